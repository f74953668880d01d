"""The inside of a paragraph → its text: runs, fields, changes, symbols, and what hangs on it.

An ordered table says what becomes of each element; one that is not in it is gone through, so that text inside
something unknown (a content control, a smart tag, what Word invents next) is not lost.
"""

import re
from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from parsers.readers.docx.content import LINE_BREAK, Content
from parsers.readers.docx.fields import Field, OpenFields, match_fields
from parsers.readers.docx.ledger import Ledger
from parsers.readers.docx.markup import child_of
from parsers.readers.docx.revisions import CONTAINERS, count_change, leaves_out
from parsers.readers.docx.styles import RunLook, Styles

_RAISED_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED = {**_RAISED_FIGURES, **str.maketrans("+-\u2010\u2011–=()", "⁺⁻⁻⁻⁻⁼⁽⁾")}
_PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
"""Code points without a meaning of their own: what they show is up to the font (Symbol, Wingdings)."""
_TEXTS = frozenset({"w:t", "w:delText", "m:t"})
_PRINTED = _TEXTS | {"w:txbxContent", "w:sym"}
_IGNORED = frozenset(
    {
        "w:rPr", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:instrText", "w:delInstrText",
        "w:fldData", "w:ffData", "w:footnoteRef", "w:endnoteRef", "w:annotationRef", "w:rubyPr",
    }
)  # fmt: skip
"""Properties, codes of fields, and the marks Word puts before a note's own text."""
_PICTURES = frozenset({"w:drawing", "w:pict", "w:object", "w:control", "w:contentPart"})
_DATES = frozenset({"w:dayShort", "w:monthShort", "w:yearShort", "w:dayLong", "w:monthLong", "w:yearLong", "w:pgNum"})


