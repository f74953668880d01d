"""Provisions that are absent or added, moved or renumbered."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import ProvisionKind, Role
from tests.benchmarks.edits.additions import ADDITIONS, REMOVED
from tests.benchmarks.edits.model import Edit, Finding, Setting, Variant
from tests.benchmarks.edits.outline import Node, new_node, nodes_of, numbered_on, regulation_of, with_number

SUBPOINT, POINT, PARAGRAPH = ProvisionKind.SUBPOINT, ProvisionKind.POINT, ProvisionKind.PARAGRAPH
_NOTHING: Mapping[str, str] = MappingProxyType({})


def edit_of(
    setting: Setting, nodes: Sequence[Node], findings: Sequence[Finding], parts: Mapping[str, str] = _NOTHING
) -> Edit:
    """The edit that gives the chosen regulation these provisions; ``parts`` are marks that stand for another's row."""
    edited, marks = regulation_of(setting.own, nodes)
    origins = {name: parts.get(mark, mark) for name, mark in marks.items()}
    return Edit(setting.regulations, setting.with_own(edited), tuple(findings), origins)


def leaves(setting: Setting, nodes: Sequence[Node], kind: ProvisionKind = SUBPOINT) -> list[int]:
    """Places of provisions that nothing stands under, in rows that all hold, in random order."""
    parents = {node.above for node in nodes if not node.provision.editorial}
    found = [
        place
        for place, node in enumerate(nodes)
        if node.provision.kind is kind
        and node.mark not in parents
        and node.mark in setting.uniform
        and not node.provision.deleted
        and node.provision.role not in (Role.LOCATION, Role.FULL_NAME)
    ]
    setting.random.shuffle(found)
    return found


def siblings(nodes: Sequence[Node], place: int) -> list[int]:
    """Places of the subpoints under the same parent, this one among them."""
    above = nodes[place].above
    return [at for at, node in enumerate(nodes) if node.above == above and node.provision.kind is SUBPOINT]


def _leaf(setting: Setting, nodes: Sequence[Node], where: str) -> int | None:
    """A subpoint that is the first, the last or any of its list."""
    for place in leaves(setting, nodes):
        list_of_it = siblings(nodes, place)
        if len(list_of_it) > 2 and {"first": list_of_it[0], "last": list_of_it[-1]}.get(where, place) == place:
            return place
    return None


def _absent(nodes: Sequence[Node]) -> list[Finding]:
    # The words shown are those of the base, which names itself in them.
    return [Finding(Kind.MISSING, (node.mark,), None, "") for node in nodes]


def _missing(where: str, numbers_run_on: bool, setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, where)
    if place is None:
        return None
    gone = nodes.pop(place)
    return edit_of(setting, numbered_on(nodes, gone.above) if numbers_run_on else nodes, _absent([gone]))


def _missing_neighbours(count: int, setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        run = range(place, place + count)
        list_of_it = siblings(nodes, place)
        if set(run) <= set(list_of_it) and len(list_of_it) > count + 1 and _all_uniform(setting, nodes, run):
            gone = nodes[place : place + count]
            rest = numbered_on([*nodes[:place], *nodes[place + count :]], gone[0].above)
            return edit_of(setting, rest, _absent(gone))
    return None


def _all_uniform(setting: Setting, nodes: Sequence[Node], places: Sequence[int]) -> bool:
    return all(nodes[place].mark in setting.uniform and not nodes[place].provision.deleted for place in places)


def _points_agree(setting: Setting) -> bool:
    """Whether all regulations number their points alike: else an edit may explain or hide a difference."""
    numbers = {tuple(p.number for p in item.provisions if p.kind is POINT) for item in setting.regulations}
    return len(numbers) == 1


def _missing_kind(kind: ProvisionKind, setting: Setting) -> Edit | None:
    """A point or an unnumbered paragraph; the numbers of others stay."""
    nodes = nodes_of(setting.own)
    places = leaves(setting, nodes, kind)
    if not places or not _points_agree(setting):
        return None
    gone = nodes.pop(places[0])
    return replace(edit_of(setting, nodes, _absent([gone])), loose=True)


def _missing_with_children(role: Role, setting: Setting) -> Edit | None:
    """A point with all that stands under it."""
    nodes = nodes_of(setting.own)
    places = [place for place, node in enumerate(nodes) if node.provision.role is role]
    run = range(places[0], places[-1] + 1) if places else range(0)
    whole = bool(places) and nodes[places[0]].provision.kind is POINT and len(places) == len(run)
    if not whole or not _all_uniform(setting, nodes, run) or not _points_agree(setting):
        return None
    return edit_of(setting, [*nodes[: run.start], *nodes[run.stop :]], _absent(nodes[run.start : run.stop]))


def _removed(setting: Setting) -> Edit | None:
    """The number stays, the document says that its text was removed."""
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, "any")
    if place is None:
        return None
    old = nodes[place]
    gone = replace(old.provision, text=REMOVED[setting.language], deleted=True)
    nodes[place] = Node(old.mark, old.above, gone)
    return edit_of(setting, nodes, [Finding(Kind.MISSING, (old.mark,), old.provision.text, gone.text)])


