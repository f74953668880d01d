<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddressList</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Index of another region</source>
        <translation>Индекс другого региона</translation>
    </message>
    <message>
        <source>Index without six digits</source>
        <translation>В индексе не шесть цифр</translation>
    </message>
    <message>
        <source>No index word</source>
        <translation>Нет слова «индекс»</translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Назван иначе</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Нет улицы</translation>
    </message>
    <message>
        <source>No building type</source>
        <translation>Нет слова «дом»</translation>
    </message>
    <message>
        <source>Region unlike the title</source>
        <translation>Регион не как в названии</translation>
    </message>
    <message>
        <source>Foreign region</source>
        <translation>Чужой регион</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Прежнее название</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Другой алфавит</translation>
    </message>
    <message>
        <source>Full name unlike the title</source>
        <translation>Полное наименование не как в названии</translation>
    </message>
    <message>
        <source>No full stop</source>
        <translation>Нет точки</translation>
    </message>
</context>
<context>
    <name>AddressesView</name>
    <message>
        <source>No address was found in the texts.</source>
        <translation>В текстах адрес не найден.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Addresses: %1, findings: %2</source>
        <translation>Адресов: %1, замечаний: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>С замечаниями</translation>
    </message>
    <message>
        <source>No address was found in this text.</source>
        <translation>В этом тексте адрес не найден.</translation>
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
</context>
<context>
    <name>AloneView</name>
    <message>
        <source>There is nothing to compare this regulation with. Add one of the same body.</source>
        <translation>Это положение не с чем сличить. Добавьте ещё одно положение того же органа.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Nothing was found in its spelling and form.</source>
        <translation>В орфографии и форме замечаний нет.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Choose as base</source>
        <translation>Сделать основой</translation>
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
        <source>Unpin column</source>
        <translation>Открепить столбец</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все столбцы</translation>
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
    <name>DivergencesView</name>
    <message>
        <source>Divergences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>No divergences: all regulations say the same in every row.</source>
        <translation>Расхождений нет: во всех положениях каждая строка одинакова.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Ничего не подходит под фильтры.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>This region writes</source>
        <translation>У этого региона</translation>
    </message>
    <message>
        <source>Majority writes</source>
        <translation>У большинства</translation>
    </message>
    <message>
        <source>Base writes</source>
        <translation>В основе</translation>
    </message>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
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
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сравнивалось</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
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
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Export to HTML</source>
        <translation>Выгрузить в HTML</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Папка для книг по регионам</translation>
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
    <name>FormList</name>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap in the numbering</source>
        <translation>Пропуск в нумерации</translation>
    </message>
    <message>
        <source>Number stands twice</source>
        <translation>Номер стоит дважды</translation>
    </message>
    <message>
        <source>No mark at the end</source>
        <translation>Нет знака в конце</translation>
    </message>
    <message>
        <source>Full stop inside a list</source>
        <translation>Точка внутри перечня</translation>
    </message>
    <message>
        <source>Capital letter inside a list</source>
        <translation>Прописная буква внутри перечня</translation>
    </message>
    <message>
        <source>Reference to an absent point</source>
        <translation>Ссылка на отсутствующий пункт</translation>
    </message>
    <message>
        <source>Quotation mark is missing</source>
        <translation>Не хватает кавычки</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>No faults of form: numbers, marks at the ends, references and quotation marks are in order.</source>
        <translation>Замечаний по форме нет: номера, знаки в конце, ссылки и кавычки в порядке.</translation>
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
    <name>LineModel</name>
    <message numerus="yes">
        <source>%n equal row(s)</source>
        <translation>
            <numerusform>%n одинаковая строка</numerusform>
            <numerusform>%n одинаковые строки</numerusform>
            <numerusform>%n одинаковых строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of the comparison</source>
        <translation>Карта сравнения</translation>
    </message>
