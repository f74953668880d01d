<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AddressList</name>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Index of another region</source>
        <translation>Басқа өңірдің индексі</translation>
    </message>
    <message>
        <source>Index without six digits</source>
        <translation>Индекс алты цифрлы емес</translation>
    </message>
    <message>
        <source>No index word</source>
        <translation>«Индекс» сөзі жоқ</translation>
    </message>
    <message>
        <source>Label differs</source>
        <translation>Басқаша аталған</translation>
    </message>
    <message>
        <source>No street</source>
        <translation>Көше жоқ</translation>
    </message>
    <message>
        <source>No building type</source>
        <translation>«Үй» сөзі жоқ</translation>
    </message>
    <message>
        <source>Region unlike the title</source>
        <translation>Өңірі атауындағыдан бөлек</translation>
    </message>
    <message>
        <source>Foreign region</source>
        <translation>Бөтен өңір</translation>
    </message>
    <message>
        <source>Old name</source>
        <translation>Бұрынғы атау</translation>
    </message>
    <message>
        <source>Other alphabet</source>
        <translation>Басқа әліпби</translation>
    </message>
    <message>
        <source>Full name unlike the title</source>
        <translation>Толық атауы тақырыптан бөлек</translation>
    </message>
    <message>
        <source>No full stop</source>
        <translation>Нүкте жоқ</translation>
    </message>
</context>
<context>
    <name>AddressesView</name>
    <message>
        <source>No address was found in the texts.</source>
        <translation>Мәтіндерден мекенжай табылмады.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Addresses: %1, findings: %2</source>
        <translation>Мекенжай: %1, ескерту: %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Ескертуі бар</translation>
    </message>
    <message>
        <source>No address was found in this text.</source>
        <translation>Бұл мәтіннен мекенжай табылмады.</translation>
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
</context>
<context>
    <name>AloneView</name>
    <message>
        <source>There is nothing to compare this regulation with. Add one of the same body.</source>
        <translation>Бұл ережені салыстыратын жұбы жоқ. Сол органның тағы бір ережесін қосыңыз.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Пішін</translation>
    </message>
    <message>
        <source>Nothing was found in its spelling and form.</source>
        <translation>Емлесі мен пішінінен ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Choose as base</source>
        <translation>Негіз етіп таңдау</translation>
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
        <source>Unpin column</source>
        <translation>Бағанды босату</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Барлық бағандарды көрсету</translation>
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
    <name>DivergencesView</name>
    <message>
        <source>Divergences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>No divergences: all regulations say the same in every row.</source>
        <translation>Айырмашылық жоқ: барлық ереженің әр жолы бірдей.</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Сүзгілерге ештеңе сай келмейді.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазарту</translation>
    </message>
    <message>
        <source>This region writes</source>
        <translation>Осы өңірде</translation>
    </message>
    <message>
        <source>Majority writes</source>
        <translation>Көпшілігінде</translation>
    </message>
    <message>
        <source>Base writes</source>
        <translation>Негізде</translation>
    </message>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n айырмашылық</numerusform>
        </translation>
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
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Divergences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Пішін</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Салыстырылмағандар</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ұқсастық</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
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
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Export to HTML</source>
        <translation>HTML-ге шығару</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Өңірлер кітаптарының қалтасы</translation>
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
    <name>FormList</name>
    <message>
        <source>Finding</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap in the numbering</source>
        <translation>Нөмірлеу үзілген</translation>
    </message>
    <message>
        <source>Number stands twice</source>
        <translation>Нөмір екі рет тұр</translation>
    </message>
    <message>
        <source>No mark at the end</source>
        <translation>Соңында тыныс белгісі жоқ</translation>
    </message>
    <message>
        <source>Full stop inside a list</source>
        <translation>Тізбе ішінде нүкте</translation>
    </message>
    <message>
        <source>Capital letter inside a list</source>
        <translation>Тізбе ішінде бас әріп</translation>
    </message>
    <message>
        <source>Reference to an absent point</source>
        <translation>Жоқ тармаққа сілтеме</translation>
    </message>
    <message>
        <source>Quotation mark is missing</source>
        <translation>Тырнақша жетіспейді</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Form</source>
        <translation>Пішін</translation>
    </message>
    <message>
        <source>No faults of form: numbers, marks at the ends, references and quotation marks are in order.</source>
        <translation>Пішін бойынша ескерту жоқ: нөмірлер, соңғы тыныс белгілері, сілтемелер мен тырнақшалар дұрыс.</translation>
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
    <name>LineModel</name>
    <message numerus="yes">
        <source>%n equal row(s)</source>
        <translation>
            <numerusform>%n бірдей жол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of the comparison</source>
        <translation>Салыстыру картасы</translation>
    </message>
