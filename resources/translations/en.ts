<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s), the base</source>
        <translation>
            <numerusform>%n regulation, the base</numerusform>
            <numerusform>%n regulations, the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s)</source>
        <translation>
            <numerusform>%n regulation</numerusform>
            <numerusform>%n regulations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n item(s) could not be compared.</source>
        <translation>
            <numerusform>%n item could not be compared.</numerusform>
            <numerusform>%n items could not be compared.</numerusform>
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
</TS>
