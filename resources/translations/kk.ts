<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n нұсқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Мәтін нұсқалары</translation>
    </message>
    <message>
        <source>Divergences of the selected region</source>
        <translation>Таңдалған өңірдің айырмашылықтары</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s), the base</source>
        <translation>
            <numerusform>%n ереже, негіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n ереже</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at: it reads as the base.</source>
        <translation>Қарайтын ештеңе жоқ: мәтіні негіздегідей.</translation>
    </message>
    <message>
        <source>Matched by the same text</source>
        <translation>Мәтіні бірдей болғандықтан қатар қойылды</translation>
    </message>
    <message>
        <source>Matched by its number</source>
        <translation>Нөмірі бойынша қатар қойылды</translation>
    </message>
    <message>
        <source>Matched by similar text</source>
        <translation>Мәтіні ұқсас болғандықтан қатар қойылды</translation>
    </message>
    <message>
        <source>Matched by its position</source>
        <translation>Орны бойынша қатар қойылды</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>Жол таңдалмаған</translation>
    </message>
    <message>
        <source>Select a cell to see how its row reads in each region.</source>
        <translation>Жолдың әр өңірде қалай жазылғанын көру үшін ұяшықты таңдаңыз.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1-бет</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1-жол</translation>
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
        <source>Something went wrong. Your documents are untouched.</source>
        <translation>Қате пайда болды. Құжаттарыңыз өзгеріссіз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 сақталды.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
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
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
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
    <message>
        <source>Recent</source>
        <translation>Соңғы ашылғандар</translation>
    </message>
    <message>
        <source>No documents at hand?</source>
        <translation>Қолыңызда құжат жоқ па?</translation>
    </message>
    <message>
        <source>Short regulations with every kind of divergence</source>
        <translation>Айырмашылықтың барлық түрі бар қысқа ережелер</translation>
    </message>
</context>
<context>
    <name>WindowWiring</name>
    <message>
        <source>%1 of %2 rows shown, %3 regulations</source>
        <translation>Көрсетілген жол: %1 / %2, ереже: %3</translation>
    </message>
    <message>
        <source>Base: majority</source>
        <translation>Негіз: көпшілік</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Негіз: %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жазылуда</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n document(s) have changed since they were read.</source>
        <translation>
            <numerusform>%n құжат оқылғаннан кейін өзгерген.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>None of the documents could be compared.</source>
        <translation>Құжаттардың ешқайсысы салыстырылмады.</translation>
    </message>
    <message>
        <source>No regulation was found. Open documents that hold regulations with numbered points.</source>
        <translation>Ереже табылмады. Нөмірленген тармақтары бар ережелердің құжаттарын ашыңыз.</translation>
    </message>
    <message>
        <source>%1 has changed since it was read.</source>
        <translation>%1 оқылғаннан кейін өзгерген.</translation>
    </message>
    <message>
        <source>There is no “%1” in this table.</source>
        <translation>Бұл кестеде «%1» жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 document(s) compared.</source>
        <translation>
            <numerusform>%1 құжаттың %n-і салыстырылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>Салыстырылмағаны: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>Оқылмағаны: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandWiring</name>
    <message>
        <source>Compares regulations of one body side by side and shows where they diverge.

Nothing leaves this computer. Your files are only read, never changed.</source>
        <translation>Бір органның ережелерін қатар қойып салыстырады және олардың қай жерде ерекшеленетінін көрсетеді.

Ештеңе осы компьютерден шықпайды. Файлдар тек оқылады, өзгертілмейді.</translation>
    </message>
</context>
<context>
    <name>FamilyTabs</name>
    <message>
        <source>Families of regulations</source>
        <translation>Ережелер топтары</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n regulation(s)</source>
        <translation>
            <numerusform>%1, %n ереже</numerusform>
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
        <translation>Құжаттарды ашу…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Қалтаны ашу…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Try the samples</source>
        <translation>Үлгілермен көру</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Құжаттар қосу…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Close documents</source>
        <translation>Құжаттарды жабу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Excel-ге шығару…</translation>
    </message>
    <message>
        <source>Export to HTML…</source>
        <translation>HTML-ге шығару…</translation>
    </message>
    <message>
        <source>Export filtered rows to Excel…</source>
        <translation>Сүзілген жолдарды Excel-ге шығару…</translation>
    </message>
    <message>
        <source>Export one workbook per region…</source>
        <translation>Әр өңірге бөлек Excel кітабын шығару…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Толық мәтін</translation>
    </message>
    <message>
        <source>Fold equal rows</source>
        <translation>Бірдей жолдарды жию</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Егжей-тегжейі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Мәтіннің қалыпты өлшемі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
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
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Edit</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Ұяшықты көшіру</translation>
    </message>
    <message>
        <source>Copy row as text</source>
        <translation>Жолды мәтін ретінде көшіру</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>Барлық мәтіннен іздеу</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Келесі табылғаны</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Алдыңғы табылғаны</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Kinds of divergence</source>
        <translation>Айырмашылық түрлері</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>About Salystyru</source>
        <translation>Salystyru туралы</translation>
    </message>
