// How a class looks and which key chooses it: colour, shape, abbreviation, letter. State is never colour alone.
#pragma once

#include "domain/class_set.h"

#include <QColor>
#include <QCoreApplication>
#include <QIcon>
#include <QMap>
#include <QPainter>

#include <optional>
#include <vector>

namespace cyto::ui {

enum class ClassShape { Circle, Square, TriangleUp, Diamond, TriangleDown, Pentagon, Star, Hexagon, Cross, Bar };

struct ClassStyle {
    QString name; ///< the class's stable name: "immature_granulocyte"
    QString displayName;
    QString abbreviation; ///< "IG"
    QColor colour; ///< Okabe and Ito's, which all common kinds of colour vision tell apart
    ClassShape shape = ClassShape::Circle;
    QChar key; ///< upper case letter; null when all letters of the name are taken
};

/// In the program's language: its own names of the usual classes, and the model's of all others. From any thread.
[[nodiscard]] QString displayNameOf(const CellClass &cellClass);

/// The classes a reader can give, in order: the model's, and further ones that a person knows.
class ClassStyles final {
    Q_DECLARE_TR_FUNCTIONS(ClassStyles)
public:
    ClassStyles() = default;
    /// Letters, colours and shapes follow from the classes' names, not from their order in this set, so that a class
    /// is the same in every study: first come readersClasses() in their order, then the others in theirs. Each gets
    /// the first free letter of its name; two classes never share one. X is kept for "cannot identify".
    /// @param letters  of the reader's choice, by class name; one that is taken already is passed over
    explicit ClassStyles(const ClassSet &classes, const QMap<QString, QString> &letters = {});
    /// The same with letters of the reader's choice. Errors: a letter that is used twice, or no letter.
    static Expected<ClassStyles> withKeys(const ClassSet &classes, const std::vector<QChar> &keys);

    [[nodiscard]] int size() const { return static_cast<int>(m_styles.size()); }
    [[nodiscard]] const ClassStyle &at(int index) const { return m_styles.at(static_cast<size_t>(index)); }
    [[nodiscard]] std::optional<int> indexOf(const QString &name) const;
    [[nodiscard]] std::optional<int> indexOfKey(QChar letter) const;
    [[nodiscard]] const ClassSet &classes() const { return m_classes; }

private:
    ClassSet m_classes;
    std::vector<ClassStyle> m_styles;
};

/// The key of "cannot identify".
inline constexpr QChar kCannotIdentifyKey = u'X';

/// Fills the shape into a square, with a thin outline that keeps pale colours visible on white.
void paintShape(QPainter &painter, const QRectF &square, ClassShape shape, const QColor &colour,
    const QColor &outline = QColor(0, 0, 0, 150));
/// The shape as an icon for lists and buttons.
[[nodiscard]] QIcon shapeIcon(const ClassStyle &style, int size, qreal devicePixelRatio);

} // namespace cyto::ui
