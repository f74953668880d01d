import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.collation.model import DivergenceKind, Severity
from desktop_app.messages import LANGUAGES, Messages, Text, load_messages, plural_form, system_language
from parsers.model import Role

CATALOGUES = {language: load_messages(language) for language in LANGUAGES}

FAILURES = (
    *("unreadable", "damaged", "empty", "encrypted", "no-text-layer", "unreliable-text", "unsupported", "unsafe"),
    *("too-large", "too-complex", "too-costly", "encoding", "binary", "no-regulation", "not-found", "not-a-list"),
)
ADDRESS_FINDINGS = (
    *("index-does-not-fit-region", "index-not-six-digits", "no-index-word", "label-differs", "no-street"),
    *("no-building-type", "region-does-not-match-title", "foreign-region", "old-name", "other-alphabet"),
    "no-final-stop",
)
FORM_FINDINGS = (
    *("numbering-gap", "repeated-number", "no-end-mark", "full-stop-inside-list", "capital-inside-list"),
    *("reference-to-absent-point", "unbalanced-quotes"),
)
CODE_GROUPS = frozenset(
    {"failure", "not-compared", "remark", "diagnostic", "address-finding", "form-finding", "kind", "kind-meaning"}
    | {"severity", "role", "place", "language", "stage", "error", "output", "self-test", "help", "explanation"}
)
"""Groups whose keys are made from codes, so that no literal in the sources names them."""


def templates(text: Text) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def placeholders(text: Text) -> set[str]:
    parts = (string.Formatter().parse(template) for template in templates(text))
    return {field for template in parts for _, field, _, _ in template if field}


def words(messages: Messages) -> Iterator[tuple[str, str]]:
    for key, text in messages.texts.items():
        for template in templates(text):
            for word in re.findall(r"[^\W\d_]+", template):
                yield key, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_say_the_same(language: str) -> None:
    english, other = CATALOGUES["en"].texts, CATALOGUES[language].texts
    assert english.keys() == other.keys()
    assert [key for key in english if placeholders(english[key]) != placeholders(other[key])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_the_forms_its_language_needs(language: str) -> None:
    needed = {plural_form(language, count) for count in range(200)}
    plurals = {key: text for key, text in CATALOGUES[language].texts.items() if not isinstance(text, str)}
    assert [key for key, forms in plurals.items() if forms.keys() != needed] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_word_mixes_alphabets(language: str) -> None:
    mixed = [
        (key, word)
        for key, word in words(CATALOGUES[language])
        if re.search("[a-zA-Z]", word) and re.search("[а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮҺІ]", word)
    ]
    assert mixed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_failure_names_the_file_and_says_what_to_do(language: str) -> None:
    texts = CATALOGUES[language].texts
    codes = [key for key in texts if key.startswith("failure.") and key != "failure.unknown"]
    assert [key for key in codes if "{path}" not in str(texts[key])] == []
    # One sentence says what is wrong, another what to do.
    assert [key for key in codes if len(re.findall(r"[.?](?: |$)", str(texts[key]))) < 2] == []


@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("failure", FAILURES),
        ("address-finding", ADDRESS_FINDINGS),
        ("form-finding", FORM_FINDINGS),
        ("kind", tuple(DivergenceKind)),
        ("kind-meaning", tuple(DivergenceKind)),
        ("severity", tuple(Severity)),
        ("role", tuple(Role)),
    ],
)
def test_every_code_of_the_contract_has_its_own_words(group: str, codes: tuple[str, ...]) -> None:
    for messages in CATALOGUES.values():
        assert [code for code in codes if f"{group}.{code}" not in messages.texts] == []


def test_every_diagnostic_and_failure_of_the_parsers_has_its_own_sentence(root: Path) -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (root / "parsers").rglob("*.py"))
    raised = set(re.findall(r'ParserError\(\s*"([a-z-]+)"', sources))
    said = set(re.findall(r'(?:Diagnostic|\.note|ledger\.count)\(\s*"([a-z-]+)"', sources))
    assert {"empty", "text-restored"} <= raised | said
    texts = CATALOGUES["en"].texts
    assert sorted(code for code in raised if f"failure.{code}" not in texts) == []
    assert sorted(code for code in said if f"diagnostic.{code}" not in texts) == []


def test_no_sentence_is_left_over(root: Path) -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (root / "desktop_app").rglob("*.py"))
    plain = [key for key in CATALOGUES["en"].texts if key.partition(".")[0] not in CODE_GROUPS]
    # A key stands in the sources whole, or its end where its beginning is put before it.
    assert [key for key in plain if f'"{key}"' not in sources and f'"{key.rpartition(".")[2]}"' not in sources] == []


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 положение"), (2, "2 положения"), (11, "11 положений"), (21, "21 положение")]
)
def test_counts_are_said_in_the_right_form(count: int, text: str) -> None:
    assert CATALOGUES["ru"].say("summary.regulations", count=count) == text


def test_an_argument_that_nobody_gave_is_our_own_mistake() -> None:
    with pytest.raises(KeyError):
        CATALOGUES["en"].say("report.base-of")


def test_a_code_newer_than_the_catalogue_is_still_a_sentence() -> None:
    said = CATALOGUES["en"].about("diagnostic", "removed-footer", (("text", "page 3 {x}"),))
    assert said == "removed-footer: text: page 3 {x}"
    assert CATALOGUES["en"].about("diagnostic", "removed-footer") == "removed-footer"


def test_a_missing_argument_of_a_lower_layer_leaves_a_hole_and_an_empty_one_a_dash() -> None:
    said = CATALOGUES["en"].about("diagnostic", "numbering-gap", (("provision", "14.3"), ("after", "")))
    assert said == "…: the number of 14.3 does not continue the numbering (before it: –)."


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "ru"}, "ru"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "kk:ru"}, "kk"),
        ({"LANG": "C", "LANGUAGE": "ru"}, "en"),
        ({"LANG": "tr_TR.UTF-8"}, "en"),
        ({"LC_MESSAGES": "ru_KZ", "LANG": "kk_KZ"}, "ru"),
    ],
)
def test_the_system_says_which_language(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language
