"""Pairs of sentences that differ in one known way: what `edits` plants into one regulation of a set.

Each kind has several pairs in each language, so that a test does not grow fond of one. All are our own sentences. The
two of `SPLITTABLE` are one provision that can be cut after its comma; `EXTRA` stand in one regulation only.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.collation.model import DivergenceKind as Kind
from parsers.model import Language


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence of all regulations with a spot, or two, to change: there `base` or `own` stands."""

    kind: Kind
    sentence: str
    """With ``{}`` where the words differ."""
    base: str
    own: str
    exact: bool = True
    """Whether the words that differ are certain; where marks lie around words, several spans are right."""

    @property
    def common(self) -> str:
        """The sentence of the majority."""
        return self.sentence.replace("{}", self.base)

    @property
    def changed(self) -> str:
        """The sentence of the one regulation that diverges."""
        return self.sentence.replace("{}", self.own)


KK = (
    Change(Kind.WORDING, "қоймалардағы ылғалдылықты апта сайын {};", "өлшейді", "есептейді"),
    Change(Kind.WORDING, "жеке топтамаларды шетелге алып шығуға рұқсат {};", "береді", "бермейді"),
    Change(Kind.WORDING, "бөтен адамдарды қоймаға кіргізуге құқылы{};", "", " емес"),
    Change(Kind.FORM, "шеберханаларға қажетті {} сатып алады;", "құрал-саймандарды", "құрал-сайманды"),
    Change(Kind.FORM, "келушілерге арналған {} жаңартып отырады;", "анықтамалықты", "анықтамалықтарды"),
    Change(Kind.SPELLING, "жазғы мектептің {} іріктейді;", "тәлімгерлерін", "тәлмгерлерін"),
    Change(Kind.SPELLING, "балаларға арналған {} түптеуге береді;", "жинақтарды", "жинақтартды"),
    Change(Kind.SCRIPT, "әр бөлмеде {} қадағалайтын датчик орнатады;", "түтінді", "түтiндi"),
    Change(Kind.SCRIPT, "өңірдің {} карталарын сызады;", "археологиялық", "apxeoлогиялық"),
    Change(Kind.NUMBER, "тапсырылған заттарды {} жыл бойы сақтайды;", "25", "75"),
    Change(Kind.NUMBER, "осы тармақтың {}) тармақшасында айтылған есепті тапсырады;", "1", "2"),
    Change(Kind.PUNCTUATION, "сирек кітаптарды түптейді{} оларға қорап жасатады;", ",", ""),
    Change(Kind.PUNCTUATION, "залдағы шамды кешке сөндіреді{}", ";", ","),
    Change(Kind.CASE, "жыл қорытындысын {} ұсынады;", "Комитетке", "комитетке"),
    Change(Kind.SPACING, "ескі мебельді{}(сөре, үстел) жөндейді;", " ", ""),
    Change(Kind.WORDING, "сызылған тақталар қайта бояуға {};", "жатады", "жатпайды"),
    Change(Kind.WORDING, "жұмысын уақтылы {} қызметкерді ескертеді;", "орындамаған", "орындаған"),
    Change(Kind.WORDING, "жазда{} терезелерді ашып қояды;", "", " тек"),
    Change(Kind.WORDING, "қыста төбені{} күреп тұрады;", " үнемі", ""),
    Change(Kind.FORM, "сақшылар тобын түнгі кезекке {};", "жібереді", "жіберу"),
    Change(Kind.FORM, "құлыптарды ауыстырып, кілттерді {} береді;", "қызметкерлерге", "қызметкерге"),
    Change(Kind.FORM, "балалар {} ойын бұрышын жасақтайды;", "залына", "залында"),
    Change(Kind.SPELLING, "мүсіндердің {} сатуға шығарады;", "көшірмелерін", "көшірмлерін"),
    Change(Kind.SPELLING, "залды қажетті {} қамтамасыз етеді;", "жабдықтармен", "жабдыктармен"),
    Change(Kind.SCRIPT, "мұғалімдерге {} нұсқау береді;", "әдістемелік", "əдістемелік"),
    Change(Kind.SCRIPT, "{} жеке бөлме бөледі;", "Сақтаушыға", "Cақтаушыға"),
    Change(Kind.NUMBER, "жөндеуді {} жылғы 3 мамырдан бастайды;", "2024", "2025"),
    Change(Kind.NUMBER, "осы Ережеге {}-қосымшаны толтырады;", "1", "3", exact=False),
    Change(Kind.NUMBER, "электр желісін {},5 киловатқа дейін күшейтеді;", "2", "4", exact=False),
    Change(Kind.PUNCTUATION, "келушілерге арналған {}Тұлпар{} кафесін ашады;", '"', "«", exact=False),
    Change(Kind.PUNCTUATION, "терезелерге екі қабат {} жұқа және қалың перде іледі;", "–", "-"),
    Change(Kind.PUNCTUATION, "шамдардың {} 5 үлгісін пайдаланады;", "№", "N"),
    Change(Kind.CASE, "жылдық жоспарды {} жолдайды;", "Үкіметке", "үкіметке"),
    Change(Kind.CASE, "{} белгісін қаптамаға басады;", "абайла", "АБАЙЛА"),
    Change(Kind.SPACING, "жиһазды 10{}күн ішінде жинатады;", " ", ""),
    Change(Kind.SPACING, "қолжаз{}баларды тігіп қояды;", "", "\u200b", exact=False),
)
RU = (
    Change(Kind.WORDING, "еженедельно {} влажность в хранилищах;", "измеряет", "вычисляет"),
    Change(Kind.WORDING, "ночью{} впускает в хранилище посторонних;", "", " не"),
    Change(Kind.WORDING, "перевозит ящики в {} сторожа;", "присутствии", "отсутствие"),
    Change(Kind.FORM, "обновляет {} для посетителей;", "указатель", "указатели"),
    Change(Kind.FORM, "подшивает {} за прошлый год;", "газеты", "газету"),
    Change(Kind.SPELLING, "отбирает {} летней школы;", "наставников", "настваников"),
    Change(Kind.SPELLING, "сдает в переплет детские {};", "сборники", "сборрники"),
    Change(Kind.SCRIPT, "ставит в каждой комнате {} дыма;", "датчики", "дaтчики"),
    Change(Kind.SCRIPT, "чертит {} окрестностей;", "карты", "кapты"),
    Change(Kind.NUMBER, "хранит сданные вещи {} лет;", "25", "75"),
    Change(Kind.NUMBER, "сдает отчет из подпункта {}) настоящего пункта;", "1", "2"),
    Change(Kind.PUNCTUATION, "переплетает редкие книги{} заказывает для них футляры;", ",", ""),
    Change(Kind.PUNCTUATION, "гасит вечером свет в залах{}", ";", ","),
    Change(Kind.CASE, "подает итоги года в {};", "Комитет", "комитет"),
    Change(Kind.SPACING, "чинит старую мебель{}(полки, столы);", " ", ""),
    Change(Kind.WORDING, "{} отказать в выдаче ключа;", "вправе", "обязан"),
    Change(Kind.WORDING, "печатает {} рассылает пригласительные билеты;", "и", "или"),
    Change(Kind.WORDING, "взыскивает плату за {} возвращенные ключи;", "своевременно", "несвоевременно"),
    Change(Kind.WORDING, "летом{} открывает окна;", "", " только"),
    Change(Kind.WORDING, "зимой{} чистит крышу;", " всегда", ""),
    Change(Kind.FORM, "ночную смену сторожей {} на пост;", "направляет", "направляют"),
    Change(Kind.FORM, "меняет замки и раздает ключи {};", "работникам", "работнику"),
    Change(Kind.FORM, "{} игровой уголок для детей;", "обустраивает", "обустраивать"),
    Change(Kind.SPELLING, "продает гипсовые копии {};", "скульптур", "скульптр"),
    Change(Kind.SPELLING, "преподает основы {};", "каллиграфии", "калиграфии"),
    Change(Kind.SCRIPT, "дает учителям {} советы;", "полезные", "полeзныe"),
    Change(Kind.SCRIPT, "отводит {} отдельную комнату;", "Сторожу", "Cторожу"),
    Change(Kind.NUMBER, "начинает ремонт с 3 мая {} года;", "2024", "2025"),
    Change(Kind.NUMBER, "заполняет форму пункта {} правил внутреннего распорядка;", "7", "9", exact=False),
    Change(Kind.NUMBER, "усиливает проводку до {},5 киловатта;", "2", "4", exact=False),
    Change(Kind.PUNCTUATION, "открывает для посетителей кафе {}Тулпар{};", '"', "“", exact=False),
    Change(Kind.PUNCTUATION, "вешает на окна шторы {} синие или серые;", "–", "-"),
    Change(Kind.PUNCTUATION, "ставит лампы {} 5;", "№", "N"),
    Change(Kind.CASE, "направляет годовой план в {};", "Правительство", "правительство"),
    Change(Kind.CASE, "печатает на упаковке знак {};", "осторожно", "ОСТОРОЖНО"),
    Change(Kind.SPACING, "собирает мебель за 10{}дней;", " ", ""),
    Change(Kind.SPACING, "подшивает руко{}писи;", "", "\u200b", exact=False),
)
SPLITTABLE: Mapping[Language, tuple[tuple[str, str], ...]] = {
    Language.KK: (
        ("тозаңды сүртетін жөкелер дайындатады", "оларды залдарға таратып береді;"),
        ("кезекшілерге қолшам үлестіреді", "сыртқы есіктің кілтін тапсырады;"),
    ),
    Language.RU: (
        ("заказывает щетки для чистки полок", "раздает их по залам;"),
        ("выдает дежурным фонари", "передает ключ от наружной двери;"),
    ),
}
EXTRA: Mapping[Language, tuple[str, ...]] = {
    Language.KK: ("аулаға гүл егіп, бұтаққа құс ұясын ілгізеді;", "қыста төбедегі мұзды түсірткізеді;"),
    Language.RU: ("сажает во дворе цветы и вешает скворечники;", "зимой сбивает с крыши сосульки;"),
}


def changes(language: Language, kind: Kind) -> tuple[Change, ...]:
    """All pairs of a language and kind; empty for kinds that are not a change of words."""
    return tuple(change for change in (KK if language is Language.KK else RU) if change.kind is kind)
