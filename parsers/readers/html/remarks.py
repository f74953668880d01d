"""What is said about a page besides its text: what was left out, with its letters, and what could not be decided."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from parsers.diagnostics import Diagnostic
from parsers.readers.html.drafts import Draft, Drafts
from parsers.readers.html.layout import Placed, collapse
from parsers.readers.html.states import Reason
from parsers.readers.html.tree import Page
from parsers.readers.reading import Tracked

_SAMPLE = 80
_KNOWN_TAGS = frozenset(
    """a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote
    body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl
    dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr
    html i iframe img index input ins isindex kbd keygen label layer legend li link listing main map mark marquee
    menu menuitem meta meter nav nobr noembed noframes noindex noscript object ol optgroup option output p param
    picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small source
    spacer span strike strong style sub summary sup table tbody td template textarea tfoot th thead time title tr
    track tt u ul var video wbr xmp""".split()
)
_FRAMES = frozenset({"iframe", "frame", "object", "embed", "applet", "audio", "video"})


def remarks_on(
    page: Page, found: Drafts, frame: Sequence[Draft], act: Sequence[Placed], tracked: Tracked
) -> Iterator[Diagnostic]:
    """The diagnostics of a page; those on one paragraph carry its line."""
    names = Counter(element.name for element in page.elements)
    yield from _left_out(found, frame)
    yield from _not_fetched(page, names, found)
    if names["ins"] or names["del"]:
        removed = "".join(found.left_out[Reason.CHANGE])
        counts = _counts(insertions=names["ins"], deletions=names["del"], moves=0)
        yield Diagnostic("tracked-changes", None, None, (*counts, ("view", tracked.value)), removed)
    if found.soft_hyphens:
        counts = (("count", str(found.soft_hyphens)),)
        yield Diagnostic("soft-hyphens-removed", None, None, counts, "\u00ad" * found.soft_hyphens)
    if found.misread:
        yield Diagnostic("tags-taken-as-text", None, None, (("text", " ".join(found.misread)),))
    unknown = [element.tag for index, element in enumerate(page.elements) if _is_unknown(page, index)]
    if unknown:
        removed = " ".join(unknown)
        yield Diagnostic("unknown-tags-left-out", None, None, (("text", removed[:_SAMPLE]),), removed)
    if found.undecided:
        yield Diagnostic("hiding-undecided", None, None, (("selectors", ", ".join(dict.fromkeys(found.undecided))),))
    for placed in act:
        yield from _on_paragraph(placed)


def _left_out(found: Drafts, frame: Sequence[Draft]) -> Iterator[Diagnostic]:
    parts = [*found.left_out[Reason.CONTROL], *(draft.text for draft in frame)]
    for code, texts in (
        ("page-frame-left-out", parts),
        ("hidden-text-removed", found.left_out[Reason.HIDDEN]),
        ("drawing-text-left-out", found.left_out[Reason.DRAWING]),
    ):
        removed = _one_line(texts)
        if removed:
            sample = removed if len(removed) <= _SAMPLE else f"{removed[:_SAMPLE]}…"
            yield Diagnostic(code, None, None, (("text", sample),), removed)


def _not_fetched(page: Page, names: Counter[str], found: Drafts) -> Iterator[Diagnostic]:
    frames = sum(names[name] for name in _FRAMES)
    styles = sum(
        element.name == "link" and "stylesheet" in element.attributes.get("rel", "").lower()
        for element in page.elements
    )
    removed = _one_line(found.left_out[Reason.FOREIGN])
    if frames or removed:
        yield Diagnostic("frames-left-out", None, None, (("count", str(frames)),), removed)
    if styles:
        yield Diagnostic("styles-not-fetched", None, None, (("count", str(styles)),))
    if names["img"]:
        yield Diagnostic("pictures-left-out", None, None, _counts(pictures=names["img"], objects=0))


def _is_unknown(page: Page, index: int) -> bool:
    """Whether an element has a name HTML does not know: perhaps it was typed. Drawings and formulas have their own."""
    name = page.elements[index].name
    if name in _KNOWN_TAGS or "-" in name or ":" in name:
        return False
    while index >= 0:
        if page.elements[index].name in ("svg", "math", "xml"):
            return False
        index = page.elements[index].parent
    return True


def _one_line(texts: Iterable[str]) -> str:
    return " ".join(" ".join(texts).split())


def _counts(**counts: int) -> tuple[tuple[str, str], ...]:
    return (("count", str(sum(counts.values()))), *((name, str(count)) for name, count in counts.items()))


def _on_paragraph(placed: Placed) -> Iterator[Diagnostic]:
    line = placed.paragraph.source.line_start
    draft = placed.draft
    for code, text in (
        ("struck-text", draft.struck_text),
        ("superscript-text", draft.raised_text),
        ("equation-flattened", draft.equation),
    ):
        if text.strip():
            yield Diagnostic(code, line, None, (("text", collapse(text)),))
