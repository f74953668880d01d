"""What stands beside the text of a document: notes, comments, headers and footers, links to what lies elsewhere."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from parsers.readers.docx.ledger import Ledger
from parsers.readers.docx.package import Package, Relationship

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_TEXTS = frozenset({"w:t", "w:delText", "m:t"})
_EXTERNAL = {"hyperlink": "links", "image": "pictures", "attachedTemplate": "templates"}


def read_notes(package: Package) -> Mapping[tuple[str, str], Element]:
    """The footnotes and endnotes of the document, by kind ("footnote", "endnote") and id."""
    notes = {}
    for kind in ("footnote", "endnote"):
        for part in package.related(f"{kind}s"):
            for note in package.read(part).iter(f"w:{kind}"):
                if note.get("w:type") not in _SEPARATORS:
                    notes[kind, note.get("w:id", "")] = note
    return notes


def remark_on_unused(notes: Mapping[tuple[str, str], Element], used: set[tuple[str, str]], ledger: Ledger) -> None:
    """Put the letters of notes on record whose anchor is not in the text."""
    for key, note in notes.items():
        text = _text(note)
        if key not in used and text:
            ledger.count("notes-left-out", removed=text)


def remark_on_aside(package: Package, ledger: Ledger) -> None:
    """Say what of the file is no text of the document and was left out."""
    if package.has_macros:
        ledger.count("macros-left-out")
    for part in package.related("comments"):
        for comment in package.read(part).iter("w:comment"):
            ledger.count("comments-left-out", removed=_text(comment))
    for kind in ("header", "footer"):
        for part in dict.fromkeys(package.related(kind)):
            text = _text(package.read(part))
            if text:
                ledger.count("headers-left-out", removed=text)
    for link in _external_links(package):
        ledger.count("external-content-left-out", _EXTERNAL.get(link.kind, "documents"))


def _external_links(package: Package) -> Iterator[Relationship]:
    """Links that lead out of the file, those of the settings (templates) among them; no one follows them."""
    yield from (link for link in package.links if link.external)
    for part in package.related("settings"):
        yield from (link for link in package.relationships(part) if link.external)


def _text(root: Element) -> str:
    return " ".join(each.text for each in root.iter() if each.tag in _TEXTS and each.text and not each.text.isspace())
