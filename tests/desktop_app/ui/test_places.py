from desktop_app.collation.model import Severity
from desktop_app.ui.places import Place, divergent_places, first_place, next_place, previous_place
from desktop_app.ui.short_names import short_names
from tests.desktop_app.inventions import every_kind, make_regulation


def test_walking_visits_every_divergent_cell_once_and_comes_back() -> None:
    places = divergent_places(every_kind())
    assert places == tuple(sorted(set(places)))
    visited = [places[0]]
    while (place := next_place(places, visited[-1])) != places[0]:
        assert place is not None
        visited.append(place)
    assert tuple(visited) == places
    assert previous_place(places, places[0]) == places[-1]
    assert [previous_place(places, place) for place in places[1:]] == list(places[:-1])


def test_the_first_place_is_substantive() -> None:
    table = every_kind()
    place = first_place(table)
    assert place is not None
    found = table.rows[place.row].divergences
    regulation = table.regulations[place.regulation].id
    assert Severity.SUBSTANTIVE in {item.severity for item in found if item.regulation == regulation}


def test_nothing_to_walk() -> None:
    assert next_place((), Place(0, 0)) is None
    assert previous_place((), None) is None


def test_the_kind_of_territory_is_named_only_where_two_would_be_alike() -> None:
    names = ("Алматы облысы", "Алматы қаласы", "Абай облысы", None)
    short = short_names([make_regulation(f"a#{place}", name) for place, name in enumerate(names)])
    assert list(short.values())[:3] == ["Алматы обл.", "Алматы қ.", "Абай"]
    assert len(set(short.values())) == len(names)
