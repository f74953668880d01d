"""Arguments of the command line → a frozen request; help texts and errors in the user's language.

The options are the public contract's. One whose feature does not exist yet is absent, from the help as well.
"""

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, NoReturn

from desktop_app.messages import LANGUAGES, Messages, system_language

if TYPE_CHECKING:  # loaded when a command needs it: the version and the help are told at once
    from desktop_app.export.record import Options

COMMANDS = ("parse", "compare")
_COMMAND = "|".join(COMMANDS)

SPLITS = ("auto", "regulation", "point")
TRACKED = ("final", "original")

KINDS = (
    *("missing", "extra", "moved", "renumbered", "split", "merged", "address", "name"),
    *("wording", "form", "spelling", "script", "number", "punctuation", "case", "spacing"),
)
"""The contract's kinds of divergence; written out, for the help must not wait for the comparison core to be loaded."""


SHEETS = (
    *("summary", "table", "divergences", "readings", "missing", "form", "addresses", "spelling", "similarity"),
    "not-compared",
)
"""Sheets of a report, written out for the same reason."""


@dataclass(frozen=True, slots=True)
class Request:
    """A command with all it needs."""

    command: str
    paths: tuple[str, ...]
    json: str | None
    """File for the JSON, ``"-"`` for standard output."""
    xlsx: str | None
    options: "Options"
    exit_code: bool
    quiet: bool
    html: str | None = None
    xlsx_per_region: str | None = None
    """Folder for a workbook of each region."""
    sheets: tuple[str, ...] = ()
    """Sheets that the reports hold besides the summary; none for all."""


@dataclass(frozen=True, slots=True)
class General:
    """What is asked of the program itself: a text to show, or its self-test."""

    text: str = ""
    self_test: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """The window is asked for, with these documents opened in it."""

    paths: tuple[str, ...]


