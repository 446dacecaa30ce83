// One cell of a contact sheet. Internal to review.
#pragma once

#include "review/prediction_table.h"

#include <QColor>
#include <QImage>
#include <QPainter>

namespace cyto {

namespace sheet {

// Okabe and Ito's colours, told apart with all common kinds of colour vision. Text is dark on them or
// on white, never white on them: contrast is at least 4.5:1 (tests/unit/review).
inline const QColor kPaper(0xFF, 0xFF, 0xFF);
inline const QColor kInk(0x1A, 0x1A, 0x1A);
inline const QColor kQuiet(0x59, 0x59, 0x59); ///< small print
inline const QColor kBar(0x00, 0x72, 0xB2); ///< blue: the predicted class
inline const QColor kOtherBar(0x8C, 0x8C, 0x8C);
inline const QColor kAnomaly(0xE6, 0x9F, 0x00); ///< orange
inline const QColor kNormal(0x56, 0xB4, 0xE9); ///< sky blue
inline const QColor kFailure(0xCC, 0x79, 0xA7); ///< reddish purple
inline const QColor kFrame(0xBF, 0xBF, 0xBF);

inline constexpr int kTileWidth = 300, kMargin = 10, kPicture = 120, kLine = 16;

} // namespace sheet

[[nodiscard]] int contactTileHeight(int classes);
/// Paints into the rectangle that begins at `corner`.
void paintContactTile(QPainter &painter, const QPoint &corner, const PredictionRow &row, const ClassSet &classes,
    const QImage &thumbnail);

} // namespace cyto
