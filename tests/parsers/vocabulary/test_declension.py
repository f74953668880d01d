"""Case forms by rule, against forms from grammars."""

import pytest

from parsers.vocabulary.declension import decline_name, decline_plain, decline_possessive


@pytest.mark.parametrize(
    "forms",
    [
        "облысы облысының облысына облысын облысында облысындағы облысынан облысымен",
        "департаменті департаментінің департаментіне департаментін департаментінде департаментінен",
        "қаласы қаласының қаласына қаласын қаласында қаласындағы қаласынан қаласымен",
        "көшесі көшесінің көшесіне көшесін көшесінде көшесінен көшесімен",
        "бюросы бюросының бюросына",
        "филиалы филиалының филиалында",
    ],
)
def test_kazakh_possessive(forms: str) -> None:
    nominative, *others = forms.split()
    assert decline_possessive(nominative)[0] == nominative
    assert set(others) <= set(decline_possessive(nominative))


@pytest.mark.parametrize(
    "forms",
    [
        "үй үйдің үйге үйді үйде үйден үймен",
        "қала қаланың қалаға қаланы қалада қаладан қаламен",
        "көше көшенің көшеге көшені көшеде көшеден көшемен",
        "аудан ауданның ауданға ауданды ауданда ауданнан ауданмен",
        "ғимарат ғимараттың ғимаратқа ғимаратты ғимаратта ғимараттан ғимаратпен",
        "кент кенттің кентке кентті кентте кенттен кентпен",
        "блок блоктың блокқа блокта",
    ],
)
def test_kazakh_without_possession(forms: str) -> None:
    nominative, *others = forms.split()
    assert decline_plain(nominative)[0] == nominative
    assert set(others) <= set(decline_plain(nominative))


@pytest.mark.parametrize(
    "forms",
    [
        "Шымкент Шымкента Шымкенту Шымкентом Шымкенте",
        "Астана Астаны Астане Астану Астаной",
        "Алга Алги Алге Алгу",
        "Семей Семея Семею Семеем Семее",
        "Сарань Сарани Саранью",
        "Есиль Есиля Есилю Есилем Есиле",
        "Рудный Рудного Рудному Рудным Рудном",
        "управление управления управлению управлением управлении",
        "инспекция инспекции инспекцию инспекцией",
        "училище училища училищу училищем",
        "министерство министерства министерству министерством министерстве",
        "область области областью",
    ],
)
def test_russian(forms: str) -> None:
    nominative, *others = forms.split()
    assert decline_name(nominative)[0] == nominative
    assert set(others) <= set(decline_name(nominative))


@pytest.mark.parametrize("name", ["Алматы", "Актау", "Шу", "Форт-Шевченко", "Косшы"])
def test_russian_names_that_do_not_change(name: str) -> None:
    assert decline_name(name) == (name,)
