"""Whole provisions: missing, extra, moved, renumbered, split, merged, removed; and rows that are never compared."""

import pytest

from desktop_app.collation.model import DivergenceKind as Kind
from desktop_app.collation.model import MatchedBy, Table
from parsers.model import ProvisionKind, Regulation
from tests.desktop_app.collation.factory import found, regulation, table

REGIONS = ("Ақмола облысы", "Абай облысы", "Жетісу облысы", "Ұлытау облысы")
FIRST, SECOND, THIRD = "кітап сатып алады;", "оқырмандарға кітап береді;", "сөрелерді жинақтап сүртеді;"
FOURTH = "көрмелер ұйымдастырады."
LIST = (FIRST, SECOND, THIRD, FOURTH)


def numbered(*texts: str) -> str:
    return "\n".join(f"{number}) {text}" for number, text in enumerate(texts, 1))


def family(*lists: str, partial: tuple[int, ...] = ()) -> list[Regulation]:
    """Regulations whose functions are given; further ones up to four have the usual list."""
    body = "# Кітапхана туралы ереже\n## 1. Жалпы ережелер\n1. [functions] Функциялары:\n{}\n2. Мүлкі бар."
    part = "1. [functions] Функциялары:\n{}"
    filled = [*lists, *[numbered(*LIST)] * (len(REGIONS) - len(lists))]
    return [
        regulation(region, (part if place in partial else body).format(text), partial=place in partial)
        for place, (region, text) in enumerate(zip(REGIONS, filled, strict=True))
    ]


def kinds(compared: Table) -> list[tuple[str, Kind]]:
    return [(name.partition(" ")[0], kind) for name, kind, _, _ in found(compared)]


def test_what_at_least_half_hold_is_missing_where_it_is_not() -> None:
    compared = table(*family(numbered(FIRST, THIRD, FOURTH), numbered(FIRST, THIRD, FOURTH)))
    assert found(compared) == [
        ("Абай облысы", Kind.MISSING, SECOND, ""),
        ("Ақмола облысы", Kind.MISSING, SECOND, ""),
    ]


def test_what_fewer_than_half_hold_is_extra() -> None:
    extra = "аулаға гүл егеді;"
    compared = table(*family(numbered(FIRST, extra, SECOND, THIRD, FOURTH)))
    assert found(compared) == [("Ақмола облысы", Kind.EXTRA, "", extra)]
    (row,) = [row for row in compared.rows if len(row.cells) == 1]
    assert (row.label, row.id) == ("1.2", 5)


def test_an_extra_provision_of_several_is_compared_among_them() -> None:
    texts = ("аулаға бақтан гүл егеді;", "аулаға бақтан гүл өсіреді;")
    regulations = family(*[numbered(FIRST, text, SECOND, THIRD, FOURTH) for text in texts])
    regulations.append(regulation("Павлодар облысы", _text_of(regulations[3])))
    assert found(table(*regulations)) == [
        ("Абай облысы", Kind.EXTRA, "", texts[1]),
        ("Ақмола облысы", Kind.EXTRA, "", texts[0]),
        ("Ақмола облысы", Kind.WORDING, "өсіреді", "егеді"),
    ]


def _text_of(item: Regulation) -> str:
    lines = {ProvisionKind.TITLE: "# ", ProvisionKind.CHAPTER: "## {}. ", ProvisionKind.POINT: "{}. "}
    return "\n".join(
        lines.get(p.kind, "{}) ").format(p.number) + (f"[{p.role}] " if p.role and p.kind == "point" else "") + p.text
        for p in item.provisions
    )


def test_partial_regulations_neither_miss_nor_count() -> None:
    compared = table(*family(numbered(FIRST, SECOND), partial=(0,)))
    assert kinds(compared) == []
    assert all(item.id in next(r for r in compared.rows if r.label == "1.1").cells for item in compared.regulations)
    # Of three full regulations two hold the second function: the third misses it, the partial one does not.
    compared = table(*family(numbered(FIRST), numbered(FIRST, THIRD, FOURTH), partial=(0,)))
    assert kinds(compared) == [("Абай", Kind.MISSING)]


