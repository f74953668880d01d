import pytest

from desktop_app.export.wording import place_name, region_names
from desktop_app.messages import load_messages
from parsers.model import ProvisionKind
from tests.desktop_app.inventions import make_regulation


@pytest.mark.parametrize(
    ("id_", "kind", "name"),
    [
        ("title", ProvisionKind.TITLE, "Название"),
        ("ch2", ProvisionKind.CHAPTER, "Глава 2"),
        ("14.62", ProvisionKind.SUBPOINT, "14.62"),
        ("15-1", ProvisionKind.POINT, "15-1"),
        ("19/1", ProvisionKind.PARAGRAPH, "19, абзац 1"),
        ("3/2", ProvisionKind.GROUP, "3, группа 2"),
        ("3/2/4", ProvisionKind.ITEM, "3, группа 2, должность 4"),
        ("ch1/note1", ProvisionKind.NOTE, "Глава 1, прим. 1"),
        ("16~2", ProvisionKind.POINT, "16 (повтор 2)"),
        ("16~2.1", ProvisionKind.SUBPOINT, "16.1 (повтор 2)"),
    ],
)
def test_provisions_are_named_as_a_clerk_names_them(id_: str, kind: ProvisionKind, name: str) -> None:
    assert place_name(id_, kind, load_messages("ru")) == name


def test_regulations_are_told_apart_where_their_regions_are_the_same() -> None:
    regulations = [
        make_regulation("a.txt#1", "Абайская область"),
        make_regulation("b.txt#1", "Абайская область"),
        make_regulation("b.txt#2", "город Астана"),
        make_regulation("b.txt#3", None),
    ]
    assert list(region_names(regulations).values()) == [
        "Абайская область (a.txt#1)",
        "Абайская область (b.txt#1)",
        "город Астана",
        "Положение о ведомстве (None)",
    ]
