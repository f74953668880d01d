"""Sentences for people: a code and its arguments in, a sentence in Kazakh, Russian or English out.

The lower layers speak in codes (`parsers.diagnostics`, `desktop_app.collation.model`); everything a person reads is
made here from one catalogue per language, `resources/messages/<language>.toml`. A catalogue is a tree of texts; its
leaves are named by dotted keys ("failure.encrypted"). A text with a count in it is a table of plural forms.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files

LANGUAGES = ("kk", "ru", "en")

PLURAL_FORMS = frozenset({"one", "few", "many", "other"})
"""Names of the Unicode CLDR that the plural rules of our three languages need."""

Text = str | Mapping[str, str]
"""A template, or its plural forms by name; ``{name}`` is replaced by the argument of that name."""


class _Arguments(dict[str, object]):
    """Values out of a lower layer; one that is not there becomes an ellipsis: a sentence with a hole beats none."""

    def __missing__(self, key: str) -> str:
        return "…"


@dataclass(frozen=True, slots=True)
class Messages:
    """All sentences of one language."""

    language: str
    texts: Mapping[str, Text]
    """By dotted key."""

    def say(self, key: str, /, **arguments: object) -> str:
        """The sentence of a key; its argument ``count`` chooses the plural form.

        `KeyError` for an unknown key, and for an argument that the sentence needs and nobody gave.
        """
        text = self.texts[key]
        if not isinstance(text, str):
            count = arguments["count"]
            text = text[plural_form(self.language, count if isinstance(count, int) else 0)]
        return text.format_map(arguments)

    def name(self, group: str, code: str) -> str:
        """The word for a code of a group ("kind", "severity", "role", …); the code itself if it has none."""
        return self.say(f"{group}.{code}") if f"{group}.{code}" in self.texts else code

    def about(
        self, group: str, code: str, /, arguments: Mapping[str, str] | Iterable[tuple[str, str]] = (), **more: str
    ) -> str:
        """The sentence for a code that may be newer than the catalogue: then the group's "unknown" names the code.

        Arguments that are empty show as a dash.
        """
        values = {name: value or "–" for name, value in {**dict(arguments), **more}.items()}
        if f"{group}.{code}" in self.texts:
            return str(self.texts[f"{group}.{code}"]).format_map(_Arguments(values))
        details = ", ".join(f"{name}: {value}" for name, value in dict(arguments).items())
        return self.say(f"{group}.unknown", code=code, details=details, **more).rstrip(" :,")


def plural_form(language: str, count: int) -> str:
    """The CLDR plural form of a whole number: Kazakh has one form, English two, Russian three.

    >>> [plural_form("ru", count) for count in (1, 2, 5, 11, 21, 112)]
    ['one', 'few', 'many', 'many', 'one', 'many']
    """
    if language == "ru":
        last, last_two = abs(count) % 10, abs(count) % 100
        if last == 1 and last_two != 11:
            return "one"
        return "few" if 2 <= last <= 4 and not 12 <= last_two <= 14 else "many"
    return "one" if language == "en" and abs(count) == 1 else "other"


def load_messages(language: str) -> Messages:
    """The catalogue of a language out of `LANGUAGES`."""
    text = files("resources").joinpath("messages", f"{language}.toml").read_text(encoding="utf-8")
    return Messages(language, dict(_leaves(tomllib.loads(text), "")))


def system_language(environment: Mapping[str, str]) -> str:
    """The language a system of this environment speaks, as far as we speak it; English otherwise.

    The order is gettext's: LC_ALL, LC_MESSAGES, LANG say which locale it is; LANGUAGE refines any but the C locale.
    """
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    if locale and locale.partition(".")[0] not in ("C", "POSIX"):
        locale = environment.get("LANGUAGE") or locale
    language = locale.replace("-", "_").partition(":")[0].partition("_")[0].partition(".")[0].casefold()
    return language if language in LANGUAGES else "en"


def _leaves(tree: Mapping[str, object], prefix: str) -> Iterable[tuple[str, Text]]:
    """Dotted keys and texts of a catalogue; `TypeError` for a leaf that is no text."""
    for name, value in tree.items():
        key = f"{prefix}{name}"
        if isinstance(value, str):
            yield key, value
        elif not isinstance(value, Mapping):
            raise TypeError(f"{key} is no text: {value!r}")
        elif value.keys() <= PLURAL_FORMS:
            yield key, {form: str(text) for form, text in value.items()}
        else:
            yield from _leaves(value, f"{key}.")