</context>
<context>
    <name>NotComparedView</name>
    <message>
        <source>Everything was compared.</source>
        <translation>Бәрі салыстырылды.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Салыстырылмағандар</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>бүкіл файл</translation>
    </message>
    <message>
        <source>page</source>
        <translation>бет</translation>
    </message>
    <message>
        <source>part of the file</source>
        <translation>файлдың бір бөлігі</translation>
    </message>
    <message>
        <source>Save it as DOCX if it is to be compared.</source>
        <translation>Салыстыру керек болса, DOCX түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>Look at this place in the document itself.</source>
        <translation>Осы жерді құжаттың өзінен қараңыз.</translation>
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
    <name>PrintedComparison</name>
    <message>
        <source>Who differs and how</source>
        <translation>Кімде және қалай бөлек</translation>
    </message>
    <message>
        <source>the same in all %1</source>
        <translation>%1 өңірдің бәрінде бірдей</translation>
    </message>
    <message>
        <source>%1 of %2 rows diverge.</source>
        <translation>Бөлек жолдар: %1, барлығы %2.</translation>
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
    <name>RegionPhrases</name>
    <message>
        <source>all %1</source>
        <translation>барлық %1</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>бәрі, бұдан басқа: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
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
    <message>
        <source>(nothing)</source>
        <translation>(жоқ)</translation>
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
    <name>ShadeLegend</name>
    <message>
        <source>same text</source>
        <translation>мәтіні бірдей</translation>
    </message>
    <message>
        <source>rows that differ between two regions, of %1</source>
        <translation>екі өңірдің арасында бөлек жолдар, барлығы %1</translation>
    </message>
</context>
<context>
    <name>SimilarityView</name>
    <message>
        <source>Open a second regulation to see how alike they are.</source>
        <translation>Ұқсастығын көру үшін екінші ережені ашыңыз.</translation>
    </message>
    <message>
        <source>Rows that differ between two regions</source>
        <translation>Екі өңірдің арасында бөлек жолдар</translation>
    </message>
    <message>
        <source>Rows that differ between two regions, of %1</source>
        <translation>Екі өңірдің арасында бөлек жолдар, барлығы %1</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Осы екеуін салыстыру</translation>
    </message>
    <message>
        <source>Families of texts</source>
        <translation>Мәтіні бірдейлер</translation>
    </message>
    <message>
        <source>No two regions have the same text.</source>
        <translation>Мәтіні бірдей екі өңір жоқ.</translation>
    </message>
    <message>
        <source>Furthest apart</source>
        <translation>Ең алшақ екеуі</translation>
    </message>
    <message>
        <source>Select a cell to see where two regions differ.</source>
        <translation>Екі өңірдің қай жерде бөлек екенін көру үшін ұяшықты таңдаңыз.</translation>
    </message>
    <message>
        <source>No row is known of both.</source>
        <translation>Екеуіне де белгілі жол жоқ.</translation>
    </message>
    <message>
        <source>The same text in all %1 rows</source>
        <translation>%1 жолдың бәрінде мәтін бірдей</translation>
    </message>
    <message>
        <source>Differ in %1 of %2 rows</source>
        <translation>Бөлек жолдар: %1, барлығы %2</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s), the same text in all rows</source>
        <translation>
            <numerusform>%n өңір, барлық жолында мәтін бірдей</numerusform>
        </translation>
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
    <name>SpellingList</name>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелі</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>%n рет кездеседі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n time(s)</source>
        <translation>
            <numerusform>%1 %n рет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingView</name>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>No misspelt words were found. Rare words are held against all open documents: more texts, surer.</source>
        <translation>Қате жазылған сөз табылмады. Сирек сөздер ашық құжаттардың бәрімен салыстырылады: мәтін көп болса, нәтижесі де сенімді.</translation>
    </message>
</context>
<context>
    <name>SummaryWording</name>
    <message>
        <source>%1 of %2 rows diverge,|in %3 of %4 regions. Most often: %5.</source>
        <translation>Ерекшеленетін жол: %1 (барлығы %2),|өңір: %3 (барлығы %4). Ең жиі: %5.</translation>
    </message>
    <message>
        <source>No divergences:|%1 rows are the same in all %2 regions.</source>
        <translation>Айырмашылық жоқ:|%1 жол %2 өңірдің бәрінде бірдей.</translation>
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
    <message>
        <source>Place of the details</source>
        <translation>Егжей-тегжейінің орны</translation>
    </message>
    <message>
        <source>Where there is room</source>
        <translation>Орын бар жерде</translation>
    </message>
    <message>
        <source>Below the table</source>
        <translation>Кестенің астында</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>Оң жақта</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Көріністер</translation>
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
    <message numerus="yes">
        <source>%n divergence(s) shown</source>
        <translation>
            <numerusform>%n айырмашылық көрсетілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n жасырылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n ереже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
</context>
</TS>
