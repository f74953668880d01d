"""Markdown becomes paragraphs: headings, captions, notes, navigation, struck points; no letter without a record."""

from collections import Counter
from pathlib import Path

import pytest

from parsers import read_document
from parsers.diagnostics import ParserError
from parsers.lines import Block
from parsers.model import ProvisionKind
from parsers.readers.markdown import read
from parsers.readers.reading import Reading

_ACT = """\
↑ [Толық мәтін](../kaz.md)

> *Мәдениет министрінің*\u0020\u0020
> *№ 12 бұйрығына*\u0020\u0020
> *5-1 қосымша*

## Мәдениет министрлігі Абай облысының Мұражай ісі департаменті туралы ереже

> *Ескерту. Ереже жаңа редакцияда - [2-бұйрық](../b2.md).*

### 1. Жалпы ережелер

<a id="p1"></a>

1. Департамент мұражай ісін жүргізеді және
өңірлік қорды сақтайды.

    Департамент заңды тұлға болып табылады.

2. Функциялары:

    1) есеп жүргізу;

    ~~2) көрме өткізу;~~

    3) алып тасталды – 02.03.2023 № 4 бұйрығымен.

        Қор мемлекет меншігінде болады.

[Жоғары](#top)
"""


def _read(text: str) -> Reading:
    return read(text.encode(), "a.md")


def _letters(texts: list[str]) -> Counter[str]:
    return Counter(filter(str.isalnum, "".join(texts)))


def test_an_act_becomes_paragraphs() -> None:
    paragraphs = _read(_ACT).paragraphs
    assert [(item.text, item.source.line_start, item.source.line_end) for item in paragraphs[:3]] == [
        ("↑ Толық мәтін", 1, 1),
        ("Мәдениет министрінің", 3, 3),
        ("№ 12 бұйрығына", 4, 4),
    ]
    assert paragraphs[7].text == "1. Департамент мұражай ісін жүргізеді және өңірлік қорды сақтайды."
    assert (paragraphs[7].source.line_start, paragraphs[7].source.line_end) == (15, 16)
    blocks = "".join(item.block.name[0] for item in paragraphs)
    assert blocks == "UHHHHBHBBBBBBBH"


def test_an_act_becomes_a_regulation(tmp_path: Path) -> None:
    path = tmp_path / "ереже.md"
    path.write_text(_ACT, encoding="utf-8")
    document = read_document(path).document
    (regulation,) = document.regulations
    assert (document.format, document.title, regulation.annex) == ("md", regulation.title, "5-1")
    assert [item.text for item in document.outside][::4] == ["↑ Толық мәтін", "Жоғары"]
    ids = ["title", "title/note1", "ch1", "1", "1/1", "2", "2.1", "2.2", "2.3", "2/1"]
    assert [item.id for item in regulation.provisions] == ids
    assert [item.id for item in regulation.provisions if item.deleted] == ["2.2", "2.3"]
    assert [item.id for item in regulation.provisions if item.editorial] == ["title/note1"]
    assert regulation.provisions[7].text == "көрме өткізу;"


def test_no_letter_goes_without_a_record() -> None:
    reading = _read(_ACT)
    texts = [item.text for item in reading.paragraphs] + [remark.removed for remark in reading.diagnostics]
    assert _letters(texts) == _letters([_ACT])


def test_what_was_left_out_or_struck_is_said() -> None:
    remarks = {remark.code: remark for remark in _read(_ACT + "\n![a](b.png)\n").diagnostics}
    assert set(remarks) == {"markup-left-out", "struck-text", "pictures-left-out"}
    assert remarks["struck-text"].arguments == (("text", "2) көрме өткізу;"),)
    assert remarks["markup-left-out"].arguments == (("links", "3"),)


def test_without_marked_chapters_the_layout_tells_nothing() -> None:
    blocks = [item.block for item in _read("# Мұражай туралы ереже\n\n1. Жалпы ережелер\n\n1. Мұражай.\n").paragraphs]
    assert blocks == [Block.HEADING, Block.UNKNOWN, Block.UNKNOWN]


def test_a_bold_line_is_a_heading_unless_it_is_a_sentence() -> None:
    blocks = [item.block for item in _read("**1. Жалпы ережелер**\n\n**2. Мұражай:**\n\n1. **а** ә\n").paragraphs]
    assert blocks == [Block.HEADING, Block.UNKNOWN, Block.UNKNOWN]


def test_53_marks_without_text_are_empty() -> None:
    with pytest.raises(ParserError) as caught:
        _read("<!-- a -->\n\n***\n\n[](b)\n")
    assert caught.value.code == "empty"


def _names(corpus: Path) -> list[str]:
    return sorted(str(path.relative_to(corpus)) for path in corpus.glob("ministerial/*/*.md"))


def test_every_letter_of_the_real_files_is_accounted_for(corpus: Path) -> None:
    names = _names(corpus)
    assert len(names) >= 10
    for name in names:
        result = read_document(corpus / name)
        texts = [item.text for item in result.document.outside] + [item.removed for item in result.diagnostics]
        for regulation in result.document.regulations:
            texts += [f"{item.number or ''}{item.text}" for item in regulation.provisions]
        assert _letters(texts) == _letters([(corpus / name).read_text(encoding="utf-8")]), name


def test_the_real_files_hold_regulations_of_the_known_size(corpus: Path) -> None:
    for name in _names(corpus):
        for regulation in read_document(corpus / name).document.regulations:
            kinds = Counter(item.kind for item in regulation.provisions)
            assert kinds[ProvisionKind.CHAPTER] == 5, name
            points = [item.number for item in regulation.provisions if item.kind is ProvisionKind.POINT]
            assert points == [str(number) for number in range(1, len(points) + 1)], name
