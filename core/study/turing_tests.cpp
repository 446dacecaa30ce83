#include "study/turing_tests.h"

#include "domain/philox.h"
#include "study/audit_log.h"
#include "study/audit_rows.h"
#include "study/reader_store.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QDir>

#include <algorithm>

namespace cyto {

namespace {

template <class T>
void shuffle(std::vector<T> &items, Philox &random)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
}

QVariant classOrNull(int index)
{
    return index < 0 ? QVariant(QMetaType::fromType<int>()) : QVariant(index);
}

Status checkTest(const NewTuringTest &test)
{
    const auto there = [&](bool synthetic) {
        return std::any_of(test.images.begin(), test.images.end(),
            [&](const TuringImage &image) { return !image.practice && image.synthetic == synthetic; });
    };
    if (!there(true) || !there(false))
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("A Turing test needs at least one real and one synthetic image besides those for practice."));
    return {};
}

// Practice first; both parts in an order of the reader's own.
Status drawOrder(StudyConnection &connection, qint64 test, ReaderId reader)
{
    auto seed = connection.value(QStringLiteral("SELECT seed FROM turing_test WHERE id = ?"), {test});
    CYTO_TRY(seed);
    if (!seed->isValid())
        return fail(ErrorCode::NotFound, StudyText::tr("The study has no Turing test %1.").arg(test));
    auto rows =
        connection.run(QStringLiteral("SELECT id, practice FROM turing_image WHERE test_id = ? ORDER BY id"), {test});
    CYTO_TRY(rows);
    std::vector<qint64> practice;
    std::vector<qint64> images;
    while (rows->next())
        (rows->value(1).toInt() != 0 ? practice : images).push_back(rows->value(0).toLongLong());
    CYTO_TRY(connection.finished(*rows));
    rows->finish();
    Philox random(mixKey(seed->toString().toULongLong(), static_cast<std::uint64_t>(reader)));
    shuffle(practice, random);
    shuffle(images, random);
    practice.insert(practice.end(), images.begin(), images.end());
    for (size_t i = 0; i < practice.size(); ++i)
        CYTO_TRY(connection.execute(
            QStringLiteral(
                "INSERT INTO turing_trial (test_id, reader_id, presented_index, image_id) VALUES (?, ?, ?, ?)"),
            {test, reader, static_cast<int>(i), practice[i]}));
    return {};
}

Expected<std::optional<TuringQuestion>> readNext(StudyConnection &connection, qint64 test, ReaderId reader)
{
    auto row = connection.run(
        QStringLiteral(
            "SELECT t.presented_index, i.practice, i.file_name, x.folder, "
            "(SELECT count(*) FROM turing_image p WHERE p.test_id = t.test_id AND p.practice = 1), "
            "(SELECT count(*) FROM turing_image p WHERE p.test_id = t.test_id AND p.practice = 0) "
            "FROM turing_trial t JOIN turing_image i ON i.id = t.image_id JOIN turing_test x ON x.id = t.test_id "
            "WHERE t.test_id = ? AND t.reader_id = ? AND t.answered_at IS NULL ORDER BY t.presented_index LIMIT 1"),
        {test, reader});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return std::optional<TuringQuestion>();
    }
    TuringQuestion question;
    question.index = row->value(0).toInt();
    question.practice = row->value(1).toInt() != 0;
    const int practice = row->value(4).toInt();
    question.number = question.index + 1 - (question.practice ? 0 : practice);
    question.count = question.practice ? practice : row->value(5).toInt();
    question.imagePath = QDir(row->value(3).toString()).filePath(row->value(2).toString());
    return std::optional(question);
}

Status logAnswer(StudyConnection &connection, qint64 test, ReaderId reader, int index, const TuringAnswer &answer,
    const QString &answeredAt)
{
    auto image = connection.value(
        QStringLiteral("SELECT image_id FROM turing_trial WHERE test_id = ? AND reader_id = ? AND presented_index = ?"),
        {test, reader, index});
    CYTO_TRY(image);
    auto name = connection.value(QStringLiteral("SELECT name FROM reader WHERE id = ?"), {reader});
    CYTO_TRY(name);
    return AuditLog::append(connection,
        {0, {}, name->toString(), QStringLiteral("turing answer"), turingSubject(test, reader, index), {},
            turingText(image->toLongLong(), answer.saysSynthetic ? 1 : 0, classOrNull(answer.classIndex),
                static_cast<int>(answer.confidence), answer.responseMs, answeredAt),
            {}});
}

TuringImage readImage(const QSqlQuery &row, int first)
{
    return {row.value(first).toString(), row.value(first + 1).toInt() != 0,
        row.isNull(first + 2) ? -1 : row.value(first + 2).toInt(), row.value(first + 3).toInt() != 0,
        row.value(first + 4).toByteArray()};
}

} // namespace

Expected<qint64> TuringTests::create(const NewTuringTest &test, ReaderId by)
{
    StudyConnection &connection = m_database.connection();
    auto maker = ReaderStore(m_database).reader(by);
    CYTO_TRY(maker);
    if (maker->role != ReaderRole::Coordinator)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("Only a coordinator makes Turing tests; %1 is none.").arg(maker->name));
    CYTO_TRY(checkTest(test));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto id = connection.value(
        QStringLiteral(
            "INSERT INTO turing_test (name, folder, seed, created_by, created_at) VALUES (?, ?, ?, ?, ?) RETURNING id"),
        {test.name, test.folder, QString::number(test.seed), by, utcText(QDateTime::currentDateTimeUtc())});
    CYTO_TRY(id);
    for (const TuringImage &image : test.images)
        CYTO_TRY(connection.execute(QStringLiteral("INSERT INTO turing_image (test_id, file_name, synthetic, class_id, "
                                                   "practice, sha256) VALUES (?, ?, ?, ?, ?, ?)"),
            {id->toLongLong(), image.fileName, image.synthetic ? 1 : 0, classOrNull(image.classIndex),
                image.practice ? 1 : 0, image.sha256}));
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, maker->name, QStringLiteral("turing test created"),
            QStringLiteral("turing test/%1").arg(id->toLongLong()), {},
            QStringLiteral("%1; %2 images; seed %3").arg(test.name).arg(test.images.size()).arg(test.seed), {}}));
    CYTO_TRY(transaction->commit());
    return id->toLongLong();
}

