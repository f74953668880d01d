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
    allocated: list[list[int]] = []

    def is_gone() -> bool:
        allocated.extend([] for _ in range(100))  # what others free meanwhile counts against it
        return ring() is None

    assert not is_gone()
    qtbot.waitUntil(is_gone)


def test_what_was_delivered_is_set_aside(collector: Collector, qtbot: QtBot) -> None:
    assert not gc.get_freeze_count()
    collector.note_delivered()
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
    collector.stop()
    assert not gc.get_freeze_count()
    assert gc.isenabled()