def test_a_chosen_base_says_what_is_missing_and_extra() -> None:
    regulations = family(numbered(FIRST, THIRD, FOURTH), numbered(FIRST, SECOND, THIRD, FOURTH))
    compared = table(*regulations, base="Ақмола")
    assert [(kind, text) for _, kind, _, text in found(compared)] == [(Kind.EXTRA, SECOND)] * 3
    assert found(table(*regulations, base="Абай")) == [("Ақмола облысы", Kind.MISSING, SECOND, "")]


def test_what_stands_elsewhere_moved() -> None:
    compared = table(*family(numbered(FOURTH, FIRST, SECOND, THIRD)))
    assert kinds(compared) == [("Ақмола", Kind.MOVED)]
    moved = [row.label for row in compared.rows for cell in row.cells.values() if cell.moved]
    assert moved == ["1.4"]


def test_what_moves_with_its_point_did_not_move_itself() -> None:
    powers = "3. [powers] Өкілеттіктері:\n1) бұйрық шығарады;\n2) хат жазады;"
    rest = "4. Мөрі бар.\n5. Туы бар.\n6. Әнұраны бар.\n7. Таңбасы бар."
    usual = regulation("Ақмола облысы", f"## 1. Бөлім\n1. Бірінші тармақ.\n{powers}\n{rest}")
    other = regulation("Абай облысы", f"## 1. Бөлім\n1. Бірінші тармақ.\n{rest}\n{powers}")
    compared = table(usual, regulation("Ұлытау облысы", _text_of(usual)), other)
    assert kinds(compared) == [("Абай", Kind.MOVED)]
    assert [row.label for row in compared.rows for cell in row.cells.values() if cell.moved] == ["3"]


@pytest.mark.parametrize("place", range(3))
def test_what_stands_under_another_point_moved(place: int) -> None:
    tail = "\n2. [powers] Өкілеттіктері:\n1) бұйрық шығарады;\n2) хат жазады;"
    usual = "## 1. Бөлім\n1. [functions] Функциялары:\n1) кітап сатып алады;\n2) қоғамдық қабылдау өткізеді;" + tail
    other = (
        "## 1. Бөлім\n1. [functions] Функциялары:\n1) кітап сатып алады;\n2. [powers] Өкілеттіктері:\n"
        "1) қоғамдық қабылдау өткізеді;\n2) бұйрық шығарады;\n3) хат жазады;"
    )
    texts = [other if number == place else usual for number in range(3)]
    compared = table(*(regulation(region, text) for region, text in zip(REGIONS, texts, strict=False)))
    assert kinds(compared) == [(REGIONS[place].split()[0], Kind.MOVED)]


@pytest.mark.parametrize("note", ["", "* Ескерту. 1-тармақша өзгертілді.\n"])
def test_of_two_regulations_one_has_moved_it(note: str) -> None:
    functions = "## 1. Бөлім\n1. [functions] Функциялары:\n1) кітап сатып алады;\n"
    powers, line = "2. [powers] Өкілеттіктері:\n1) хат жазады;\n", "2) қоғамдық қабылдау өткізеді;\n"
    one = regulation(REGIONS[0], functions + line + powers + note)
    other = regulation(REGIONS[1], functions + powers + line)
    assert [kind for _, kind in kinds(table(one, other))] == [Kind.MOVED]


def test_a_run_of_shifted_numbers_is_reported_once() -> None:
    shifted = "1) {}\n3) {}\n4) {}\n5) {}".format(*LIST)
    assert kinds(table(*family(shifted))) == [("Ақмола", Kind.RENUMBERED)]
    repeated = "1) {}\n2) {}\n2) {}\n3) {}".format(*LIST)
    compared = table(*family(repeated))
    assert kinds(compared) == [("Ақмола", Kind.RENUMBERED)]
    assert [row.label for row in compared.rows if row.divergences] == ["1.3"]


def test_a_run_ends_where_the_numbers_agree_again() -> None:
    twice = "1) {}\n3) {}\n3) {}\n5) {}".format(*LIST)
    assert kinds(table(*family(twice))) == [("Ақмола", Kind.RENUMBERED)] * 2