</context>
<context>
    <name>GoMenu</name>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
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
        <source>Go to number…</source>
        <translation>Нөмірге өту…</translation>
    </message>
    <message>
        <source>Next family</source>
        <translation>Келесі топ</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Келесі панель</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Алдыңғы панель</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Choose as base, or the majority again</source>
        <translation>Негіз ету немесе көпшілікке қайту</translation>
    </message>
    <message>
        <source>Compare all regulations</source>
        <translation>Барлық ережені салыстыру</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Бағанды жасыру</translation>
    </message>
    <message>
        <source>Pin column</source>
        <translation>Бағанды бекіту</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Барлық бағанды көрсету</translation>
    </message>
    <message>
        <source>Show in source</source>
        <translation>Дереккөзде көрсету</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <translation>Салыстырудан алып тастау</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Құжаттар қосу</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to compare</source>
        <translation>Салыстыру үшін осында тастаңыз</translation>
    </message>
    <message>
        <source>Drop to add to the comparison</source>
        <translation>Салыстыруға қосу үшін осында тастаңыз</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find in all texts</source>
        <translation>Барлық мәтіннен іздеу</translation>
    </message>
    <message>
        <source>Enter: next hit, Shift+Enter: previous hit, Esc: clear</source>
        <translation>Enter: келесісі, Shift+Enter: алдыңғысы, Esc: тазарту</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Ықшам</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Толық мәтін</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>№ 14.62</source>
        <translation>№ 14.62</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Нөмірге өту</translation>
    </message>
</context>
<context>
    <name>AlonePanel</name>
    <message>
        <source>Add documents…</source>
        <translation>Құжаттар қосу…</translation>
    </message>
    <message>
        <source>Text of the regulation</source>
        <translation>Ереже мәтіні</translation>
    </message>
    <message>
        <source>One regulation is open. Add another to compare; its own findings are below.</source>
        <translation>Бір ереже ашық. Салыстыру үшін тағы біреуін қосыңыз; оның өз ескертулері төменде.</translation>
    </message>
    <message>
        <source>The regulations are of different bodies. Add another of the same body to compare.</source>
        <translation>Ережелер әртүрлі органдардікі. Салыстыру үшін сол органның тағы бір ережесін қосыңыз.</translation>
    </message>
    <message>
        <source>All regulations are left out. Check some in the list to compare them.</source>
        <translation>Барлық ереже шығарып қойылған. Салыстыру үшін тізімнен кейбірін белгілеңіз.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Find regulations</source>
        <translation>Ережелерді табу</translation>
    </message>
    <message>
        <source>Line up provisions</source>
        <translation>Сәйкестендіру</translation>
    </message>
    <message>
        <source>Mark divergences</source>
        <translation>Айырмашылықтарды белгілеу</translation>
    </message>
    <message>
        <source>Your files are only read, never changed.</source>
        <translation>Файлдар тек оқылады, өзгертілмейді.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n табылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылуда…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>document %1 of %2</source>
        <translation>құжат: %1 / %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 оқылуда</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n ереже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n функция</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) so far</source>
        <translation>
            <numerusform>әзірге %n ереже</numerusform>
        </translation>
    </message>
    <message>
        <source>partial</source>
        <translation>ішінара</translation>
    </message>
    <message>
        <source>The others are compared with it</source>
        <translation>Басқалары осымен салыстырылады</translation>
    </message>
    <message>
        <source>Left out of the comparison</source>
        <translation>Салыстыруға кірмейді</translation>
    </message>
    <message>
        <source>Known only by an amending order</source>
        <translation>Тек өзгеріс енгізетін бұйрық бойынша белгілі</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>%1-қосымша</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
</TS>
