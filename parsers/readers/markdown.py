"""Markdown → paragraphs."""

from parsers.readers.plain_text import read

__all__ = ["read"]
