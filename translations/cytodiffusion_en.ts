<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cyto::DifferentialPlot</name>
    <message numerus="yes">
        <source>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</source>
        <translation>
            <numerusform>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</numerusform>
            <numerusform>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::StudyPredictor</name>
    <message numerus="yes">
        <source>The engine returned nothing for %n cell(s).</source>
        <translation>
            <numerusform>The engine returned nothing for %n cell.</numerusform>
            <numerusform>The engine returned nothing for %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::TrajectoryPlot</name>
    <message numerus="yes">
        <source>%1 (dropped after %n trials)</source>
        <translation>
            <numerusform>%1 (dropped after %n trials)</numerusform>
            <numerusform>%1 (dropped after %n trials)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ConfidenceBars</name>
    <message numerus="yes">
        <source>pruned after %n trial(s)</source>
        <translation>
            <numerusform>pruned after %n trial</numerusform>
            <numerusform>pruned after %n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryPanel</name>
    <message numerus="yes">
        <source>The filters hide all %n cell(s). &quot;Show all&quot; turns them off.</source>
        <translation>
            <numerusform>The filters hide all %n cell. &quot;Show all&quot; turns them off.</numerusform>
            <numerusform>The filters hide all %n cells. &quot;Show all&quot; turns them off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::MainWindow</name>
    <message numerus="yes">
        <source>Label %n cell(s) as %1?</source>
        <translation>
            <numerusform>Label %n cell as %1?</numerusform>
            <numerusform>Label %n cells as %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) could not be stored. %1</source>
        <translation>
            <numerusform>%n label could not be stored. %1</numerusform>
            <numerusform>%n labels could not be stored. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) labelled as %1.</source>
        <translation>
            <numerusform>%n cell labelled as %1.</numerusform>
            <numerusform>%n cells labelled as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confidence of %n cell(s) stored.</source>
        <translation>
            <numerusform>Confidence of %n cell stored.</numerusform>
            <numerusform>Confidence of %n cells stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n cell(s).</source>
        <translation>
            <numerusform>Taken back for %n cell.</numerusform>
            <numerusform>Taken back for %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n cell(s).</source>
        <translation>
            <numerusform>Given again for %n cell.</numerusform>
            <numerusform>Given again for %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program, %1 of memory.</source>
        <translation>
            <numerusform>This computer: %n processor core for the program, %1 of memory.</numerusform>
            <numerusform>This computer: %n processor cores for the program, %1 of memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program.</source>
        <translation>
            <numerusform>This computer: %n processor core for the program.</numerusform>
            <numerusform>This computer: %n processor cores for the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReferenceStrip</name>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1: %n cell</numerusform>
            <numerusform>%1: %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesModel</name>
    <message numerus="yes">
        <source>%1: %n cell(s), %2 labelled by you, %3 failed</source>
        <translation>
            <numerusform>%1: %n cell, %2 labelled by you, %3 failed</numerusform>
            <numerusform>%1: %n cells, %2 labelled by you, %3 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::Workbench</name>
    <message numerus="yes">
        <source>%n failed cell(s) listed in %1.</source>
        <translation>
            <numerusform>%n failed cell listed in %1.</numerusform>
            <numerusform>%n failed cells listed in %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
