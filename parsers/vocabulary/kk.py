"""Words of Kazakh acts that show their structure."""

import re

from parsers.vocabulary import Clauses, Vocabulary
from parsers.vocabulary.bodies import KINDS_KK

_I = re.IGNORECASE
_NUMBER = r"[0-9]+(?:[-–][0-9]+)*"
_REGULATION = r"(?:ереже(?:сі)?|е р е ж е(?: с і)?|жарғы(?:сы)?)"
_ORDINALS = "бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы"
_CHAPTER_NUMBER = rf"(?:[0-9]{{1,3}}(?:-[0-9]{{1,2}})?|[IVXІХ]{{1,6}}|{_ORDINALS})"
_CHAPTER_WORD = r"\s?[-–]?\s?(?:тарау|бөлім|параграф)\b"
_BODIES = "|".join(KINDS_KK)
_OFFICIALS = (
    "министрі|төрағасы|басшысы|жетекшісі|әкімі|әкімдігі|прокуроры|бастығы|директоры|үкіметі|президенті|мәслихаты"
    "|хатшысы"
)
_REMOVED = r"(?:алып тасталды|алынып тасталды|күші жойылды|күшін жойды)"
_ACT = r"(?:бұйры[қғ]|қаулы|шешім|өкім|жарлы[қғ])"

