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
    """A sentence of all regulations with one spot to change: ``before`` + `base` or `own` + ``after``."""

    kind: Kind
    sentence: str
    """With ``{}`` where the words differ."""
    base: str
    own: str

    @property
    def common(self) -> str:
        """The sentence of the majority."""
        return self.sentence.format(self.base)

    @property
    def changed(self) -> str:
        """The sentence of the one regulation that diverges."""
        return self.sentence.format(self.own)


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
