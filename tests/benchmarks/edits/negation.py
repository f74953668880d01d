"""Negation put in or taken away: always wording, never form or spelling."""

import re

from desktop_app.collation.model import DivergenceKind as Kind
from tests.benchmarks.edits.model import Edit, Finding, Setting, TextChange, Variant, of_text, planted
from tests.benchmarks.edits.words import Word, is_kazakh, plain_words, replaced

_KAZAKH_VERB = re.compile(r"(?P<stem>\w{2,}?)(?P<tense>ады|еді|йды|йді)")
_RUSSIAN_VERB = re.compile(r"\w{3,}(?:ет|ит|ют|ят|ать|ять|ить|овать|уют)")
_RUSSIAN_ADJECTIVE = re.compile(r"(?:законн|обязательн|государственн|правов|служебн|исправительн|безопасн)\w+")
_FRONT, _BACK = "әеіөүэ", "аоұыяюё"


def _verb(setting: Setting, text: str) -> Word | None:
    words = plain_words(setting, text)
    if is_kazakh(setting):
        return next((word for word in reversed(words) if _KAZAKH_VERB.fullmatch(word.text)), None)
    return next((word for word in words if _RUSSIAN_VERB.fullmatch(word.text)), None)


def negated(word: str) -> str:
    """A Kazakh verb of the present tense with the ending of negation: асырады → асырмайды."""
    match = _KAZAKH_VERB.fullmatch(word)
    if match is None:
        raise ValueError(f"not a verb of the present tense: {word}")
    stem = match["stem"]
    last = next((letter for letter in reversed(stem) if letter in _FRONT + _BACK), "а")
    consonant = "п" if stem[-1] in "птқксшщхцчбгғ" else "б" if stem[-1] in "мнңзж" else "м"
    # The stem's last voiced consonant was voiceless before the vowel: "жасап" against "жасаб".
    return f"{stem}{consonant}{'ейді' if last in _FRONT else 'айды'}"


def _by_ending(setting: Setting, text: str) -> TextChange | None:
    word = _verb(setting, text) if is_kazakh(setting) else None
    return replaced(word, negated(word.text)) if word else None


def _by_word(setting: Setting, text: str) -> TextChange | None:
    word = _verb(setting, text)
    if word is None or text[: word.start].endswith("не "):
        return None
    if is_kazakh(setting):
        return TextChange(word.end, word.end, " емес", "", "емес", word.end + 1)
    return TextChange(word.start, word.start, "не ", "", "не", word.start)


def _by_prefix(setting: Setting, text: str) -> TextChange | None:
    if is_kazakh(setting):
        return None
    found = [word for word in plain_words(setting, text) if _RUSSIAN_ADJECTIVE.fullmatch(word.text)]
    return replaced(found[0], f"не{found[0].text}") if found else None


def _word_taken_away(setting: Setting, text: str) -> TextChange | None:
    """A negation that the text has."""
    match = re.search(r"(?<!\w)(?:емес|не)(?!\w)", text)
    if match is None or text[match.start() - 1 : match.start()] != " " or text[match.end()] != " ":
        return None
    return TextChange(match.start() - 1, match.end(), "", match[0], "", None)


def _ending_taken_away(setting: Setting) -> Edit | None:
    """All but one negate by an ending."""
    for provision in setting.candidates(lambda p, _: p.kind == "subpoint" and not p.deleted and is_kazakh(setting)):
        word = _verb(setting, provision.text)
        if word is None or not setting.is_shared(provision.text):
            continue
        changed = negated(word.text)
        common = provision.text[: word.start] + changed + provision.text[word.end :]
        finding = Finding(Kind.WORDING, (provision.id,), changed, word.text, word.start)
        return planted(setting, provision, common, provision.text, (finding,))
    return None


VARIANTS = (
    of_text(Kind.WORDING, "negated by an ending", _by_ending),
    of_text(Kind.WORDING, "negated by a word", _by_word),
    of_text(Kind.WORDING, "negated by a prefix", _by_prefix),
    of_text(Kind.WORDING, "negation taken away", _word_taken_away),
    Variant(Kind.WORDING, "negating ending taken away", _ending_taken_away),
)