def test_a_list_that_counts_in_letters_is_one_run() -> None:
    assert kinds(table(*family("а) {}\nб) {}\nв) {}\nг) {}".format(*LIST)))) == [("Ақмола", Kind.RENUMBERED)]


def test_a_number_that_is_absent_in_one_is_renumbered() -> None:
    assert kinds(table(*family("1) {}\n2) {}\n3) {}\n- {}".format(*LIST)))) == [("Ақмола", Kind.RENUMBERED)]
    bare = family("1) {}\n2) {}\n- {}\n4) {}".format(*LIST))
    assert kinds(table(*bare)) == [("Ақмола", Kind.RENUMBERED)]
    assert [kind for _, kind in kinds(table(*bare[:2]))] == [Kind.RENUMBERED]


def test_numbers_that_follow_from_what_was_added_are_not_renumbered() -> None:
    assert kinds(table(*family(numbered("аулаға гүл егеді;", *LIST)))) == [("Ақмола", Kind.EXTRA)]
    points = "## 1. Бөлім\n1. Бірінші.\n{}2. Екінші бөлік.\n## 2. Бөлім екі\n3. Үшінші бөлік.\n4. Төртінші."
    usual = [regulation(region, points.format("")) for region in REGIONS[:3]]
    longer = regulation(
        REGIONS[3],
        "## 1. Бөлім\n1. Бірінші.\n2. Қосылған тармақ.\n3. Екінші бөлік.\n"
        "## 2. Бөлім екі\n4. Үшінші бөлік.\n5. Төртінші.",
    )
    assert kinds(table(*usual, longer)) == [("Ұлытау", Kind.EXTRA)]


def test_what_one_keeps_in_two_is_split() -> None:
    whole = "сөрелерді жинақтап сүртеді және ескі журналдарды мұрағатқа тапсырады;"
    parts = ("сөрелерді жинақтап сүртеді;", "ескі журналдарды мұрағатқа тапсырады;")
    compared = table(*family(numbered(FIRST, *parts, FOURTH), *[numbered(FIRST, whole, FOURTH)] * 3))
    assert found(compared) == [("Ақмола облысы", Kind.SPLIT, "және", ";")]
    (cell,) = [c for row in compared.rows for c in row.cells.values() if len(c.provisions) > 1]
    assert cell.text == "\n".join(parts)
    assert [provision.id for provision in cell.provisions] == ["1.2", "1.3"]


def test_what_one_keeps_together_is_merged() -> None:
    whole = "оқырмандарға кітап береді және сөрелерді жинақтап сүртеді;"
    compared = table(*family(numbered(FIRST, whole, FOURTH)))
    assert found(compared) == [("Ақмола облысы", Kind.MERGED, ";", "және")]
    (divergence,) = [d for row in compared.rows for d in row.divergences]
    assert divergence.rows == (5, 6)
    assert [len(row.cells) for row in compared.rows] == [4, 4, 4, 4, 4, 3, 4, 4]


def test_a_base_that_keeps_together_makes_the_others_split() -> None:
    whole = "оқырмандарға кітап береді және сөрелерді жинақтап сүртеді;"
    compared = table(*family(numbered(FIRST, whole, FOURTH)), base="Ақмола")
    assert [(kind, base, own) for _, kind, base, own in found(compared)] == [(Kind.SPLIT, "және", ";")] * 3


def test_three_parts_are_one_split() -> None:
    whole = "сөрелерді жинақтап сүртеді, ескі журналдарды мұрағатқа тапсырады және шамдарды ауыстырады;"
    parts = ("сөрелерді жинақтап сүртеді;", "ескі журналдарды мұрағатқа тапсырады;", "шамдарды ауыстырады;")
    compared = table(*family(numbered(FIRST, *parts, FOURTH), *[numbered(FIRST, whole, FOURTH)] * 3))
    assert kinds(compared) == [("Ақмола", Kind.SPLIT)]
    merged = table(*family(numbered(FIRST, whole, FOURTH), *[numbered(FIRST, *parts, FOURTH)] * 3))
    assert kinds(merged) == [("Ақмола", Kind.MERGED)]


