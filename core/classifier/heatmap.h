// Pictures of counterfactual heatmaps (method.md section 4). OpenCV alone, no LibTorch.
#pragma once

#include "classifier/engine.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <span>
#include <vector>

namespace cyto {

/// RGB of a value in [-1, 1]: blue over white to orange (the ends of ColorBrewer's PuOr and RdBu that
/// all common kinds of colour vision tell apart); the lightness falls evenly towards both ends.
[[nodiscard]] std::array<unsigned char, 3> divergingColour(double value);

/// The limit of a symmetric scale: the 99th percentile of |magnitude| over all heatmaps, so that a few
/// pixels do not wash out the rest. 0 where nothing changes.
[[nodiscard]] double magnitudeLimit(const std::vector<Heatmap> &heatmaps);

/// The signed change over the cell. Colour covers the cell in proportion to the change, up to `opacity`,
/// so that what stays the same stays visible. Orange: the target class would be brighter there.
/// @param input CV_8UC3 RGB @param limit of the scale, from magnitudeLimit() @return CV_8UC3 RGB
[[nodiscard]] cv::Mat renderOverlay(const cv::Mat &input, const Heatmap &heatmap, double limit, double opacity = 0.8);

/// The scale from -limit (left) to +limit (right) with three numbers below. CV_8UC3 RGB.
[[nodiscard]] cv::Mat renderColourBar(double limit, int width, int height);

/// A tile of the class matrix: what is shown of each heatmap.
enum class HeatmapPicture { Direct, Overlay };

/// One figure (paper Figure 6): a row for each explained cell, the cell itself first, then a column for
/// each class. The predicted class's own tile is framed. Heatmaps that were not asked for stay empty.
/// @param rowLabels one per explanation, for instance the file or the true class; Latin characters, since
/// OpenCV's fonts have no others @return CV_8UC3 RGB; empty without explanations
[[nodiscard]] cv::Mat renderClassMatrix(std::span<const Explanation> explanations,
    const std::vector<QString> &rowLabels, const ClassSet &classes, HeatmapPicture picture, int tile = 128);

} // namespace cyto
