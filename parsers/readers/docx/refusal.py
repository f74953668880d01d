"""Why a file is not read, before its path is known: `parsers.readers.docx.read` makes a `ParserError` of it."""


class Refusal(Exception):
    """A file that is not read on; ``code`` is one of the contract's failure codes."""

    def __init__(self, code: str, **arguments: str) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments
