"""Documents of the same content and regulations for the same region: each is kept, and each pair is pointed out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from desktop_app.export.record import Remark
from parsers.diagnostics import ParseResult
from parsers.model import Regulation


def find_doubles(results: Sequence[ParseResult]) -> tuple[Remark, ...]:
    """Remarks ``same-content`` and ``same-region``, each on a further document or regulation and naming the first.

    Regulations are of one region if language and body are the same too; copies of one document are not counted again.
    Partial regulations double nothing: they quote a full one.
    """
    return (*_same_content(results), *_same_region(results))


def _same_content(results: Iterable[ParseResult]) -> Iterable[Remark]:
    first: dict[str, str] = {}
    for document in (result.document for result in results):
        other = first.setdefault(document.sha256, document.path)
        if other != document.path:
            yield Remark(document.path, "same-content", arguments=(("other", other),))


def _same_region(results: Iterable[ParseResult]) -> Iterable[Remark]:
    places: dict[tuple[str, ...], list[tuple[str, str, Regulation]]] = defaultdict(list)
    for document in (result.document for result in results):
        for regulation in document.regulations:
            if regulation.region is not None and not regulation.partial:
                key = (regulation.language, regulation.agency.casefold(), regulation.region.casefold())
                places[key].append((document.path, document.sha256, regulation))
    for (first_path, first_content, first), *others in places.values():
        for path, content, regulation in others:
            if content != first_content or path == first_path:
                arguments = (("other", first.id), ("region", regulation.region or ""))
                yield Remark(path, "same-region", regulation.id, arguments)
