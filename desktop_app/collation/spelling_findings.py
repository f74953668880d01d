"""Words that are probably misspelt, over all regulations given, whether or not they differ there.

No dictionary is needed: the regulations' own words are the measure (`spelling`). A dictionary, where one is at hand,
sharpens it: a rare word that it knows is right, one that it does not know is sooner taken for a slip.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.model import SpellingFinding
from desktop_app.collation.spelling.alphabets import find_foreign_letters
from desktop_app.collation.spelling.corrections import find_corrections
from desktop_app.collation.spelling.dictionary import NO_DICTIONARIES, Dictionary, Vocabulary
from desktop_app.collation.spelling.evidence import Correction
from desktop_app.collation.spelling.lexicon import Copies, Lexicon, read_lexicon, texts_of
from parsers.model import Language, Regulation, Span

_Found = tuple[str, str, Span, str, str]
"""Text, word as written, its place, suggestion, evidence."""


def find_spelling_faults(
    regulations: Sequence[Regulation], dictionaries: Mapping[Language, Dictionary] = NO_DICTIONARIES
) -> tuple[SpellingFinding, ...]:
    """Misspelt words, each place of each regulation by itself, by regulation, provision and place in its text.

    Give all regulations that are compared: the more of them, the surer. A word is reported if it stands between few
    different neighbours, is no form of another word there, and a letter or two from a well-known one (rules:
    `spelling.corrections`), or if it mixes alphabets. `evidence` counts occurrences of the word and of the
    suggestion, copies included; where the suggestion itself stands nowhere, those of the commonest word of its stem, if
    there is one: "қадағалуды 1, қадағалауды 19". Spans count code points of the provision's text. Notes of the
    publisher and postal addresses are not looked at. The order of regulations changes nothing but the order of
    findings.
    """
    order = {regulation.id: place for place, regulation in enumerate(regulations)}
    provisions = {
        (regulation.id, provision.id): place
        for regulation in regulations
        for place, provision in enumerate(regulation.provisions)
    }
    findings = [
        SpellingFinding(regulation, provision, word, suggestion, evidence, span)
        for language in Language
        for copies, (text, word, span, suggestion, evidence) in _found(
            regulations, language, dictionaries.get(language)
        )
        for regulation, provision in copies[text]
    ]
    findings.sort(key=lambda it: (order[it.regulation], provisions[it.regulation, it.provision], it.span.start))
    return tuple(findings)


def _found(
    regulations: Iterable[Regulation], language: Language, has: Dictionary | None
) -> Iterator[tuple[Copies, _Found]]:
    copies = texts_of(regulation for regulation in regulations if regulation.language is language)
    lexicon = read_lexicon(copies)
    for found in _mixed(copies, lexicon):
        yield copies, found
    vocabulary = Vocabulary(has, language, grammar_of(language)) if has else None
    for word, correction in find_corrections(lexicon, language, vocabulary).items():
        for found in _misspelt(word, correction, lexicon):
            yield copies, found


def _mixed(copies: Copies, lexicon: Lexicon) -> Iterator[_Found]:
    found = [(text, span, mended) for text in copies for span, mended in find_foreign_letters(text, lexicon)]
    times: dict[str, int] = {}
    for text, span, _ in found:
        word = _lowered(text, span)
        times[word] = times.get(word, 0) + len(copies[text])
    for text, span, mended in found:
        evidence = _evidence(_lowered(text, span), times[_lowered(text, span)], mended.lower(), lexicon)
        yield text, text[span.start : span.end], span, mended, evidence


def _misspelt(word: str, correction: Correction, lexicon: Lexicon) -> Iterator[_Found]:
    entry = lexicon.entries[word]
    evidence = _evidence(word, entry.occurrences, correction.known, lexicon)
    for place in entry.places:
        written = place.text[place.span.start : place.span.end]
        suggestion = correction.suggestion
        if written[0].isupper():
            suggestion = suggestion[0].upper() + suggestion[1:]
        yield place.text, written, place.span, suggestion, evidence


def _evidence(word: str, times: int, known: str, lexicon: Lexicon) -> str:
    entry = lexicon.entries.get(known)
    return f"{word} {times}" if entry is None else f"{word} {times}, {known} {entry.occurrences}"


def _lowered(text: str, span: Span) -> str:
    return unicodedata.normalize("NFC", text[span.start : span.end]).lower()