Expected<std::vector<TuringTestInfo>> TuringTests::tests(ReaderId reader) const
{
    StudyConnection &connection = m_database.connection();
    auto rows = connection.run(
        QStringLiteral(
            "SELECT x.id, x.name, "
            "(SELECT count(*) FROM turing_image i WHERE i.test_id = x.id AND i.practice = 1), "
            "(SELECT count(*) FROM turing_image i WHERE i.test_id = x.id AND i.practice = 0), "
            "(SELECT count(*) FROM turing_trial t JOIN turing_image i ON i.id = t.image_id WHERE t.test_id = x.id "
            "AND t.reader_id = ? AND t.answered_at IS NOT NULL AND i.practice = 0) FROM turing_test x ORDER BY x.id"),
        {reader});
    CYTO_TRY(rows);
    std::vector<TuringTestInfo> tests;
    while (rows->next())
        tests.push_back({rows->value(0).toLongLong(), rows->value(1).toString(), rows->value(2).toInt(),
            rows->value(3).toInt(), rows->value(4).toInt()});
    CYTO_TRY(connection.finished(*rows));
    return tests;
}

Expected<std::optional<TuringQuestion>> TuringTests::next(qint64 test, ReaderId reader)
{
    StudyConnection &connection = m_database.connection();
    auto drawn = connection.value(
        QStringLiteral("SELECT count(*) FROM turing_trial WHERE test_id = ? AND reader_id = ?"), {test, reader});
    CYTO_TRY(drawn);
    if (drawn->toLongLong() == 0) {
        auto transaction = Transaction::begin(connection);
        CYTO_TRY(transaction);
        CYTO_TRY(drawOrder(connection, test, reader));
        CYTO_TRY(transaction->commit());
    }
    return readNext(connection, test, reader);
}

Expected<std::optional<TuringImage>> TuringTests::answer(
    qint64 test, ReaderId reader, int index, const TuringAnswer &answer)
{
    StudyConnection &connection = m_database.connection();
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto question = readNext(connection, test, reader);
    CYTO_TRY(question);
    if (!*question || (*question)->index != index)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("This image is not the one to be judged now: there is no going back."));
    const QString now = utcText(QDateTime::currentDateTimeUtc());
    CYTO_TRY(connection.execute(QStringLiteral("UPDATE turing_trial SET said_synthetic = ?, said_class_id = ?, "
                                               "confidence = ?, response_ms = ?, answered_at = ? "
                                               "WHERE test_id = ? AND reader_id = ? AND presented_index = ?"),
        {answer.saysSynthetic ? 1 : 0, classOrNull(answer.classIndex), static_cast<int>(answer.confidence),
            answer.responseMs, now, test, reader, index}));
    CYTO_TRY(logAnswer(connection, test, reader, index, answer, now));
    std::optional<TuringImage> told;
    if ((*question)->practice) {
        auto row = connection.run(
            QStringLiteral("SELECT i.file_name, i.synthetic, i.class_id, i.practice, i.sha256 FROM turing_trial t JOIN "
                           "turing_image i "
                           "ON i.id = t.image_id WHERE t.test_id = ? AND t.reader_id = ? AND t.presented_index = ?"),
            {test, reader, index});
        CYTO_TRY(row);
        if (row->next())
            told = readImage(*row, 0);
    }
    CYTO_TRY(transaction->commit());
    return told;
}

Expected<std::vector<TuringTrial>> TuringTests::completedTrials(qint64 test) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    auto rows = connection.run(
        QStringLiteral(
            "SELECT t.reader_id, t.presented_index, i.file_name, i.synthetic, i.class_id, i.practice, i.sha256, "
            "t.said_synthetic, t.said_class_id, t.confidence, t.response_ms, t.answered_at "
            "FROM turing_trial t JOIN turing_image i ON i.id = t.image_id WHERE t.test_id = ? AND i.practice = 0 "
            "AND NOT EXISTS (SELECT 1 FROM turing_trial o WHERE o.test_id = t.test_id AND o.reader_id = t.reader_id "
            "AND o.answered_at IS NULL) ORDER BY t.reader_id, t.presented_index"),
        {test});
    CYTO_TRY(rows);
    std::vector<TuringTrial> trials;
    while (rows->next()) {
        TuringTrial trial;
        trial.reader = rows->value(0).toLongLong();
        trial.index = rows->value(1).toInt();
        trial.image = readImage(*rows, 2);
        trial.answer = {rows->value(7).toInt() != 0, rows->isNull(8) ? -1 : rows->value(8).toInt(),
            static_cast<Confidence>(rows->value(9).toInt()), rows->value(10).toLongLong()};
        trial.answeredAt = utcTime(rows->value(11).toString());
        trials.push_back(std::move(trial));
    }
    CYTO_TRY(connection.finished(*rows));
    return trials;
}

} // namespace cyto
