"""Reads the gazetteer that comes with the program."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from desktop_app.collation.gazetteer import Gazetteer, IndexPrefix, Region, Renaming, Town


@cache
def read_gazetteer() -> Gazetteer:
    """The territories of Kazakhstan out of `resources/gazetteer`; read at the first call only."""
    text = files("resources").joinpath("gazetteer", "kazakhstan.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)
    return Gazetteer(
        tuple(_region(entry) for entry in table["region"]),
        tuple(IndexPrefix(entry["prefix"], entry["region"], entry.get("before")) for entry in table["index"]),
        tuple(
            Town(_names(entry), region, table["towns-before"].get(region))
            for region, entries in table["towns"].items()
            for entry in entries
        ),
        tuple(
            Renaming(it["kind"], tuple(it["old"]), it["kk"], it["ru"], it["region"], it["year"])
            for it in table["renamed"]
        ),
    )


def _region(entry: dict[str, Any]) -> Region:
    return Region(
        entry["id"],
        entry["kind"],
        tuple(entry["kk"]),
        tuple(entry["ru"]),
        tuple(entry.get("short", ())),
        entry["index"],
        entry["letter"],
        entry.get("since"),
    )


def _names(entry: str) -> tuple[str, ...]:
    """Kazakh and Russian names of ``"Орал = Уральск"``."""
    return tuple(name.strip() for part in entry.split("=") for name in part.split("/"))
