#include "ui/inspector/counterfactual_panel.h"

#include "classifier/heatmap.h"
#include "ui/inspector/cell_view.h"
#include "ui/inspector/colour_bar.h"
#include "ui/inspector/mat_image.h"
#include "ui/inspector/picture_menu.h"
#include "ui/theme/state_ink.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cyto::ui {

namespace {
constexpr int kStripPicture = 64;
}

CounterfactualPanel::CounterfactualPanel(HeatmapService &heatmaps, QWidget *parent)
    : QWidget(parent)
    , m_heatmaps(heatmaps)
    , m_target(new QComboBox(this))
    , m_compute(new QPushButton(tr("&Show change"), this))
    , m_all(new QPushButton(tr("&All classes"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_save(new QPushButton(tr("Save &picture…"), this))
    , m_modes(new QButtonGroup(this))
    , m_view(new CellView(this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_bar(new ColourBar(this))
    , m_strip(new QListWidget(this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
{
    buildControls();
    connect(m_compute, &QPushButton::clicked, this, &CounterfactualPanel::compute);
    connect(m_all, &QPushButton::clicked, this, &CounterfactualPanel::computeAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_heatmaps.cancel(); });
    connect(&m_heatmaps, &HeatmapService::stopped, this, [this] { // from here or from the list of jobs
        setStatus(tr("Cancelled."), false);
        refresh();
    });
    const auto save = [this](const QImage &picture, const QString &name) { Q_EMIT saveRequested(picture, name); };
    connect(m_save, &QPushButton::clicked, this, [this, save] { save(shownPicture(), pictureName()); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this, save](QPoint position) {
        showPictureMenu(this, m_view->mapToGlobal(position),
            {{tr("&Save picture…"), tr("&Copy picture"), pictureName(), shownPicture()}}, save);
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_modes, &QButtonGroup::idClicked, this, [this] { refresh(); });
    connect(m_opacity, &QSlider::valueChanged, this, [this] { refresh(); });
    connect(m_strip, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_target->setCurrentIndex(m_target->findData(m_strip->item(row)->data(Qt::UserRole)));
    });
    connect(&m_heatmaps, &HeatmapService::ready, this, [this](CellId cell) {
        if (cell != m_image.cell)
            return;
        setStatus({}, false);
        refreshStrip();
        refresh();
        Q_EMIT viewed(cell);
    });
    connect(&m_heatmaps, &HeatmapService::failed, this, [this](CellId cell, const Error &error) {
        if (cell != m_image.cell)
            return;
        setStatus(tr("The change could not be computed. %1").arg(error.text()), true);
        refresh();
    });
    connect(&m_heatmaps, &HeatmapService::progressed, this, [this](const Progress &progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    refresh();
}

void CounterfactualPanel::buildControls()
{
    m_command = m_compute->text().remove(u'&');
    m_target->setAccessibleName(tr("Target class"));
    m_target->setToolTip(tr("The class that the model should see in this cell."));
    m_compute->setToolTip(tr("Compute what the model would change for this class."));
    m_all->setToolTip(tr("Compute the change for every class; takes as many times longer."));
    m_cancel->setToolTip(tr("Stop computing the change."));
    m_save->setToolTip(tr("Save the picture that is shown, as PNG or JPEG."));
    m_strip->setToolTip(tr("One picture per class; choose one to see it large."));
    m_view->setAccessibleName(tr("Picture of the change"));
    m_view->setToolTip(tr("Hold Space to see the original."));
    flickerFrom(*m_view);
    m_opacity->setRange(0, 100);
    m_opacity->setValue(80);
    m_opacity->setAccessibleName(tr("Opacity of the overlay"));
    m_opacity->setToolTip(tr("How strongly the colours cover the cell."));
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(true);
    m_strip->setResizeMode(QListView::Adjust);
    m_strip->setSpacing(2);
    m_strip->setMovement(QListView::Static);
    m_strip->setIconSize({kStripPicture, kStripPicture});
    m_strip->setFixedHeight(2 * (kStripPicture + fontMetrics().height() + 14) + 8);
    m_strip->setAccessibleName(tr("Changes for all classes"));
    m_progress->setAccessibleName(tr("Progress of the heatmap"));
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *modes = new QHBoxLayout;
    const auto mode = [&](Mode id, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_modes->addButton(button, static_cast<int>(id));
        modes->addWidget(button);
    };
    mode(Mode::Original, tr("Original"), tr("The cell as the model saw it."));
    mode(Mode::Direct, tr("Direct"), tr("The model's change as a picture of its own; mid-grey means no change."));
    mode(Mode::Overlay, tr("Overlay"), tr("Where the change is darker or brighter, in colour over the cell."));
    m_modes->button(static_cast<int>(Mode::Overlay))->setChecked(true);

    auto *top = new QGridLayout;
    auto *label = new QLabel(tr("Change &towards:"), this);
    label->setBuddy(m_target);
    top->addWidget(label, 0, 0);
    top->addWidget(m_target, 0, 1, 1, 2);
    top->addWidget(m_compute, 1, 0);
    top->addWidget(m_all, 1, 1);
    top->addWidget(m_cancel, 1, 2);
    top->setColumnStretch(1, 1);
    top->setColumnStretch(2, 1);
    auto *opacity = new QHBoxLayout;
    auto *opacityLabel = new QLabel(tr("&Opacity:"), this);
    opacityLabel->setBuddy(m_opacity);
    opacity->addWidget(opacityLabel);
    opacity->addWidget(m_opacity);
    opacity->addWidget(m_save);
    auto *caption = new QLabel(tr("What the model would change. Not where disease is."), this);
    caption->setWordWrap(true);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addLayout(modes);
    layout->addWidget(m_view, 1);
    layout->addWidget(caption);
    layout->addWidget(m_bar);
    layout->addLayout(opacity);
    layout->addWidget(m_strip);
    setWhatsThis(tr("The model is asked how the cell would have to look to be of another class. Orange: it would be "
                    "brighter there; blue: darker. This explains the model, not the patient."));
}

void CounterfactualPanel::setClasses(const ClassStyles &styles, const std::vector<int> &styleOfModelClass)
{
    m_styles = styles;
    m_styleOfModelClass = styleOfModelClass;
    setCell({}, -1, -1);
}

QString CounterfactualPanel::className(int modelClass) const
{
    return m_styles.at(m_styleOfModelClass[static_cast<size_t>(modelClass)]).displayName;
}

void CounterfactualPanel::setCell(const HeatmapImage &image, int predicted, int likelyTarget)
{
    if (!image.isSame(m_image) && m_heatmaps.working() != 0)
        m_heatmaps.cancel();
    m_image = image;
    m_predicted = predicted;
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    for (int c = 0; image.cell != 0 && c < static_cast<int>(m_styleOfModelClass.size()); ++c) {
        if (c != predicted)
            m_target->addItem(
                shapeIcon(m_styles.at(m_styleOfModelClass[static_cast<size_t>(c)]), 14, devicePixelRatioF()),
                className(c), c);
    }
    if (likelyTarget >= 0)
        m_target->setCurrentIndex(std::max(0, m_target->findData(likelyTarget)));
    setStatus({}, false);
    refreshStrip();
    refresh();
}

CounterfactualPanel::Mode CounterfactualPanel::mode() const
{
    return static_cast<Mode>(m_modes->checkedId());
}

int CounterfactualPanel::target() const
{
    return m_target->currentIndex() >= 0 ? m_target->currentData().toInt() : -1;
}

const Heatmap *CounterfactualPanel::heatmap() const
{
    const Explanation *explanation = m_heatmaps.find(m_image);
    if (explanation == nullptr)
        return nullptr;
    const auto it = std::find_if(explanation->heatmaps.begin(), explanation->heatmaps.end(),
        [this](const Heatmap &h) { return h.target == target(); });
    return it == explanation->heatmaps.end() ? nullptr : &*it;
}

double CounterfactualPanel::limit() const
{
    const Explanation *explanation = m_heatmaps.find(m_image);
    return explanation != nullptr ? magnitudeLimit(explanation->heatmaps) : 0.0;
}

QImage CounterfactualPanel::pictureOf(const Heatmap &heatmap, Mode mode) const
{
    const Explanation *explanation = m_heatmaps.find(m_image);
    switch (mode) {
    case Mode::Original: return imageOf(explanation->input);
    case Mode::Direct: return imageOf(heatmap.direct);
    case Mode::Overlay: return imageOf(renderOverlay(explanation->input, heatmap, limit(), m_opacity->value() / 100.0));
    }
    return {};
}

QString CounterfactualPanel::pictureName() const
{
    const QString cell = m_image.cell != 0 ? QFileInfo(m_image.path).completeBaseName() : QStringLiteral("cell");
    const int style = target() >= 0 ? m_styleOfModelClass[static_cast<size_t>(target())] : -1;
    if (style < 0)
        return QStringLiteral("%1.png").arg(cell);
    const QString kind = mode() == Mode::Original ? QStringLiteral("original")
        : mode() == Mode::Direct                  ? QStringLiteral("direct")
                                                  : QStringLiteral("overlay");
    // Pictures of several cells, classes and kinds lie in one folder and are told apart.
    return QStringLiteral("%1_counterfactual_%2_%3.png").arg(cell, m_styles.at(style).name, kind);
}

QImage CounterfactualPanel::shownPicture() const
{
    return m_view->image();
}

void CounterfactualPanel::compute()
{
    if (m_image.cell == 0 || target() < 0 || m_heatmaps.classifier() == nullptr)
        return;
    if (heatmap() != nullptr) {
        refresh();
        return;
    }
    m_progress->setRange(0, 0);
    m_heatmaps.request(m_image, {target()});
    setStatus(tr("Computing the change towards %1…").arg(className(target())), false);
    refresh();
}

void CounterfactualPanel::computeAll()
{
    if (m_image.cell == 0 || m_heatmaps.classifier() == nullptr)
        return;
    m_progress->setRange(0, 0);
    m_heatmaps.request(m_image, {});
    setStatus(tr("Computing the changes towards all classes…"), false);
    refresh();
}

void CounterfactualPanel::setCommand(const QString &command)
{
    m_command = command;
    m_compute->setToolTip(
        tr("%1: compute what the model would change for this class.", "command with its key").arg(command));
    refresh();
}

void CounterfactualPanel::setStatus(const QString &text, bool failure)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    setInk(*m_status, failure ? Ink::Failure : Ink::Plain);
}

void CounterfactualPanel::refresh()
{
    const bool model = m_heatmaps.classifier() != nullptr;
    const bool working = m_heatmaps.working() != 0;
    const bool possible = m_image.cell != 0 && model && !working;
    const Heatmap *map = heatmap();
    m_target->setEnabled(m_image.cell != 0 && model);
    m_compute->setEnabled(possible && map == nullptr && target() >= 0);
    m_all->setEnabled(possible);
    m_cancel->setEnabled(working);
    m_progress->setVisible(working);
    for (QAbstractButton *button : m_modes->buttons()) {
        button->setEnabled(map != nullptr);
        // Pressed buttons of dark styles are hard to tell from others.
        QFont font = button->font();
        font.setBold(button->isChecked());
        button->setFont(font);
    }
    m_opacity->setEnabled(map != nullptr && mode() == Mode::Overlay);
    m_save->setEnabled(map != nullptr);
    m_bar->setVisible(map != nullptr && mode() == Mode::Overlay);
    m_bar->setLimit(limit());
    if (map != nullptr)
        m_view->setImage(pictureOf(*map, m_flicker ? Mode::Original : mode()));
    else if (m_image.cell == 0)
        m_view->setImage({}, tr("Choose a cell in the gallery."));
    else if (!model)
        m_view->setImage({}, tr("There is no model. Choose one with Prediction > Model manager."));
    else
        m_view->setImage({}, tr("Choose \"%1\" to see what the model would change in this cell.").arg(m_command));
}

void CounterfactualPanel::refreshStrip()
{
    const QSignalBlocker blocker(m_strip);
    m_strip->clear();
    const Explanation *explanation = m_heatmaps.find(m_image);
    m_strip->setVisible(explanation != nullptr && explanation->heatmaps.size() > 1);
    if (explanation == nullptr)
        return;
    for (const Heatmap &map : explanation->heatmaps) {
        if (map.target == map.predicted)
            continue;
        const QImage picture = pictureOf(map, Mode::Overlay)
                                   .scaled(kStripPicture, kStripPicture, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const ClassStyle &style = m_styles.at(m_styleOfModelClass[static_cast<size_t>(map.target)]);
        auto *item = new QListWidgetItem(QIcon(QPixmap::fromImage(picture)), style.abbreviation, m_strip);
        item->setData(Qt::UserRole, map.target);
        item->setToolTip(tr("Change towards %1").arg(style.displayName));
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
}

void CounterfactualPanel::flickerFrom(QWidget &widget)
{
    widget.installEventFilter(this);
}

bool CounterfactualPanel::takesSpace(const QObject *watched) const
{
    if (heatmap() == nullptr)
        return false;
    if (watched == m_view)
        return true;
    // Space presses a button, and there is no other key for it; one that is pressed in already has no use for it.
    const auto *button = qobject_cast<const QAbstractButton *>(watched);
    return isVisible()
        && (button == nullptr || (m_modes->id(const_cast<QAbstractButton *>(button)) >= 0 && button->isChecked()));
}

void CounterfactualPanel::setFlicker(bool on)
{
    if (on == m_flicker)
        return;
    m_flicker = on;
    refresh();
}

bool CounterfactualPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool press = event->type() == QEvent::KeyPress;
        // A release ends it whatever has become of the map since.
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier
            && (takesSpace(watched) || (!press && m_flicker))) {
            // Held keys repeat; the picture must not flicker by itself.
            if (!key->isAutoRepeat())
                setFlicker(press);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        setFlicker(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cyto::ui
