from dataclasses import replace

from desktop_app.workspace.doubles import find_doubles
from parsers.diagnostics import ParseResult
from parsers.model import Regulation
from tests.desktop_app.inventions import every_kind, make_comparison, make_regulation


def document(name: str, content: str, *regulations: Regulation) -> ParseResult:
    (result,) = make_comparison([every_kind()]).intake.documents
    own = tuple(replace(item, id=f"{name}#{place}") for place, item in enumerate(regulations, 1))
    return replace(result, document=replace(result.document, path=name, sha256=content, regulations=own))


ABAI, ASTANA = make_regulation("", "Абайская область"), make_regulation("", "город Астана")


def test_documents_of_one_content_are_pointed_out_once_each() -> None:  # fault 67
    results = [document("a.txt", "1", ABAI), document("b.txt", "2", ASTANA), document("c.txt", "1", ABAI)]
    (remark,) = find_doubles(results)
    assert (remark.path, remark.code, remark.arguments) == ("c.txt", "same-content", (("other", "a.txt"),))


def test_regulations_of_one_region_are_pointed_out_in_two_documents_and_in_one() -> None:  # fault 66
    shouting = replace(ABAI, region="АБАЙСКАЯ ОБЛАСТЬ")
    results = [document("a.txt", "1", ABAI, ASTANA, ABAI), document("b.txt", "2", shouting)]
    assert [(remark.regulation, remark.code, dict(remark.arguments)["other"]) for remark in find_doubles(results)] == [
        ("a.txt#3", "same-region", "a.txt#1"),
        ("b.txt#1", "same-region", "a.txt#1"),
    ]


def test_other_bodies_partial_regulations_and_those_without_a_region_double_nothing() -> None:
    others = [
        replace(ABAI, agency="Департамент рыболовства"),
        replace(ABAI, partial=True),
        replace(ABAI, region=None),
        replace(ABAI, region=None),
    ]
    assert find_doubles([document("a.txt", "1", ABAI, *others)]) == ()