def _replaced_whole(setting: Setting) -> Edit | None:
    """Something else under the same number: one provision is missing, one is extra."""
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, "any")
    if place is None:
        return None
    old = nodes[place]
    nodes[place] = new_node("new", old, setting.random.choice(ADDITIONS[setting.language]), old.provision.number)
    return edit_of(setting, nodes, [*_absent([old]), Finding(Kind.EXTRA, ("new",), "", nodes[place].provision.text)])


def _extra(where: str, numbering: str, setting: Setting) -> Edit | None:
    """A provision more before another one; the last closes the list, so what is added stands before it."""
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, where)
    if place is None:
        return None
    like = nodes[place]
    text = setting.random.choice(ADDITIONS[setting.language])
    before = nodes[place - 1].provision.number if numbering == "suffixed" else None
    if numbering == "suffixed" and (before is None or nodes[place - 1].above != like.above):
        return None
    nodes.insert(place, new_node("new", like, text, f"{before}-1"))
    if numbering == "run on":
        nodes = numbered_on(nodes, like.above)
    return edit_of(setting, nodes, [Finding(Kind.EXTRA, ("new",), "", text)])


def _extra_neighbours(setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, "any")
    if place is None:
        return None
    like = nodes[place]
    texts = setting.random.sample(ADDITIONS[setting.language], 2)
    nodes[place:place] = [new_node(f"new {number}", like, text, None) for number, text in enumerate(texts)]
    findings = [Finding(Kind.EXTRA, (f"new {number}",), "", text) for number, text in enumerate(texts)]
    return edit_of(setting, numbered_on(nodes, like.above), findings)


def _repeated(far: bool, setting: Setting) -> Edit | None:
    """The same provision once more, right behind itself or at the end of the list."""
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, "any")
    if place is None:
        return None
    like = nodes[place]
    at = siblings(nodes, place)[-1] if far else place + 1
    if far and at - place < 3:
        return None
    nodes.insert(at, new_node("new", like, like.provision.text, None))
    # Either of the two may be called the extra one.
    finding = Finding(Kind.EXTRA, ("new", like.mark), "", like.provision.text)
    return edit_of(setting, numbered_on(nodes, like.above), [finding])


def _extra_paragraph(setting: Setting) -> Edit | None:
    """An unnumbered paragraph under a point that had none."""
    nodes = nodes_of(setting.own)
    places = leaves(setting, nodes, POINT)
    if not places:
        return None
    head = nodes[places[0]]
    text = setting.random.choice(ADDITIONS[setting.language]).replace(";", ".").capitalize()
    added = replace(head.provision, kind=PARAGRAPH, number=None, text=text)
    nodes.insert(places[0] + 1, Node("new", head.mark, added))
    return edit_of(setting, nodes, [Finding(Kind.EXTRA, ("new",), "", text)])


def _extra_point(setting: Setting) -> Edit | None:
    """A point more, the numbers of all points running on."""
    nodes = nodes_of(setting.own)
    places = leaves(setting, nodes, POINT)
    if not places or not _points_agree(setting):
        return None
    text = setting.random.choice(ADDITIONS[setting.language]).replace(";", ".").capitalize()
    nodes.insert(places[0], new_node("new", nodes[places[0]], text, None))
    return edit_of(setting, numbered_on(nodes, None), [Finding(Kind.EXTRA, ("new",), "", text)])


