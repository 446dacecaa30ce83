// A disk that is full, and one that was mounted read-only: said plainly, nothing lost, and writing goes
// on when it can. Needs the right to mount a small tmpfs; skipped where that is not given.
#include "study/audit_log.h"
#include "study_fixture.h"

#include <QFile>
#include <QProcess>

using namespace fixture;

namespace {

class SmallDisk {
public:
    SmallDisk()
    {
        m_mounted = run({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=3m"),
            QStringLiteral("tmpfs"), folder.path()});
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool remountReadOnly() const
    {
        return run({QStringLiteral("-o"), QStringLiteral("remount,ro"), folder.path()});
    }
    /// Takes what is left.
    void fill() const
    {
        QFile file(fillerPath());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no filler");
        for (const qint64 piece : {65536, 4096, 512, 1})
            while (file.write(QByteArray(static_cast<int>(piece), 'f')) == piece) { }
    }
    void makeSpace() const { QFile::remove(fillerPath()); }

    QTemporaryDir folder;

private:
    static bool run(const QStringList &arguments)
    {
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments);
        return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }
    [[nodiscard]] QString fillerPath() const { return folder.filePath(QStringLiteral("filler")); }
    bool m_mounted = false;
};

} // namespace

class TestFullDisk final : public QObject {
    Q_OBJECT

    static std::unique_ptr<StudyDatabase> makeStudy(const QString &location, ReaderId &reader)
    {
        auto made = StudyDatabase::create(location, newStudy());
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        CellStore cells(**made);
        std::vector<CellFile> files;
        for (int i = 0; i < 400; ++i)
            files.push_back({QStringLiteral("%1.png").arg(i), i, i, {}});
        if (!cells.mergeFiles(*cells.ensureSlide(QStringLiteral("a"), QStringLiteral("a")), files, 0))
            qFatal("no cells");
        reader = ReaderStore(**made).ensureReader(QStringLiteral("Ada"))->id;
        return std::move(*made);
    }

private Q_SLOTS:
    void fullDisk()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("This user may not mount a small tmpfs: a full disk cannot be tried.");
        const QString location = disk.folder.filePath(QStringLiteral("study.db"));
        ReaderId ada = 0;
        auto database = makeStudy(location, ada);
        disk.fill();

        std::vector<CellId> committed;
        Expected<LabelRevision> refused = tl::unexpected<Error>(Error {});
        for (CellId cell = 1; cell <= 400; ++cell) {
            refused = LabelStore(*database).commit(labelChange(cell, ada, classLabel(1)));
            if (!refused)
                break;
            committed.push_back(cell);
        }
        QVERIFY2(!refused, "The disk was not full enough");
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY2(refused.error().message.contains(QLatin1String("disk is full")), qPrintable(refused.error().text()));
        QCOMPARE(database->readOnlyReason(), refused.error().message);
        // Every further write says the same; reading goes on.
        const CellId next = static_cast<CellId>(committed.size()) + 1;
        const auto again = LabelStore(*database).commit(labelChange(next, ada, classLabel(1)));
        QVERIFY(!again);
        QCOMPARE(again.error().message, refused.error().message);
        QVERIFY(!database->retryWriting());
        QCOMPARE(database->readOnlyReason(), refused.error().message);
        QCOMPARE(CellStore(*database).load(0, ada)->slides[0].labelled, static_cast<int>(committed.size()));

        disk.makeSpace();
        VERIFY_OK(database->retryWriting());
        QVERIFY(database->readOnlyReason().isEmpty());
        VERIFY_OK(LabelStore(*database).commit(labelChange(next, ada, classLabel(2))));
        database.reset();
        auto opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        for (const CellId cell : committed)
            QCOMPARE(LabelStore(**opened).current(cell, ada)->classIndex, 1);
        QCOMPARE(LabelStore(**opened).history(next)->size(), size_t {1});
        QVERIFY(AuditLog(**opened).verify()->faults.empty());
    }

    void openedOnAFullDisk()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("This user may not mount a small tmpfs: a full disk cannot be tried.");
        const QString location = disk.folder.filePath(QStringLiteral("study.db"));
        ReaderId ada = 0;
        VERIFY_OK(LabelStore(*makeStudy(location, ada)).commit(labelChange(7, ada, classLabel(3))));
        disk.fill();
        auto opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        const QString reason = (*opened)->readOnlyReason();
        QVERIFY2(reason.contains(QLatin1String("disk is full")) && reason.contains(location), qPrintable(reason));
        QCOMPARE(LabelStore(**opened).current(7, ada)->classIndex, 3);
        const auto refused = LabelStore(**opened).commit(labelChange(8, ada, classLabel(3)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, reason);
        auto worker = StudyDatabase::open((*opened)->ticket());
        VERIFY_OK(worker);
        QCOMPARE(LabelStore(**worker).current(7, ada)->classIndex, 3);
        worker = tl::unexpected<Error>(Error {});
        opened = tl::unexpected<Error>(Error {});
        disk.makeSpace();
        opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        QCOMPARE(LabelStore(**opened).current(7, ada)->classIndex, 3);
    }

    void readOnlyDisk()
    {
        const SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("This user may not mount a small tmpfs: a read-only disk cannot be tried.");
        const QString location = disk.folder.filePath(QStringLiteral("study.db"));
        ReaderId ada = 0;
        VERIFY_OK(LabelStore(*makeStudy(location, ada)).commit(labelChange(7, ada, classLabel(3))));
        QVERIFY(disk.remountReadOnly());
        auto opened = StudyDatabase::open(location);
        VERIFY_OK(opened);
        QVERIFY((*opened)->readOnlyReason().contains(location));
        QCOMPARE(LabelStore(**opened).current(7, ada)->classIndex, 3);
        const auto refused = LabelStore(**opened).commit(labelChange(8, ada, classLabel(3)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, (*opened)->readOnlyReason());
        QVERIFY(!(*opened)->retryWriting());
        auto worker = StudyDatabase::open((*opened)->ticket());
        VERIFY_OK(worker);
        QCOMPARE((*worker)->readOnlyReason(), (*opened)->readOnlyReason());
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
