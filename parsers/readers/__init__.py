"""One module a format: file → lines with layout hints; the format is told by content, not by extension."""
