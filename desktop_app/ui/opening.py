"""What the program brings along to be opened. No Qt here."""

from importlib.resources import files


def samples_folder(language: str) -> str:
    """Where the bundled samples of a language lie; Kazakh and English show the Kazakh ones."""
    return str(files("resources").joinpath("samples", "ru" if language == "ru" else "kk"))
