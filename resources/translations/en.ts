<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DivergencesView</name>
    <message numerus="yes">
        <source>%n divergence(s)</source>
        <translation>
            <numerusform>%n divergence</numerusform>
            <numerusform>%n divergences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n regulation</numerusform>
            <numerusform>%n regulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) so far</source>
        <translation>
            <numerusform>%n regulation so far</numerusform>
            <numerusform>%n regulations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyTabs</name>
    <message numerus="yes">
        <source>%1, %n regulation(s)</source>
        <translation>
            <numerusform>%1, %n regulation</numerusform>
            <numerusform>%1, %n regulations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message numerus="yes">
        <source>%n equal row(s)</source>
        <translation>
            <numerusform>%n equal row</numerusform>
            <numerusform>%n equal rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n document(s) have changed since they were read.</source>
        <translation>
            <numerusform>%n document has changed since it was read.</numerusform>
            <numerusform>%n documents have changed since they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 document(s) compared.</source>
        <translation>
            <numerusform>%n of %1 documents compared.</numerusform>
            <numerusform>%n of %1 documents compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>%n item could not be compared.</numerusform>
            <numerusform>%n items could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingsList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWording</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarityView</name>
    <message numerus="yes">
        <source>%n region(s), the same text in all rows</source>
        <translation>
            <numerusform>%n region, the same text in all rows</numerusform>
            <numerusform>%n regions, the same text in all rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingList</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n time(s)</source>
        <translation>
            <numerusform>found %n time</numerusform>
            <numerusform>found %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n time(s)</source>
        <translation>
            <numerusform>%1 %n time</numerusform>
            <numerusform>%1 %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowWiring</name>
    <message numerus="yes">
        <source>%n divergence(s) shown</source>
        <translation>
            <numerusform>%n divergence shown</numerusform>
            <numerusform>%n divergences shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n regulation</numerusform>
            <numerusform>%n regulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
