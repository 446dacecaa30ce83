#include "study/sign_off.h"

#include "study/audit_log.h"
#include "study/cell_table.h"
#include "study/hidden_cells.h"
#include "study/reader_store.h"
#include "study/study_connection.h"
#include "study/study_text.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace cyto {

namespace {

const QString kProgram = QStringLiteral("cytodiffusion " CYTO_VERSION);

void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const quint64 length = qToBigEndian(static_cast<quint64>(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

QString cellText(const QVariant &value)
{
    if (value.isNull())
        return QStringLiteral("-"); // no number, hash or name reads like this
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

Status addRows(
    StudyConnection &connection, QCryptographicHash &hash, const QString &sql, const QVariantList &values, int columns)
{
    auto rows = connection.run(sql, values);
    CYTO_TRY(rows);
    while (rows->next())
        for (int c = 0; c < columns; ++c)
            addText(hash, cellText(rows->value(c)));
    addText(hash, QStringLiteral("end"));
    return connection.finished(*rows);
}

/// What a signature is bound to. A hash of one rule is never one of another, so that a signature tells by itself which
/// of them it was made by.
enum class ContentRule {
    Cells, ///< images, labels and predictions: older programs
    Decisions, ///< and what readers' labels came to: the newest consensus and adjudications, which the report prints
};

Status addDecisions(StudyConnection &connection, QCryptographicHash &hash, qint64 slide)
{
    // Not the number of the run: one that comes to the same changes nothing.
    CYTO_TRY(addRows(connection, hash,
        QStringLiteral("SELECT x.cell_id, x.kind, x.class_id, x.method, x.n_votes, x.n_agree FROM consensus x "
                       "JOIN cell c ON c.id = x.cell_id WHERE c.slide_id = ? AND x.run_id = "
                       "(SELECT max(r.id) FROM consensus_run r) ORDER BY x.cell_id"),
        {slide}, 6));
    return addRows(connection, hash,
        QStringLiteral("SELECT a.id, a.cell_id, a.reader_id, a.kind, a.class_id FROM adjudication a "
                       "JOIN cell c ON c.id = a.cell_id WHERE c.slide_id = ? ORDER BY a.id"),
        {slide}, 5);
}

Expected<QByteArray> contentHash(
    StudyConnection &connection, qint64 slide, const QString &modelSha256, const QString &program, ContentRule rule)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (rule == ContentRule::Decisions) {
        addText(hash, QStringLiteral("content 2"));
        CYTO_TRY(addDecisions(connection, hash, slide));
    }
    addText(hash, program);
    addText(hash, modelSha256);
    CYTO_TRY(addRows(connection, hash,
        QStringLiteral("SELECT id, state, sha256 FROM cell WHERE slide_id = ? ORDER BY id"), {slide}, 3));
    CYTO_TRY(addRows(connection, hash,
        QStringLiteral("SELECT l.cell_id, l.reader_id, l.item_id, l.revision_id, l.kind, l.class_id, l.confidence "
                       "FROM current_label l JOIN cell c ON c.id = l.cell_id WHERE c.slide_id = ? "
                       "ORDER BY l.cell_id, l.reader_id, l.item_id"),
        {slide}, 7));
    CYTO_TRY(addRows(connection, hash,
        QStringLiteral(
            "SELECT p.cell_id, p.status, p.predicted, p.second, p.probability, p.margin, p.anomaly_score, p.anomalous "
            "FROM prediction p JOIN cell c ON c.id = p.cell_id JOIN model m ON m.id = p.model_id "
            "WHERE c.slide_id = ? AND m.sha256_hex = ? ORDER BY p.cell_id"),
        {slide, modelSha256.isNull() ? QStringLiteral("") : modelSha256}, 8));
    return hash.result();
}

Status checkReady(const SlideReadiness &ready, const SignatureRequest &request)
{
    if (ready.cells == 0)
        return fail(ErrorCode::InvalidArgument, StudyText::tr("The slide has no cells."));
    if (ready.unhashed > 0)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("The contents of %n images have not been read yet.", nullptr, ready.unhashed),
            StudyText::tr("Wait until indexing has finished: a signature is bound to the contents."));
    if (ready.failures > 0 && !request.failuresAcknowledged)
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("%n failed images have not been acknowledged.", nullptr, ready.failures),
            StudyText::tr("Look at the list of failures and confirm that you have seen it."));
    if ((ready.unreviewed > 0 || ready.unidentified > 0) && request.overrideReason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument,
            StudyText::tr("%1 cells are not reviewed and %2 are unidentified.")
                .arg(ready.unreviewed)
                .arg(ready.unidentified),
            StudyText::tr("Review them, or give a reason for signing nevertheless; the report prints it."));
    return {};
}

} // namespace

QString signatureMeaningName(SignatureMeaning meaning)
{
    switch (meaning) {
    case SignatureMeaning::Approval: return QStringLiteral("approval");
    case SignatureMeaning::Responsibility: return QStringLiteral("responsibility");
    case SignatureMeaning::Authorship: return QStringLiteral("authorship");
    case SignatureMeaning::Review: break;
    }
    return QStringLiteral("review");
}

