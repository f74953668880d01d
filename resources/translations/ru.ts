<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Сличение</translation>
    </message>
    <message>
        <source>Numbers and base</source>
        <translation>Номера и основа</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Варианты текста</translation>
    </message>
    <message>
        <source>Divergences of the selected region</source>
        <translation>Расхождения выбранного региона</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s), the base</source>
        <translation>
            <numerusform>%n положение, основа</numerusform>
            <numerusform>%n положения, основа</numerusform>
            <numerusform>%n положений, основа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at: it reads as the base.</source>
        <translation>Смотреть нечего: текст как в основе.</translation>
    </message>
    <message>
        <source>Matched by the same text</source>
        <translation>Сопоставлено по тому же тексту</translation>
    </message>
    <message>
        <source>Matched by its number</source>
        <translation>Сопоставлено по номеру</translation>
    </message>
    <message>
        <source>Matched by similar text</source>
        <translation>Сопоставлено по похожему тексту</translation>
    </message>
    <message>
        <source>Matched by its position</source>
        <translation>Сопоставлено по месту</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>Select a cell to see how its row reads in each region.</source>
        <translation>Выберите ячейку, чтобы увидеть, как её строка звучит в каждом регионе.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>%1 of %2 rows diverge, in %3 of %4 regulations. Most often: %5.</source>
        <translation>Расходящихся строк: %1 из %2, в %3 из %4 положений. Чаще всего: %5.</translation>
    </message>
    <message>
        <source>No divergences: %1 rows are the same in all %2 regulations.</source>
        <translation>Расхождений нет: все строки (%1) одинаковы во всех положениях (%2).</translation>
    </message>
    <message>
        <source>Only rows that diverge</source>
        <translation>Только расходящиеся строки</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Открыть документы</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Выгрузить в Excel</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show why</source>
        <translation>Показать причину</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Something went wrong. Your documents are untouched.</source>
        <translation>Произошла ошибка. Документы не затронуты.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Your files are only read, never changed.</source>
        <translation>Файлы только читаются и не изменяются.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Compare regulations side by side</source>
        <translation>Сравните положения бок о бок</translation>
    </message>
    <message>
        <source>Open several regulations, or one order that holds many.</source>
        <translation>Откройте несколько положений или один приказ, где их много.</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Попробовать на образцах</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>Открыть документы…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>Перетащите файлы или папки в любое место окна</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown or plain text</source>
        <translation>PDF, DOCX, HTML, Markdown или простой текст</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ничего не уходит с этого компьютера.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>No documents at hand?</source>
        <translation>Нет документов под рукой?</translation>
    </message>
    <message>
        <source>Short regulations with every kind of divergence</source>
        <translation>Короткие положения с расхождениями всех видов</translation>
    </message>
</context>
<context>
    <name>WindowWiring</name>
    <message>
        <source>%1 of %2 rows shown, %3 regulations</source>
        <translation>Показано строк: %1 из %2, положений: %3</translation>
    </message>
    <message>
        <source>Base: majority</source>
        <translation>Основа: большинство</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Основа: %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n document(s) have changed since they were read.</source>
        <translation>
            <numerusform>%n документ изменился после чтения.</numerusform>
            <numerusform>%n документа изменились после чтения.</numerusform>
            <numerusform>%n документов изменились после чтения.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>None of the documents could be compared.</source>
        <translation>Ни один документ не удалось сравнить.</translation>
    </message>
    <message>
        <source>No regulation was found. Open documents that hold regulations with numbered points.</source>
        <translation>Положений не найдено. Откройте документы, где есть положения с нумерованными пунктами.</translation>
    </message>
    <message>
        <source>%1 has changed since it was read.</source>
        <translation>%1 изменился после чтения.</translation>
    </message>
    <message>
        <source>There is no “%1” in this table.</source>
        <translation>В этой таблице нет «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 document(s) compared.</source>
        <translation>
            <numerusform>Сравнён %n документ из %1.</numerusform>
            <numerusform>Сравнено %n документа из %1.</numerusform>
            <numerusform>Сравнено %n документов из %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>Не сравнено: %n файл или часть.</numerusform>
            <numerusform>Не сравнено: %n файла или части.</numerusform>
            <numerusform>Не сравнено: %n файлов или частей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n не прочитан.</numerusform>
            <numerusform>%n не прочитаны.</numerusform>
            <numerusform>%n не прочитаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWiring</name>
    <message>
        <source>Compares regulations of one body side by side and shows where they diverge.

