"""Whether two posts or two groups of a list of positions are the same one.

A list of positions is made of texts of two or three words, most of which stand in half of all its lines, so how rare a
word is says nothing: a post is told by its office, its rank and the words for its unit. A group is told by its heading,
and the posts under it count where headings are alike. The words of an agency's own name say nothing of what stands
under it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Final

from desktop_app.collation.drafts import Block, Entry
from desktop_app.collation.folding import CLOSE, OPEN
from desktop_app.collation.grammar import grammar_of
from desktop_app.collation.grammar.posts import Office, Post, read_post
from desktop_app.collation.normalization import skeleton
from desktop_app.collation.options import PositionOptions
from desktop_app.collation.similarity import similarity
from desktop_app.collation.stems import WeightedStems
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
        self._names = [read_post(_name_of(line), language).words for line in entries]
        self._own: dict[int, Sequence[str]] = {}
        self._used: dict[int, Sequence[str]] = {}
        self._same: dict[tuple[str, str], bool] = {}
        self._likeness: dict[tuple[Entry, Entry], float] = {}
        self._alike_lists: dict[tuple[Entry, Entry], bool] = {}

    def score(self, entry: Entry, blocks: Sequence[Block]) -> float:
        """How well a post or group goes with all of these, 0.0 for not at all, above 1.0 where the group fits too."""
        others = [block.first for block in blocks]
        if entry.provision.kind is ProvisionKind.GROUP:
            scores = [self._score_of_group(entry, other) for other in others]
        else:
            scores = [self._likeness_of_posts(entry, other) for other in others]
        # It must go with each: what A shares with B, and B with C, need not be anything that A shares with C.
        if not all(scores):
            return 0.0
        if entry.provision.kind is ProvisionKind.GROUP:
            return max(scores)
        return self._score_in_groups(entry, others, max(scores))

    def _score_in_groups(self, entry: Entry, others: Iterable[Entry], likeness: float) -> float:
        score = 0.0
        for other in others:
            if entry.parent_draft is other.parent_draft:
                score = likeness + self._options.own_group
            elif _are_two_groups(entry, other):
                return 0.0
            elif not score and self._is_same_elsewhere(entry, other):
                score = likeness
        return score

    def _is_same_elsewhere(self, entry: Entry, other: Entry) -> bool:
        """Whether a post is the same one in another group, or in a group and in none."""
        one, two = ({*self._without_own(self._post(item.folded.key), item)} for item in (entry, other))
        if one != two:
            return False
        # A "начальник" is another one in each group; only what a group has in common with a list without groups is not.
        is_free = not (_is_grouped(entry) and _is_grouped(other))
        return len(one) >= self._options.unmistakable or (is_free and self._share_posts(entry.parent, other.parent))

    def _share_posts(self, one: Entry | None, two: Entry | None) -> bool:
        """Whether two lists of posts are so alike, or one part of the other, that equal posts in them are the same."""
        if one is None or two is None:
            return False
        known = self._alike_lists.get((one, two))
        if known is None:
            posts, others = sorted((_posts_of(one), _posts_of(two)), key=len)
            common = sum(any(self._likeness_of_posts(post, other) == 1.0 for other in others) for post in posts)
            is_alike = 2 * common >= self._options.least_of_lists * (len(posts) + len(others))
            known = common > 0 and (common == len(posts) or is_alike)
            self._alike_lists[one, two] = self._alike_lists[two, one] = known
        return known

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
        without_names = self._share(self._without_own(one, entry), self._without_own(two, other))
        return max(self._share(one.words, two.words), without_names)

    def _share(self, one: Sequence[str], other: Sequence[str]) -> float:
        common = self._count_common(one, other)
        is_part = common == min(len(one), len(other))
        is_one_more = is_part and abs(len(one) - len(other)) == 1
        share = 2 * common / (len(one) + len(other))
        least = self._options.least_of_part if is_part else self._options.least_share
        return share if is_one_more or share >= least else 0.0

    def _count_common(self, one: Sequence[str], other: Sequence[str]) -> int:
        """Words that both have; of forms of one word that one of them has twice, no more than the other has."""
        found = (sum(self._is_among(word, across) for word in words) for words, across in ((one, other), (other, one)))
        return min(found)

    def _without_own(self, post: Post, entry: Entry) -> tuple[str, ...]:
        """The words that are not of the agency's own name; the office is always kept."""
        name, own = self._names[entry.regulation], self._own_words(entry.regulation)
        left: list[str] = []
        # "Главное управление" is the name where "Главное" alone is a word as any other.
        for is_name, run in groupby(post.words, lambda word: word not in post.office and self._is_among(word, name)):
            words = tuple(run)
            if not is_name or not any(self._is_among(word, own) for word in words):
                left += words
        return tuple(left)

    def _is_among(self, word: str, words: Iterable[str]) -> bool:
        return any(self._is_same(word, other) for other in words)

    def _is_same_office(self, one: Post, two: Post) -> bool:
        return any(self._are_same(one.office, other) for other in two.choice) or any(
            self._are_same(two.office, other) for other in one.choice
        )

    def _are_same(self, one: Office, other: Office) -> bool:
        return len(one) == len(other) and all(self._is_among(word, other) for word in one)

    def _is_same(self, word: str, other: str) -> bool:
        if word == other or word[0] != other[0]:
            return word == other
        if min(len(word), len(other)) >= self._options.long_word and similarity(word, other) >= self._options.slip:
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
            return share if share >= options.most_posts else 0.0
        score = heading + options.posts * self._share_of_posts(entry, other)
        return score if score >= options.least_group else 0.0

    def _likeness_of_headings(self, entry: Entry, other: Entry) -> float:
        one, two = self._heading(entry), self._heading(other)
        total = sum(one.values()) + sum(two.values())
        common = (
            sum(weight for word, weight in words.items() if self._is_among(word, across))
            for words, across in ((one, two), (two, one))
        )
        return sum(common) / total if total else 0.0

    def _heading(self, entry: Entry) -> Mapping[str, int]:
        """The weighted words of a heading: brackets, quoted names and the agency's own name say nothing."""
        plain = _plain(_ASIDE.sub(" ", entry.folded.key))
        weights = {word: self._stems.weight_of(word) for word in read_post(plain, self._language).words}
        own = self._own_words(entry.regulation)
        return {word: weight for word, weight in weights.items() if not self._is_among(word, own)} or weights

    def _share_of_posts(self, entry: Entry, other: Entry, least_words: int = 1) -> float:
        """Share of the posts under both groups that the other has too, 0.0 to 1.0; shorter ones are not counted."""
        one, two = _posts_of(entry), _posts_of(other)
        counted = [post for post in one if len(self._post(post.folded.key).words) >= least_words]
        common = sum(any(self._likeness_of_posts(post, another) for another in two) for post in counted)
        return 2 * min(common, len(two)) / (len(one) + len(two)) if common else 0.0

    def _post(self, key: str) -> Post:
        known = self._posts.get(key)
        if known is None:
            known = self._posts[key] = read_post(_plain(key), self._language)
        return known

    def _own_words(self, regulation: int) -> Sequence[str]:
        """The words of an agency's name that no agency without them in its name uses for a post."""
        known = self._own.get(regulation)
        if known is None:
            words = self._names[regulation]
            known = self._own[regulation] = tuple(word for word in words if not self._is_common(word))
        return known

    def _is_common(self, word: str) -> bool:
        others = (number for number, name in enumerate(self._names) if not self._is_among(word, name))
        return any(self._is_among(word, self._words_of_posts(number)) for number in others)

    def _words_of_posts(self, regulation: int) -> Iterable[str]:
        known = self._used.get(regulation)
        if known is None:
            posts = (self._post(it.folded.key) for it in self._entries[regulation] if _is_post(it))
            known = self._used[regulation] = tuple(dict.fromkeys(word for post in posts for word in post.words))
        return known


def _plain(key: str) -> str:
    return skeleton(_FOLD.sub(" ", key)).casefold()


def _name_of(entries: Sequence[Entry]) -> str:
    """The heading of an agency, its short name included."""
    is_point = bool(entries) and entries[0].provision.kind is ProvisionKind.POINT
    return _plain(_ASIDE_OF_NAME.sub(" ", entries[0].provision.text)) if is_point else ""


def _is_post(entry: Entry) -> bool:
    return entry.provision.kind is ProvisionKind.ITEM


def _posts_of(parent: Entry) -> list[Entry]:
    return [child for child in parent.children if _is_post(child)]


def _are_two_groups(entry: Entry, other: Entry) -> bool:
    """Whether the groups of two posts are different ones: some regulation has both."""
    one, two = entry.parent_draft, other.parent_draft
    if one is None or two is None or not (_is_grouped(entry) and _is_grouped(other)):
        return False
    return any(two.holds(number) for number in one.entries())


def _is_grouped(entry: Entry) -> bool:
    return entry.parent is not None and entry.parent.provision.kind is ProvisionKind.GROUP
