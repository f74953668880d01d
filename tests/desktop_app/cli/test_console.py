import io

import pytest

from desktop_app.cli import console as module
from desktop_app.cli.console import Console
from desktop_app.messages import load_messages

MESSAGES = load_messages("ru")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Broken(io.StringIO):
    def write(self, text: str) -> int:
        raise BrokenPipeError


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every progress be drawn, however early."""
    monkeypatch.setattr(module, "_FIRST_AFTER", 0.0)
    monkeypatch.setattr(module, "_EVERY", 0.0)


def test_a_terminal_shows_what_is_done_and_how_far() -> None:
    stream = Terminal()
    Console(stream, MESSAGES).progress(500, 1000)
    assert "50%" in stream.getvalue()
    assert "Чтение документов" in stream.getvalue()


def test_the_bar_is_gone_before_a_message() -> None:
    stream = Terminal()
    console = Console(stream, MESSAGES)
    console.progress(800, 1000)
    console.tell("Готово")
    assert stream.getvalue().endswith("\r\x1b[KГотово\n")


@pytest.mark.parametrize(("stream", "quiet"), [(io.StringIO(), False), (Terminal(), True)])
def test_no_bar_where_nobody_watches(stream: io.StringIO, quiet: bool) -> None:
    Console(stream, MESSAGES, quiet=quiet).progress(500, 1000)
    assert stream.getvalue() == ""


def test_the_quiet_hear_errors_only() -> None:
    stream = io.StringIO()
    console = Console(stream, MESSAGES, quiet=True)
    console.tell("итог")
    console.error("ошибка")
    assert stream.getvalue() == "salystyru: ошибка\n"


@pytest.mark.parametrize("stream", [None, Broken()])
def test_a_console_that_is_gone_stops_nothing(stream: io.StringIO | None) -> None:  # fault 102
    console = Console(stream, MESSAGES)
    console.tell("итог")
    console.error("ошибка")
