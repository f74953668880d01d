"""What a page says about the look of its elements, as far as it matters to the text: hidden, set apart, numbered.

Read are ``style`` attributes and, of style sheets in the page, rules whose selector is one of ``p``, ``.note``,
``#z1``, ``p.note``, ``p#z1`` (lists of them too). Of the rules that fit an element the more specific counts, then the
later one; its own attribute counts more, ``!important`` most. Rules for print and for certain widths of a window are
passed over. A rule that hides and whose selector is of another kind cannot be decided here: it is reported, and what it
may hide is shown.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parsers.readers.html.tree import Element

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_SIMPLE = re.compile(r"(?P<name>[a-z][a-z0-9]*)?(?:\.(?P<of>[\w-]+)|\#(?P<id>[\w-]+))?", re.IGNORECASE)
_ZERO = re.compile(r"0*\.?0+(?:px|pt|em|rem|%)?")
_PROPERTIES = frozenset(
    {
        "display",
        "float",
        "visibility",
        "opacity",
        "font-size",
        "mso-hide",
        "list-style",
        "list-style-type",
        "text-align",
    }
    | {"text-indent", "font-weight", "text-decoration", "text-decoration-line", "vertical-align", "white-space"}
)
_INLINE, _IMPORTANT = 1_000, 10_000
_PASSED_OVER = re.compile(
    r"@(?:font-face|page|.*keyframes|media(?=.*\(|(?!.*\b(?:screen|all)\b)))", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class _Rule:
    weight: int
    order: int
    declarations: Mapping[str, tuple[str, bool]]


@dataclass(slots=True)
class StyleSheet:
    """The rules of a page."""

    undecided: list[str] = field(default_factory=list)
    """Selectors that hide something and are not understood."""
    _rules: dict[str, list[_Rule]] = field(default_factory=lambda: defaultdict(list))
    _order: int = 0

    def add(self, css: str) -> None:
        """Take in the inside of one ``style`` element."""
        for selectors, body in _rules_of(_COMMENT.sub(" ", css)):
            declarations = dict(_declarations(body))
            for selector in map(str.strip, selectors.split(",")):
                self._add_rule(selector, declarations)

    def look(self, element: Element) -> Mapping[str, str]:
        """Properties of ``element`` itself, lower case, by name."""
        attributes = element.attributes
        keys = [element.name, f"#{attributes['id']}" if "id" in attributes else ""]
        keys += [f".{name}" for name in attributes.get("class", "").split()]
        fitting = [rule for key in keys if key for rule in self._fitting(key, element.name)] if self._rules else []
        if "style" in attributes:
            fitting.append(_Rule(_INLINE, 0, dict(_declarations(attributes["style"]))))
        look: dict[str, str] = {}
        ranks: dict[str, tuple[int, int]] = {}
        for rule in fitting:
            for name, (value, important) in rule.declarations.items():
                rank = (rule.weight + (_IMPORTANT if important else 0), rule.order)
                if rank >= ranks.get(name, (0, 0)):
                    look[name], ranks[name] = value, rank
        return look

    def _fitting(self, key: str, name: str) -> Sequence[_Rule]:
        return [*self._rules.get(key, ()), *(self._rules.get(name + key, ()) if key != name else ())]

    def _add_rule(self, selector: str, declarations: Mapping[str, tuple[str, bool]]) -> None:
        match = _SIMPLE.fullmatch(selector)
        if match is None or not selector:
            if is_hidden({name: value for name, (value, _) in declarations.items()}):
                self.undecided.append(selector)
            return
        self._order += 1
        weight = 100 * (match["id"] is not None) + 10 * (match["of"] is not None) + (match["name"] is not None)
        key = (match["name"] or "").lower() + selector[len(match["name"] or "") :]
        self._rules[key].append(_Rule(weight, self._order, declarations))


def is_hidden(look: Mapping[str, str]) -> bool:
    """Whether properties hide an element."""
    return (
        look.get("display") == "none"
        or look.get("visibility") in ("hidden", "collapse")
        or look.get("mso-hide") == "all"
        or any(name in look and _ZERO.fullmatch(look[name]) is not None for name in ("opacity", "font-size"))
    )


def _rules_of(css: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations; what stands in ``@media`` for screens counts, what is for print does not."""
    position = 0
    skipped: list[bool] = []
    while (brace := _next_brace(css, position)) >= 0:
        head = css[position:brace].rpartition(";")[2].strip()
        position = brace + 1
        if css[brace] == "}":
            if skipped:
                skipped.pop()
        elif head.startswith("@"):
            skipped.append(any(skipped) or _PASSED_OVER.match(head) is not None)
        else:
            end = css.find("}", position)
            end = len(css) if end < 0 else end
            if not any(skipped):
                yield head, css[position:end]
            position = end + 1


def _next_brace(css: str, position: int) -> int:
    found = [at for at in (css.find("{", position), css.find("}", position)) if at >= 0]
    return min(found, default=-1)


def _declarations(body: str) -> Iterator[tuple[str, tuple[str, bool]]]:
    for declaration in body.split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip().lower(), value.strip().lower()
        if colon and name in _PROPERTIES:
            plain = value.removesuffix("!important").strip()
            yield name, (plain, plain != value)