class Runs:
    """Reads the paragraphs of one part, one after another: an open field reaches over their ends."""

    def __init__(self, root: Element, styles: Styles, ledger: Ledger) -> None:
        self._styles = styles
        self._ledger = ledger
        self._fields = OpenFields(match_fields(root))
        self.left_out = 0
        """How many things around here are not part of the text chosen: a deleted row, a deletion."""
        self._look = RunLook()
        self._style = ""
        self._line = 0
        self._content = Content()
        self._handlers = self._table()

    def read(self, paragraph: Element, style: str, line: int) -> Content:
        """The content of ``paragraph``, whose style has that id and whose place in the file is ``line``."""
        self._content, self._style, self._line = Content(), style, line
        self._look = self._styles.run(style, None)
        if self._fields.in_contents:
            self._content.is_contents = True
        self._walk(paragraph)
        return self._content

    def _table(self) -> Mapping[str, Callable[[Element], None]]:
        return {
            **dict.fromkeys(_IGNORED, self._ignore),
            **dict.fromkeys(_TEXTS, self._text),
            **dict.fromkeys(_PICTURES, self._picture),
            **dict.fromkeys(_DATES, self._date),
            **dict.fromkeys(CONTAINERS, self._change),
            **dict.fromkeys(("w:br", "w:cr"), self._break),
            **dict.fromkeys(("w:tab", "w:ptab"), self._tab),
            **dict.fromkeys(("m:oMath", "m:oMathPara"), self._equation),
            "w:r": self._run,
            "w:noBreakHyphen": self._hyphen,
            "w:softHyphen": self._soft_hyphen,
            "w:sym": self._symbol,
            "w:fldChar": self._field_character,
            "w:fldSimple": self._simple_field,
            "w:footnoteReference": self._note,
            "w:endnoteReference": self._note,
            "w:txbxContent": self._box,
            "mc:AlternateContent": self._alternative,
        }

    def _walk(self, parent: Element) -> None:
        for child in parent:
            handler = self._handlers.get(child.tag)
            if handler is not None:
                handler(child)
            else:
                self._walk(child)

    def _emit(self, text: str) -> None:
        """Put text where it belongs: into the paragraph, or on record as left out."""
        if self._is_shown:
            self._fields.add_result(text)
            self._content.add(text, bold=self._look.bold, struck=self._look.struck)
        elif not text.isspace():
            self._record(text)

    def _record(self, text: str) -> None:
        if self.left_out:
            self._ledger.count("tracked-changes", removed=text, times=0)
        elif self._fields.in_contents:
            self._content.is_contents = True
            self._ledger.count("contents-left-out", removed=text, times=0)
        else:
            self._ledger.note("hidden-text-removed", self._line, removed=text, text=text)

    @property
    def _is_shown(self) -> bool:
        return not (self.left_out or self._fields.in_code or self._look.hidden or self._fields.in_contents)

    def _ignore(self, _: Element) -> None:
        pass

    def _run(self, run: Element) -> None:
        around = self._look
        self._look = self._styles.run(self._style, child_of(run, "w:rPr"))
        self._walk(run)
        self._look = around

    def _text(self, element: Element) -> None:
        text = element.text or ""
        if text:
            text = raise_figures(text) if self._look.raised else text
            if self._is_shown:
                self._remark_on(text)
            self._emit(text)

    def _remark_on(self, text: str) -> None:
        if self._look.struck:
            self._ledger.note("struck-text", self._line, text=text)
        if self._look.raised and any(character.isalpha() for character in text):
            self._ledger.note("superscript-text", self._line, text=text)
        for symbol in _PRIVATE_USE.findall(text):
            self._ledger.note("symbol-kept", self._line, font="", code=f"{ord(symbol):04X}")

    def _break(self, _: Element) -> None:
        self._emit(LINE_BREAK)

    def _tab(self, _: Element) -> None:
        self._emit(" ")

    def _hyphen(self, _: Element) -> None:
        self._emit("-")

    def _soft_hyphen(self, _: Element) -> None:
        """A place where Word may break the word: layout, not a letter; other formats of the same text lack it."""
        self._ledger.count("soft-hyphens-removed", removed="\u00ad")

    def _symbol(self, element: Element) -> None:
        """A character of a symbol font: the code point itself, so that other symbols differ from it, and a remark."""
        code = element.get("w:char", "")
        try:
            character = chr(int(code, 16))
        except (ValueError, OverflowError):
            character = "\ufffd"
        if 0xD800 <= ord(character) < 0xE000 or ord(character) < ord(" "):
            character = "\ufffd"
        is_unknown = character == "\ufffd" or _PRIVATE_USE.match(character)
        if is_unknown and self._is_shown:
            self._ledger.note("symbol-kept", self._line, font=element.get("w:font", ""), code=code)
        self._emit(character)

    def _change(self, element: Element) -> None:
        count_change(self._ledger, element.tag)
        left_out = leaves_out(element.tag, self._styles.tracked)
        self.left_out += left_out
        self._walk(element)
        self.left_out -= left_out

    def _field_character(self, element: Element) -> None:
        ended = self._fields.take(element)
        if ended is not None:
            self._remark_on_field(ended)

    def _simple_field(self, element: Element) -> None:
        simple = Field(element.get("w:instr", ""), has_result=len(element) > 0)
        self._fields.enter(simple)
        self._walk(element)
        self._fields.leave(simple)
        self._remark_on_field(simple)

    def _remark_on_field(self, ended: Field) -> None:
        if ended.is_contents:
            self._ledger.count("contents-left-out")
        if not self._is_shown:
            return
        if ended.is_number:
            self._ledger.note("number-unknown", self._line, format=ended.name)
        elif ended.lacks_result:
            self._ledger.note("field-without-result", self._line, field=ended.name)
        elif ended.is_volatile:
            self._ledger.note("volatile-field", self._line, field=ended.name, result=ended.result)

    def _date(self, element: Element) -> None:
        if self._is_shown:
            self._ledger.note("field-without-result", self._line, field=element.tag.removeprefix("w:"))

    def _note(self, element: Element) -> None:
        if self._is_shown:
            self._content.anchor(element.tag.removeprefix("w:").removesuffix("Reference"), element)

    def _box(self, element: Element) -> None:
        if self._is_shown:
            self._content.anchor("box", element)
        else:
            for text in element.iter("w:t"):
                self._emit(text.text or "")

    def _picture(self, element: Element) -> None:
        """A drawing: its text boxes are text, the rest of it is a picture nobody reads."""
        if any(each.tag == "w:txbxContent" for each in element.iter()):
            self._walk(element)
        elif self._is_shown:
            kind = "objects" if element.tag in ("w:object", "w:control") else "pictures"
            drawn = [each.get("string", "") for each in element.iter("v:textpath")]
            drawn += [each.text or "" for each in element.iter("a:t")]
            self._ledger.count("pictures-left-out", kind, removed=" ".join(filter(None, drawn)))

    def _alternative(self, element: Element) -> None:
        """One of the ways to say the same: the first that holds text, else the first."""
        branches = [child for child in element if child.tag in ("mc:Choice", "mc:Fallback")]
        printed = (branch for branch in branches if any(each.tag in _PRINTED for each in branch.iter()))
        chosen = next(printed, branches[0] if branches else None)
        if chosen is not None:
            self._walk(chosen)

    def _equation(self, element: Element) -> None:
        """Letters and figures of a formula in their order; how they are set is lost, and said."""
        text = "".join(each.text or "" for each in element.iter() if each.tag in _TEXTS)
        if self._is_shown:
            self._ledger.note("equation-flattened", self._line, text=text)
        self._emit(text)


def raise_figures(text: str) -> str:
    """Superscript figures of ``text``, so that article 10¹ is not 101; what has no such form stays.

    >>> raise_figures("1-1"), raise_figures("1-ші")
    ('¹⁻¹', '¹-ші')
    """
    whole = text.translate(_RAISED)
    return text.translate(_RAISED_FIGURES) if any(map(str.isalpha, whole)) else whole
