from pathlib import Path

import pytest

from desktop_app.cli.arguments import (
    KINDS,
    SHEETS,
    General,
    Request,
    UsageError,
    Window,
    chosen_language,
    read_arguments,
)
from desktop_app.collation.model import DivergenceKind
from desktop_app.export.record import Options
from desktop_app.export.report import SheetKind
from desktop_app.messages import LANGUAGES, load_messages

MESSAGES = load_messages("en")


def read(line: str) -> Request | General:
    asked = read_arguments(line.split(), MESSAGES, "1.2.3")
    assert not isinstance(asked, Window)
    return asked


def test_without_a_command_the_window_is_asked_for(tmp_path: Path) -> None:
    assert read_arguments([], MESSAGES, "1") == Window(())
    paths = [str(tmp_path), str(tmp_path / "absent.txt")]
    assert read_arguments(paths, MESSAGES, "1") == Window(tuple(paths))
    assert read_arguments(["--language", "kk", str(tmp_path)], MESSAGES, "1") == Window((str(tmp_path),))
    assert read_arguments(["--version", str(tmp_path)], MESSAGES, "1") == General("salystyru 1\n")


def test_all_options_of_compare_in_any_order() -> None:
    assert read(
        "compare a.txt --json - --select абай b --xlsx r.xlsx --together --base=костанай --ignore case,spacing "
        "--select астана --exit-code --quiet --split point --ignore case --language ru c"
    ) == Request(
        command="compare",
        paths=("a.txt", "b", "c"),
        json="-",
        xlsx="r.xlsx",
        options=Options("point", ("абай", "астана"), True, "костанай", ("case", "spacing")),
        exit_code=True,
        quiet=True,
    )


@pytest.mark.parametrize("line", ["parse a", "--language kk parse a", "parse a --language kk"])
def test_what_is_not_said_is_as_usual(line: str) -> None:
    assert read(line) == Request("parse", ("a",), None, None, Options(), False, False)


def test_the_majority_is_no_text_to_look_for() -> None:
    request = read("compare a --base majority")
    assert isinstance(request, Request)
    assert request.options.base is None


def test_a_path_may_begin_with_a_dash() -> None:
    request = read("compare -- --json")
    assert isinstance(request, Request)
    assert request.paths == ("--json",)


def test_the_version_and_the_self_test_are_asked_for() -> None:
    assert read("--version") == General("salystyru 1.2.3\n")
    assert read("--self-test") == General(self_test=True)


@pytest.mark.parametrize("line", ["--help", "-h", "compare --help", "parse a --help"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language_of_the_user_and_names_no_option_that_does_not_exist(line: str, language: str) -> None:
    messages = load_messages(language)
    shown = read_arguments(line.split(), messages, "1")
    assert isinstance(shown, General)
    assert messages.say("help.usage") in shown.text
    assert not {"positional arguments", "show this help message"} & set(shown.text.splitlines())
    assert "--project" not in shown.text


@pytest.mark.parametrize("command", ["parse", "compare"])
def test_help_names_every_option(command: str) -> None:
    shown = read(f"{command} --help")
    assert isinstance(shown, General)
    options = {"--json", "--split", "--language", "--quiet"}
    if command == "compare":
        options |= {"--xlsx", "--html", "--xlsx-per-region", "--sheets", "--select", "--together", "--base"}
        options |= {"--ignore", "--exit-code"}
    options |= {"--help", "--tracked", "--encoding"}
    assert {word.rstrip(",") for word in shown.text.split() if word.startswith("--")} == options


def test_names_to_copy_are_whole_in_the_help() -> None:
    shown = read("compare --help")
    assert isinstance(shown, General)
    assert {*KINDS, *SHEETS} <= {word.strip(",") for word in shown.text.split()}


@pytest.mark.parametrize("option", "json xlsx html xlsx-per-region base select encoding language split tracked".split())
def test_an_empty_value_is_refused(option: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_arguments(["compare", "a", f"--{option}", ""], load_messages("ru"), "1.0")
    assert caught.value.code == "usage-value"


@pytest.mark.parametrize("option", ["xlsx", "html", "xlsx-per-region"])
def test_standard_output_takes_the_json_only(option: str) -> None:
    with pytest.raises(UsageError):
        read(f"compare a --{option} -")


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("приказ.txt", "unknown-command", "приказ.txt"),
        ("compare", "no-path", "compare"),
        ("compare a --split half", "usage-choice", "half"),
        ("compare a --ignore case,colour", "usage-choice", "colour"),
        ("compare a --language de", "usage-choice", "de"),
        ("compare a --json", "usage-value", "--json"),
        ("compare a --quiet=1", "usage-value", "--quiet"),
        ("compare a --sel x", "usage-unknown", "--sel"),
        ("parse a --xlsx r.xlsx", "usage-unknown", "--xlsx"),
        ("compare a --project p.salystyru", "usage-unknown", "--project"),
        ("parse a --html r.html", "usage-unknown", "--html"),
        ("compare a --sheets table,cover", "usage-choice", "cover"),
        ("--colour", "usage-unknown", "salystyru --help"),
        ("compare a --encoding undefined", "usage-encoding", "undefined"),
    ],
)
def test_what_makes_no_command_is_said_in_every_language(line: str, code: str, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(line)
    assert caught.value.code == code
    for language in LANGUAGES:
        assert said in load_messages(language).say(f"error.{code}", **caught.value.arguments)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("compare a", "ru"),
        ("compare a --language kk", "kk"),
        ("compare a --language=en", "en"),
        ("compare a --language de", "ru"),
        ("compare a --language", "ru"),
    ],
)
def test_the_language_is_known_before_anything_else(line: str, language: str) -> None:
    assert chosen_language(line.split(), {"LANG": "ru_RU.UTF-8"}) == language


def test_the_kinds_are_those_of_the_comparison() -> None:
    assert set(KINDS) == set(DivergenceKind)


def test_the_sheets_are_those_of_the_report() -> None:
    assert list(SHEETS) == list(SheetKind)


def test_reports_are_asked_for_with_their_sheets() -> None:
    request = read("compare a --html r.html --xlsx-per-region regions --sheets form,table --sheets form")
    assert isinstance(request, Request)
    assert (request.html, request.xlsx_per_region, request.sheets) == ("r.html", "regions", ("form", "table"))
