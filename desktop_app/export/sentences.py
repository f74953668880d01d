"""Records of what was not read or not compared → sentences, the same on standard error, in JSON and in reports."""

from desktop_app.export.record import Failure, NotCompared, Remark
from desktop_app.messages import Messages


def sentence(entry: Failure | NotCompared | Remark, messages: Messages) -> str:
    """What is said of the entry; its file is named in it."""
    if isinstance(entry, Failure):
        return messages.about("failure", entry.code, entry.arguments, path=entry.path)
    if isinstance(entry, Remark):
        regulation = entry.regulation or ""
        return messages.about("remark", entry.code, entry.arguments, path=entry.path, regulation=regulation)
    if f"not-compared.{entry.code}" not in messages.texts and f"diagnostic.{entry.code}" in messages.texts:
        # A part of a document: what its parser said of it.
        return f"{entry.path}: {messages.about('diagnostic', entry.code, entry.arguments)}"
    return messages.about("not-compared", entry.code, entry.arguments, path=entry.path)
