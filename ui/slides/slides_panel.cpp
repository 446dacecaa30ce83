#include "ui/slides/slides_panel.h"

#include "ui/slides/slides_model.h"
#include "ui/study/study_session.h"
#include "ui/theme/theme.h"

#include <QCollator>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cyto::ui {

namespace {

constexpr int kNarrowestName = 72, kNarrowestBar = 64; // pixels

/// Numbers by their size, also those within names: slide 2 comes before slide 10.
class SlideOrder final : public QSortFilterProxyModel {
public:
    explicit SlideOrder(QObject *parent) : QSortFilterProxyModel(parent), m_names(localeOfNames())
    {
        m_names.setNumericMode(true);
        m_names.setCaseSensitivity(Qt::CaseInsensitive);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        if (left.column() != SlidesModel::NameColumn) {
            const int a = left.data(SlidesModel::SortRole).toInt();
            const int b = right.data(SlidesModel::SortRole).toInt();
            if (a != b)
                return a < b;
        }
        const auto name = [](const QModelIndex &index) {
            return index.siblingAtColumn(SlidesModel::NameColumn).data(SlidesModel::SortRole).toString();
        };
        return m_names.compare(name(left), name(right)) < 0;
    }

private:
    // The C locale compares code by code, numbers included.
    static QLocale localeOfNames()
    {
        const QLocale locale;
        return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    }
    QCollator m_names;
};

// The classes' shares side by side. Numbers and names are in the tooltip and in the accessible text.
class DifferentialDelegate final : public QStyledItemDelegate {
public:
    DifferentialDelegate(const SlidesModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariantList counts = index.data(SlidesModel::DifferentialRole).toList();
        int total = 0;
        for (const QVariant &count : counts)
            total += count.toInt();
        const QRect bar = option.rect.adjusted(4, 4, -4, -4);
        if (total == 0 || m_model.session() == nullptr)
            return;
        int before = 0;
        for (int i = 0; i < counts.size(); ++i) {
            const int n = counts[i].toInt();
            const int from = bar.left() + static_cast<int>(qint64 {bar.width()} * before / total);
            before += n;
            const int to = bar.left() + static_cast<int>(qint64 {bar.width()} * before / total);
            painter->fillRect(
                QRect(from, bar.top(), to - from, bar.height()), m_model.session()->styles().at(i).colour);
            // A gap separates neighbours whose colours are near each other.
            if (n > 0 && to < bar.right())
                painter->fillRect(QRect(to - 1, bar.top(), 1, bar.height()), option.palette.color(QPalette::Base));
        }
    }

    // Room for the line of progress under the text.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {kNarrowestBar, QStyledItemDelegate::sizeHint(option, index).height() + 10};
    }

private:
    const SlidesModel &m_model;
};

class PredictedDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double fraction = index.data(SlidesModel::FractionRole).toDouble();
        const QRect line(option.rect.left() + 4, option.rect.bottom() - 3, option.rect.width() - 8, 2);
        painter->fillRect(line, option.palette.color(QPalette::Midlight));
        painter->fillRect(QRect(line.topLeft(), QSize(static_cast<int>(line.width() * fraction), line.height())),
            stateColours(option.palette).good);
    }
};

} // namespace

SlidesPanel::SlidesPanel(SlidesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new SlideOrder(this))
    , m_all(new QPushButton(tr("&Whole study"), this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_sorted->setSourceModel(&model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_all->setCheckable(true);
    m_all->setChecked(true);
    m_all->setToolTip(tr("Show the cells of all slides together."));
    m_search->setToolTip(tr("Show only slides whose name contains these letters."));
    m_search->setPlaceholderText(tr("Search slides"));
    m_search->setAccessibleName(tr("Search slides"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(SlidesModel::NameColumn, Qt::AscendingOrder);
    m_view->setItemDelegateForColumn(SlidesModel::DifferentialColumn, new DifferentialDelegate(model, m_view));
    m_view->setItemDelegateForColumn(SlidesModel::PredictedColumn, new PredictedDelegate(m_view));
    m_view->setAccessibleName(tr("Slides"));
    m_view->setWhatsThis(tr("Each folder of images is a slide. The coloured bar is the differential so far: your "
                            "label where you gave one, otherwise the model's class. Point at it for the numbers."));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents); // never narrower than its title
    header->setSectionResizeMode(SlidesModel::NameColumn, QHeaderView::Stretch); // what is left
    header->setMinimumSectionSize(kNarrowestName);
    header->setResizeContentsPrecision(100); // not all of 2,904 slides

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_all);
    layout->addWidget(m_search);
    layout->addWidget(m_view);

    keepRoomForTitles();
    connect(m_all, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_setting && index.isValid())
            choose(index.data(SlidesModel::SlideIndexRole).toInt());
    });
    // A click on the slide that is current already opens it again after "whole study".
    connect(m_view, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { choose(index.data(SlidesModel::SlideIndexRole).toInt()); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setSlide({}); });
}

// A title that is cut, "Differen…", tells less than one that the dock cannot be made too narrow for.
void SlidesPanel::keepRoomForTitles()
{
    const QHeaderView *header = m_view->header();
    // The arrow of the order comes to whichever title is clicked on.
    const int arrow = 2 * style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
    const auto title = [&](int column) { return header->sectionSizeHint(column); };
    m_view->setMinimumWidth(2 * m_view->frameWidth() + m_view->verticalScrollBar()->sizeHint().width()
        + std::max(kNarrowestName, title(SlidesModel::NameColumn))
        + std::max(kNarrowestBar, title(SlidesModel::DifferentialColumn)) + title(SlidesModel::PredictedColumn)
        + title(SlidesModel::FlaggedColumn) + arrow);
}

void SlidesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepRoomForTitles();
}

void SlidesPanel::setSlide(std::optional<int> slideIndex)
{
    m_setting = true;
    m_slide = slideIndex;
    m_all->setChecked(!slideIndex);
    const QModelIndex index = slideIndex ? m_sorted->mapFromSource(m_model.index(*slideIndex, 0)) : QModelIndex();
    m_view->setCurrentIndex(index);
    if (!slideIndex)
        m_view->clearSelection();
    m_setting = false;
}

void SlidesPanel::choose(std::optional<int> slideIndex)
{
    const bool changed = slideIndex != m_slide;
    setSlide(slideIndex);
    if (changed)
        Q_EMIT slideChosen(slideIndex);
}

} // namespace cyto::ui
