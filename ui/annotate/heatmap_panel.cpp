#include "ui/annotate/heatmap_panel.h"

#include "ui/inspector/cell_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <utility>

namespace cyto::ui {

namespace {
constexpr int kSteps = 1000; // of the progress bar
}

HeatmapPanel::HeatmapPanel(ReadingSession &session, HeatmapDoor *door, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_door(door)
    , m_heading(new QLabel(this))
    , m_caption(new QLabel(tr("What the model would change. Not where disease is."), this))
    , m_scale(new QLabel(this))
    , m_view(new CellView(this))
    , m_progress(new QProgressBar(this))
{
    m_heading->setWordWrap(true);
    m_caption->setWordWrap(true);
    QFont bold = m_caption->font();
    bold.setBold(true);
    m_caption->setFont(bold);
    m_scale->setAlignment(Qt::AlignHCenter);
    m_scale->setAccessibleName(tr("Scale of the change"));
    m_view->setFocusPolicy(Qt::TabFocus); // a click must not take the letters away from the page
    m_view->setAccessibleName(tr("Picture of the change"));
    m_view->setToolTip({}); // it would lie over the cell
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress of the heatmap"));
    setWhatsThis(tr("The model is asked how the cell would have to look to be of another class. Orange: it would be "
                    "brighter there; blue: darker. This explains the model, not the patient."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scale);
    layout->addWidget(m_caption);
    hide();
    connect(&m_session, &ReadingSession::heatmapAllowed, this, &HeatmapPanel::onAllowed);
    connect(&m_session, &ReadingSession::heatmapNoted, this, &HeatmapPanel::onNoted);
    connect(&m_session, &ReadingSession::heatmapRefused, this, [this](const Error &error) {
        fail(m_state == State::Noting
                ? tr("It could not be noted down that you see the heatmap, so it is not shown. %1").arg(error.text())
                : error.text());
    });
    connect(&m_session, &ReadingSession::busyChanged, this, [this](bool busy) {
        if (!busy && m_state == State::Computed)
            note(); // an answer was being stored when it came
    });
    if (m_door == nullptr)
        return;
    connect(m_door, &HeatmapDoor::ready, this, &HeatmapPanel::onReady);
    connect(m_door, &HeatmapDoor::failed, this, [this](CellId cell, const Error &error) {
        if (m_state == State::Computing && cell == m_asked.cell)
            fail(tr("The heatmap could not be computed. %1").arg(error.text()));
    });
    connect(m_door, &HeatmapDoor::progressed, this, [this](double fraction) {
        if (m_state != State::Computing)
            return;
        m_progress->setRange(0, kSteps);
        m_progress->setValue(static_cast<int>(fraction * kSteps));
    });
}

HeatmapPanel::~HeatmapPanel()
{
    if (m_door && m_state == State::Computing)
        m_door->cancel();
}

QImage HeatmapPanel::picture() const
{
    return showsHeatmap() ? m_view->image() : QImage();
}

QString HeatmapPanel::text() const
{
    return m_heading->text();
}

QString HeatmapPanel::className(const QString &name) const
{
    const auto index = m_styles.indexOf(name);
    return index ? m_styles.at(*index).displayName : name;
}

void HeatmapPanel::toggle(const Presentation &cell, const QString &wanted)
{
    if (m_state != State::Away) {
        const bool sameWish = m_state != State::Failed && wanted == m_wanted;
        dismiss();
        if (sameWish)
            return;
    }
    const QString refusal = m_door ? m_door->refusal() : tr("There is no model, so there is no heatmap.");
    m_asked = {};
    m_asked.item = cell.item;
    m_asked.index = cell.index;
    m_asked.cell = cell.cell;
    m_wanted = wanted;
    m_predicted = cell.model ? cell.model->predicted : QString();
    m_second = cell.model ? cell.model->second : QString();
    if (!refusal.isEmpty()) {
        fail(refusal);
        return;
    }
    m_state = State::Asking;
    m_heading->setText(tr("Computing what the model would change…"));
    m_view->setImage({});
    m_scale->clear();
    m_caption->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    show();
    if (!m_session.askHeatmap(m_asked))
        dismiss(); // something else is under way: as if the key had not been pressed
}

void HeatmapPanel::onAllowed(const QString &path)
{
    if (m_state != State::Asking || !m_door)
        return;
    m_state = State::Computing;
    m_door->request(m_asked.cell, path, m_wanted, m_predicted, m_second);
}

void HeatmapPanel::onReady(CellId cell, const HeatmapView &view)
{
    if (m_state != State::Computing || cell != m_asked.cell)
        return;
    m_computed = view;
    m_state = State::Computed;
    note();
}

void HeatmapPanel::note()
{
    // Refused while something else is under way: then once more when that has ended.
    if (m_session.noteHeatmap(m_asked))
        m_state = State::Noting;
}

void HeatmapPanel::onNoted()
{
    if (m_state != State::Noting)
        return;
    m_state = State::Shown;
    m_heading->setText(tr("Model %1 takes the cell for %2. To see %3 in it, the model would change this:")
                           .arg(m_computed.model, className(m_computed.predicted), className(m_computed.target)));
    m_view->setImage(m_computed.overlay);
    m_scale->setPixmap(QPixmap::fromImage(m_computed.scale));
    m_caption->show();
    m_progress->hide();
}

void HeatmapPanel::fail(const QString &why)
{
    m_state = State::Failed;
    m_heading->setText(why);
    m_view->setImage({});
    m_scale->clear();
    m_caption->hide();
    m_progress->hide();
    show();
}

void HeatmapPanel::follow(qint64 item)
{
    if (m_state != State::Away && item != m_asked.item)
        dismiss();
}

void HeatmapPanel::dismiss()
{
    const State before = std::exchange(m_state, State::Away);
    if (m_door && before == State::Computing)
        m_door->cancel();
    m_computed = {};
    m_heading->clear();
    m_view->setImage({});
    m_scale->clear();
    hide();
}

} // namespace cyto::ui
