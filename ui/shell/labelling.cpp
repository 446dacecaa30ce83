#include "ui/shell/labelling.h"

#include "ui/gallery/gallery_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/workbench.h"

#include <QInputDialog>
#include <QMessageBox>

namespace cyto::ui {

namespace {
constexpr int kAskAbove = 20; // cells that one action changes without a question
}

Labelling::Labelling(Workbench &workbench, GalleryPanel &gallery, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_gallery(gallery)
    , m_messages(messages)
    , m_askMany([&window](int cells, const QString &label) {
        return QMessageBox::question(
                   &window, tr("Many cells"), tr("Label %n cell(s) as %1?", nullptr, cells).arg(label))
            == QMessageBox::Yes;
    })
    , m_askText([&window](const QString &title, const QString &question, const QString &text) {
        bool ok = false;
        const QString answer = QInputDialog::getMultiLineText(&window, title, question, text, &ok);
        return ok ? std::optional<QString>(answer.trimmed()) : std::nullopt;
    })
{
}

void Labelling::tellFailure(const Error &error, int cells, std::function<void()> again)
{
    const StudySession *session = m_workbench.session();
    // Doing it again could do it twice: the study is read again first.
    if (session != nullptr && session->isInDoubt()) {
        m_unsaved = nullptr;
        m_messages.showMessage(MessageBar::Kind::Failure,
            tr("It is not known whether %n label(s) were stored. %1", nullptr, cells).arg(error.text()));
        Q_EMIT failed();
        return;
    }
    m_unsavedCells = cells;
    // Each failure stays until its own labels are stored.
    const QString topic = QStringLiteral("labels %1").arg(++m_failures);
    m_unsaved = [this, topic, again = std::move(again)] {
        m_messages.withdraw(topic);
        if (StudySession *s = m_workbench.session(); s != nullptr && !s->readOnlyReason().isEmpty())
            (void)s->retryWriting(); // the next attempt says what is wrong still
        again();
    };
    m_messages.showMessage(
        {MessageBar::Kind::Failure, tr("%n label(s) could not be stored. %1", nullptr, cells).arg(error.text()),
            tr("&Try again"), m_unsaved, topic});
    Q_EMIT failed();
}

void Labelling::tellConnection(bool lost)
{
    const QString topic = QStringLiteral("connection");
    if (lost) {
        // What could not be stored has been told already, with the reason.
        if (m_messages.text().isEmpty())
            m_messages.showMessage({MessageBar::Kind::Failure,
                tr("The connection to the study's server is lost. Nothing can be saved until it is back; the program "
                   "connects by itself."),
                {}, {}, topic});
    } else if (m_unsaved) {
        m_messages.showMessage({MessageBar::Kind::Notice,
            tr("The server is back. %n label(s) are still not saved.", nullptr, m_unsavedCells), tr("&Save now"),
            m_unsaved, topic});
    } else {
        m_messages.showMessage({MessageBar::Kind::Notice,
            tr("The server is back. The labels that are shown are the stored ones."), {}, {}, topic});
    }
}

bool Labelling::store(
    StudySession &session, const std::vector<CellId> &cells, const LabelValue &value, const QString &done)
{
    if (const Status status = session.label(cells, value); !status) {
        tellFailure(status.error(), static_cast<int>(cells.size()), [this, cells, value, done] {
            if (StudySession *s = m_workbench.session(); s != nullptr)
                (void)store(*s, cells, value, done);
        });
        return false;
    }
    m_lastCells = cells;
    m_lastValue = value;
    m_unsaved = nullptr;
    Q_EMIT acted(done, true);
    return true;
}

void Labelling::label(const std::vector<CellId> &cells, int style)
{
    StudySession *session = m_workbench.session();
    if (session == nullptr || cells.empty())
        return;
    const bool cannot = style == CellTable::kCannotIdentify;
    LabelValue value;
    value.kind = cannot ? LabelKind::CannotIdentify : LabelKind::Class;
    value.classIndex = cannot ? -1 : style;
    const QString name = cannot ? tr("cannot identify") : session->styles().at(style).displayName;
    const int count = static_cast<int>(cells.size());
    if (count > kAskAbove && !m_askMany(count, name))
        return;
    // A comment is about the cell: it stays when the class changes.
    if (count == 1) {
        if (const auto before = session->currentLabel(cells.front()); before && before->kind != LabelKind::None)
            value.comment = before->comment;
    }
    (void)store(*session, cells, value, tr("%n cell(s) labelled as %1.", nullptr, count).arg(name));
}

void Labelling::giveConfidence(Confidence confidence)
{
    StudySession *session = m_workbench.session();
    // The confidence belongs to the label that was given last, and to cells that still have it.
    if (session == nullptr || m_lastCells.empty() || m_lastValue.kind == LabelKind::None
        || m_lastCells != m_gallery.view().selectedCells())
        return;
    LabelValue value = m_lastValue;
    value.confidence = confidence;
    const std::vector<CellId> cells = m_lastCells;
    if (store(*session, cells, value, tr("Confidence of %n cell(s) stored.", nullptr, static_cast<int>(cells.size())))
        && cells.size() == 1 && m_workbench.preferences().automaticAdvance)
        m_gallery.view().advance();
}

void Labelling::comment()
{
    StudySession *session = m_workbench.session();
    const CellId cell = m_gallery.view().currentCell();
    if (session == nullptr || cell == 0)
        return;
    const auto before = session->currentLabel(cell);
    if (!before) {
        m_messages.showMessage(MessageBar::Kind::Failure, before.error().text());
        return;
    }
    const auto text = m_askText(tr("Comment"),
        tr("A comment on %1. It is stored in the cell's history under your name.").arg(session->cellName(cell)),
        before->comment);
    if (!text || *text == before->comment)
        return;
    LabelValue value = *before;
    value.comment = *text;
    (void)store(*session, {cell}, value, text->isEmpty() ? tr("Comment taken away.") : tr("Comment stored."));
}

void Labelling::skip()
{
    StudySession *session = m_workbench.session();
    const CellId cell = m_gallery.view().currentCell();
    if (session == nullptr || cell == 0)
        return;
    if (session->table().isReviewed(session->table().rowOf(cell))) {
        m_gallery.view().advance();
        return;
    }
    const auto reason = m_askText(tr("Skip this cell"), tr("Why do you leave this cell without a label?"), {});
    if (!reason || reason->isEmpty())
        return;
    LabelValue value;
    value.comment = *reason;
    if (store(*session, {cell}, value, tr("Cell skipped.")))
        m_gallery.view().advance();
}

void Labelling::undo()
{
    StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    const auto undone = session->undo();
    m_lastCells.clear();
    if (!undone)
        tellFailure(undone.error(), 1, [this] { undo(); });
    else
        Q_EMIT acted(*undone > 0 ? tr("Taken back for %n cell(s).", nullptr, *undone) : tr("Nothing to take back."),
            session->canUndo());
}

void Labelling::redo()
{
    StudySession *session = m_workbench.session();
    if (session == nullptr)
        return;
    const auto redone = session->redo();
    m_lastCells.clear();
    if (!redone)
        tellFailure(redone.error(), 1, [this] { redo(); });
    else
        Q_EMIT acted(
            *redone > 0 ? tr("Given again for %n cell(s).", nullptr, *redone) : tr("Nothing to give again."), true);
}

void Labelling::forget()
{
    m_lastCells.clear();
    m_unsaved = nullptr;
    Q_EMIT acted({}, false);
}

} // namespace cyto::ui
