// A study in SQLite as the result screens meet it: generated images, indexed and hashed, readers with passwords.
#pragma once

#include "review/study_indexer.h"
#include "study/consensus_store.h"
#include "support/patience.h"
#include "ui/report/study_context.h"
#include "unit/review/fake_classifier.h"
#include "unit/study/study_fixture.h"

namespace fixture {

class ResultsStudy {
public:
    /// @param cells of each of the two slides "slide-a" and "slide-b"
    explicit ResultsStudy(int cells = 6)
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        const QString slides = folder.filePath(QStringLiteral("slides"));
        int number = 0;
        for (const QString &slide : {QStringLiteral("slide-a"), QStringLiteral("slide-b")})
            for (int i = 0; i < cells; ++i, ++number)
                fake::writeImage(slides + QLatin1Char('/') + slide,
                    QStringLiteral("cell%1.png").arg(i, 4, 10, QLatin1Char('0')), number);
        auto made = StudyDatabase::create(folder.filePath(QStringLiteral("study.db")), newStudy(slides));
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        database = std::move(*made);
        StudyIndexer indexer(*database);
        if (!indexer.indexNames({}) || !indexer.hashContents({}))
            qFatal("the images were not indexed");
        coordinator = add(QStringLiteral("Ada"), ReaderRole::Coordinator, 20.0, QStringLiteral("correct horse"));
        second = add(QStringLiteral("Bob"), ReaderRole::Reader, 5.0, {});
    }

    Reader add(const QString &name, ReaderRole role, double years, const QString &password)
    {
        Reader reader;
        reader.name = name;
        reader.role = role;
        reader.yearsExperience = years;
        const auto added = ReaderStore(*database).add(reader, password);
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
        return *ReaderStore(*database).reader(added->id);
    }

    [[nodiscard]] ui::StudyContext context(const Reader &reader) const
    {
        return {database->ticket(), *database->info(), reader, modelRecord};
    }

    [[nodiscard]] std::vector<SlideInfo> slides() const { return *CellStore(*database).slides(0, 0); }
    /// Cells of the slide, in slide order.
    [[nodiscard]] std::vector<CellId> cellsOf(int slideIndex) const
    {
        std::vector<CellId> cells;
        const LoadedCells all = *CellStore(*database).load(0, 0);
        for (int row = 0; row < all.table.size(); ++row)
            if (all.table.slideIndex(row) == slideIndex)
                cells.push_back(all.table.id(row));
        return cells;
    }

    void label(const Reader &reader, CellId cell, int classIndex, Confidence confidence = Confidence::High)
    {
        if (const auto done =
                LabelStore(*database).commit(labelChange(cell, reader.id, classLabel(classIndex, confidence)));
            !done)
            qFatal("%s", qPrintable(done.error().text()));
    }

    /// Every cell; class and scores follow from the cell's id (study_fixture.h).
    void predictAll()
    {
        PredictionStore store(*database);
        modelRecord = *store.registerModel(model());
        const qint64 run = *store.beginRun({modelRecord->id, QStringLiteral("{}"), 1, QStringLiteral("fake")});
        std::vector<StoredPrediction> all;
        for (int slide = 0; slide < 2; ++slide)
            for (const CellId cell : cellsOf(slide))
                all.push_back(prediction(cell, modelRecord->id, CellStore(*database).cell(cell)->file.sha256));
        if (const Status stored = store.store(run, all); !stored)
            qFatal("%s", qPrintable(stored.error().text()));
    }

    QTemporaryDir folder;
    std::unique_ptr<StudyDatabase> database;
    Reader coordinator, second;
    std::optional<ModelRecord> modelRecord;
};

} // namespace fixture