def test_parts_that_share_their_words_are_told_by_the_words_in_order() -> None:
    parts = (
        "кітап сөрелерін тексереді;",
        "кітап сөрелерін жөндейді;",
        "кітап сөрелерін тексеру мен жөндеуді бақылайды;",
    )
    whole = " ".join([*(part.replace(";", ",") for part in parts[:2]), parts[2]])
    apart, together = numbered(FIRST, *parts, FOURTH), numbered(FIRST, whole, FOURTH)
    assert kinds(table(*family(apart, *[together] * 3))) == [("Ақмола", Kind.SPLIT)]
    assert kinds(table(*family(together, *[apart] * 3))) == [("Ақмола", Kind.MERGED)]


def test_what_stands_beside_a_like_provision_is_no_part_of_it() -> None:
    extra = "кітап береді;"
    assert kinds(table(*family(numbered(FIRST, SECOND, extra, THIRD, FOURTH)))) == [("Ақмола", Kind.EXTRA)]


@pytest.mark.parametrize(("is_apart", "kind"), [(True, Kind.SPLIT), (False, Kind.MERGED)])
def test_an_unnumbered_paragraph_may_be_the_second_part_of_its_point(is_apart: bool, kind: Kind) -> None:
    apart = "## 1. Бөлім\n1. Кітапхана өз мүлкін сақтайды.\n- Мүлік тізімі жыл сайын бекітіледі.\n2. Мөрі бар."
    together = "## 1. Бөлім\n1. Кітапхана өз мүлкін сақтайды. Мүлік тізімі жыл сайын бекітіледі.\n2. Мөрі бар."
    texts = [apart if (place == 0) is is_apart else together for place in range(4)]
    compared = table(*(regulation(region, text) for region, text in zip(REGIONS, texts, strict=True)))
    assert kinds(compared) == [("Ақмола", kind)]


def test_an_unnumbered_part_shifts_no_numbers() -> None:
    usual = (
        "## 1. Бөлім\n1. Кітапхана өз мүлкін сақтайды. Мүлік тізімі жыл сайын бекітіледі.\n2. Мөрі бар.\n3. Туы бар."
    )
    other = (
        "## 1. Бөлім\n1. Кітапхана өз мүлкін сақтайды.\n- Мүлік тізімі жыл сайын бекітіледі.\n2. Мөрі бар.\n4. Туы бар."
    )
    texts = [other, usual, usual, usual]
    compared = table(*(regulation(region, text) for region, text in zip(REGIONS, texts, strict=True)))
    assert kinds(compared) == [("Ақмола", Kind.SPLIT), ("Ақмола", Kind.RENUMBERED)]


def test_the_heads_of_the_only_list_of_their_kind_stand_in_one_row() -> None:
    usual = "## 1. Бөлім\n1. [tasks] Алға қойылған міндеттер:\n1) кітап сатып алады;\n2) көрме ашады.\n2. Мөрі бар."
    other = (
        usual.replace("Алға қойылған міндеттер", "Мекеменің мақсаттары")
        .replace("кітап сатып алады", "ән шырқайды")
        .replace("көрме ашады", "би билейді")
    )
    compared = table(regulation(REGIONS[0], usual), regulation(REGIONS[1], other))
    assert {row.label: len(row.cells) for row in compared.rows}["1"] == 2


def test_a_removed_provision_keeps_its_row_and_is_missing() -> None:
    removed = numbered(FIRST, "[deleted] алып тасталды – 2022 жылғы бұйрықпен;", THIRD, FOURTH)
    compared = table(*family(removed))
    assert found(compared) == [
        ("Ақмола облысы", Kind.MISSING, SECOND, "алып тасталды – 2022 жылғы бұйрықпен;"),
    ]
    (row,) = [row for row in compared.rows if row.divergences]
    assert len(row.cells) == 4
    assert row.base != "Ақмола облысы.txt#1"


