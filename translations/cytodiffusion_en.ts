<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdjudicationDesk</name>
    <message numerus="yes">
        <source>%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.</source>
        <translation>
            <numerusform>%n cell waits for a decision, but you have labelled it yourself or handed it on.</numerusform>
            <numerusform>%n cells wait for a decision, but you have labelled them yourself or handed them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cell waits until your blinded session is over.</numerusform>
            <numerusform>%n cells wait until your blinded session is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComputeDevice</name>
    <message numerus="yes">
        <source>CPU, %1, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %1, %n thread</numerusform>
            <numerusform>CPU, %1, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message numerus="yes">
        <source>%n class(es): %1</source>
        <translation>
            <numerusform>%n class: %1</numerusform>
            <numerusform>%n classes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probabilities: fitted to %n picture(s) of &quot;%1&quot;, temperature %2</source>
        <translation>
            <numerusform>Probabilities: fitted to %n picture of &quot;%1&quot;, temperature %2</numerusform>
            <numerusform>Probabilities: fitted to %n pictures of &quot;%1&quot;, temperature %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyIndexer</name>
    <message numerus="yes">
        <source>The image folder %1 holds no image any more, and the study has %n cell(s) from it.</source>
        <translation>
            <numerusform>The image folder %1 holds no image any more, and the study has %n cell from it.</numerusform>
            <numerusform>The image folder %1 holds no image any more, and the study has %n cells from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.</source>
        <translation>
            <numerusform>%n slide folder is gone or holds no image any more: %1. Its labels are kept.</numerusform>
            <numerusform>%n slide folders are gone or hold no image any more: %1. Their labels are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders were not followed; the first is %1.</source>
        <translation>
            <numerusform>%n link to a folder was not followed: %1.</numerusform>
            <numerusform>%n links to folders were not followed; the first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message numerus="yes">
        <source>Agreement of %n reader(s)</source>
        <translation>
            <numerusform>Agreement of %n reader</numerusform>
            <numerusform>Agreement of %n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</source>
        <translation>
            <numerusform>Only %n cell is counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</numerusform>
            <numerusform>Only %n cells are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be identified and are not counted.</source>
        <translation>
            <numerusform>%n cell could not be identified and is not counted.</numerusform>
            <numerusform>%n cells could not be identified and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have labels that do not agree, and are not counted.</source>
        <translation>
            <numerusform>%n cell has labels that do not agree, and is not counted.</numerusform>
            <numerusform>%n cells have labels that do not agree, and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read or predicted.</source>
        <translation>
            <numerusform>%n cell could not be read or predicted.</numerusform>
            <numerusform>%n cells could not be read or predicted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have not been judged yet.</source>
        <translation>
            <numerusform>%n cell has not been judged yet.</numerusform>
            <numerusform>%n cells have not been judged yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with labels are neither and left out.</source>
        <translation>
            <numerusform>%n cell with a label is neither and left out.</numerusform>
            <numerusform>%n cells with labels are neither and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>The model %1 cannot be used in a study: it has %n classes.</source>
        <translation>
            <numerusform>The model %1 cannot be used in a study: it has %n class.</numerusform>
            <numerusform>The model %1 cannot be used in a study: it has %n classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n images have not been read yet.</source>
        <translation>
            <numerusform>The content of %n image has not been read yet.</numerusform>
            <numerusform>The contents of %n images have not been read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed images have not been acknowledged.</source>
        <translation>
            <numerusform>%n failed image has not been acknowledged.</numerusform>
            <numerusform>%n failed images have not been acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would show what the model or others say of %n cell(s) that you have still to judge blindly.</source>
        <translation>
            <numerusform>This would show what the model or others say of %n cell that you have still to judge blindly.</numerusform>
            <numerusform>This would show what the model or others say of %n cells that you have still to judge blindly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>The encoder&apos;s %n component(s) leave a mean squared error of %1.</source>
        <translation>
            <numerusform>The encoder&apos;s %n component leaves a mean squared error of %1.</numerusform>
            <numerusform>The encoder&apos;s %n components leave a mean squared error of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TuringReport</name>
    <message numerus="yes">
        <source>%n reader(s) have not finished and are left out.</source>
        <translation>
            <numerusform>%n reader has not finished and is left out.</numerusform>
            <numerusform>%n readers have not finished and are left out.</numerusform>
        </translation>
    </message>
