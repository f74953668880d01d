"""Raised figures of a text → superscript characters, so that article 10¹ is not 101; all readers agree on the form."""

_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SIGNS = {**_FIGURES, **str.maketrans("+-\u2010\u2011–=()", "⁺⁻⁻⁻⁻⁼⁽⁾")}


def raise_figures(text: str) -> str:
    """``text`` as it is printed raised; signs are raised only among figures, what has no raised form stays.

    >>> raise_figures("1-1"), raise_figures("1-ші")
    ('¹⁻¹', '¹-ші')
    """
    whole = text.translate(_SIGNS)
    return text.translate(_FIGURES) if any(map(str.isalpha, whole)) else whole