class UsageError(Exception):
    """Arguments that make no command; ``code`` is one of the group "error" in `desktop_app.messages`."""

    def __init__(self, code: str, **arguments: str) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def chosen_language(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language that ``--language`` names, or the system's; found first, since errors are said in it."""
    for index, word in enumerate(words):
        name, equals, value = word.partition("=")
        if name == "--language":
            value = value if equals else "".join(words[index + 1 : index + 2])
            if value in LANGUAGES:
                return value
    return system_language(environment)


def read_arguments(words: Sequence[str], messages: Messages, version: str) -> Request | General | Window:
    """What the words ask for; raises `UsageError` for what makes no command."""
    start = next((index for index, word in enumerate(words) if word in COMMANDS), len(words))
    parser = _general_parser(messages)
    if start == len(words) and (paths := _existing_paths(words)):
        words = [word for word in words if word not in paths]
        start = len(words)
    else:
        paths = ()
    values = parser.read(words[:start])
    if start < len(words):
        return _read_command(words[start], [*words[:start], *words[start + 1 :]], messages)
    if values.version:
        return General(f"salystyru {version}\n")
    if values.help:
        return General(parser.format_help())
    if values.self_test:
        return General(self_test=True)
    return Window(paths)


def _existing_paths(words: Sequence[str]) -> tuple[str, ...]:
    """The words that name documents or folders, if the first word that is no option does; a slip names none."""
    values = {words[index + 1] for index, word in enumerate(words[:-1]) if word == "--language"}
    plain = [word for word in words if not word.startswith("-") and word not in values]
    return tuple(plain) if plain and Path(plain[0]).exists() else ()


class _Parser(argparse.ArgumentParser):
    """The standard parser, speaking the user's language and raising `UsageError`."""

    def __init__(self, messages: Messages, command: str) -> None:
        def formatter(prog: str) -> argparse.HelpFormatter:
            return _HelpFormatter(prog, messages.say("help.usage") + ": ")

        super().__init__(
            prog=f"salystyru {command}".rstrip(),
            usage=f"salystyru {command} PATH... [--…]" if command else f"salystyru {_COMMAND} PATH... | --…",
            description=messages.say(f"help.{command or 'description'}"),
            epilog=messages.say(f"help.status-{command}" if command else "help.example"),
            formatter_class=formatter,
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self.command = command
        self.messages = messages

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The values of all options; with a command, options and paths may stand in any order."""
        parse = self.parse_known_intermixed_args if self.command else self.parse_known_args
        try:
            values, rest = parse(list(words))
        except argparse.ArgumentError as error:
            if error.argument_name == _COMMAND:
                raise UsageError("unknown-command", command=_first_word(words)) from error
            raise UsageError("usage-value", option=error.argument_name or "", program=self.prog) from error
        if rest:
            raise UsageError("usage-unknown", words=" ".join(rest), program=self.prog)
        return values

    def error(self, message: str) -> NoReturn:
        """Raise what newer versions of argparse report here."""
        raise UsageError("usage-unknown", words=message, program=self.prog)

    def add_common_options(self) -> argparse._ArgumentGroup:
        """Add what every command knows; the group, for more options."""
        group = self.add_argument_group(self.messages.say("help.options"))
        group.add_argument("--language", metavar="kk|ru|en", help=self.messages.say("help.language"))
        group.add_argument("--help", "-h", action="store_true", help=self.messages.say("help.help"))
        return group


class _HelpFormatter(argparse.HelpFormatter):
    """The standard layout with a translated word before the usage."""

    def __init__(self, prog: str, usage_prefix: str) -> None:
        super().__init__(prog, max_help_position=28)
        self._usage_prefix = usage_prefix

    def _split_lines(self, text: str, width: int) -> list[str]:
        """Lines of a help text; a name such as "not-compared" stays whole, for it is copied."""
        return wrap(text, width, break_on_hyphens=False)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the usage line."""
        super().add_usage(usage, actions, groups, self._usage_prefix if prefix is None else prefix)


def _general_parser(messages: Messages) -> _Parser:
    parser = _Parser(messages, "")
    commands = parser.add_subparsers(
        title=messages.say("help.commands"), metavar=_COMMAND, parser_class=argparse.ArgumentParser
    )
    for command in COMMANDS:
        commands.add_parser(command, help=messages.say(f"help.command-{command}"), add_help=False)
    group = parser.add_common_options()
    group.add_argument("--version", action="store_true", help=messages.say("help.version"))
    group.add_argument("--self-test", action="store_true", help=messages.say("help.self-test"))
    return parser


def _command_parser(command: str, messages: Messages) -> _Parser:
    say = messages.say
    parser = _Parser(messages, command)
    parser.add_argument_group(say("help.arguments")).add_argument(
        "paths", metavar="PATH", nargs="*", help=say("help.path")
    )
    group = parser.add_common_options()
    group.add_argument("--json", metavar="FILE|-", help=say("help.json"))
    group.add_argument("--split", default="auto", metavar="|".join(SPLITS), help=say("help.split"))
    group.add_argument("--tracked", default="final", metavar="|".join(TRACKED), help=say("help.tracked"))
    group.add_argument("--encoding", metavar="NAME", help=say("help.encoding"))
    group.add_argument("--quiet", action="store_true", help=say("help.quiet"))
    if command == "compare":
        group.add_argument("--xlsx", metavar="FILE", help=say("help.xlsx"))
        group.add_argument("--html", metavar="FILE", help=say("help.html"))
        group.add_argument("--xlsx-per-region", metavar="FOLDER", help=say("help.xlsx-per-region"))
        group.add_argument(
            "--sheets",
            metavar="SHEET,SHEET…",
            action="append",
            default=[],
            help=say("help.sheets", sheets=", ".join(SHEETS)),
        )
        group.add_argument("--select", metavar="TEXT", action="append", default=[], help=say("help.select"))
        group.add_argument("--together", action="store_true", help=say("help.together"))
        group.add_argument("--base", metavar="majority|TEXT", default="majority", help=say("help.base"))
        group.add_argument(
            "--ignore",
            metavar="KIND,KIND…",
            action="append",
            default=[],
            help=say("help.ignore", kinds=", ".join(KINDS)),
        )
        group.add_argument("--exit-code", action="store_true", help=say("help.exit-code"))
    return parser


def _read_command(command: str, words: Sequence[str], messages: Messages) -> Request | General:
    from desktop_app.export.record import Options

    parser = _command_parser(command, messages)
    # What stands after "--" are paths, whatever they begin with; argparse forgets that where it lets options come last.
    end = words.index("--") if "--" in words else len(words)
    values = vars(parser.read(words[:end]))
    values["paths"] += words[end + 1 :]
    if values["help"]:
        return General(parser.format_help())
    if not values["paths"]:
        raise UsageError("no-path", command=command)
    _demand_values(values, parser.prog)
    ignored = _listed("--ignore", values.get("ignore", ()), KINDS)
    sheets = _listed("--sheets", values.get("sheets", ()), SHEETS)
    base = values.get("base", "majority")
    options = Options(
        split=values["split"],
        select=tuple(values.get("select", ())),
        together=values.get("together", False),
        base=None if base == "majority" else base,
        ignore=ignored,
        tracked=values["tracked"],
        encoding=values["encoding"],
    )
    return Request(
        command=command,
        paths=tuple(values["paths"]),
        json=values["json"],
        xlsx=values.get("xlsx"),
        options=options,
        exit_code=values.get("exit_code", False),
        quiet=values["quiet"],
        html=values.get("html"),
        xlsx_per_region=values.get("xlsx_per_region"),
        sheets=sheets,
    )


def _listed(option: str, values: Iterable[str], choices: Sequence[str]) -> tuple[str, ...]:
    """What the values of an option name, separated by commas, each once."""
    words = [word.strip() for value in values for word in value.split(",") if word.strip()]
    for word in words:
        _demand_choice(option, word, choices)
    return tuple(dict.fromkeys(words))


_OUTPUTS = ("xlsx", "html", "xlsx_per_region")
"""Options that name what is written; standard output ("-") takes the JSON only."""


def _demand_values(values: Mapping[str, object], program: str) -> None:
    """`UsageError` for a value that is none of the option's, or empty, as the empty variable of a script leaves it."""
    for name in ("json", *_OUTPUTS, "base", "select", "encoding", "language", "split", "tracked"):
        value = values.get(name)
        if "" in (value if isinstance(value, list) else [value]) or (value == "-" and name in _OUTPUTS):
            raise UsageError("usage-value", option="--" + name.replace("_", "-"), program=program)
    for name, choices in (("language", LANGUAGES), ("split", SPLITS), ("tracked", TRACKED)):
        _demand_choice(f"--{name}", str(values[name] or choices[0]), choices)
    _demand_encoding(None if values["encoding"] is None else str(values["encoding"]))


def _demand_choice(option: str, value: str, choices: Sequence[str]) -> None:
    if value not in choices:
        raise UsageError("usage-choice", option=option, value=value, choices=", ".join(choices))


def _demand_encoding(name: str | None) -> None:
    """`UsageError` for an encoding of texts that Python does not know."""
    if name is None:
        return
    try:
        "".encode(name)
    except (LookupError, UnicodeError):
        raise UsageError("usage-encoding", value=name) from None


def _first_word(words: Sequence[str]) -> str:
    return next((word for word in words if not word.startswith("-")), "")
