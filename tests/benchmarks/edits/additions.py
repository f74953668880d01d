"""Provisions of our own invention that edits put into real regulations."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from parsers.model import Language

ADDITIONS: Final[Mapping[Language, tuple[str, ...]]] = MappingProxyType(
    {
        Language.KK: (
            "қызметтік иттер питомнигін ұстайды және олардың азығын есептейді;",
            "жазғы лагерьлерде оқушыларға сабақ өткізеді;",
            "ғимараттардың шатырын көктемде тексереді, күзде жөндейді;",
            "мұрағат қорын цифрландыру кестесін жасайды;",
            "ардагерлер хорын құрады;",
            "теледидарлық бағдарламалардың сценарийін жазады және студиямен бірге түсіреді;",
            "спорт алаңдарын көгалдандырады;",
        ),
        Language.RU: (
            "содержит питомник служебных собак и рассчитывает нормы их кормления;",
            "проводит уроки для школьников в летних лагерях;",
            "осматривает кровли зданий весной, чинит их осенью;",
            "составляет график оцифровки архивного фонда;",
            "создаёт хор ветеранов;",
            "пишет сценарии телевизионных передач и снимает их вместе со студией;",
            "озеленяет спортивные площадки;",
        ),
    }
)
"""Subpoints that no regulation holds."""

REMOVED: Final[Mapping[Language, str]] = MappingProxyType(
    {
        Language.KK: "алып тасталды – ҚР Ішкі істер министрінің 05.02.2024 № 77 бұйрығымен;",
        Language.RU: "исключён приказом Министра внутренних дел РК от 05.02.2024 № 77;",
    }
)
"""What stands in the place of a removed provision."""
