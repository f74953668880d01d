"""What is left out of the package: what nobody needs, and nothing else."""

from installer.trimming import Entry, keep_binaries, keep_data, keep_hooks

NEEDS = {
    "QtGui.so": {"/usr/lib/libQt6Gui.so.6"},
    "libQt6Gui.so.6": {"libicu.so.73", "/usr/lib/libEGL.so.1"},
    "libqgtk3.so": {"libgtk-3.so.0"},
}


def imports(path: str) -> set[str]:
    """What a made-up file is linked against."""
    return NEEDS.get(path, set())


def binary(place: str, kind: str = "BINARY") -> Entry:
    """A file whose source has its own name."""
    return place, place.rpartition("/")[2], kind


def kept(*entries: Entry, platform: str = "linux") -> list[str]:
    """Places of what is kept."""
    return [entry[0] for entry in keep_binaries(entries, imports, platform)]


def test_a_library_stays_for_what_needs_it() -> None:
    module, gui, icu = (
        binary("PySide6/QtGui.so", "EXTENSION"),
        binary("PySide6/Qt/lib/libQt6Gui.so.6"),
        binary("libicu.so.73"),
    )
    assert kept(module, gui, icu) == [module[0], gui[0], icu[0]]
    assert kept(gui, icu) == []


def test_a_plugin_goes_with_what_only_it_needs() -> None:
    plugins = "PySide6/Qt/plugins"
    entries = (binary(f"{plugins}/platformthemes/libqgtk3.so"), binary("libgtk-3.so.0"))
    assert kept(*entries, binary(f"{plugins}/platforms/libqxcb.so")) == [f"{plugins}/platforms/libqxcb.so"]


def test_a_link_goes_with_what_it_points_to() -> None:
    link = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    assert kept(link, binary("PySide6/Qt/lib/libQt6Gui.so.6")) == []


def test_printers_are_left_to_the_system() -> None:
    plugin = binary("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so")
    found = keep_binaries(
        [plugin, binary("libcups.so.2"), binary("libgnutls.so.30")],
        lambda path: {"libcups.so.2"} if path == "libcupsprintersupport.so" else {"libgnutls.so.30"},
        "linux",
    )
    assert found == [plugin]


def test_what_only_the_system_library_needs_goes_though_it_is_said_to_be_needed() -> None:
    """Linkers list what a file needs with what that needs in turn."""
    plugin = binary("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so")
    linked = {
        "libcupsprintersupport.so": {"libcups.so.2", "libgnutls.so.30", "libz.so.1"},
        "libcups.so.2": {"libgnutls.so.30", "libz.so.1"},
        "libpython3.11.so.1.0": {"libz.so.1"},
    }
    files = [plugin, *map(binary, ("libcups.so.2", "libgnutls.so.30", "libz.so.1", "libpython3.11.so.1.0"))]
    found = keep_binaries(files, lambda path: linked.get(path, set()), "linux")
    assert [entry[0] for entry in found] == [plugin[0], "libz.so.1", "libpython3.11.so.1.0"]


def test_what_is_loaded_by_name_stays() -> None:
    places = ("libpython3.11.so.1.0", "pypdfium2_raw/libpdfium.so", "numpy.libs/libblas.so")
    assert kept(*map(binary, places)) == list(places)


def test_windows_keeps_what_is_not_qts() -> None:
    places = ("python311.dll", "VCRUNTIME140.dll", "PySide6/opengl32sw.dll", "PySide6/plugins/platforms/qwindows.dll")
    assert kept(*map(binary, places), platform="win32") == [*places[:2], places[3]]


def test_windows_does_not_tell_cases_apart() -> None:
    module, library = binary("PySide6/QtGui.pyd", "EXTENSION"), binary("PySide6/msvcp140.dll")
    found = keep_binaries([module, library], lambda path: {"MSVCP140.dll"} if path == "QtGui.pyd" else set(), "win32")
    assert found == [module, library]


def test_qt_speaks_the_languages_of_the_window_only() -> None:
    places = ("PySide6/Qt/translations/qtbase_ru.qm", "PySide6/Qt/translations/qtbase_de.qm", "resources/a.toml")
    data = [(place, place, "DATA") for place in places]
    assert [entry[0] for entry in keep_data(data)] == [places[0], places[2]]


def test_nothing_loads_qt_at_the_start() -> None:
    scripts = [(name, name, "PYSOURCE") for name in ("pyi_rth_multiprocessing", "pyi_rth_pyside6", "__main__")]
    assert [entry[0] for entry in keep_hooks(scripts)] == ["pyi_rth_multiprocessing", "__main__"]
