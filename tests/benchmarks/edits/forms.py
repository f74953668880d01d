"""The same word in another grammatical form: tables of endings that may stand for one another on the same stem."""

import re
from functools import partial

from desktop_app.collation.model import DivergenceKind as Kind
from tests.benchmarks.edits.model import Setting, TextChange, Variant, of_text
from tests.benchmarks.edits.wording import first_of_list, headings, last_of_list, short
from tests.benchmarks.edits.words import is_kazakh, plain_words, replaced

Table = tuple[tuple[str, tuple[str, ...]], ...]
"""Pattern of an ending → endings that may stand in its place."""

_KAZAKH: dict[str, Table] = {
    "case of a possessed noun": (
        ("(?<=[ыі])ның", ("н", "на", "нда")),
        ("(?<=[ыі])нің", ("н", "не", "нде")),
        ("(?<=[ы])на", ("н", "ның", "нда")),
        ("(?<=[і])не", ("н", "нің", "нде")),
        ("(?<=[ы])нда", ("н", "ның", "на")),
        ("(?<=[і])нде", ("н", "нің", "не")),
        ("(?<=[ы])н", ("на", "ның", "нда")),
        ("(?<=[і])н", ("не", "нің", "нде")),
    ),
    "case of a plural": (
        ("(?<=[лдт]ар)ды", ("ға", "дың", "да", "дан", "мен", "")),
        ("(?<=[лдт]ер)ді", ("ге", "дің", "де", "ден", "мен", "")),
        ("(?<=[лдт]ар)ға", ("ды", "дың", "да", "")),
        ("(?<=[лдт]ер)ге", ("ді", "дің", "де", "")),
        ("(?<=[лдт]ар)дың", ("ды", "ға", "")),
        ("(?<=[лдт]ер)дің", ("ді", "ге", "")),
    ),
    "case of a verbal noun": (
        ("(?<=[аоұыя]у)ды|(?<=[аоұы]\\wу)ды", ("ға", "дың", "да", "")),
        ("(?<=[еәөүі]у)ді|(?<=[еәөүі]\\wу)ді", ("ге", "дің", "де", "")),
        ("(?<=[аоұы]у)ға|(?<=[аоұы]\\wу)ға", ("ды", "дың", "")),
        ("(?<=[еәөүі]у)ге|(?<=[еәөүі]\\wу)ге", ("ді", "дің", "")),
    ),
    "plural and singular": (
        ("(?<=[рйлу])лар(?=ы)", ("",)),
        ("(?<=[змнң])дар(?=ы)", ("",)),
        ("(?<=[змнң])дер(?=і)", ("",)),
        ("(?<=[тшс])тар(?=ы)", ("",)),
        ("(?<=[тшс])тер(?=і)", ("",)),
    ),
    "tense of a verb": (
        ("(?<=[рлнмзж])ады", ("у", "ған", "атын")),
        ("(?<=[рлнмзж])еді", ("у", "ген", "етін")),
        ("(?<=[тсшқкп])ады", ("у", "қан", "атын")),
        ("(?<=[тсшқкп])еді", ("у", "кен", "етін")),
        ("(?<=[ая])йды", ("у", "йтын")),
        ("(?<=[е])йді", ("у", "йтін")),
    ),
}
_RUSSIAN: dict[str, Table] = {
    "case of a noun": (
        ("(?<=н)ие", ("ия", "ию", "ием", "ии")),
        ("(?<=н)ия", ("ие", "ию", "ием", "ий")),
        ("(?<=н)ию", ("ие", "ия", "ием")),
        ("(?<=н)ий", ("ия", "иям", "иями")),
        ("(?<=ост)ь", ("и", "ью")),
        ("(?<=ост)и", ("ь", "ью")),
        ("(?<=ц)ии", ("ию", "ией", "ий")),
        ("(?<=ств)а", ("о", "у", "ом")),
        ("(?<=ств)о", ("а", "у", "ом")),
        ("(?<=[нтдл])ов", ("ам", "ами", "ы")),
    ),
    "form of an adjective": (
        ("(?<=[нтв])ого", ("ому", "ым", "ом")),
        ("(?<=[нтв])ой", ("ую", "ая")),
        ("(?<=[нтв])ых", ("ым", "ыми", "ые")),
        ("(?<=[нтв])ые", ("ых", "ым", "ыми")),
        ("(?<=ск)ого", ("ому", "им", "ом")),
        ("(?<=ск)их", ("им", "ими", "ие")),
    ),
    "form of a verb": (
        ("(?<=[яиае])ет", ("ют", "ть")),
        ("(?<=[яиае])ть", ("ет", "ют")),
        ("(?<=[дтс])ит", ("ят", "ить")),
        ("(?<=з)ует", ("уют", "овать")),
        ("(?<=в)ует", ("уют", "овать")),
    ),
}
_LEAST = 6
"""Letters of a word whose ending is changed: shorter stems are not sure to be stems."""


def _other_form(table: Table, setting: Setting, text: str) -> TextChange | None:
    words = [word for word in plain_words(setting, text) if len(word.text) >= _LEAST]
    setting.random.shuffle(words)
    for word in words:
        for pattern, endings in setting.random.sample(table, len(table)):
            match = re.search(rf"(?:{pattern})(?=[ыі]|\Z)" if "(?=" in pattern else rf"(?:{pattern})\Z", word.text)
            if match is not None:
                own = word.text[: match.start()] + setting.random.choice(endings) + word.text[match.end() :]
                return replaced(word, own)
    return None


def _of_language(tables: dict[str, Table], name: str, kazakh: bool, setting: Setting, text: str) -> TextChange | None:
    return _other_form(tables[name], setting, text) if is_kazakh(setting) is kazakh else None


def any_form(setting: Setting, text: str) -> TextChange | None:
    """One word of the text in another form."""
    tables = _KAZAKH if is_kazakh(setting) else _RUSSIAN
    for name in setting.random.sample(sorted(tables), len(tables)):
        change = _other_form(tables[name], setting, text)
        if change is not None:
            return change
    return None


def _two_neighbours(setting: Setting, text: str) -> TextChange | None:
    """Two words with one unchanged between them: one divergence."""
    words = plain_words(setting, text)
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        if text[first.end : second.start] + text[second.end : third.start] != "  ":
            continue
        changes = [any_form(setting, word.text) for word in (first, third)]
        if all(changes):
            one, other = (change.own_text for change in changes if change is not None)
            own = f"{one} {second.text} {other}"
            return TextChange(first.start, third.end, own, text[first.start : third.end], own, first.start)
    return None


VARIANTS: tuple[Variant, ...] = (
    *(of_text(Kind.FORM, f"{name}, Kazakh", partial(_of_language, _KAZAKH, name, True)) for name in _KAZAKH),
    *(of_text(Kind.FORM, f"{name}, Russian", partial(_of_language, _RUSSIAN, name, False)) for name in _RUSSIAN),
    of_text(Kind.FORM, "two words, one between", _two_neighbours),
    of_text(Kind.FORM, "in the first of a list", any_form, first_of_list),
    of_text(Kind.FORM, "in the last of a list", any_form, last_of_list),
    of_text(Kind.FORM, "in a short text", any_form, short),
    of_text(Kind.FORM, "in a heading", any_form, headings),
)
