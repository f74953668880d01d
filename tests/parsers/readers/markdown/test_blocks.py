"""Which lines of Markdown make one block."""

import pytest

from parsers.readers.markdown.blocks import blocks_of, without_frame


def _blocks(text: str) -> list[str]:
    return ["|".join(block.lines) for block in blocks_of(text.split("\n"))]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\n\nb", ["a", "b"]),
        ("# a\nb\n## c ##\n### d #5\n#e", ["a", "b", "c", "d #5", "#e"]),
        ("a\n===\nb\nc\n---\n\n---\nd", ["a", "b|c", "d"]),
        ("> *a*  \n> *b*  \n\n> c\n> d", ["*a*", "*b*", "c|d"]),
        ("> *a*\n> *b*", ["*a*", "*b*"]),
        ("> *a\n> b*", ["*a|b*"]),
        ("a\n> b", ["a", "b"]),
        ("1. a;\n2. b\nc\n    1) d", ["1. a;", "2. b|c", "1) d"]),
        ("1. a\n2. b\n4. c", ["1. a", "2. b|4. c"]),
        ("3. бұйрықтың\n5) тармақшасы\n4. b", ["3. бұйрықтың|5) тармақшасы", "4. b"]),
        ("**1. a**\n**2. b**", ["**1. a**", "**2. b**"]),
        ("a:\n- b;\n- c\n  d\n* e", ["a:", "b;", "c|d", "e"]),
        ("Департамент\n- мемлекеттік орган", ["Департамент|- мемлекеттік орган"]),
        ("| a | b |\n|---|:-:|\n| c \\| d | |", ["a", "b", "c \\| d"]),
        ("a\\\nb", ["a|b"]),
        ("```\na\n```\nb", ["a", "b"]),
    ],
)
def test_blocks(text: str, blocks: list[str]) -> None:
    assert _blocks(text) == blocks


def test_anchors_stand_apart_and_lines_are_those_of_the_file() -> None:
    first, second = blocks_of(["", '<a id="p1"></a>', "", '<a id="p2"></a> 1. a', "b", ""])
    assert (first.line, first.lines, first.anchors) == (2, [], ['<a id="p1"></a>'])
    assert (second.line, second.last, second.lines) == (4, 5, ["1. a", "b"])


def test_a_head_of_yaml_and_comments_are_put_out_and_lines_stay() -> None:
    text = "---\ntitle: a\n---\n1. b <!-- c\nd --> e\n<!-- open\nf"
    kept, removed = without_frame(text)
    assert kept == "\n\n\n1. b \n e\n<!-- open\nf"
    assert kept.count("\n") == text.count("\n")
    assert removed == "---\ntitle: a\n---<!-- c\nd -->"
    assert without_frame("---\n\n1. a\n\n---\n") == ("---\n\n1. a\n\n---\n", "")


def test_odd_lines_are_read_in_time() -> None:
    for line in ("# a" + " " * 100_000 + "b", "> " * 50_000 + "b", "| " * 50_000 + "b", "*" * 100_000 + "b"):
        (block,) = blocks_of([line])
        assert block.lines[0].endswith("b")
    assert without_frame("<!--" * 50_000) == ("<!--" * 50_000, "")
