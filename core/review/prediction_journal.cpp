#include "review/prediction_journal.h"

#include "review/prediction_json.h"

#include <QCoreApplication>

namespace cyto {

namespace {

using Json = nlohmann::json;

constexpr const char *kFormat = "cytodiffusion-journal-1";

QString tr(const char *text)
{
    return QCoreApplication::translate("PredictionJournal", text);
}

Json parsed(const QByteArray &line)
{
    return Json::parse(line.constData(), line.constData() + line.size(), nullptr, false);
}

} // namespace

Expected<std::unique_ptr<PredictionJournal>> PredictionJournal::open(
    const QString &path, const Json &identity, int classes, bool resume)
{
    std::unique_ptr<PredictionJournal> journal(new PredictionJournal(path));
    if (!journal->m_file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(path, journal->m_file.errorString()),
            tr("Check the folder, the permissions and the free space."));
    if (Status s = journal->load(identity, classes, resume); !s)
        return tl::unexpected<Error>(s.error());
    return journal;
}

Status PredictionJournal::load(const Json &identity, int classes, bool resume)
{
    const Json header = parsed(m_file.readLine());
    qint64 good = 0; // end of the last whole line
    if (header.is_object() && header.value("format", std::string()) == kFormat) {
        if (resume) {
            const QString difference = identityDifference(header.value("identity", Json()), identity);
            if (!difference.isEmpty())
                return fail(ErrorCode::Mismatch,
                    tr("The unfinished run %1 was begun with another model or other options: %2.")
                        .arg(m_file.fileName(), difference),
                    tr("Use those again, or delete the file to begin anew."));
        }
        good = m_file.pos();
        while (!m_file.atEnd()) {
            const QByteArray line = m_file.readLine();
            if (!line.endsWith('\n'))
                break; // the line that was being written when the run was killed
            good = m_file.pos();
            auto p = predictionFromJson(parsed(line), classes);
            if (p)
                m_found.insert(p->imageSha256, *p);
        }
    }
    if (!resume && !m_found.isEmpty())
        return fail(ErrorCode::Mismatch,
            tr("An earlier run left %1 finished images in %2.").arg(m_found.size()).arg(m_file.fileName()),
            tr("Continue it with --resume, or delete the file to begin anew."));
    if (!resume)
        good = 0;
    if (!m_file.resize(good) || !m_file.seek(good))
        return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
    return good > 0 ? Status() : append({{"format", kFormat}, {"identity", identity}});
}

Status PredictionJournal::append(const Json &line)
{
    const QByteArray bytes =
        QByteArray::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return fail(ErrorCode::Io, tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()),
            tr("Check the free space, then continue with --resume."));
    return {};
}

Status PredictionJournal::add(const Prediction &p)
{
    ++m_added;
    return append(predictionToJson(p));
}

void PredictionJournal::remove()
{
    m_file.remove();
}

} // namespace cyto
