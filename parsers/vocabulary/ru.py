"""Words of Russian acts that show their structure."""

import re

from parsers.vocabulary import Vocabulary

_I = re.IGNORECASE

RUSSIAN = Vocabulary(
    # "Положение о …"; "Об утверждении положений" is the title of an order.
    title=re.compile(r"^Положение\s+об?\s", _I),
    title_word=re.compile(r"^Положение$", _I),
    title_word_leads=True,
    list_title=re.compile(r"^Перечень\s", _I),
    caption=re.compile(r"^Приложение\s+(?:№\s?)?(?P<number>[0-9]+(?:[-–][0-9]+)*)(?:\s+к\s.*)?$", _I),
    caption_line=re.compile(
        r"^(?:к приказу.*|утвержд[её]н[оаы]?.*|приказом.*|постановлением.*|Министра\b.*|внутренних дел.*"
        r"|Правительства.*|Республики Казахстан|от [«\"]?[0-9]{1,2}.*|№ ?[0-9]+.*)$",
        _I,
    ),
    chapter=re.compile(r"(?P<word>Глава\s+|Раздел\s+)(?P<number>[0-9]+(?:-[0-9]+)?)(?:\.|:)?\s+(?=\S)", _I),
    chapter_text=re.compile(
        r"^(?:Общие положения|Статус|(?:Основные\s)?(?:цели|задачи|функции|права|полномочия|миссия)|Организация"
        r"|Имущество|Реорганизация|Порядок|Структура)\b[^;:]*$",
        _I,
    ),
    label_roles=(
        ("full_name", re.compile(r"полное наименование", _I)),
        ("location", re.compile(r"место\s?нахождени|(?:юридический|почтовый) адрес", _I)),
    ),
    list_roles=(
        ("rights", re.compile(r"\bправа\b", _I)),
        ("powers", re.compile(r"полномочи|компетенци", _I)),
        ("functions", re.compile(r"функци", _I)),
        ("tasks", re.compile(r"задач|\bцел(?:и|ь|ями)\b", _I)),
    ),
    deleted=re.compile(r"^\(?(?:исключ[её]н\w*|утратил[аои]? силу)", _I),
    editorial=re.compile(r"^(?:Сноска\s?[.:]|Примечание (?:ИЗПИ|РЦПИ))"),
    note=re.compile(r"^Примечани[ея]\b", _I),
    amended_name=re.compile(
        r"^(?:в\s+)?(?P<name>Положени[ие]\s+об?\s.*?)(?:,?\s+утвержд[её]нно\w+\s+(?:указанным|вышеназванным)\s.*)?\s?:$",
        _I,
    ),
    amending=re.compile(r"\bизложить в следующей редакции\s?:$|\bдополнить\b.*\bследующего содержания\s?:$", _I),
    point_reference=re.compile(r"(?<!под)пункт\w*\s+(?P<number>[0-9]+(?:-[0-9]+)?)", _I),
)
