// A small study in a folder of its own, for tests of what is stored in it; or on the PostgreSQL server that
// CYTO_STUDY_POSTGRES names (test_postgresql starts one), in a database of its own.
#pragma once

#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/prediction_store.h"
#include "study/reader_store.h"
#include "study/study_connection.h"
#include "study/study_database.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

namespace fixture {

using namespace cyto;

/// Fails the test with the error's own words.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        auto &&verified = (expression);                                                                                \
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().text()));                                       \
    } while (false)

inline ClassSet labelClasses()
{
    return *ClassSet::fromNames({QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("lymphocyte"),
        QStringLiteral("artefact")});
}

inline NewStudy newStudy(const QString &sourceFolder = QStringLiteral("/nowhere/slides"))
{
    return {QStringLiteral("Löwenzahn study"), sourceFolder, labelClasses()};
}

/// The file, or a new database on the server.
inline QString newLocation(const QTemporaryDir &folder)
{
    const QString server = qEnvironmentVariable("CYTO_STUDY_POSTGRES");
    if (server.isEmpty())
        return folder.filePath(QStringLiteral("study.db"));
    static const bool said = [] {
        qInfo("on PostgreSQL");
        return true;
    }();
    Q_UNUSED(said);
    const QString name = QStringLiteral("s") + QUuid::createUuid().toString(QUuid::Id128);
    auto admin = StudyConnection::connect(server + QStringLiteral("postgres"), StudyConnection::Mode::ReadWrite);
    if (!admin)
        qFatal("%s", qPrintable(admin.error().text()));
    if (const Status made = (*admin)->execute(QStringLiteral("CREATE DATABASE ") + name); !made)
        qFatal("%s", qPrintable(made.error().text()));
    return server + name;
}

class Study {
public:
    Study() : location(newLocation(folder))
    {
        auto made = StudyDatabase::create(location, newStudy());
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        database = std::move(*made);
    }

    /// Closes and opens again.
    Status reopen()
    {
        database.reset();
        auto opened = StudyDatabase::open(location);
        if (!opened)
            return tl::unexpected<Error>(opened.error());
        database = std::move(*opened);
        return {};
    }

    /// Slides "a", "b", ... with `cells` cells each; ids ascend from 1 in slide order.
    void addSlides(int slides, int cells)
    {
        CellStore store(*database);
        for (int s = 0; s < slides; ++s) {
            const QString name(QLatin1Char(static_cast<char>('a' + s)));
            const auto id = store.ensureSlide(name, name);
            std::vector<CellFile> files;
            for (int c = 0; c < cells; ++c)
                files.push_back(
                    {QStringLiteral("%1_%2.png").arg(name).arg(c, 4, 10, QLatin1Char('0')), 1000 + c, 5, hash(s, c)});
            if (!id || !store.mergeFiles(*id, files, 0))
                qFatal("no slides");
        }
    }

    static QByteArray hash(int slide, int cell)
    {
        return QByteArray(28, 'h') + QByteArray::number(slide * 1000 + cell + 1000).leftJustified(4, 'x', true);
    }

    ReaderId addReader(const QString &name, double years = -1.0, ReaderRole role = ReaderRole::Reader)
    {
        Reader reader;
        reader.name = name;
        reader.yearsExperience = years;
        reader.role = role;
        const auto added = ReaderStore(*database).add(reader, {});
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
        return added->id;
    }

    QTemporaryDir folder;
    QString location;
    std::unique_ptr<StudyDatabase> database;
};

inline LabelValue classLabel(int index, Confidence confidence = Confidence::High)
{
    LabelValue value;
    value.kind = LabelKind::Class;
    value.classIndex = index;
    value.confidence = confidence;
    return value;
}

inline LabelChange labelChange(CellId cell, ReaderId reader, const LabelValue &value)
{
    LabelChange change;
    change.cell = cell;
    change.value = value;
    change.context.reader = reader;
    return change;
}

inline ModelRecord model(const QString &sha256 = QStringLiteral("ab12"))
{
    return {0, QStringLiteral("tiny"), sha256,
        {QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("lymphocyte")}, 0.25};
}

/// A prediction whose numbers follow from the cell's id.
inline StoredPrediction prediction(CellId cell, ModelId model, const QByteArray &imageSha256)
{
    StoredPrediction stored;
    stored.cell = cell;
    stored.model = model;
    Prediction &p = stored.prediction;
    p.imageSha256 = imageSha256;
    p.predicted = static_cast<int>(cell % 3);
    p.second = (p.predicted + 1) % 3;
    p.margin = 0.125 * static_cast<double>(cell % 7);
    p.anomalyScore = 0.0625 * static_cast<double>(cell % 11);
    p.anomalyThreshold = 0.25;
    p.anomalous = p.anomalyScore < 0.25;
    p.trials = 35;
    p.evaluations = 70;
    p.elapsedMs = 12.5;
    for (int c = 0; c < 3; ++c)
        p.classes.push_back(
            {0.5 + c, c == p.predicted ? 0.75 : 0.125, c == p.predicted ? 35 : 20, c == p.predicted ? 0 : 20});
    return stored;
}

} // namespace fixture
