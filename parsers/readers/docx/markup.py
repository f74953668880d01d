"""Bytes of an XML part → a tree of elements, refusing whatever a document has no need of.

The parser is expat: it opens no file and no address, and a DOCTYPE ends it before the first entity is looked at. Names
come out short and in one form, "w:p" for a paragraph of transitional and strict documents alike; names of unknown
namespaces begin with "?:".
"""

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from parsers.readers.docx.refusal import Refusal

_MOST_DEPTH = 256
_MOST_ELEMENTS = 1_000_000
_MOST_CHARACTERS = 50_000_000
"""Characters of text in one part; a thousand pages have about three million."""
_LONGEST_TOKEN = 2 * 1024 * 1024
"""Bytes of one tag: expat looks at an unfinished tag anew with each chunk, so an endless one would cost its square."""

_PREFIXES: Final = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "urn:schemas-microsoft-com:vml": "v",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
_TEXTS = frozenset({"w:t", "w:delText"})


def parse(chunks: Iterable[bytes]) -> Element:
    """The root element of the XML in ``chunks``.

    The text of ``w:t`` is without its outer white space unless ``xml:space="preserve"`` holds for it, which is how Word
    shows it. Raises `Refusal`: ``unsafe`` (DOCTYPE), ``too-complex`` (depth, count of elements, length), ``damaged``.
    """
    return _Parser().run(chunks)


def child_of(parent: Element | None, *names: str) -> Element | None:
    """The first child of ``parent`` of the first name, its first child of the second name, and so on.

    `Element.find` would take the colon of "w:p" for a prefix to be declared.
    """
    found = parent
    for name in names:
        if found is None:
            return None
        for each in found:
            if each.tag == name:
                found = each
                break
        else:
            return None
    return found


class _Parser:
    """Builds the tree and watches the limits."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._names: dict[str, str] = {}
        self._preserved = [False]
        self._elements = 0
        self._characters = 0
        self._expat = expat.ParserCreate(namespace_separator=" ")
        self._expat.buffer_text = True
        self._expat.StartDoctypeDeclHandler = self._refuse_doctype
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._take_text

    def run(self, chunks: Iterable[bytes]) -> Element:
        fed = 0
        for chunk in chunks:
            self._feed(chunk)
            fed += len(chunk)
            if fed - self._expat.CurrentByteIndex > _LONGEST_TOKEN + len(chunk):
                raise Refusal("too-complex")
        self._feed(b"", is_last=True)
        return self._builder.close()

    def _feed(self, chunk: bytes, *, is_last: bool = False) -> None:
        try:
            self._expat.Parse(chunk, is_last)
        except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: encodings expat does not know
            raise Refusal("damaged", reason=str(error)) from error

    def _refuse_doctype(self, *_: object) -> None:
        raise Refusal("unsafe", reason="DOCTYPE")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > _MOST_ELEMENTS or len(self._preserved) > _MOST_DEPTH:
            raise Refusal("too-complex")
        known = {self._short(key): value for key, value in attributes.items()} if attributes else {}
        space = known.get("xml:space")
        self._preserved.append(self._preserved[-1] if space is None else space == "preserve")
        self._builder.start(self._short(name), known)

    def _end(self, name: str) -> None:
        tag = self._short(name)
        element = self._builder.end(tag)
        if not self._preserved.pop() and tag in _TEXTS and element.text:
            element.text = element.text.strip(" \t\r\n")

    def _take_text(self, text: str) -> None:
        self._characters += len(text)
        if self._characters > _MOST_CHARACTERS:
            raise Refusal("too-complex")
        self._builder.data(text)

    def _short(self, name: str) -> str:
        short = self._names.get(name)
        if short is None:
            space, _, local = name.rpartition(" ")
            prefix = _PREFIXES.get(space, "?") if space else ""
            short = self._names[name] = f"{prefix}:{local}" if prefix else local
        return short
