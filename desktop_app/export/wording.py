"""How provisions, regulations and kinds are named to people: short names for headings and lines of a report."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.collation.model import Divergence
from desktop_app.export.palette import Palette
from desktop_app.messages import Messages
from parsers.model import ProvisionKind, Regulation

_NOTE = re.compile(r"(?P<above>.*)/note(?P<number>\d+)$")
_UNNUMBERED = re.compile(r"(?P<above>.*)/(?P<number>\d+)$")
_AGAIN = re.compile(r"~(?P<time>\d+)")
_CHAPTER = re.compile(r"ch(?P<number>\d+)$")


def place_name(provision_id: str, kind: ProvisionKind, messages: Messages) -> str:
    """A provision's id as a clerk would say it: "14.62", "Chapter 2", "19, para. 1"."""
    if provision_id == "title":
        return messages.say("place.title")
    if chapter := _CHAPTER.match(provision_id):
        return messages.say("place.chapter", number=chapter["number"])
    if note := _NOTE.match(provision_id):
        above = place_name(note["above"], ProvisionKind.POINT, messages)
        return messages.say("place.note", parent=above, number=note["number"])
    if part := _UNNUMBERED.match(provision_id):
        unit = kind if kind in _UNITS else ProvisionKind.PARAGRAPH
        # In a list of positions an item or a note below something unnumbered is below a group.
        is_listed = kind in (ProvisionKind.ITEM, ProvisionKind.NOTE)
        above = place_name(part["above"], ProvisionKind.GROUP if is_listed else ProvisionKind.POINT, messages)
        return messages.say(f"place.{unit}", parent=above, number=part["number"])
    if again := _AGAIN.search(provision_id):
        return messages.say("place.again", number=_AGAIN.sub("", provision_id), time=again["time"])
    return provision_id


_UNITS = frozenset({ProvisionKind.PARAGRAPH, ProvisionKind.GROUP, ProvisionKind.ITEM, ProvisionKind.NOTE})


def region_names(regulations: Sequence[Regulation]) -> Mapping[str, str]:
    """A name for each regulation by its id: region or title; with the id where that would name two.

    The heading that is the title of a part of a list of positions has lost its colon.
    """
    plain = {it.id: it.region or it.title.rstrip(" :") or it.id for it in regulations}
    uses = Counter(plain.values())
    return {id_: name if uses[name] == 1 else f"{name} ({id_})" for id_, name in plain.items()}


def kind_name(divergence: Divergence, palette: Palette, messages: Messages) -> str:
    """Glyph and name of a divergence's kind."""
    return f"{palette.kinds[divergence.kind].glyph} {messages.name('kind', divergence.kind)}"
