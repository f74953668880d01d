"""Whether two posts or two groups of a list of positions are the same one.

A list of positions is made of texts of two or three words, most of which stand in half of all its lines, so how rare a
word is says nothing: a post is told by its office, its rank and the words for its unit. A group is told by its heading,
and the posts under it count where headings are alike. The words of an agency's own name say nothing of what stands
under it.
"""

import re
from collections.abc import Sequence
from typing import Final

from desktop_app.collation.drafts import Block, Draft, Entry
from desktop_app.collation.folding import CLOSE, OPEN
from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.grammar.posts import Office, Post, read_post
from desktop_app.collation.normalization import skeleton
from desktop_app.collation.options import PositionOptions
from desktop_app.collation.stems import Stems, WeightedStems
from parsers.model import Language, ProvisionKind

_FOLD: Final = re.compile(rf"{OPEN}[^{CLOSE}]*{CLOSE}")
_ASIDE: Final = re.compile(r"\([^()]*\)?|«[^»]*»|\"[^\"]*\"|“[^”]*”")
"""What a heading is told without: other names of the unit, and what it is called."""
_ASIDE_OF_NAME: Final = re.compile(r"\((?![^()]*[–—-]\s)[^()]*\)?")
"""Brackets in an agency's heading that do not give it a short name: "(бұдан әрі – Комитет)" does."""