Expected<SlideReadiness> SignOff::readiness(qint64 slide, ModelId model) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    CYTO_TRY(refuseWhenAnyHidden(connection, slide)); // a signature covers what the signer may see
    auto row = connection.run(
        QStringLiteral(
            "SELECT count(*), "
            "sum(CASE WHEN c.state = 0 AND NOT EXISTS (SELECT 1 FROM current_label l WHERE l.cell_id = c.id AND l.kind "
            "<> 2) THEN 1 ELSE 0 END), "
            "sum(CASE WHEN p.status = 0 AND p.probability < ? AND NOT EXISTS (SELECT 1 FROM current_label l WHERE "
            "l.cell_id = c.id AND l.kind = 0) THEN 1 ELSE 0 END), "
            "sum(CASE WHEN c.state <> 0 OR p.status = 1 THEN 1 ELSE 0 END), "
            "sum(CASE WHEN c.state = 0 AND c.sha256 IS NULL THEN 1 ELSE 0 END) "
            "FROM cell c LEFT JOIN prediction p ON p.cell_id = c.id AND p.model_id = ? WHERE c.slide_id = ?"),
        {kUnidentifiedBelow, model, slide});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return SlideReadiness {};
    }
    return SlideReadiness {row->value(0).toInt(), row->value(1).toInt(), row->value(2).toInt(), row->value(3).toInt(),
        row->value(4).toInt()};
}

Expected<Signature> SignOff::sign(const SignatureRequest &request)
{
    StudyConnection &connection = m_database.connection();
    const ReaderStore readers(m_database);
    auto reader = readers.reader(request.reader);
    CYTO_TRY(reader);
    auto right = readers.checkPassword(request.reader, request.password);
    CYTO_TRY(right);
    if (!*right)
        return fail(ErrorCode::InvalidArgument,
            reader->hasPassword ? StudyText::tr("The password is not that of %1.").arg(reader->name)
                                : StudyText::tr("%1 has no password and so cannot sign.").arg(reader->name),
            reader->hasPassword ? StudyText::tr("Enter it again.") : StudyText::tr("Set a password first."));
    auto transaction = Transaction::begin(connection);
    CYTO_TRY(transaction);
    auto ready = readiness(request.slide, request.model.id);
    CYTO_TRY(ready);
    CYTO_TRY(checkReady(*ready, request));
    Signature signature;
    signature.slide = request.slide;
    signature.readerName = reader->name;
    signature.signedAt = utcTime(utcText(QDateTime::currentDateTimeUtc()));
    signature.meaning = signatureMeaningName(request.meaning);
    signature.overrideReason = request.overrideReason.trimmed();
    signature.modelSha256 = request.model.id == 0 ? QStringLiteral("") : request.model.sha256;
    signature.program = kProgram;
    signature.current = true;
    auto hash =
        contentHash(connection, request.slide, signature.modelSha256, signature.program, ContentRule::Decisions);
    CYTO_TRY(hash);
    signature.contentHash = *hash;
    auto row = connection.run(
        QStringLiteral(
            "INSERT INTO signature (slide_id, reader_id, reader_name, signed_at, meaning, override_reason, "
            "model_sha256_hex, program, content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id, signed_at"),
        {request.slide, request.reader, signature.readerName, utcText(signature.signedAt), signature.meaning,
            signature.overrideReason.isNull() ? QStringLiteral("") : signature.overrideReason, signature.modelSha256,
            signature.program, signature.contentHash});
    CYTO_TRY(row);
    if (!row->next()) {
        CYTO_TRY(connection.finished(*row));
        return fail(ErrorCode::Internal, StudyText::tr("The signature was not stored."));
    }
    signature.id = row->value(0).toLongLong();
    signature.signedAt = utcTime(row->value(1).toString()); // a server goes by its own clock
    row->finish();
    CYTO_TRY(AuditLog::append(connection,
        {0, {}, reader->name, QStringLiteral("sign"), QStringLiteral("slide/%1").arg(request.slide), {},
            QStringLiteral("signature/%1; %2; content %3; failures %4")
                .arg(signature.id)
                .arg(signature.meaning, QString::fromLatin1(signature.contentHash.toHex()))
                .arg(ready->failures),
            signature.overrideReason}));
    CYTO_TRY(transaction->commit());
    return signature;
}

Expected<std::vector<Signature>> SignOff::signatures(qint64 slide) const
{
    StudyConnection &connection = m_database.connection();
    CYTO_TRY(refuseWhenBlinded(connection));
    const ReadSnapshot snapshot(connection);
    CYTO_TRY(snapshot.status());
    auto rows = connection.run(
        QStringLiteral(
            "SELECT id, slide_id, reader_name, signed_at, meaning, override_reason, model_sha256_hex, program, "
            "content_hash FROM signature WHERE slide_id = ? ORDER BY id"),
        {slide});
    CYTO_TRY(rows);
    std::vector<Signature> all;
    while (rows->next())
        all.push_back({rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toString(),
            utcTime(rows->value(3).toString()), rows->value(4).toString(), rows->value(5).toString(),
            rows->value(6).toString(), rows->value(7).toString(), rows->value(8).toByteArray(), false});
    CYTO_TRY(connection.finished(*rows));
    for (Signature &signature : all) {
        for (const ContentRule rule : {ContentRule::Decisions, ContentRule::Cells}) {
            auto hash = contentHash(connection, slide, signature.modelSha256, signature.program, rule);
            CYTO_TRY(hash);
            signature.current = signature.current || *hash == signature.contentHash;
        }
    }
    return all;
}

} // namespace cyto
