// A study on disk for the screens of reading: ten classes, small pictures, a model that has predicted every
// cell, readers of every role. And a reader at the keyboard.
#pragma once

#include "study/annotation_sessions.h"
#include "study/cell_store.h"
#include "study/label_store.h"
#include "study/prediction_store.h"
#include "study/reader_store.h"
#include "study/study_database.h"
#include "support/patience.h"
#include "ui/annotate/reading_page.h"
#include "ui/annotate/session_desk.h"

#include <QApplication>
#include <QColor>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fixture {

using namespace cyto;

inline const std::vector<QString> &classNames()
{
    static const std::vector<QString> names {QStringLiteral("basophil"), QStringLiteral("blast"),
        QStringLiteral("lymphocyte"), QStringLiteral("monocyte"), QStringLiteral("neutrophil"),
        QStringLiteral("erythroblast"), QStringLiteral("eosinophil"), QStringLiteral("immature_granulocyte"),
        QStringLiteral("platelet"), QStringLiteral("artefact")};
    return names;
}

template <class T>
T need(Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text()));
    return std::move(*value);
}

inline void need(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text()));
}

class ReadingStudy {
public:
    static constexpr const char *kModelName = "Quillmodel"; ///< words that occur nowhere else
    /// @param server  an empty database there, in place of a file
    explicit ReadingStudy(int cellsPerSlide, QString server = {}) : m_server(std::move(server))
    {
        database = need(StudyDatabase::create(location(),
            {QStringLiteral("Reading study"), folder.filePath(QStringLiteral("slides")),
                *ClassSet::fromNames(classNames())}));
        for (const QString &slide : {QStringLiteral("smear-Zeta"), QStringLiteral("smear-Omega")})
            addSlide(slide, cellsPerSlide);
        cora = addReader(QStringLiteral("Cora"), ReaderRole::Coordinator, {});
        ada = addReader(QStringLiteral("Ada"), ReaderRole::Reader, {});
        bob = addReader(QStringLiteral("Bob"), ReaderRole::Reader, {});
        eve = addReader(QStringLiteral("Eve"), ReaderRole::Adjudicator, {});
        predict();
    }

    [[nodiscard]] QString location() const
    {
        return m_server.isEmpty() ? folder.filePath(QStringLiteral("study.db")) : m_server;
    }
    [[nodiscard]] StudyTicket ticket() const { return database->ticket(); }

    ReaderId addReader(const QString &name, ReaderRole role, const QString &password)
    {
        Reader reader;
        reader.name = name;
        reader.role = role;
        return need(ReaderStore(*database).add(reader, password)).id;
    }

    SessionId addSession(ReaderId reader, int count, bool blinded, double repeats = 0.0)
    {
        AnnotationPlan plan;
        plan.name = QStringLiteral("round 1");
        plan.blinded = blinded;
        plan.seed = 7;
        plan.model = model.id;
        plan.readers = {reader};
        plan.cellsPerReader = count;
        plan.unflaggedShare = blinded ? kLeastUnflaggedShare : 0.0;
        plan.repeatShare = repeats;
        plan.repeatGap = 2;
        return need(AnnotationSessions(*database).create(plan, cells, cora));
    }

    [[nodiscard]] PresentedCell item(SessionId session, ReaderId reader, int index) const
    {
        return need(AnnotationSessions(*database).at(session, reader, index));
    }

    [[nodiscard]] ui::ReadingSession::MakeDesk desk(SessionId session, ReaderId reader) const
    {
        return [t = ticket(), session, reader, m = model]() -> Expected<std::unique_ptr<ui::Desk>> {
            auto own = StudyDatabase::open(t);
            if (!own)
                return tl::unexpected<Error>(own.error());
            return std::make_unique<ui::SessionDesk>(std::move(*own), session, reader, m);
        };
    }

    QTemporaryDir folder;
    std::unique_ptr<StudyDatabase> database;
    std::vector<CellId> cells;
    QStringList fileNames;
    ModelRecord model;
    ReaderId cora = 0, ada = 0, bob = 0, eve = 0;

private:
    const QString m_server;

    void addSlide(const QString &name, int count)
    {
        const QString place = folder.filePath(QStringLiteral("slides/") + name);
        QDir().mkpath(place);
        CellStore store(*database);
        std::vector<CellFile> files;
        for (int i = 0; i < count; ++i) {
            const QString file = QStringLiteral("specimen_%1_%2.png").arg(name.right(2)).arg(i);
            QImage image(24, 24, QImage::Format_RGB888);
            image.fill(QColor::fromHsv((37 * (i + 11 * static_cast<int>(cells.size()))) % 360, 120, 200));
            image.save(QDir(place).filePath(file));
            QFile written(QDir(place).filePath(file));
            if (!written.open(QIODevice::ReadOnly))
                qFatal("no picture");
            files.push_back({file, written.size(), 5,
                QCryptographicHash::hash(written.readAll() + file.toUtf8(), QCryptographicHash::Sha256)});
            fileNames << file;
        }
        need(store.mergeFiles(need(store.ensureSlide(name, name)), files, 0));
        const auto loaded = need(store.load(0, 0));
        cells.clear();
        for (int row = 0; row < loaded.table.size(); ++row)
            cells.push_back(loaded.table.id(row));
    }

    /// Every cell a lymphocyte at 87.3 %, every third unusual.
    void predict()
    {
        PredictionStore store(*database);
        model = need(store.registerModel({0, QLatin1String(kModelName), QStringLiteral("abcd"), classNames(), 0.25}));
        std::vector<StoredPrediction> batch;
        for (const CellId cell : cells) {
            StoredPrediction stored;
            stored.cell = cell;
            stored.model = model.id;
            Prediction &p = stored.prediction;
            p.imageSha256 = QByteArray(32, 'h');
            p.predicted = 2;
            p.second = 3;
            p.margin = 0.5;
            p.anomalyScore = cell % 3 == 0 ? 0.1 : 0.6;
            p.anomalyThreshold = 0.25;
            p.anomalous = p.anomalyScore < 0.25;
            p.trials = 20;
            p.evaluations = 40;
            for (int c = 0; c < static_cast<int>(classNames().size()); ++c)
                p.classes.push_back({0.5 + c, c == 2 ? 0.873 : 0.127 / 9.0, 20, 0});
            batch.push_back(stored);
        }
        need(store.store(need(store.beginRun({model.id, {}, 1, {}})), batch));
    }
};

/// A page in a window of its own, and somebody at the keyboard.
class Seat {
public:
    explicit Seat(const ui::ReadingSession::MakeDesk &make, bool automatic = true, std::function<qint64()> now = {},
        ui::HeatmapDoor *heatmaps = nullptr)
    {
        ui::ReadingPage::Options options;
        options.styles = ui::ClassStyles(*ClassSet::fromNames(classNames()));
        options.classes = options.styles.size();
        options.automaticAdvance = automatic;
        options.now = std::move(now);
        options.heatmaps = heatmaps;
        page = std::make_unique<ui::ReadingPage>(make, std::move(options));
        page->resize(1100, 760);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no active window");
        page->begin();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page.get(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Waits until the page has answered.
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return !page->isBusy(); }, 15'000);
    }
    [[nodiscard]] int index() const { return page->shown() != nullptr ? page->shown()->index : -1; }

    std::unique_ptr<ui::ReadingPage> page;
};

} // namespace fixture
