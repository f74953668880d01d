"""Provisions cut in two or three, and neighbours made one."""

import re
from dataclasses import replace
from functools import partial

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Provision
from tests.benchmarks.edits.model import Edit, Finding, Setting, Variant
from tests.benchmarks.edits.outline import Node, new_node, nodes_of, numbered_on, with_text
from tests.benchmarks.edits.structure import PARAGRAPH, POINT, edit_of, leaves, siblings
from tests.benchmarks.edits.words import WORD, is_kazakh

_CUTS = {
    "comma": r",\s+(?=[^\W\d_]{4})",
    "and": r"\s+(?:және|и)\s+",
    "also": r",\s+(?:сондай-ақ|а также)\s+",
    "semicolon": r";\s+",
}
_LEAST_WORDS = 4
"""Words of a part: fewer are no provision of their own."""


def _cut(setting: Setting, text: str, pattern: str) -> tuple[str, str] | None:
    """A text in two parts, its end mark with the second."""
    ways = [
        (text[: match.start()], text[match.end() :])
        for match in re.finditer(pattern, text)
        if "(" not in text[: match.start()] and text[: match.start()].count('"') % 2 == 0
    ]
    long = [way for way in ways if min(len(WORD.findall(part)) for part in way) >= _LEAST_WORDS]
    return setting.random.choice(long) if long else None


def _split(cut: str, setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        node = nodes[place]
        parts = _cut(setting, node.provision.text, _CUTS[cut])
        if parts is not None:
            nodes[place : place + 1] = [with_text(node, f"{parts[0]};"), new_node("second", node, parts[1], None)]
            return _split_edit(setting, numbered_on(nodes, node.above), node, 1)
    return None


def _split_edit(setting: Setting, nodes: list[Node], node: Node, further: int) -> Edit:
    parts = {name: node.mark for name in ("second", "third")[:further]}
    return edit_of(setting, nodes, [Finding(Kind.SPLIT, (node.mark,))], parts)


def _split_in_three(setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        node = nodes[place]
        first = _cut(setting, node.provision.text, _CUTS["comma"])
        rest = _cut(setting, first[1], _CUTS["comma"]) if first else None
        if first is not None and rest is not None:
            texts = (f"{first[0]};", f"{rest[0]};", rest[1])
            second, third = (
                new_node(name, node, text, None) for name, text in zip(("second", "third"), texts[1:], strict=True)
            )
            nodes[place : place + 1] = [with_text(node, texts[0]), second, third]
            return _split_edit(setting, numbered_on(nodes, node.above), node, 2)
    return None


def _split_with_suffix(setting: Setting) -> Edit | None:
    """The second part under "5-1": the following numbers stay."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        node = nodes[place]
        parts = _cut(setting, node.provision.text, _CUTS["and"])
        if parts is not None:
            second = new_node("second", node, parts[1], f"{node.provision.number}-1")
            nodes[place : place + 1] = [with_text(node, f"{parts[0]};"), second]
            return _split_edit(setting, nodes, node, 1)
    return None


def _paragraph_of_point(setting: Setting) -> Edit | None:
    """The second part of a point as an unnumbered paragraph of it."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes, POINT):
        node = nodes[place]
        parts = _cut(setting, node.provision.text, r",\s+|\s+(?:және|и)\s+")
        if parts is not None:
            second = new_node("second", node, parts[1][0].upper() + parts[1][1:], None)
            paragraph = Node("second", node.mark, _as_paragraph(second))
            nodes[place : place + 1] = [with_text(node, f"{parts[0]}."), paragraph]
            return _split_edit(setting, nodes, node, 1)
    return None


def _as_paragraph(node: Node) -> Provision:
    return replace(node.provision, kind=PARAGRAPH, number=None)


def _merged(joint: str, count: int, setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    free = leaves(setting, nodes)
    joint = joint.replace("and", "және" if is_kazakh(setting) else "и")
    for place in free:
        run = range(place, place + count)
        if not set(run) <= {*free} & {*siblings(nodes, place)}:
            continue
        texts = [nodes[at].provision.text for at in run]
        if min(len(WORD.findall(text)) for text in texts) < _LEAST_WORDS:
            continue
        whole = joint.join([*(text.rstrip(";.") for text in texts[:-1]), texts[-1]])
        first = nodes[place]
        nodes[place : place + count] = [with_text(first, whole)]
        finding = Finding(Kind.MERGED, (first.mark,))
        return edit_of(setting, numbered_on(nodes, first.above), [finding])
    return None


def _paragraph_into_point(setting: Setting) -> Edit | None:
    """A point and its unnumbered paragraph as one text."""
    nodes = nodes_of(setting.own)
    for place, node in enumerate(nodes[:-1]):
        below = nodes[place + 1]
        is_pair = node.provision.kind is POINT and below.above == node.mark and below.provision.kind is PARAGRAPH
        if is_pair and {node.mark, below.mark} <= setting.uniform:
            nodes[place : place + 2] = [with_text(node, f"{node.provision.text} {below.provision.text}")]
            return edit_of(setting, nodes, [Finding(Kind.MERGED, (node.mark,))])
    return None


VARIANTS = (
    *(Variant(Kind.SPLIT, f"at {cut}", partial(_split, cut)) for cut in _CUTS),
    Variant(Kind.SPLIT, "in three", _split_in_three),
    Variant(Kind.SPLIT, "numbered with a suffix", _split_with_suffix),
    Variant(Kind.SPLIT, "paragraph of a point", _paragraph_of_point),
    Variant(Kind.MERGED, "with a comma", partial(_merged, ", ", 2)),
    Variant(Kind.MERGED, "with a semicolon", partial(_merged, "; ", 2)),
    Variant(Kind.MERGED, "with and", partial(_merged, " and ", 2)),
    Variant(Kind.MERGED, "three", partial(_merged, ", ", 3)),
    Variant(Kind.MERGED, "paragraph into its point", _paragraph_into_point),
)
