<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open documents…</source>
        <translation>Открыть документы…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Добавить документы…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Попробовать на образцах</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Выгрузить в Excel…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Копировать строку как текст</translation>
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
        <source>Go to number</source>
        <translation>Перейти к номеру</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Only rows that diverge</source>
        <translation>Только расходящиеся строки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number, e.g. 14.62</source>
        <translation>Номер, напр. 14.62</translation>
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
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Переход</translation>
    </message>
</context>
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
    <message>
        <source>Show in source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>Select a cell to see how its row reads in each region.</source>
        <translation>Выберите ячейку, чтобы увидеть, как строка написана в каждом регионе.</translation>
    </message>
</context>
<context>
    <name>DivergencesList</name>
    <message>
        <source>Divergences of the selected region</source>
        <translation>Расхождения выбранного региона</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Ничего не подходит под фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>FamiliesPanel</name>
    <message>
        <source>Families of regulations</source>
        <translation>Семейства положений</translation>
    </message>
</context>
<context>
    <name>FamilyChip</name>
    <message>
        <source>Only these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>partly shown</source>
        <translation>показано частично</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаемое</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Fold equal rows</source>
        <translation>Свернуть одинаковые</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Остальное</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 of %2 rows shown, %3 regulations</source>
        <translation>Показано строк: %1 из %2, положений: %3</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Запись отчёта</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Base: the text most regulations share</source>
        <translation>Основа: текст большинства положений</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>Не сличено: %n файл или часть.</numerusform>
            <numerusform>Не сличено: %n файла или части.</numerusform>
            <numerusform>Не сличено: %n файлов или частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>There is no “%1” in this table.</source>
        <translation>В этой таблице нет «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
        <source>There is only one regulation. Add another document to compare it with.</source>
        <translation>Здесь только одно положение. Добавьте ещё документ, чтобы сличить.</translation>
    </message>
    <message>
        <source>No regulation was found. Open documents that hold regulations with numbered points.</source>
        <translation>Положений не найдено. Откройте документы, где есть положения с нумерованными пунктами.</translation>
    </message>
    <message>
        <source>The regulations are of different bodies, so there is nothing to compare. Add one of the same body.</source>
        <translation>Положения разных органов, сличать нечего. Добавьте положение того же органа.</translation>
    </message>
    <message>
        <source>Something went wrong. Your documents are untouched.</source>
        <translation>Произошла ошибка. Документы не затронуты.</translation>
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
</context>
<context>
    <name>ReadingsList</name>
    <message>
        <source>Readings</source>
        <translation>Разночтения</translation>
    </message>
    <message>
        <source>Copy reading</source>
        <translation>Копировать разночтение</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>Subpoint %1</source>
        <translation>Подпункт %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n разночтение</numerusform>
            <numerusform>%n разночтения</numerusform>
            <numerusform>%n разночтений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n ожидаемое</numerusform>
            <numerusform>%n ожидаемых</numerusform>
            <numerusform>%n ожидаемых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n регион</numerusform>
            <numerusform>%n региона</numerusform>
            <numerusform>%n регионов</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched by the same text</source>
        <translation>Сопоставлено по одинаковому тексту</translation>
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
        <translation>Сопоставлено по положению</translation>
    </message>
    <message>
        <source>%1, similarity %2 %</source>
        <translation>%1, сходство %2 %</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
    </message>
    <message>
        <source>base</source>
        <translation>основа</translation>
    </message>
    <message>
        <source>Nothing to look at: it reads as the base.</source>
        <translation>Смотреть не на что: написано как в основе.</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>“%1” is in none of the texts.</source>
        <translation>«%1» нет ни в одном тексте.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Lines of the source</source>
        <translation>Строки источника</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>с. %1</translation>
    </message>
    <message>
        <source>This region has no such provision.</source>
        <translation>В этом регионе такой нормы нет.</translation>
    </message>
    <message>
        <source>The file has changed since it was read; shown is what was read.</source>
        <translation>Файл изменился после чтения; показано прочитанное.</translation>
    </message>
    <message>
        <source>The file is not there any more; shown is what was read.</source>
        <translation>Файла больше нет; показано прочитанное.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
</context>
</TS>
