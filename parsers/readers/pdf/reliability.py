"""Whether the letters of a PDF can be believed: what fonts say of their letters may be missing or wrong.

Letters that nobody knows are counted, and letters of western Europe: a font of the time before Unicode shows Russian
letters and calls them "Ïîëîæåíèå". A font that lies consistently is found only by looking at the picture of the page,
which is not done here.
"""

import re
from collections.abc import Iterable

_UNKNOWN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f\ue000-\uf8ff\ufffd\ufffe\uffff\U000f0000-\U0010ffff]")
_BULLET = re.compile("^[\ue000-\uf8ff](?=\\s)")
"""A bullet of a symbol font at a line's start is no garbled letter."""
_WESTERN = re.compile("[\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]")
_MOST_UNKNOWN = 0.005
"""Share of characters, 0.0 to 1.0, from which a text is not believed."""
_MOST_WESTERN = 0.2
"""Share of characters; French and German texts stay below 0.06, a Russian one in disguise is above 0.7."""


def is_reliable(texts: Iterable[str], unmapped: int) -> bool:
    """Whether the lines ``texts`` can be believed; ``unmapped`` letters are known to be wrong."""
    characters = western = 0
    unknown = unmapped
    for text in texts:
        characters += len(text)
        unknown += len(_UNKNOWN.findall(_BULLET.sub("", text[:-1]))) + (text[-1:] == "\ufffd")
        western += len(_WESTERN.findall(text))
    return unknown <= _MOST_UNKNOWN * characters and western <= _MOST_WESTERN * characters
