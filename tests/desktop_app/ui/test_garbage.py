import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.garbage import Collector


class Ring:
    """Holds itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.stop()


def test_garbage_is_collected_though_the_interpreter_does_not(collector: Collector, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    ring = weakref.ref(Ring())
    more = [[] for _ in range(2 * gc.get_threshold()[0])]
    assert ring() is not None
    qtbot.waitUntil(lambda: ring() is None)
    assert more


def test_what_was_delivered_is_set_aside(collector: Collector, qtbot: QtBot) -> None:
    assert not gc.get_freeze_count()
    collector.note_delivered()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    collector.stop()
    assert not gc.get_freeze_count()
    assert gc.isenabled()