KAZAKH = Vocabulary(
    # "… туралы ереже", now and then without "туралы"; "ережелерді бекіту туралы" is the title of an order.
    title=re.compile(rf"(?:^|\s){_REGULATION}(?:\s*\(бұдан әрі[^()]*\))?\.?$|^{_REGULATION}\s\S[^.;]*\sтуралы$", _I),
    title_word=re.compile(rf"^(?:туралы\s+)?{_REGULATION}$", _I),
    title_word_leads=False,
    title_line=re.compile(
        rf"(?:(?:^|[\s\"«“])(?:{_BODIES})(?:ні?ң|ның)?|(?:облыс|қала|аудан|республика)(?:ы|сы)?(?:ның)?|бойынша|туралы|және)"
        r"[\"»”]?$",
        _I,
    ),
    list_title=re.compile(r"\b(?:тізбесі|тізімі)$", _I),
    list_word=re.compile(r"^(?:тізбесі|тізімі|тізбе|тізім)$", _I),
    position=re.compile(r"\bлауазым", _I),
    # "22-қосымша", "5-1 қосымша", "Қосымша", "Қосымша 3", also at the end of a caption set as one paragraph.
    caption=re.compile(
        rf"(?:^|\s)(?P<number>{_NUMBER})\s?[-–]?\s?қосымша$|(?:^|{_ACT}\w*\s)қосымша$|^қосымша\s+(?:№\s?)?{_NUMBER}$",
        _I,
    ),
    caption_line=re.compile(
        rf"^(?:Қазақстан Республикасы\w*|.*(?:{_OFFICIALS})(?:ні?ң|ның)(?:\s+м\.\s?а\.)?|[0-9]{{4}} жыл(?:ғы|дың) .*"
        rf"|№ ?[\w/-]+.*|бекітілген|бекітемін|.*{_ACT}\w*(?: бекітілген)?|[«\"][0-9_]{{1,2}}[»\"].*)$",
        _I,
    ),
    annex=re.compile(rf"(?P<before>{_NUMBER})\s?[-–]?\s?қосымша(?!\w)|\bқосымша\s+(?:№\s?)?(?P<after>{_NUMBER})$", _I),
    annex_of_act=re.compile(
        r"\b(?:бұйры(?:ғына|ққа)|қаулы(?:сына|ға)|шешім(?:іне|ге)|өкім(?:іне|ге)|жарлы(?:ғына|ққа))(?!\w)", _I
    ),
    chapter=re.compile(
        rf"(?=§|{_CHAPTER_NUMBER}{_CHAPTER_WORD})(?P<sign>§\s?)?(?P<number>{_CHAPTER_NUMBER})(?P<word>{_CHAPTER_WORD})?"
        r"(?!\w)(?P<mark>\s?[.:])?\s*",
        _I,
    ),
    chapter_text=re.compile(
        r"^(?:Жалпы ережелер|.*(?:міндеттері|міндеттемелері|мақсаты|мақсаттары|функциялары|құқықтары|өкілеттіктері"
        r"|ұйымдастыру|мүлкі|тарату|тәртібі|қызметі|мәртебесі))[^;:]{0,60}$",
        _I,
    ),
    first_chapter=re.compile(r"^Жалпы ережелер\.?$", _I),
    label_roles=(
        ("full_name", re.compile(r"толық атауы", _I)),
        ("location", re.compile(r"орналасқан (?:жері|мекен-?жайы|орны)|заңды мекен-?жайы|мекен-?жайы\s?[:–-]", _I)),
    ),
    list_roles=(
        ("rights", re.compile(r"құқы(?:қтары|ғы|лы)\b", _I)),
        ("powers", re.compile(r"өкілеттіг|өкілеттік|құзырет", _I)),
        ("", re.compile(r"(?:іске асыру|орындау|жүзеге асыру)\s+(?:үшін|мақсатында)", _I)),
        ("functions", re.compile(r"функция", _I)),
        ("tasks", re.compile(r"міндеттер|міндеті\b|мақсат", _I)),
    ),
    sentence_roles=(("tasks", re.compile(r"^(?:\S+\s){0,3}мақсат(?:ы|тары)(?!\w)", _I)),),
    # "алып тасталған" is a participle too ("removed things are kept apart"): it counts where no word follows.
    deleted=re.compile(
        rf"^[\s(«\"–—-]*(?:(?:тарма[қғ](?:ша)?|бөлік|абзац|тарау|бөлім)\s+)?"
        rf"(?:{_REMOVED}|алып тасталған(?=\s*(?:[-–—;.,()]|$)))|^(?:ҚР|Қазақстан Республикасы)\b.*\b{_REMOVED}[.;)]*$",
        _I,
    ),
    editorial=re.compile(r"^(?:Ескерту\s?[.:!]|(?:ЗҚАИ|РҚАО)\S*\s+ескерт)"),
    announcement=re.compile(r"^(?:ЗҚАИ|РҚАО)\S*\s+ескерт\w*\s?[!.:]?$"),
    note=re.compile(r"^Ескертпе(?:лер)?\b", _I),
    contents=re.compile(r"^Мазмұны$", _I),
    stamp=re.compile(r"^[«\"]?(?:КЕЛІСІЛДІ|КЕЛІСІЛГЕН|КЕЛІСЕМІН)[»\"]?[.:]?$|^М\.\s?О\.?$|^Мөр(?:дің)? орны"),
    clauses=Clauses(
        name_head=re.compile(r"(?P<head>\bтуралы\s+ереже|н[іы]ң\s+ережесі)(?:сі)?(?:нде|де|нің|ні|не|ге)?(?!\w)", _I),
        name_edge=re.compile(r"\bбекітілген\s+", _I),
        name_ending=(re.compile(r"(?!)"), ""),
        amending=re.compile(r"\b(?:мынадай|келесі|жаңа|төмендегі)\b.*\b(?:жазылсын|баяндалсын|толықтырылсын)\s?:$", _I),
        change=re.compile(
            r"\b(?:жазылсын|баяндалсын|толықтырылсын|(?:алып|алынып) тасталсын|алмастырылсын|ауыстырылсын"
            r"|енгізілсін)\b",
            _I,
        ),
        point=re.compile(rf"(?P<number>{_NUMBER})\s?-?\s?тарма(?:қ(?!ша)|ғ)", _I),
        subpoint=re.compile(rf"(?P<number>{_NUMBER}|[а-я])\)\s?-?\s?тармақша", _I),
        context=re.compile(r"(?:тармақта|тармағында|тармақшада|тармақшасында)\s?:$", _I),
        heading=re.compile(r"\b(?:тақырып|тақырыб|атауы\b)", _I),
    ),
)