def _moved(distance: int, count: int, numbers_run_on: bool, setting: Setting) -> Edit | None:
    """Neighbours that stand some places further down or up."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        run, list_of_it = range(place, place + count), siblings(nodes, place)
        target = place + distance
        if not set(run) <= set(list_of_it) or not {target, target + count - 1} <= set(list_of_it):
            continue
        block = nodes[place : place + count]
        rest = [*nodes[:place], *nodes[place + count :]]
        rest[target:target] = block
        if numbers_run_on:
            rest = numbered_on(rest, block[0].above)
        passed = [node.mark for node in nodes[min(place, target) : max(place, target) + count]]
        if not set(passed) <= setting.uniform:
            continue
        # Of two that changed places either may be called the moved one.
        marks = [tuple(passed)] if abs(distance) == count else [(node.mark,) for node in block]
        return edit_of(setting, rest, [Finding(Kind.MOVED, mark) for mark in marks])
    return None


def _moved_to_the_end(backwards: bool, setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        list_of_it = siblings(nodes, place)
        source, target = (list_of_it[-1], list_of_it[0]) if backwards else (list_of_it[0], list_of_it[-1])
        if len(list_of_it) > 3 and nodes[source].mark in setting.uniform:
            rest = [*nodes[:source], *nodes[source + 1 :]]
            rest.insert(target, nodes[source])
            return edit_of(
                setting, numbered_on(rest, nodes[source].above), [Finding(Kind.MOVED, (nodes[source].mark,))]
            )
    return None


def _moved_to_another_point(setting: Setting) -> Edit | None:
    """A function among the rights or powers."""
    nodes = nodes_of(setting.own)
    functions = [place for place in leaves(setting, nodes) if nodes[place].provision.role is Role.FUNCTIONS]
    others = [p for p in leaves(setting, nodes) if nodes[p].provision.role in (Role.RIGHTS, Role.POWERS, Role.TASKS)]
    if not functions or not others:
        return None
    node, beside = nodes[functions[0]], nodes[others[0]]
    if any(other.provision.text == node.provision.text for other in nodes if other is not node):
        return None
    adopted = Node(node.mark, beside.above, replace(node.provision, role=beside.provision.role))
    rest = [other for other in nodes if other is not node]
    rest.insert(rest.index(beside), adopted)
    rest = numbered_on(numbered_on(rest, node.above), beside.above)
    return edit_of(setting, rest, [Finding(Kind.MOVED, (node.mark,))])


def _moved_point(setting: Setting) -> Edit | None:
    """A point three places further down in its chapter."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes, POINT):
        run = nodes[place : place + 4]
        if (
            len(run) == 4
            and _points_agree(setting)
            and all(n.provision.kind is POINT and n.above == nodes[place].above for n in run)
        ):
            rest = [*nodes[:place], *run[1:], run[0], *nodes[place + 4 :]]
            return edit_of(setting, numbered_on(rest, None), [Finding(Kind.MOVED, (run[0].mark,))])
    return None


def _wrong_number(setting: Setting) -> Edit | None:
    """One number that is far from its neighbours'."""
    nodes = nodes_of(setting.own)
    place = _leaf(setting, nodes, "any")
    if place is None:
        return None
    number = nodes[place].provision.number or ""
    wrong = str(int(number) + 100) if number.isdecimal() else "100"
    nodes[place] = with_number(nodes[place], wrong)
    return edit_of(setting, nodes, [Finding(Kind.RENUMBERED, (nodes[place].mark,))])