</context>
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
    <name>cyto::ui::AuditDialog</name>
    <message numerus="yes">
        <source>The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on it.</source>
        <translation>
            <numerusform>The study was changed outside of the program: %n fault. Compare it with a backup before you rely on it.</numerusform>
            <numerusform>The study was changed outside of the program: %n faults. Compare it with a backup before you rely on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ComparisonPart</name>
    <message numerus="yes">
        <source>%n labelled cell(s) have no prediction and are left out.</source>
        <translation>
            <numerusform>%n labelled cell has no prediction and is left out.</numerusform>
            <numerusform>%n labelled cells have no prediction and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unresolved and left out.</source>
        <translation>
            <numerusform>%n cell is unresolved and left out.</numerusform>
            <numerusform>%n cells are unresolved and left out.</numerusform>
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
    <message numerus="yes">
        <source>What the model and others say of %n cell(s) is hidden until your blinded session is over.</source>
        <translation>
            <numerusform>What the model and others say of %n cell is hidden until your blinded session is over.</numerusform>
            <numerusform>What the model and others say of %n cells is hidden until your blinded session is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n label(s)</source>
        <translation>
            <numerusform>&amp;Import %n label</numerusform>
            <numerusform>&amp;Import %n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::Labelling</name>
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
    <message numerus="yes">
        <source>It is not known whether %n label(s) were stored. %1</source>
        <translation>
            <numerusform>It is not known whether %n label was stored. %1</numerusform>
            <numerusform>It is not known whether %n labels were stored. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server is back. %n label(s) are still not saved.</source>
        <translation>
            <numerusform>The server is back. %n label is still not saved.</numerusform>
            <numerusform>The server is back. %n labels are still not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::LoginDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). The server keeps a value that nobody can turn back into it.</source>
        <translation>
            <numerusform>At least %n character. The server keeps a value that nobody can turn back into it.</numerusform>
            <numerusform>At least %n characters. The server keeps a value that nobody can turn back into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::NewTuringDialog</name>
    <message numerus="yes">
        <source>%n synthetic image(s) will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</source>
        <translation>
            <numerusform>%n synthetic image will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</numerusform>
            <numerusform>%n synthetic images will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</numerusform>
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
    <message numerus="yes">
        <source>Graphics processor (CUDA): %n found</source>
        <translation>
            <numerusform>Graphics processor (CUDA): %n found</numerusform>
            <numerusform>Graphics processor (CUDA): %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderAccess</name>
    <message numerus="yes">
        <source>The lock has closed %n open window(s). What was not confirmed there was not done.</source>
        <translation>
            <numerusform>The lock has closed %n open window. What was not confirmed there was not done.</numerusform>
            <numerusform>The lock has closed %n open windows. What was not confirmed there was not done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderDialog</name>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It is stored as a hash that nobody can read back.</source>
        <translation>
            <numerusform>At least %n character. It is stored as a hash that nobody can read back.</numerusform>
            <numerusform>At least %n characters. It is stored as a hash that nobody can read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadinessView</name>
    <message numerus="yes">
        <source>Every readable cell is reviewed (%n cell(s) in all).</source>
        <translation>
            <numerusform>Every readable cell is reviewed (%n cell in all).</numerusform>
            <numerusform>Every readable cell is reviewed (%n cells in all).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 are not reviewed.</source>
        <translation>
            <numerusform>%n cell of %1 is not reviewed.</numerusform>
            <numerusform>%n cells of %1 are not reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unidentified: the model is unsure, and nobody has named a class.</source>
        <translation>
            <numerusform>%n cell is unidentified: the model is unsure, and nobody has named a class.</numerusform>
            <numerusform>%n cells are unidentified: the model is unsure, and nobody has named a class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have failed and must be acknowledged.</source>
        <translation>
            <numerusform>%n cell has failed and must be acknowledged.</numerusform>
            <numerusform>%n cells have failed and must be acknowledged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n image(s) have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>
            <numerusform>The content of %n image has not been read yet. Wait until indexing has finished: a signature is bound to the contents.</numerusform>
            <numerusform>The contents of %n images have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingPage</name>
    <message numerus="yes">
        <source>All %n cell(s) seen</source>
        <translation>
            <numerusform>The only cell (%n) seen</numerusform>
            <numerusform>All %n cells seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cell waits until your blinded session is over.</numerusform>
            <numerusform>%n cells wait until your blinded session is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything in &quot;%1&quot; is stored; %n cell(s) of it wait until your blinded session is over.</source>
        <translation>
            <numerusform>Everything in &quot;%1&quot; is stored; %n cell of it waits until your blinded session is over.</numerusform>
            <numerusform>Everything in &quot;%1&quot; is stored; %n cells of it wait until your blinded session is over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait</source>
        <translation>
            <numerusform>%n cell waits</numerusform>
            <numerusform>%n cells wait</numerusform>
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
    <name>cyto::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%n cell(s) for a second look.</source>
        <translation>
            <numerusform>%n cell for a second look.</numerusform>
            <numerusform>%n cells for a second look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>For %n cell there are too few readers who have not labelled it. Add readers, or ask for fewer per cell.</numerusform>
            <numerusform>For %n cells there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>For %n cell there are too few readers. Add readers, or ask for fewer per cell.</numerusform>
            <numerusform>For %n cells there are too few readers. Add readers, or ask for fewer per cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n cell(s).</source>
        <translation>
            <numerusform>%1 sees %n cell.</numerusform>
            <numerusform>%1 sees %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionOverviewDialog</name>
    <message numerus="yes">
        <source>%n answer(s) are still missing: %1.</source>
        <translation>
            <numerusform>%n answer is still missing: %1.</numerusform>
            <numerusform>%n answers are still missing: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignOffPage</name>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n cell)</numerusform>
            <numerusform>%1 (%n cells)</numerusform>
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
    <name>cyto::ui::StudyTables</name>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n label imported.</numerusform>
            <numerusform>%n labels imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit log of %1 has %n fault(s). Check it again to see them.</source>
        <translation>
            <numerusform>The audit log of %1 has %n fault. Check it again to see it.</numerusform>
            <numerusform>The audit log of %1 has %n faults. Check it again to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>%n cell(s) in the session.</source>
        <translation>
            <numerusform>%n cell in the session.</numerusform>
            <numerusform>%n cells in the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a class.</source>
        <translation>
            <numerusform>%n with a class.</numerusform>
            <numerusform>%n with a class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as &quot;cannot identify&quot;.</source>
        <translation>
            <numerusform>%n as &quot;cannot identify&quot;.</numerusform>
            <numerusform>%n as &quot;cannot identify&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated.</source>
        <translation>
            <numerusform>%n escalated.</numerusform>
            <numerusform>%n escalated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n skipped.</numerusform>
            <numerusform>%n skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cell waits until your blinded session is over.</numerusform>
            <numerusform>%n cells wait until your blinded session is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringTestPage</name>
    <message numerus="yes">
        <source>It begins with %n image(s) for practice, which do not count.</source>
        <translation>
            <numerusform>It begins with %n image for practice, which does not count.</numerusform>
            <numerusform>It begins with %n images for practice, which do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %1 of %n image(s).</source>
        <translation>
            <numerusform>You have answered %1 of %n image.</numerusform>
            <numerusform>You have answered %1 of %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.</source>
        <translation>
            <numerusform>Now the test begins: %n image. From here on nothing tells you whether an answer is right.</numerusform>
            <numerusform>Now the test begins: %n images. From here on nothing tells you whether an answer is right.</numerusform>
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
