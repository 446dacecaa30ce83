#include "ui/theme/class_style.h"

#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace cyto::ui {

namespace {

// Okabe and Ito, "Color Universal Design" (2008); the black is a grey, to be seen on dark too.
constexpr std::array<QRgb, 8> kColours {
    0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffd55e00, 0xfff0e442, 0xff8a8a8a};
constexpr int kShapes = 10;

struct KnownClass {
    const char *name;
    const char *abbreviation; ///< as laboratories print them
    const char *displayName; ///< as ClassSet derives it; other words are the model's own and stay
};
constexpr std::array<KnownClass, 12> kKnown {
    {{"basophil", QT_TRANSLATE_NOOP("ClassStyles", "BASO"), QT_TRANSLATE_NOOP("ClassStyles", "Basophil")},
        {"eosinophil", QT_TRANSLATE_NOOP("ClassStyles", "EO"), QT_TRANSLATE_NOOP("ClassStyles", "Eosinophil")},
        {"erythroblast", QT_TRANSLATE_NOOP("ClassStyles", "NRBC"), QT_TRANSLATE_NOOP("ClassStyles", "Erythroblast")},
        {"immature_granulocyte", QT_TRANSLATE_NOOP("ClassStyles", "IG"),
            QT_TRANSLATE_NOOP("ClassStyles", "Immature granulocyte")},
        {"lymphocyte", QT_TRANSLATE_NOOP("ClassStyles", "LYMPH"), QT_TRANSLATE_NOOP("ClassStyles", "Lymphocyte")},
        {"monocyte", QT_TRANSLATE_NOOP("ClassStyles", "MONO"), QT_TRANSLATE_NOOP("ClassStyles", "Monocyte")},
        {"neutrophil", QT_TRANSLATE_NOOP("ClassStyles", "NEUT"), QT_TRANSLATE_NOOP("ClassStyles", "Neutrophil")},
        {"platelet", QT_TRANSLATE_NOOP("ClassStyles", "PLT"), QT_TRANSLATE_NOOP("ClassStyles", "Platelet")},
        {"blast", QT_TRANSLATE_NOOP("ClassStyles", "BLAST"), QT_TRANSLATE_NOOP("ClassStyles", "Blast")},
        {"artefact", QT_TRANSLATE_NOOP("ClassStyles", "ART"), QT_TRANSLATE_NOOP("ClassStyles", "Artefact")},
        {"artifact", QT_TRANSLATE_NOOP("ClassStyles", "ART"), QT_TRANSLATE_NOOP("ClassStyles", "Artifact")},
        {"smudge_cell", QT_TRANSLATE_NOOP("ClassStyles", "SMUDGE"), QT_TRANSLATE_NOOP("ClassStyles", "Smudge cell")}}};

const KnownClass *knownClass(const CellClass &c)
{
    const auto it = std::find_if(
        kKnown.begin(), kKnown.end(), [&](const KnownClass &k) { return c.name == QLatin1String(k.name); });
    return it != kKnown.end() ? &*it : nullptr;
}

QString abbreviationOf(const CellClass &c)
{
    const KnownClass *known = knownClass(c);
    return known != nullptr ? QCoreApplication::translate("ClassStyles", known->abbreviation)
                            : c.displayName.left(6).toUpper();
}

struct Place {
    int index; ///< in the set
    int look; ///< which colour and shape; 0 .. 9 belong to readersClasses(), whether they are in the set or not
};

/// In the order in which letters are given.
std::vector<Place> placesOf(const ClassSet &classes)
{
    const ClassSet &readers = readersClasses();
    std::vector<Place> places;
    for (int look = 0; look < readers.size(); ++look)
        if (const auto index = classes.indexOf(readers.at(look).name))
            places.push_back({*index, look});
    int look = readers.size();
    for (int index = 0; index < classes.size(); ++index)
        if (!readers.indexOf(classes.at(index).name))
            places.push_back({index, look++});
    return places;
}

QPolygonF regular(const QRectF &r, int corners, double turn, double inner = 1.0)
{
    QPolygonF polygon;
    const int points = inner < 1.0 ? 2 * corners : corners;
    for (int i = 0; i < points; ++i) {
        const double radius = r.width() / 2.0 * (inner < 1.0 && i % 2 == 1 ? inner : 1.0);
        const double angle = turn + 2.0 * std::numbers::pi * i / points;
        polygon << r.center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

QPainterPath pathOf(const QRectF &r, ClassShape shape)
{
    QPainterPath path;
    const double w = r.width();
    switch (shape) {
    case ClassShape::Circle: path.addEllipse(r); break;
    case ClassShape::Square: path.addRect(r.adjusted(w * 0.08, w * 0.08, -w * 0.08, -w * 0.08)); break;
    case ClassShape::TriangleUp:
        path.addPolygon(QPolygonF({r.bottomLeft(), QPointF(r.center().x(), r.top()), r.bottomRight()}));
        break;
    case ClassShape::TriangleDown:
        path.addPolygon(QPolygonF({r.topLeft(), QPointF(r.center().x(), r.bottom()), r.topRight()}));
        break;
    case ClassShape::Diamond: path.addPolygon(regular(r, 4, 0.0)); break;
    case ClassShape::Pentagon: path.addPolygon(regular(r, 5, 0.0)); break;
    case ClassShape::Star: path.addPolygon(regular(r, 5, 0.0, 0.45)); break;
    case ClassShape::Hexagon: path.addPolygon(regular(r, 6, std::numbers::pi / 6.0)); break;
    case ClassShape::Cross: {
        const double arm = w * 0.34;
        path.addRect(r.center().x() - arm / 2, r.top(), arm, w);
        path.addRect(r.left(), r.center().y() - arm / 2, w, arm);
        path = path.simplified();
        break;
    }
    case ClassShape::Bar: path.addRect(r.left(), r.center().y() - w * 0.2, w, w * 0.4); break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

QString displayNameOf(const CellClass &cellClass)
{
    const KnownClass *known = knownClass(cellClass);
    return known != nullptr && cellClass.displayName == QLatin1String(known->displayName)
        ? QCoreApplication::translate("ClassStyles", known->displayName)
        : cellClass.displayName;
}

ClassStyles::ClassStyles(const ClassSet &classes, const QMap<QString, QString> &letters) : m_classes(classes)
{
    std::set<QChar> taken {kCannotIdentifyKey};
    const auto take = [&taken](QChar letter) {
        return letter >= u'A' && letter <= u'Z' && taken.insert(letter).second ? letter : QChar();
    };
    // Chosen letters first, so that no class that comes earlier takes them by itself.
    std::map<QString, QChar> chosen;
    for (const CellClass &c : classes.all())
        if (const auto it = letters.constFind(c.name); it != letters.constEnd())
            chosen[c.name] = take(it->toUpper().isEmpty() ? QChar() : it->toUpper().at(0));
    m_styles.resize(static_cast<size_t>(classes.size()));
    for (const Place &place : placesOf(classes)) {
        const CellClass &c = classes.at(place.index);
        ClassStyle &style = m_styles[static_cast<size_t>(place.index)];
        style.name = c.name;
        style.displayName = displayNameOf(c);
        style.abbreviation = abbreviationOf(c);
        const int i = place.look;
        style.colour = QColor::fromRgb(kColours[static_cast<size_t>(i) % kColours.size()]);
        // With more classes than colours, the shape still differs.
        style.shape = static_cast<ClassShape>((i + i / static_cast<int>(kColours.size())) % kShapes);
        if (const auto it = chosen.find(c.name); it != chosen.end())
            style.key = it->second;
        for (const QChar letter : c.name.toUpper()) {
            // Who chose "no letter" gets none.
            if (!style.key.isNull() || (letters.contains(c.name) && letters[c.name].isEmpty()))
                break;
            style.key = take(letter);
        }
    }
}

Expected<ClassStyles> ClassStyles::withKeys(const ClassSet &classes, const std::vector<QChar> &keys)
{
    ClassStyles styles(classes);
    std::set<QChar> taken {kCannotIdentifyKey};
    for (size_t i = 0; i < styles.m_styles.size() && i < keys.size(); ++i) {
        const QChar letter = keys[i].toUpper();
        if (letter < u'A' || letter > u'Z')
            return fail(ErrorCode::InvalidArgument,
                tr("The key of \"%1\" must be a letter from A to Z.").arg(styles.m_styles[i].displayName));
        if (!taken.insert(letter).second)
            return fail(ErrorCode::InvalidArgument, tr("The key %1 is used twice.").arg(letter),
                tr("Give each class a letter of its own; %1 means \"cannot identify\".").arg(kCannotIdentifyKey));
        styles.m_styles[i].key = letter;
    }
    return styles;
}

std::optional<int> ClassStyles::indexOf(const QString &name) const
{
    return m_classes.indexOf(name);
}

std::optional<int> ClassStyles::indexOfKey(QChar letter) const
{
    for (int i = 0; i < size(); ++i) {
        if (!at(i).key.isNull() && at(i).key == letter.toUpper())
            return i;
    }
    return {};
}

void paintShape(QPainter &painter, const QRectF &square, ClassShape shape, const QColor &colour, const QColor &outline)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(QPen(outline, 1.0));
    painter.drawPath(pathOf(square.adjusted(0.5, 0.5, -0.5, -0.5), shape));
    painter.restore();
}

QIcon shapeIcon(const ClassStyle &style, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintShape(painter, QRectF(1, 1, size - 2, size - 2), style.shape, style.colour);
    painter.end();
    return QIcon(pixmap);
}

} // namespace cyto::ui
