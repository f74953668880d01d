import posixpath
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.workspace.naming import document_names, rename
from parsers.diagnostics import Diagnostic
from tests.desktop_app.inventions import every_kind, make_comparison

PATHS = st.lists(
    st.lists(st.sampled_from(["a", "b", "order.txt"]), min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts)),
    unique=True,
    max_size=8,
)


@given(PATHS)
def test_names_tell_all_documents_apart_and_are_ends_of_their_paths(paths: list[str]) -> None:
    names = document_names(paths)
    assert len(set(names)) == len(paths)
    for path, name in zip(paths, names, strict=True):
        assert f"/{path}".replace("//", "/").endswith(f"/{name.lstrip('/')}")


@given(PATHS)
def test_no_shorter_name_would_do(paths: list[str]) -> None:
    for path, name in zip(paths, document_names(paths), strict=True):
        shorter = name.partition("/")[2]
        if shorter and not name.startswith("/"):
            assert any(other != path and f"/{other}".endswith(f"/{shorter}") for other in paths)


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["/x/приказ.txt"], ["приказ.txt"]),
        (["/x/1/приказ.txt", "/x/2/приказ.txt", "/x/список.txt"], ["1/приказ.txt", "2/приказ.txt", "список.txt"]),
        (["/a/z/p.txt", "/b/z/p.txt", "/c/p.txt"], ["a/z/p.txt", "b/z/p.txt", "c/p.txt"]),
        ([posixpath.join("a", "p.txt"), posixpath.join("a", "..", "a", "q.txt")], ["p.txt", "q.txt"]),
    ],
)
def test_names_have_as_many_folders_as_are_needed(paths: list[str], names: list[str]) -> None:
    assert document_names(paths) == names


def test_ids_of_regulations_follow_the_name_also_where_a_diagnostic_speaks_of_them() -> None:
    (result,) = make_comparison([every_kind()]).intake.documents
    result = replace(result, diagnostics=(Diagnostic("numbering-gap", 3, None, (("regulation", "приказ.txt#2"),)),))
    renamed = rename(result, "1/приказ.txt")
    assert [item.id for item in renamed.document.regulations] == [f"1/приказ.txt#{place}" for place in range(1, 5)]
    assert renamed.diagnostics[0].arguments == (("regulation", "1/приказ.txt#2"),)
    assert rename(result, "приказ.txt") == result
