"""Words of Kazakh acts that show their structure."""

import re

from parsers.vocabulary import Vocabulary

_I = re.IGNORECASE

KAZAKH = Vocabulary(
    # "… туралы ереже", now and then without "туралы"; "ережелерді бекіту туралы" is the title of an order.
    title=re.compile(r"(?:^|\s)ереже(?:сі)?$", _I),
    title_word=re.compile(r"^(?:туралы\s+)?ереже(?:сі)?$", _I),
    title_word_leads=False,
    list_title=re.compile(r"\b(?:тізбесі|тізімі)$", _I),
    # "22-қосымша", "5-1 қосымша", also at the end of a caption set as one paragraph.
    caption=re.compile(r"(?:^|\s)(?P<number>[0-9]+(?:[-–][0-9]+)*)\s?[-–]?\s?қосымша$", _I),
    caption_line=re.compile(
        r"^(?:Қазақстан Республикасы\w*|.*министріні?ң|.*Үкіметінің|[0-9]{4} жыл(?:ғы|дың) .*|№ ?[0-9]+.*|бекітілген"
        r"|.*бұйры[қғ]\w*(?: бекітілген)?|.*қаулы\w*(?: бекітілген)?)$",
        _I,
    ),
    chapter=re.compile(r"(?P<number>[0-9]+(?:-[0-9]+)?)(?P<word>\s?-?\s?(?:тарау|бөлім))(?:\.|:)?\s+(?=\S)", _I),
    chapter_text=re.compile(
        r"^(?:Жалпы ережелер|.*(?:міндеттері|міндеттемелері|мақсаты|мақсаттары|функциялары|құқықтары|өкілеттіктері"
        r"|ұйымдастыру|мүлкі|тарату|тәртібі|қызметі|мәртебесі))[^;:]{0,60}$",
        _I,
    ),
    label_roles=(
        ("full_name", re.compile(r"толық атауы", _I)),
        ("location", re.compile(r"орналасқан (?:жері|мекенжайы|орны)|заңды мекенжайы|мекенжайы\s?[:–-]", _I)),
    ),
    list_roles=(
        ("rights", re.compile(r"құқы(?:қтары|ғы)\b", _I)),
        ("powers", re.compile(r"өкілеттіг|өкілеттік|құзырет", _I)),
        ("functions", re.compile(r"функция", _I)),
        ("tasks", re.compile(r"міндеттер|міндеті\b|мақсат", _I)),
    ),
    deleted=re.compile(r"^\(?(?:алып таста(?:лды|лған)|алынып тасталды|күші жойылды)", _I),
    editorial=re.compile(r"^(?:Ескерту\s?[.:]|(?:ЗҚАИ|РҚАО)-ның ескерт)"),
    note=re.compile(r"^Ескертпе(?:лер)?\b", _I),
    amended_name=re.compile(r"^(?:.*\bбекітілген\s+)?(?P<name>\S.*\bтуралы\s+ереже)(?:сін|н)де\s?:?$", _I),
    amending=re.compile(
        r"\bмынадай редакцияда (?:жазылсын|баяндалсын)\s?:$|\bмынадай мазмұндағы .*толықтырылсын\s?:$", _I
    ),
    point_reference=re.compile(r"(?P<number>[0-9]+(?:-[0-9]+)?)\s?-?\s?тарма(?:қ(?!ша)|ғ)", _I),
)
