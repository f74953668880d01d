"""Thresholds of alignment and of divergences: unit, range and reason of each.

None of them ever makes two texts "the same": they decide which provisions are laid side by side and how a difference
is named. Similarities and scores are fractions from 0.0 (nothing shared) to 1.0 (every weighted stem shared); bonuses
are added to them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AlignmentOptions:
    """When two provisions may stand in one row."""

    least_score: float = 0.45
    """Least similarity with all bonuses, 0.0 to 1.0. Between the reworded provisions of two agencies that a reader
    pairs, similarity falls to about 0.4, and number or neighbours then speak for the pair; unrelated ones share their
    formulas ("жүзеге асырады", "осуществляет") and stay below 0.35."""
    least_similarity: float = 0.3
    """Least similarity without bonuses, 0.0 to 1.0: place alone joins no texts that share nothing."""
    nearly_equal: float = 0.9
    """Least share of equal letters, 0.0 to 1.0, that speaks for itself, whatever the words: a space too many or too few
    leaves other words. Different provisions share formulas, but not nine letters of ten."""
    same_number: float = 0.08
    """Bonus for the same printed number under a parent of the same row."""
    same_parent: float = 0.06
    """Bonus for a parent of the same row."""
    neighbour: float = 0.06
    """Bonus for each neighbour, before and after, that stands in the neighbouring row."""
    other_parent: float = 0.1
    """Taken off where the parents stand in different rows."""
    other_role: float = 0.22
    """Taken off where the roles differ: a function and a power of the chief are one only on strong evidence."""
    other_kind: float = 0.15
    """Taken off where one is a point, the other a subpoint or an unnumbered paragraph."""
    children: float = 0.6
    """Bonus of a point or chapter whose children all stand under the other's; less in proportion."""
    same_place: float = 0.62
    """Score, 0.0 to 1.0, of what is recognised by its place alone: the title, the points of address and full name, a
    removed provision under the same number. Above `least_score`, below any text that is truly alike."""
    rounds: int = 3
    """How often weak matches are looked at again with their neighbours known, 0 or more; three reach a fixed point on
    all documents tried."""
    containment: float = 0.8
    """Share, 0.0 to 1.0, of a provision's own weighted stems that must be found in the text it was split from."""


@dataclass(frozen=True, slots=True)
class PositionOptions:
    """When two posts or two groups of a list of positions may stand in one row; shares are from 0.0 to 1.0."""

    least_share: float = 0.8
    """Least share of common words of two posts of one office. "Начальник отдела" and "начальник управления" have half
    of their words in common, their deputies two thirds; neither are one post."""
    least_of_part: float = 0.75
    """The same where one has all words of the other. With but one word more it needs no share: "начальник" is
    "начальник отдела" in the group of that section."""
    long_word: int = 9
    """Least letters of a word that may differ by a slip or a suffix and still be the same."""
    slip: float = 0.9
    """Least share of equal letters of two such words."""
    least_of_lists: float = 0.33
    """Least share of common posts of a group and of a list without groups, for what is equal to be the same; the lists
    of central and regional bodies share a third and more, unrelated ones less than 0.3."""
    unmistakable: int = 4
    """Least words of a post that is the same in whatever group it stands; a "начальник" is another in each."""
    own_group: float = 0.5
    """Bonus in the same group: more than the best fit elsewhere can gain, so that groups keep their posts."""
    least_heading: float = 0.3
    """Least share of weighted words of the headings of two groups: all have the same posts, short ones join none."""
    posts: float = 0.25
    """Bonus where all posts of two groups are the same; less in proportion."""
    least_group: float = 0.6
    """Least score of two groups, bonus included; what shares but the word for its unit stays below."""
    most_posts: float = 0.5
    """Share of long posts that makes two groups one whatever their headings."""


@dataclass(frozen=True, slots=True)
class DivergenceOptions:
    """How a difference is named."""

    one_letter_word: int = 4
    """Least letters of a word in which one letter is a spelling mistake; in shorter ones it makes another word."""
    two_letter_word: int = 7
    """Least letters of a word in which two letters are a spelling mistake."""
    longest_pairing: int = 4000
    """Tokens of one side times tokens of the other up to which the words of a changed passage are paired off; beyond it
    the passage is one change. A passage of 60 words against 60 stays below."""
    pair_similarity: float = 0.6
    """Least share of common letters, 0.0 to 1.0, for two words of a changed passage to be one word changed."""


ALIGNMENT = AlignmentOptions()
POSITIONS = PositionOptions()
DIVERGENCES = DivergenceOptions()
