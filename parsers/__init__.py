"""Files to regulations: readers, repair, structure. No Qt, no pandas, nothing of desktop_app.

`read_document` is the way in; `parsers.model` holds what it gives, `parsers.diagnostics` what it has to say.
"""

from parsers.documents import Split, read_document

__all__ = ["Split", "read_document"]
