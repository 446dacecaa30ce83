#include "ui/gallery/tile_delegate.h"

#include "ui/gallery/gallery_model.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

namespace cyto::ui {

namespace {

constexpr int kMargin = 4;
constexpr int kBar = 4; // height of the confidence bar

// A badge is a dark disc with a light sign, so that it reads on any picture.
void paintBadge(QPainter *painter, const QRectF &square, const QColor &ground, const QString &sign)
{
    painter->setPen(QPen(Qt::white, 1.0));
    painter->setBrush(ground);
    painter->drawEllipse(square);
    QFont font = painter->font();
    font.setBold(true);
    font.setPixelSize(static_cast<int>(square.height() * 0.72));
    painter->setFont(font);
    painter->setPen(inkOn(ground));
    painter->drawText(square, Qt::AlignCenter, sign);
}

} // namespace

QSize TileDelegate::tileSize(int picture, const QFontMetrics &metrics)
{
    return {picture + 2 * kMargin, picture + 3 * kMargin + kBar + metrics.height()};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return tileSize(m_picture, option.fontMetrics);
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QPalette &palette = option.palette;
    const QRect tile = option.rect.adjusted(1, 1, -1, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(tile, palette.color(QPalette::Highlight));
    const QRect frame(tile.left() + kMargin - 1, tile.top() + kMargin - 1, m_picture, m_picture);
    paintPicture(painter, frame, option, index);
    paintMarks(painter, frame, index);
    const QRect line(frame.left(), frame.bottom() + kMargin, m_picture, tile.bottom() - frame.bottom() - kMargin);
    paintCaption(painter, line, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(palette.color(QPalette::Text), 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(tile.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void TileDelegate::paintPicture(
    QPainter *painter, const QRect &frame, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto pixmap = index.data(GalleryModel::PixmapRole).value<QPixmap>();
    if (!pixmap.isNull()) {
        const QSize size = pixmap.size().scaled(frame.size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), size);
        target.moveCenter(frame.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(target, pixmap);
        return;
    }
    const QString failure = index.data(GalleryModel::FailureRole).toString();
    painter->fillRect(frame, option.palette.color(QPalette::AlternateBase));
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
    if (failure.isEmpty())
        return;
    painter->setPen(stateColours(option.palette).failure);
    painter->drawText(frame.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWrapAnywhere | Qt::TextWordWrap, failure);
}

void TileDelegate::paintMarks(QPainter *painter, const QRect &frame, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double size = std::clamp(m_picture / 6.0, 14.0, 24.0);
    if (index.data(GalleryModel::ReviewedRole).toBool())
        paintBadge(painter, QRectF(frame.right() - size - 2, frame.top() + 3, size, size), QColor(0x00, 0x6b, 0x4a),
            QString(QChar(0x2713)));
    if (index.data(GalleryModel::AnomalousRole).toBool())
        paintBadge(painter, QRectF(frame.left() + 3, frame.top() + 3, size, size), QColor(0x8a, 0x40, 0x00),
            QStringLiteral("!"));
    painter->restore();
}

void TileDelegate::paintCaption(
    QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const GalleryModel *>(index.model());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int style = index.data(GalleryModel::StyleRole).toInt();
    const QVariant probability = index.data(GalleryModel::ProbabilityRole);
    const QRect bar(line.left(), line.top(), line.width(), kBar);
    QRect words(line.left(), bar.bottom() + 1, line.width(), line.bottom() - bar.bottom());
    const QFontMetrics metrics = option.fontMetrics;
    painter->setFont(option.font);
    if (model == nullptr || style < 0) {
        painter->setPen(selected ? ink : stateColours(option.palette).quiet);
        const bool failed = !index.data(GalleryModel::FailureRole).toString().isEmpty();
        const QString why = failed ? GalleryModel::tr("Failed")
            : index.data(GalleryModel::HiddenRole).toBool()
            ? GalleryModel::tr("Hidden", "below a small picture")
            : GalleryModel::tr("Not predicted", "below a small picture");
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(why, Qt::ElideRight, words.width()));
        return;
    }
    const ClassStyle &look = model->styles().at(style);
    painter->fillRect(bar, option.palette.color(selected ? QPalette::Window : QPalette::Mid));
    if (probability.isValid())
        painter->fillRect(
            QRect(bar.left(), bar.top(), static_cast<int>(bar.width() * probability.toDouble()), bar.height()),
            look.colour);
    const int mark = std::min(words.height(), metrics.ascent());
    paintShape(*painter, QRectF(words.left(), words.center().y() - mark / 2.0, mark, mark), look.shape, look.colour,
        selected ? ink : QColor(0, 0, 0, 150));
    words.setLeft(words.left() + mark + 4);
    painter->setPen(ink);
    const int label = index.data(GalleryModel::LabelRole).toInt();
    // The reader's own word stands beside the model's where they differ.
    QString text = index.data(GalleryModel::UnidentifiedRole).toBool()
        ? GalleryModel::tr("%1?", "class abbreviation of which the model is unsure").arg(look.abbreviation)
        : look.abbreviation;
    if (label >= 0 && label < model->styles().size() && label != style)
        text = GalleryModel::tr("%1 → %2", "class of the model, then class of the reader")
                   .arg(look.abbreviation, model->styles().at(label).abbreviation);
    else if (label == CellTable::kCannotIdentify)
        text = GalleryModel::tr("%1 → ?", "class of the model; the reader cannot identify").arg(look.abbreviation);
    const QString number = probability.isValid()
        ? percentText(probability.toDouble())
        : GalleryModel::tr("margin %1").arg(numberText(index.data(GalleryModel::MarginRole).toDouble(), 2));
    const int numberWidth = metrics.horizontalAdvance(number);
    if (numberWidth + metrics.horizontalAdvance(text) + 6 <= words.width()) {
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight, number);
        words.setRight(words.right() - numberWidth - 4);
    }
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, words.width()));
}

} // namespace cyto::ui
