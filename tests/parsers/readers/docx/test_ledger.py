"""Remarks: counted or placed, each with the letters it keeps and a sentence in every language."""

import re
from pathlib import Path

from desktop_app.messages import LANGUAGES, load_messages
from parsers.readers.docx.ledger import Ledger


def test_a_count_names_every_sort_zero_included() -> None:
    ledger = Ledger()
    ledger.count("pictures-left-out", "pictures")
    ledger.count("pictures-left-out", "pictures", removed="сызба")
    (said,) = ledger.diagnostics()
    assert dict(said.arguments) == {"count": "2", "pictures": "2", "objects": "0"}
    assert (said.line, said.removed) == (None, "сызба")


def test_remarks_on_one_paragraph_are_one_and_keep_every_letter() -> None:
    ledger = Ledger()
    for line, text in ((7, "бір "), (3, "екі"), (7, "үш")):
        ledger.note("hidden-text-removed", line, removed=text, text=text)
    ledger.count("comments-left-out")
    assert [(said.code, said.line, said.removed) for said in ledger.diagnostics()] == [
        ("comments-left-out", None, ""),
        ("hidden-text-removed", 3, "екі"),
        ("hidden-text-removed", 7, "бір үш"),
    ]
    assert dict(ledger.diagnostics()[-1].arguments) == {"text": "бір үш"}


def test_a_remark_quotes_the_beginning_and_keeps_the_whole() -> None:
    ledger = Ledger()
    ledger.note("hidden-text-removed", 1, removed="а" * 200, text="а" * 200)
    (said,) = ledger.diagnostics()
    assert dict(said.arguments) == {"text": "а" * 80 + "…"}
    assert said.removed == "а" * 200


def test_every_remark_has_its_own_sentence(root: Path) -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (root / "parsers/readers/docx").glob("*.py"))
    codes = set(re.findall(r'\b(?:note|count)\(\s*"([a-z-]+)"', sources))
    assert {"tracked-changes", "number-unknown", "headers-left-out"} <= codes
    for language in LANGUAGES:
        texts = load_messages(language).texts
        assert [code for code in sorted(codes) if f"diagnostic.{code}" not in texts] == []
