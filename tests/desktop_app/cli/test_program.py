"""The command line as a whole: what stands on the streams, in the files, and in the exit status."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app import __version__
from desktop_app.cli import program
from desktop_app.messages import LANGUAGES, load_messages
from desktop_app.workspace import comparison
from tests.desktop_app.cli.conftest import Run, files_in, write_order

MESSAGES = load_messages("ru")


def test_a_comparison_is_written_and_summed_up(run: Run, order: str, said: Callable[[], str], tmp_path: Path) -> None:
    assert run("compare", order, "--json", "r.json", "--xlsx", "r.xlsx") == program.DONE
    errors = said()
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    (table,) = record["tables"]
    assert [item["id"] for item in table["regulations"]] == [f"приказ.txt#{place}" for place in (1, 2, 3)]
    assert load_workbook(tmp_path / "r.xlsx").sheetnames[:3] == ["Сводка", "Таблица", "Расхождения"]
    assert f"Расходится строк: 1 из {table['summary']['rows']}" in errors
    assert f"{table['regulations'][2]['region']}: 1" in errors
    assert errors.splitlines()[-2:] == ["Записано: r.json", "Записано: r.xlsx"]
    assert files_in(tmp_path) == ["r.json", "r.xlsx", order]


def test_the_quiet_are_told_nothing(run: Run, order: str, said: Callable[[], str]) -> None:
    assert run("compare", order, "--json", "r.json", "--quiet") == program.DONE
    assert said() == ""


def test_json_on_standard_output_stands_there_alone(run: Run, order: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("parse", "compare"):
        assert run(command, order, "--json", "-") == program.DONE
        output, errors = capsys.readouterr()
        assert json.loads(output)["schema"] == f"salystyru/{command}/1"
        assert "Прочитано: 1 документ, 3 положения." in errors


@pytest.mark.parametrize(("ignored", "status"), [((), program.DIVERGENT), (("--ignore", "wording"), program.DONE)])
def test_the_exit_code_tells_of_divergences_when_asked(
    run: Run, order: str, ignored: tuple[str, ...], status: int
) -> None:
    assert run("compare", order) == program.DONE
    assert run("compare", order, "--exit-code", *ignored) == status


def test_expected_differences_are_no_reason_for_an_exit_code(run: Run, tmp_path: Path) -> None:
    name = write_order(tmp_path / "ровный.txt", changed=False)
    assert run("compare", name, "--exit-code") == program.DONE


def test_one_unreadable_file_becomes_a_failure_and_the_rest_goes_on(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path
) -> None:
    (tmp_path / "пустой.txt").write_bytes(b"")
    assert run("compare", order, "пустой.txt", "нет.txt", "--json", "r.json", "--exit-code") == program.PARTLY_DONE
    errors = said()
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert [(entry["path"], entry["code"]) for entry in record["failures"]] == [
        ("нет.txt", "not-found"),
        ("пустой.txt", "empty"),
    ]
    for entry in record["failures"]:
        assert f"salystyru: {entry['message']}" in errors.splitlines()


def test_a_document_without_a_regulation_is_a_failure_though_it_was_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "письмо.txt").write_text("Уважаемые коллеги, сообщаем о переезде.\n", "utf-8")
    assert run("parse", "письмо.txt", "--json", "r.json") == program.PARTLY_DONE
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert [entry["code"] for entry in record["failures"]] == ["no-regulation"]
    assert [outside["text"] for outside in record["documents"][0]["outside"]] == [
        "Уважаемые коллеги, сообщаем о переезде."
    ]


def test_files_of_unknown_kinds_in_a_folder_are_left_out_and_said(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path
) -> None:
    (tmp_path / "фото.jpg").write_bytes(bytes(range(256)) * 8)
    assert run("compare", ".", "--json", "r.json") == program.DONE
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    (entry,) = record["not_compared"]
    assert Path(entry["path"]).name == "фото.jpg"
    assert entry["message"] in said()
    assert run("compare", order, "фото.jpg") == program.PARTLY_DONE


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["compare", "нет.txt"], "нет.txt"),
        (["parse", "пустой.txt"], "пустой.txt"),
        (["compare", "письмо.txt"], "письмо.txt"),
        (["compare", "одно.txt"], "--"),
        (["compare", "приказ.txt", "--select", "Марс"], "Марс"),
        (["compare", "приказ.txt", "--base", "Марс"], "Марс"),
        (["compare", "приказ.txt", "--base", "департамент"], "приказ.txt#2"),
        (["compare", "приказ.txt", "--split", "point"], "--split point"),
        (["compare"], "PATH"),
        (["compare", "приказ.txt", "--ignore", "цвет"], "цвет"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_done_is_said_and_an_older_report_stays(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path, words: list[str], named: str, language: str
) -> None:
    (tmp_path / "пустой.txt").write_bytes(b"")
    (tmp_path / "письмо.txt").write_text("Уважаемые коллеги, сообщаем о переезде.\n", "utf-8")
    write_order(tmp_path / "одно.txt", size=1)
    for name in ("r.json", "r.xlsx"):
        (tmp_path / name).write_bytes(b"older")
    before = files_in(tmp_path)
    outputs = ["--json", "r.json"] + (["--xlsx", "r.xlsx"] if words[0] == "compare" else [])
    assert run(*words, *outputs, "--language", language) == program.NOTHING_DONE
    errors = said()
    assert named in errors or named == "--"
    assert errors.startswith("salystyru: ")
    assert "Traceback" not in errors
    assert "…" not in errors.replace("PATH...", "")
    assert files_in(tmp_path) == before
    assert [(tmp_path / name).read_bytes() for name in ("r.json", "r.xlsx")] == [b"older", b"older"]


@pytest.mark.parametrize(
    ("outputs", "named"),
    [
        (["--json", "нет/r.json"], "нет"),
        (["--xlsx", "."], "."),
        (["--json", "приказ.txt"], "приказ.txt"),
        (["--json", "r.out", "--xlsx", "./r.out"], "r.out"),
    ],
)
def test_a_place_that_cannot_be_written_is_said_before_the_work(
    run: Run,
    order: str,
    said: Callable[[], str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    outputs: list[str],
    named: str,
) -> None:  # fault 76
    def work(*_: object, **__: object) -> None:
        pytest.fail("the work has begun")

    monkeypatch.setattr(comparison, "read_documents", work)
    before = (tmp_path / order).read_bytes()
    assert run("compare", order, *outputs) == program.NOTHING_DONE
    assert named in said()
    assert files_in(tmp_path) == [order]
    assert (tmp_path / order).read_bytes() == before


def test_an_interrupted_run_says_so_and_leaves_nothing(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(comparison, "compare", interrupt)
    assert run("compare", order, "--json", "r.json") == program.NOTHING_DONE
    assert said().splitlines()[-1] == f"salystyru: {MESSAGES.say('error.interrupted')}"
    assert files_in(tmp_path) == [order]


def test_documents_of_one_content_give_two_columns_and_a_remark(
    run: Run, order: str, said: Callable[[], str], tmp_path: Path
) -> None:  # fault 67
    (tmp_path / "копия").mkdir()
    (tmp_path / "копия" / order).write_bytes((tmp_path / order).read_bytes())
    assert run("compare", order, f"копия/{order}", f"./{order}", "--json", "r.json") == program.DONE
    assert "одинаковы по содержанию" in said()
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    ids = [item["id"] for item in record["tables"][0]["regulations"]]
    parent = tmp_path.name
    assert ids == sorted([f"{folder}/{order}#{place}" for folder in (parent, "копия") for place in (1, 2, 3)])
    assert [entry["code"] for entry in record["diagnostics"]] == ["same-content"]
    assert run("parse", order, "копия", "--json", "p.json") == program.DONE
    documents = json.loads((tmp_path / "p.json").read_text("utf-8"))["documents"]
    assert sum(item["code"] == "same-content" for document in documents for item in document["diagnostics"]) == 1


def test_the_result_does_not_depend_on_the_order_of_the_paths(run: Run, tmp_path: Path) -> None:
    names = [write_order(tmp_path / f"{place}.txt", seed=5, size=place + 1) for place in range(3)]
    records = []
    for paths in (names, names[::-1], ["."]):
        assert run("compare", *paths, "--json", "r.out") == program.DONE
        record = json.loads((tmp_path / "r.out").read_text("utf-8"))
        del record["timings"]
        records.append(json.dumps(record))
    assert records[0] == records[1] == records[2]


def test_only_chosen_regulations_are_compared(run: Run, order: str, tmp_path: Path) -> None:
    chosen = ["--select", f"{order}#3", "--select", f"{order}#1"]
    assert run("compare", order, *chosen, "--json", "r.json") == program.DONE
    record = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert [item["id"] for item in record["tables"][0]["regulations"]] == [f"{order}#1", f"{order}#3"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_is_whole(run: Run, capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert run("--self-test", "--language", language) == program.DONE
    output, errors = capsys.readouterr()
    assert errors == ""
    assert output.splitlines()[0] == f"salystyru {__version__}"
    assert output.splitlines()[-1] == load_messages(language).say("self-test.whole")


def start(*words: str, folder: Path, **more: object) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3]), "LC_ALL": "C"}
    command = [sys.executable, "-m", "desktop_app", *words]
    return subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, **more)  # type: ignore[call-overload, no-any-return]


def test_whatever_the_locale_the_streams_speak_utf8(order: str, tmp_path: Path) -> None:  # fault 106
    process = start("compare", order, "--language", "kk", "--json", "-", folder=tmp_path, stdout=subprocess.PIPE)
    output, errors = process.communicate()
    assert process.returncode == program.DONE
    assert json.loads(output.decode("utf-8"))["tables"]
    assert "Оқылды: 1 құжат, 3 ереже." in errors.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
def test_a_reader_that_has_gone_is_no_crash(tmp_path: Path) -> None:
    name = write_order(tmp_path / "большой.txt", size=12)
    process = start("parse", name, "--json", "-", "--quiet", folder=tmp_path, stdout=subprocess.PIPE)
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read().decode("utf-8")
    assert process.returncode == program.NOTHING_DONE
    assert "Traceback" not in errors
    assert "BrokenPipeError" not in errors


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is Linux's")
def test_a_full_disk_behind_standard_output_is_said(order: str, tmp_path: Path) -> None:  # fault 77
    with Path("/dev/full").open("wb") as full:
        process = start("parse", order, "--json", "-", "--quiet", folder=tmp_path, stdout=full)
        _, errors = process.communicate()
    assert process.returncode == program.NOTHING_DONE
    assert errors.decode("utf-8") == f"salystyru: {load_messages('en').say('output.no-standard-output')}\n"


@pytest.mark.skipif(os.name == "nt", reason="closing streams as a shell of Unix does")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_crash(order: str, tmp_path: Path, closing: str) -> None:  # fault 102
    root = Path(__file__).resolve().parents[3]
    line = f'"{sys.executable}" -m desktop_app parse {order} --json r.json {closing}'
    finished = subprocess.run(
        ["sh", "-c", line], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)}, check=False
    )
    assert finished.returncode == program.DONE
    assert (tmp_path / "r.json").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_ctrl_c_ends_with_a_clean_message(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")  # the program stands still at the pipe it is to write
    name = write_order(tmp_path / "приказ.txt")
    process = start("parse", name, "--json", "pipe", folder=tmp_path, stdout=subprocess.DEVNULL)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=1)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=10)
    assert process.returncode == program.NOTHING_DONE
    assert errors.decode("utf-8") == f"salystyru: {load_messages('en').say('error.interrupted')}\n"


def test_the_user_may_know_the_encoding_better(run: Run, order: str, tmp_path: Path) -> None:
    path = tmp_path / order
    path.write_bytes(path.read_text("utf-8").encode("windows-1251"))
    assert run("compare", order, "--encoding", "windows-1251", "--json", "a.json") == 0
    assert run("compare", order, "--encoding", "cp866", "--json", "b.json") == 2
    assert files_in(tmp_path) == ["a.json", order]


def test_an_encoding_nobody_knows_is_refused(run: Run, order: str, said: Callable[[], str]) -> None:
    assert run("parse", order, "--encoding", "кои-11") == 2
    assert MESSAGES.say("error.usage-encoding", value="кои-11") in said()


@pytest.mark.parametrize(("view", "expected"), [("final", "Печать новая."), ("original", "Печать старая.")])
def test_tracked_changes_are_read_as_asked(run: Run, tmp_path: Path, view: str, expected: str) -> None:
    (tmp_path / "a.html").write_text(
        "<html><body><article><h2>Положение о Департаменте музейного дела области Абай</h2>"
        "<p>1. Департамент хранит картины и книги.</p>"
        "<p>2. Печать <del>старая</del><ins>новая</ins>.</p></article></body></html>",
        "utf-8",
    )
    assert run("parse", "a.html", "--tracked", view, "--json", "a.json") == 0
    (document,) = json.loads((tmp_path / "a.json").read_text("utf-8"))["documents"]
    assert document["regulations"][0]["provisions"][-1]["text"] == expected
