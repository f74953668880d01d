from desktop_app.cli.summary import comparison_lines
from desktop_app.collation.model import Alone
from desktop_app.messages import LANGUAGES, load_messages
from tests.desktop_app.inventions import REGIONS, every_kind, make_comparison, make_regulation, make_table


def test_the_summary_says_how_much_diverges_and_who_stands_out() -> None:
    table = every_kind()
    alone = Alone(make_regulation("приказ.txt#9", "город Астана"))
    lines = list(comparison_lines(make_comparison([table], [alone]), load_messages("ru")))
    assert lines[0] == "Прочитано: 1 документ, 5 положений."
    assert lines[1] == "Департамент садоводства: 4 положения, 10 строк"
    assert lines[2] == f"  Расходится строк: {table.summary.divergent_rows} из 10; положений с расхождениями: 3 из 4."
    # Expected differences are left out of the kinds and of those who stand out.
    assert lines[3].startswith("  По видам: ")
    assert "Своё название" not in lines[3]
    assert lines[4] == "  Выделяются: область Ұлытау: 7, город Шымкент: 4, Абайская область: 3"
    assert lines[5] == "  Ожидаемых отличий (своё название, адрес), здесь не сосчитанных: 2."
    assert lines[6] == "  Замечаний к положениям самим по себе: адрес 1, орфография 1, форма 1."
    assert lines[7] == "Не с чем сличить: город Астана."


def test_where_all_is_the_same_that_is_said() -> None:
    table = make_table([], [make_regulation("а.txt#1", REGIONS[0]), make_regulation("а.txt#2", REGIONS[1])])
    for language in LANGUAGES:
        messages = load_messages(language)
        assert "  " + messages.say("summary.all-equal") in comparison_lines(make_comparison([table]), messages)