def _shifted(step: int, setting: Setting) -> Edit | None:
    """All numbers from one provision on greater or smaller by one: a number left out or printed twice."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        run = [at for at in siblings(nodes, place) if at >= place]
        numbers = [nodes[at].provision.number or "" for at in run]
        if len(run) < 2 or not all(number.isdecimal() for number in numbers) or int(numbers[0]) + step < 1:
            continue
        for at, number in zip(run, numbers, strict=True):
            nodes[at] = with_number(nodes[at], str(int(number) + step))
        return edit_of(setting, nodes, [Finding(Kind.RENUMBERED, (nodes[place].mark,))])
    return None


def _suffixed(setting: Setting) -> Edit | None:
    """One number written as a part of the one before it, "62-1" for 63."""
    nodes = nodes_of(setting.own)
    for place in leaves(setting, nodes):
        list_of_it = siblings(nodes, place)
        if place == list_of_it[0]:
            continue
        before = nodes[place - 1].provision.number
        nodes[place] = with_number(nodes[place], f"{before}-1")
        return edit_of(setting, nodes, [Finding(Kind.RENUMBERED, (nodes[place].mark,))])
    return None


def _points_shifted(setting: Setting) -> Edit | None:
    """A point's number printed twice, the following points smaller by one."""
    nodes = nodes_of(setting.own)
    points = [place for place, node in enumerate(nodes) if node.provision.kind is POINT]
    place = setting.random.choice(points[1:])
    if nodes[place].mark not in setting.uniform or not _points_agree(setting):
        return None
    for at in points[points.index(place) :]:
        nodes[at] = with_number(nodes[at], str(int(nodes[at].provision.number or "1") - 1))
    return edit_of(setting, nodes, [Finding(Kind.RENUMBERED, (nodes[place].mark,))])


def _chapter_without_number(setting: Setting) -> Edit | None:
    nodes = nodes_of(setting.own)
    kind = ProvisionKind.CHAPTER
    chapters = [p for p, node in enumerate(nodes) if node.provision.kind is kind and node.provision.number]
    if not chapters:
        return None
    place = setting.random.choice(chapters)
    nodes[place] = with_number(nodes[place], None)
    return edit_of(setting, nodes, [Finding(Kind.RENUMBERED, (nodes[place].mark,))])


_WHERE = ("any", "first", "last")

VARIANTS = (
    *(Variant(Kind.MISSING, f"{where}, numbers run on", partial(_missing, where, True)) for where in _WHERE),
    Variant(Kind.MISSING, "number left out", partial(_missing, "any", False)),
    *(Variant(Kind.MISSING, f"{count} neighbours", partial(_missing_neighbours, count)) for count in (2, 3)),
    Variant(Kind.MISSING, "paragraph", partial(_missing_kind, PARAGRAPH)),
    Variant(Kind.MISSING, "point", partial(_missing_kind, POINT)),
    Variant(Kind.MISSING, "rights as a whole", partial(_missing_with_children, Role.RIGHTS)),
    Variant(Kind.MISSING, "tasks as a whole", partial(_missing_with_children, Role.TASKS)),
    Variant(Kind.MISSING, "removed, number kept", _removed),
    Variant(Kind.MISSING, "another in its place", _replaced_whole),
    *(Variant(Kind.EXTRA, f"before {where}, run on", partial(_extra, where, "run on")) for where in _WHERE),
    Variant(Kind.EXTRA, "numbered with a suffix", partial(_extra, "any", "suffixed")),
    Variant(Kind.EXTRA, "two neighbours", _extra_neighbours),
    Variant(Kind.EXTRA, "the same again, beside", partial(_repeated, False)),
    Variant(Kind.EXTRA, "the same again, far", partial(_repeated, True)),
    Variant(Kind.EXTRA, "paragraph", _extra_paragraph),
    Variant(Kind.EXTRA, "point", _extra_point),
    *(Variant(Kind.MOVED, f"by {step}", partial(_moved, step, 1, True)) for step in (1, 2, -3, 5)),
    Variant(Kind.MOVED, "number taken along", partial(_moved, 3, 1, False)),
    Variant(Kind.MOVED, "two by four", partial(_moved, 4, 2, True)),
    Variant(Kind.MOVED, "first to the end", partial(_moved_to_the_end, False)),
    Variant(Kind.MOVED, "last to the beginning", partial(_moved_to_the_end, True)),
    Variant(Kind.MOVED, "to another point", _moved_to_another_point),
    Variant(Kind.MOVED, "point", _moved_point),
    Variant(Kind.RENUMBERED, "one wrong number", _wrong_number),
    Variant(Kind.RENUMBERED, "number left out", partial(_shifted, 1)),
    Variant(Kind.RENUMBERED, "number twice", partial(_shifted, -1)),
    Variant(Kind.RENUMBERED, "number with a suffix", _suffixed),
    Variant(Kind.RENUMBERED, "points", _points_shifted),
    Variant(Kind.RENUMBERED, "chapter without number", _chapter_without_number),
)
