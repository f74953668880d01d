<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Open documents…</source>
        <translation>Құжаттарды ашу…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Қалтаны ашу…</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Құжаттар қосу…</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Үлгілермен көру</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Excel-ге шығару…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Жолды мәтін ретінде көшіру</translation>
    </message>
    <message>
        <source>Next divergence</source>
        <translation>Келесі айырмашылық</translation>
    </message>
    <message>
        <source>Previous divergence</source>
        <translation>Алдыңғы айырмашылық</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Нөмірге өту</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Толық мәтін</translation>
    </message>
    <message>
        <source>Only rows that diverge</source>
        <translation>Тек ерекшеленетін жолдар</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Number, e.g. 14.62</source>
        <translation>Нөмірі, мысалы 14.62</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Numbers and base</source>
        <translation>Нөмірлер мен негіз</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін ретінде көшіру</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Дереккөзде көрсету</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Жол таңдалмаған</translation>
    </message>
    <message>
        <source>Select a cell to see how its row reads in each region.</source>
        <translation>Жолдың әр өңірде қалай жазылғанын көру үшін ұяшықты таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>DivergencesList</name>
    <message>
        <source>Divergences of the selected region</source>
        <translation>Таңдалған өңірдің айырмашылықтары</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Сүзгілерге ештеңе сай келмейді.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Тазарту</translation>
    </message>
</context>
<context>
    <name>FamiliesPanel</name>
    <message>
        <source>Families of regulations</source>
        <translation>Ережелер топтары</translation>
    </message>
</context>
<context>
    <name>FamilyChip</name>
    <message>
        <source>Only these</source>
        <translation>Тек осылар</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>көрсетілген</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырылған</translation>
    </message>
    <message>
        <source>partly shown</source>
        <translation>ішінара көрсетілген</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Құрылым</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтілетін</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>%1 of %2 rows diverge, in %3 of %4 regulations. Most often: %5.</source>
        <translation>Ерекшеленетін жол: %1 (барлығы %2), олар %3 ережеде (барлығы %4). Ең жиі: %5.</translation>
    </message>
    <message>
        <source>No divergences: %1 rows are the same in all %2 regulations.</source>
        <translation>Айырмашылық жоқ: %1 жол барлық %2 ережеде бірдей.</translation>
    </message>
    <message>
        <source>Only rows that diverge</source>
        <translation>Тек ерекшеленетін жолдар</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Құжаттарды ашу</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Excel-ге шығару</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Fold equal rows</source>
        <translation>Бірдей жолдарды жию</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Маңызы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Басқа бөліктер</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1: %3 ішінен %2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 of %2 rows shown, %3 regulations</source>
        <translation>Көрсетілген жол: %1 / %2, ереже: %3</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жазылуда</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Base: the text most regulations share</source>
        <translation>Негіз: ережелердің көпшілігіндегі мәтін</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>Салыстырылмағаны: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сақталды: %1</translation>
    </message>
    <message>
        <source>There is no “%1” in this table.</source>
        <translation>Бұл кестеде «%1» жоқ.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Show why</source>
        <translation>Себебін көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>There is only one regulation. Add another document to compare it with.</source>
        <translation>Мұнда бір ғана ереже бар. Салыстыру үшін тағы бір құжат қосыңыз.</translation>
    </message>
    <message>
        <source>No regulation was found. Open documents that hold regulations with numbered points.</source>
        <translation>Ереже табылмады. Нөмірленген тармақтары бар ережелердің құжаттарын ашыңыз.</translation>
    </message>
    <message>
        <source>The regulations are of different bodies, so there is nothing to compare. Add one of the same body.</source>
        <translation>Ережелер әртүрлі органдардікі, салыстыратын ештеңе жоқ. Сол органның тағы бір ережесін қосыңыз.</translation>
    </message>
    <message>
        <source>Something went wrong. Your documents are untouched.</source>
        <translation>Қате пайда болды. Құжаттарыңыз өзгеріссіз.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Your files are only read, never changed.</source>
        <translation>Файлдар тек оқылады, өзгертілмейді.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
</context>
<context>
    <name>ReadingsList</name>
    <message>
        <source>Readings</source>
        <translation>Оқылымдар</translation>
    </message>
    <message>
        <source>Copy reading</source>
        <translation>Оқылымды көшіру</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message>
        <source>Subpoint %1</source>
        <translation>%1-тармақша</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>%1-тармақ</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n оқылым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n күтілетін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n өңір</numerusform>
        </translation>
    </message>
    <message>
        <source>Matched by the same text</source>
        <translation>Мәтіні бірдей болғандықтан сәйкес</translation>
    </message>
    <message>
        <source>Matched by its number</source>
        <translation>Нөмірі бойынша сәйкес</translation>
    </message>
    <message>
        <source>Matched by similar text</source>
        <translation>Мәтіні ұқсас болғандықтан сәйкес</translation>
    </message>
    <message>
        <source>Matched by its position</source>
        <translation>Орны бойынша сәйкес</translation>
    </message>
    <message>
        <source>%1, similarity %2 %</source>
        <translation>%1, ұқсастық %2 %</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, %2-бет</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, %2-жол</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(жоқ)</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>көпшілік</translation>
    </message>
    <message>
        <source>base</source>
        <translation>негіз</translation>
    </message>
    <message>
        <source>Nothing to look at: it reads as the base.</source>
        <translation>Қарайтын ештеңе жоқ: негіздегідей жазылған.</translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>“%1” is in none of the texts.</source>
        <translation>«%1» ешбір мәтінде жоқ.</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Lines of the source</source>
        <translation>Дереккөз жолдары</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>In the source</source>
        <translation>Дереккөзде</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>%1-б.</translation>
    </message>
    <message>
        <source>This region has no such provision.</source>
        <translation>Бұл өңірде мұндай құрылымдық бөлік жоқ.</translation>
    </message>
    <message>
        <source>The file has changed since it was read; shown is what was read.</source>
        <translation>Файл оқылғаннан кейін өзгерген; оқылған мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>The file is not there any more; shown is what was read.</source>
        <translation>Файл орнында жоқ; оқылған мәтін көрсетілді.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Compare regulations side by side</source>
        <translation>Ережелерді қатар салыстырыңыз</translation>
    </message>
    <message>
        <source>Open several regulations, or one order that holds many.</source>
        <translation>Бірнеше ережені немесе ережелері көп бір бұйрықты ашыңыз.</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Үлгілермен көру</translation>
    </message>
    <message>
        <source>Open documents…</source>
        <translation>Құжаттарды ашу…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Қалтаны ашу…</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere in this window</source>
        <translation>Файлдарды не қалталарды терезенің кез келген жеріне сүйреңіз</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, Markdown or plain text</source>
        <translation>PDF, DOCX, HTML, Markdown немесе жай мәтін</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ештеңе осы компьютерден шықпайды.</translation>
    </message>
</context>
</TS>
