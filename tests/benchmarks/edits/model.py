"""What an edit is: the regulations before and after it, and the divergences that it must add."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language, Provision, Regulation


@dataclass(frozen=True, slots=True)
class Finding:
    """A divergence that an edit must add, once."""

    kind: Kind
    provisions: tuple[str, ...]
    """Ids, before the edit, of the provisions in whose rows it may stand; of a new provision its mark."""
    base: str | None = None
    """The differing words before the edit; None where the edit leaves open which they are."""
    own: str | None = None
    """The differing words after the edit."""
    start: int | None = None
    """Code point of the edited text at which `own` stands."""
    regulation: int | None = None
    """Place of the regulation that diverges; None for the edited one."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One regulation of several edited."""

    before: tuple[Regulation, ...]
    """All of them; some edits first add the same words to each."""
    after: tuple[Regulation, ...]
    findings: tuple[Finding, ...]
    origins: Mapping[str, str]
    """Of the edited regulation: provision id after the edit → id before, or a mark for what is new."""
    loose: bool = False
    """The edit changes names or addresses: their divergences may change with it in the rows of its findings."""


@dataclass(frozen=True, slots=True)
class TextChange:
    """``text[start:end]`` becomes ``own_text``; a comparison must show `base` and `own` as the words that differ."""

    start: int
    end: int
    own_text: str
    base: str | None
    own: str | None
    own_start: int | None = None
    """Where `own` stands in the changed text."""
    places: int = 1
    """How many divergences it is: more than one where two or more unchanged words part the changes."""

    def applied(self, text: str) -> str:
        """The changed text."""
        return text[: self.start] + self.own_text + text[self.end :]


@dataclass(frozen=True, slots=True)
class Setting:
    """What an edit may choose from."""

    random: Random
    language: Language
    regulations: tuple[Regulation, ...]
    victim: int
    """Place of the regulation to be edited."""
    uniform: frozenset[str]
    """Ids of its provisions whose rows hold all regulations and only what is expected."""
    words: frozenset[str]
    """All words of the regulations, in lower case."""
    shared: tuple[str, ...]
    """Those that every regulation has, sorted: no slip of one of them is among these."""

    @property
    def own(self) -> Regulation:
        """The regulation to be edited."""
        return self.regulations[self.victim]

    def candidates(self, where: "Where") -> list[Provision]:
        """Provisions that may be edited, in random order."""
        found = [p for p in self.own.provisions if p.id in self.uniform and where(p, self.own.provisions)]
        self.random.shuffle(found)
        return found

    def is_shared(self, text: str) -> bool:
        """Whether every regulation has exactly one provision of this text."""
        return all(sum(p.text == text for p in item.provisions) == 1 for item in self.regulations)

    def with_own(self, regulation: Regulation) -> tuple[Regulation, ...]:
        """All regulations, the edited one in its place."""
        return (*self.regulations[: self.victim], regulation, *self.regulations[self.victim + 1 :])


Where = Callable[[Provision, Sequence[Provision]], bool]
TextEdit = Callable[[Setting, str], TextChange | None]


def anywhere(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """Any provision in force but those of names and addresses."""
    return not provision.deleted and not provision.editorial and provision.role not in ("location", "full_name")


@dataclass(frozen=True, slots=True)
class Variant:
    """A sort of edit."""

    kind: Kind
    name: str
    make: Callable[[Setting], Edit | None] = field(repr=False)
    """The edit, or None where the regulations give no occasion for it."""


def of_text(kind: Kind, name: str, edit: TextEdit, where: Where = anywhere) -> Variant:
    """A variant that changes the text of one provision."""

    def make(setting: Setting) -> Edit | None:
        for provision in setting.candidates(where):
            change = edit(setting, provision.text)
            if change is not None:
                finding = Finding(kind, (provision.id,), change.base, change.own, change.own_start)
                return text_edit(setting, {provision.id: change.applied(provision.text)}, (finding,) * change.places)
        return None

    return Variant(kind, name, make)


def text_edit(
    setting: Setting, texts: Mapping[str, str], findings: tuple[Finding, ...], *, loose: bool = False
) -> Edit:
    """The edit that gives provisions of the chosen regulation other texts."""
    edited = with_texts(setting.own, texts)
    origins = {provision.id: provision.id for provision in edited.provisions}
    return Edit(setting.regulations, setting.with_own(edited), findings, origins, loose)


def with_texts(regulation: Regulation, texts: Mapping[str, str]) -> Regulation:
    """The regulation, provisions of these ids with other texts; its title is that of the provision."""
    provisions = tuple(replace(p, text=texts.get(p.id, p.text)) for p in regulation.provisions)
    return replace(regulation, provisions=provisions, title=texts.get("title", regulation.title))


def planted(setting: Setting, provision: Provision, common: str, own: str, findings: tuple[Finding, ...]) -> Edit:
    """The edit that first gives the provision, the same in all, another text, and then its own in the chosen one."""
    before = tuple(
        with_texts(item, {p.id: common for p in item.provisions if p.text == provision.text})
        for item in setting.regulations
    )
    edited = with_texts(before[setting.victim], {provision.id: own})
    after = (*before[: setting.victim], edited, *before[setting.victim + 1 :])
    return Edit(before, after, findings, {item.id: item.id for item in edited.provisions})