class Positions:
    """Posts and groups of one family held against each other."""

    def __init__(
        self,
        entries: Sequence[Sequence[Entry]],
        stems: WeightedStems,
        language: Language,
        options: PositionOptions,
    ) -> None:
        self._entries = entries
        self._stems = stems
        self._language = language
        self._is_other_form = grammar_of(language).is_other_form
        self._options = options
        self._posts: dict[str, Post] = {}
        self._own: dict[int, Post] = {}
        self._same: dict[tuple[str, str], bool] = {}
        self._likeness: dict[tuple[Entry, Entry], float] = {}

    def score(self, entry: Entry, blocks: Sequence[Block]) -> float:
        """How well a post or group goes with all of these, 0.0 for not at all, above 1.0 where the group fits too."""
        score = self._score_of_group if entry.provision.kind is ProvisionKind.GROUP else self._score_of_post
        # It must go with each: what A shares with B, and B with C, need not be anything that A shares with C.
        scores = [score(entry, block.first) for block in blocks]
        return max(scores) if all(scores) else 0.0

    def _score_of_post(self, entry: Entry, other: Entry) -> float:
        if entry.parent_draft is other.parent_draft:
            likeness = self._likeness_of_posts(entry, other)
            return likeness + self._options.own_group if likeness else 0.0
        if _is_grouped(entry) and _is_grouped(other) and _exclude_each_other(entry.parent_draft, other.parent_draft):
            return 0.0
        return self._is_unmistakable(entry, other) * self._likeness_of_posts(entry, other)

    def _is_unmistakable(self, entry: Entry, other: Entry) -> bool:
        """Whether a post is the same one in another group, or in a group and in none."""
        one, two = ({*self._without_own(self._post(item.folded.key), item)} for item in (entry, other))
        # What stands under no group may belong to any; "начальник" is another one in each group.
        is_free = not (_is_grouped(entry) and _is_grouped(other))
        return one == two and (is_free or len(one) >= self._options.unmistakable)

    def _likeness_of_posts(self, entry: Entry, other: Entry) -> float:
        known = self._likeness.get((entry, other))
        if known is None:
            known = self._likeness[entry, other] = self._likeness[other, entry] = self._compare(entry, other)
        return known

    def _compare(self, entry: Entry, other: Entry) -> float:
        """Share of common words, 0.0 to 1.0; 0.0 for another office or rank, or another unit."""
        if entry.folded.key == other.folded.key:
            return 1.0
        one, two = self._post(entry.folded.key), self._post(other.folded.key)
        if one.ranks != two.ranks or not self._is_same_office(one, two):
            return 0.0
        if self._count_common(one.words, two.words) >= max(len(one.words), len(two.words)):
            return 1.0
        without_names = self._share(self._without_own(one, entry), self._without_own(two, other))
        return without_names if without_names == 1.0 else self._share(one.words, two.words)

    def _share(self, one: Sequence[str], other: Sequence[str]) -> float:
        common = self._count_common(one, other)
        is_one_more = common == min(len(one), len(other)) == max(len(one), len(other)) - 1
        share = 2 * common / (len(one) + len(other))
        return share if is_one_more or share >= self._options.least_share else 0.0

    def _count_common(self, one: Sequence[str], other: Sequence[str]) -> int:
        """Words that both have; of forms of one word that one of them has twice, no more than the other has."""
        found = (
            sum(any(self._is_same(word, another) for another in across) for word in words)
            for words, across in ((one, other), (other, one))
        )
        return min(found)

    def _without_own(self, post: Post, entry: Entry) -> tuple[str, ...]:
        """The words that are not of the agency's own name; the office is always kept."""
        own = self._own_name(entry.regulation).words
        return tuple(
            word for word in post.words if word in post.office or not any(self._is_same(word, name) for name in own)
        )

    def _is_same_office(self, one: Post, two: Post) -> bool:
        return any(self._are_same(one.office, other) for other in two.choice) or any(
            self._are_same(two.office, other) for other in one.choice
        )

    def _are_same(self, one: Office, other: Office) -> bool:
        return len(one) == len(other) and all(any(self._is_same(word, another) for another in other) for word in one)

    def _is_same(self, word: str, other: str) -> bool:
        if word == other:
            return True
        known = self._same.get((word, other))
        if known is None:
            known = self._same[word, other] = self._same[other, word] = self._is_other_form(word, other)
        return known

    def _score_of_group(self, entry: Entry, other: Entry) -> float:
        options = self._options
        heading = self._likeness_of_headings(entry, other)
        if heading < options.least_heading:
            share = self._share_of_posts(entry, other, options.unmistakable)
            return share if share >= options.least_group else 0.0
        score = heading + options.posts * self._share_of_posts(entry, other)
        return score if score >= options.least_group else 0.0

    def _likeness_of_headings(self, entry: Entry, other: Entry) -> float:
        one, two = self._heading(entry), self._heading(other)
        total = sum(one.values()) + sum(two.values())
        return 2 * sum(weight for stem, weight in one.items() if stem in two) / total if total else 0.0

    def _heading(self, entry: Entry) -> Stems:
        """The weighted stems of a heading: brackets, quoted names and the agency's own name say nothing."""
        plain = self._stems.weigh(_ASIDE.sub(" ", entry.folded.key))
        own = self._stems.weigh(" ".join(self._own_name(entry.regulation).words))
        return {stem: weight for stem, weight in plain.items() if stem not in own} or plain

    def _share_of_posts(self, entry: Entry, other: Entry, least_words: int = 1) -> float:
        """Share of the posts under both groups that the other has too, 0.0 to 1.0; shorter ones are not counted."""
        one, two = entry.children, other.children
        counted = [post for post in one if len(self._post(post.folded.key).words) >= least_words]
        common = sum(any(self._likeness_of_posts(post, another) for another in two) for post in counted)
        return 2 * min(common, len(two)) / (len(one) + len(two)) if common else 0.0

    def _post(self, key: str) -> Post:
        known = self._posts.get(key)
        if known is None:
            plain = skeleton(_FOLD.sub(" ", key)).casefold()
            known = self._posts[key] = read_post(plain, self._language)
        return known

    def _own_name(self, regulation: int) -> Post:
        """The heading of an agency, read as a post: its words are what counts."""
        known = self._own.get(regulation)
        if known is None:
            heading = self._entries[regulation][0].provision
            text = heading.text if heading.kind is ProvisionKind.POINT else ""
            plain = skeleton(_ASIDE_OF_NAME.sub(" ", text)).casefold()
            known = self._own[regulation] = read_post(plain, self._language)
        return known


def _exclude_each_other(one: Draft | None, other: Draft | None) -> bool:
    """Whether some regulation has both groups, so that they are two."""
    return one is not None and other is not None and any(other.holds(number) for number in one.entries())


def _is_grouped(entry: Entry) -> bool:
    return entry.parent is not None and entry.parent.provision.kind is ProvisionKind.GROUP