def test_what_is_removed_everywhere_is_not_compared() -> None:
    texts = [
        numbered(FIRST, f"[deleted] алып тасталды – 20{year} жылғы бұйрықпен;", THIRD) for year in (20, 21, 22, 23)
    ]
    compared = table(*family(*texts))
    assert found(compared) == []
    assert len({len(row.cells) for row in compared.rows}) == 1


def test_what_most_have_removed_is_extra_where_it_is_in_force() -> None:
    removed = numbered(FIRST, "[deleted] алып тасталды;", THIRD, FOURTH)
    assert kinds(table(*family(removed, removed, removed))) == [("Ұлытау", Kind.EXTRA)]


def test_notes_of_the_publisher_stand_in_rows_of_their_own() -> None:
    with_note = "1) {}\n* Ескерту. 1-тармақша өзгертілді.\n2) {}\n3) {}\n4) {}".format(*LIST)
    other_note = "1) {}\n* Ескерту. Басқа бұйрықпен.\n2) {}\n3) {}\n4) {}".format(*LIST)
    compared = table(*family(with_note, other_note))
    assert found(compared) == []
    (row,) = [row for row in compared.rows if row.kind is ProvisionKind.NOTE]
    assert sorted(row.cells) == ["Абай облысы.txt#1", "Ақмола облысы.txt#1"]
    assert row.id == 5


def test_equal_closing_formulas_stay_under_their_points() -> None:
    body = (
        "## 1. Бөлім\n1. [functions] Функциялары:\n1) кітап сатып алады;\n"
        "2) заңнамаға сәйкес өзге де функцияларды жүзеге асырады.\n"
        "2. [rights] Құқықтары:\n{}1) заңнамаға сәйкес өзге де құқықтарды жүзеге асырады.\n"
        "3. [powers] Өкілеттіктері:\n1) заңнамаға сәйкес өзге де өкілеттіктерді жүзеге асырады."
    )
    usual = [regulation(region, body.format("")) for region in REGIONS[:2]]
    shorter = regulation(
        REGIONS[2], body.format("").replace("1) заңнамаға сәйкес өзге де құқықтарды жүзеге асырады.\n", "")
    )
    assert kinds(table(*usual, shorter)) == [("Жетісу", Kind.MISSING)]


def test_provisions_that_have_nothing_to_do_with_each_other_share_no_row() -> None:
    compared = table(*family(numbered(FIRST, "көпшілік алдында ән айтып, концерт береді;", THIRD, FOURTH)))
    assert sorted(kinds(compared)) == [("Ақмола", Kind.EXTRA), ("Ақмола", Kind.MISSING)]


def test_a_cell_says_why_it_stands_in_its_row() -> None:  # fault 65
    compared = table(*family(numbered(FIRST, "оқырмандарға журнал мен кітап береді;", THIRD, FOURTH)))
    (row,) = [row for row in compared.rows if row.label == "1.2"]
    assert [cell.matched_by for cell in row.cells.values()] == [
        MatchedBy.SAME_TEXT,
        MatchedBy.SIMILAR_TEXT,
        MatchedBy.SAME_TEXT,
        MatchedBy.SAME_TEXT,
    ]
    assert row.cells["Ақмола облысы.txt#1"].similarity < 1.0


def test_posts_stand_under_the_same_heading_of_their_lists() -> None:  # fault 65
    posts = "1. {}\n= Кітап бөлімі:\n+ бөлім бастығы;\n+ маман;\n= Мұрағат бөлімі:\n+ бөлім бастығы;\n+ маман;"
    agencies = [
        regulation(None, posts.format(name), id=f"d.txt#{number}", agency="Лауазымдар")
        for number, name in enumerate(("Ұлттық кітапхана", "Музей", "Театр"), 1)
    ]
    compared = table(*agencies)
    assert [(row.kind, len(row.cells)) for row in compared.rows] == [
        (ProvisionKind.POINT, 3),
        *[(ProvisionKind.GROUP, 3), (ProvisionKind.ITEM, 3), (ProvisionKind.ITEM, 3)] * 2,
    ]