Nothing leaves this computer. Your files are only read, never changed.</source>
        <translation>Сравнивает положения одного органа бок о бок и показывает, где они расходятся.

Ничего не уходит с этого компьютера. Файлы только читаются и не изменяются.</translation>
    </message>
</context>
<context>
    <name>FamilyTabs</name>
    <message>
        <source>Families of regulations</source>
        <translation>Семейства положений</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n regulation(s)</source>
        <translation>
            <numerusform>%1, %n положение</numerusform>
            <numerusform>%1, %n положения</numerusform>
            <numerusform>%1, %n положений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>Открыть документы…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Попробовать на образцах</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Close documents</source>
        <translation>Закрыть документы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Выгрузить в Excel…</translation>
    </message>
    <message>
        <source>Export to HTML…</source>
        <translation>Выгрузить в HTML…</translation>
    </message>
    <message>
        <source>Export filtered rows to Excel…</source>
        <translation>Выгрузить отобранные строки в Excel…</translation>
    </message>
    <message>
        <source>Export one workbook per region…</source>
        <translation>Выгрузить отдельную книгу Excel на каждый регион…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Fold equal rows</source>
        <translation>Свернуть одинаковые строки</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Копировать строку как текст</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>Искать во всех текстах</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Kinds of divergence</source>
        <translation>Виды расхождений</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About Salystyru</source>
        <translation>О программе Salystyru</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
    <message>
        <source>Next divergence</source>
        <translation>Следующее расхождение</translation>
    </message>
    <message>
        <source>Previous divergence</source>
        <translation>Предыдущее расхождение</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <translation>Перейти к номеру…</translation>
    </message>
    <message>
        <source>Next family</source>
        <translation>Следующее семейство</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Предыдущая панель</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Choose as base, or the majority again</source>
        <translation>Сделать основой или вернуть большинство</translation>
    </message>
    <message>
        <source>Compare all regulations</source>
        <translation>Сравнить все положения</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Pin column</source>
        <translation>Закрепить столбец</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все столбцы</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Убрать из сравнения</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Добавить документы</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to compare</source>
        <translation>Отпустите, чтобы сравнить</translation>
    </message>
    <message>
        <source>Drop to add to the comparison</source>
        <translation>Отпустите, чтобы добавить к сравнению</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in all texts</source>
        <translation>Искать во всех текстах</translation>
    </message>
    <message>
        <source>Enter: next hit, Shift+Enter: previous hit, Esc: clear</source>
        <translation>Enter: следующее, Shift+Enter: предыдущее, Esc: очистить</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>№ 14.62</source>
        <translation>№ 14.62</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Перейти к номеру</translation>
    </message>
</context>
<context>
    <name>AlonePanel</name>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Text of the regulation</source>
        <translation>Текст положения</translation>
    </message>
    <message>
        <source>One regulation is open. Add another to compare; its own findings are below.</source>
        <translation>Открыто одно положение. Добавьте ещё одно; замечания к нему самому ниже.</translation>
    </message>
    <message>
        <source>The regulations are of different bodies. Add another of the same body to compare.</source>
        <translation>Положения разных органов. Для сравнения добавьте ещё одно положение того же органа.</translation>
    </message>
    <message>
        <source>All regulations are left out. Check some in the list to compare them.</source>
        <translation>Все положения исключены. Отметьте в списке те, что надо сравнить.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Find regulations</source>
        <translation>Поиск положений</translation>
    </message>
    <message>
        <source>Line up provisions</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Mark divergences</source>
        <translation>Поиск расхождений</translation>
    </message>
    <message>
        <source>Your files are only read, never changed.</source>
        <translation>Файлы только читаются и не изменяются.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>document %1 of %2</source>
        <translation>документ %1 из %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n положение</numerusform>
            <numerusform>%n положения</numerusform>
            <numerusform>%n положений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n функция</numerusform>
            <numerusform>%n функции</numerusform>
            <numerusform>%n функций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) so far</source>
        <translation>
            <numerusform>пока %n положение</numerusform>
            <numerusform>пока %n положения</numerusform>
            <numerusform>пока %n положений</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>The others are compared with it</source>
        <translation>С ним сравниваются остальные</translation>
    </message>
    <message>
        <source>Left out of the comparison</source>
        <translation>Не участвует в сравнении</translation>
    </message>
    <message>
        <source>Known only by an amending order</source>
        <translation>Известно только из приказа об изменениях</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Приложение %1</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