</context>
<context>
    <name>NotComparedView</name>
    <message>
        <source>Everything was compared.</source>
        <translation>Сравнено всё.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сравнивалось</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>part of the file</source>
        <translation>часть файла</translation>
    </message>
    <message>
        <source>Save it as DOCX if it is to be compared.</source>
        <translation>Если его нужно сравнить, сохраните как DOCX.</translation>
    </message>
    <message>
        <source>Look at this place in the document itself.</source>
        <translation>Посмотрите это место в самом документе.</translation>
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
    <name>PrintedComparison</name>
    <message>
        <source>Who differs and how</source>
        <translation>У кого и как иначе</translation>
    </message>
    <message>
        <source>the same in all %1</source>
        <translation>одинаково у всех %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows diverge.</source>
        <translation>Расходятся строки: %1 из %2.</translation>
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
    <name>RegionPhrases</name>
    <message>
        <source>all %1</source>
        <translation>все %1</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>все, кроме: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
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
    <message>
        <source>(nothing)</source>
        <translation>(ничего)</translation>
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
    <name>ShadeLegend</name>
    <message>
        <source>same text</source>
        <translation>текст одинаков</translation>
    </message>
    <message>
        <source>rows that differ between two regions, of %1</source>
        <translation>строк, разных у двух регионов, из %1</translation>
    </message>
</context>
<context>
    <name>SimilarityView</name>
    <message>
        <source>Open a second regulation to see how alike they are.</source>
        <translation>Откройте второе положение, чтобы увидеть, насколько они похожи.</translation>
    </message>
    <message>
        <source>Rows that differ between two regions</source>
        <translation>Строки, разные у двух регионов</translation>
    </message>
    <message>
        <source>Rows that differ between two regions, of %1</source>
        <translation>Строки, разные у двух регионов, из %1</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Сравнить эти два</translation>
    </message>
    <message>
        <source>Families of texts</source>
        <translation>Одинаковые тексты</translation>
    </message>
    <message>
        <source>No two regions have the same text.</source>
        <translation>Двух регионов с одинаковым текстом нет.</translation>
    </message>
    <message>
        <source>Furthest apart</source>
        <translation>Дальше всех друг от друга</translation>
    </message>
    <message>
        <source>Select a cell to see where two regions differ.</source>
        <translation>Выберите ячейку, чтобы увидеть, где два региона расходятся.</translation>
    </message>
    <message>
        <source>No row is known of both.</source>
        <translation>Нет строк, известных у обоих.</translation>
    </message>
    <message>
        <source>The same text in all %1 rows</source>
        <translation>Одинаковый текст во всех строках (%1)</translation>
    </message>
    <message>
        <source>Differ in %1 of %2 rows</source>
        <translation>Разных строк: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), the same text in all rows</source>
        <translation>
            <numerusform>%n регион, одинаковый текст во всех строках</numerusform>
            <numerusform>%n региона, одинаковый текст во всех строках</numerusform>
            <numerusform>%n регионов, одинаковый текст во всех строках</numerusform>
        </translation>
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
    <name>SpellingList</name>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Чем подтверждается</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>встречается %n раз</numerusform>
            <numerusform>встречается %n раза</numerusform>
            <numerusform>встречается %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n time(s)</source>
        <translation>
            <numerusform>%1 %n раз</numerusform>
            <numerusform>%1 %n раза</numerusform>
            <numerusform>%1 %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingView</name>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>No misspelt words were found. Rare words are held against all open documents: more texts, surer.</source>
        <translation>Ошибок в словах не найдено. Редкие слова сверяются со всеми открытыми документами: чем больше текстов, тем надёжнее.</translation>
    </message>
</context>
<context>
    <name>SummaryWording</name>
    <message>
        <source>%1 of %2 rows diverge,|in %3 of %4 regions. Most often: %5.</source>
        <translation>Расходятся %1 из %2 строк,|в %3 из %4 регионов. Чаще других: %5.</translation>
    </message>
    <message>
        <source>No divergences:|%1 rows are the same in all %2 regions.</source>
        <translation>Расхождений нет:|%1 строк одинаковы во всех %2 регионах.</translation>
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
    <message>
        <source>Place of the details</source>
        <translation>Место подробностей</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Где есть место</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Под таблицей</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Справа</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
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
    <message numerus="yes">
        <source>%n divergence(s) shown</source>
        <translation>
            <numerusform>Показано %n расхождение</numerusform>
            <numerusform>Показано %n расхождения</numerusform>
            <numerusform>Показано %n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n скрыто</numerusform>
            <numerusform>%n скрыто</numerusform>
            <numerusform>%n скрыто</numerusform>
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
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
</TS>
