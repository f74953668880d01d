"""Line breaks inside a paragraph: some end a printed point although Word goes on with the same paragraph."""

import re

from parsers.numbering import point_number, subpoint_number
from parsers.readers.docx.content import LINE_BREAK
from parsers.repair.joining import join_lines

_FINISHED = re.compile(r"[.;:][\"»”)]*\s*$")


def paragraphs_in(text: str) -> list[str]:
    """The paragraphs of ``text``, white space collapsed.

    A break is a space (nothing after the hyphen of a word, as anywhere else), but between a finished line and one that
    begins with a number it ends a paragraph: "1) …;" and "2) …;" typed with line breaks are two subpoints.
    """
    groups: list[list[str]] = [[]]
    for line in text.split(LINE_BREAK):
        stripped = line.strip()
        if groups[-1] and _FINISHED.search(groups[-1][-1]) and (point_number(stripped) or subpoint_number(stripped)):
            groups.append([])
        if stripped:
            groups[-1].append(line)
    return [joined for joined in map(join_lines, groups) if joined]
