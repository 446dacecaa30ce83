#include "training/principal_encoder.h"

#include "imaging/image_file.h"

#include <ATen/ops/linalg_eigh.h>
#include <ATen/ops/pixel_unshuffle.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cyto {

namespace {

using torch::indexing::Slice;

QString tr(const char *text)
{
    return QCoreApplication::translate("Training", text);
}

struct Components {
    torch::Tensor vectors; ///< [dimensions, count], orthonormal columns
    torch::Tensor variances; ///< [count]
};

Components leading(const torch::Tensor &covariance, int64_t count)
{
    const auto [values, vectors] = at::linalg_eigh(covariance);
    torch::Tensor v = vectors.flip({1}).narrow(1, 0, count).contiguous();
    const torch::Tensor largest = v.gather(0, v.abs().argmax(0, true));
    return {v * largest.sign(), values.flip({0}).narrow(0, 0, count).contiguous()};
}

/// Column indices, among the (colour, row, column) values of a block of `side`, of its sub-block at
/// (row, column) in units of `part` pixels, in the sub-block's own order.
torch::Tensor subBlock(int64_t side, int64_t part, int64_t row, int64_t column)
{
    const torch::Tensor index = torch::arange(3 * side * side, torch::kLong).view({3, side, side});
    return index.narrow(1, row * part, part).narrow(2, column * part, part).reshape({-1});
}

/// Covariance and mean of sub-blocks, pooled over their places in the block.
BlockStatistics pooled(const BlockStatistics &blocks, int part)
{
    BlockStatistics s;
    s.side = part;
    const int64_t n = blocks.side / part;
    torch::Tensor second;
    for (int64_t y = 0; y < n; ++y)
        for (int64_t x = 0; x < n; ++x) {
            const torch::Tensor i = subBlock(blocks.side, part, y, x);
            const torch::Tensor m = blocks.mean.index_select(0, i);
            const torch::Tensor c = blocks.covariance.index_select(0, i).index_select(1, i) + torch::outer(m, m);
            s.mean = s.mean.defined() ? s.mean + m : m;
            second = second.defined() ? second + c : c;
        }
    const double places = static_cast<double>(n * n);
    s.mean = s.mean / places;
    s.covariance = second / places - torch::outer(s.mean, s.mean);
    return s;
}

using Parameters = torch::OrderedDict<std::string, torch::Tensor>;

void zero(Parameters &p, const std::string &name)
{
    p[name + ".weight"].zero_();
    if (torch::Tensor *bias = p.find(name + ".bias"))
        bias->zero_();
}

/// The projection of the four sub-blocks' features onto `map` [4 * in, out] as a strided convolution:
/// output channel `channels[k]` is component k. Features are ordered (channel, row, column).
void setStrided(Parameters &p, const std::string &name, const torch::Tensor &map, const std::vector<int64_t> &channels)
{
    zero(p, name);
    torch::Tensor weight = p[name + ".weight"];
    const int64_t in = map.size(0) / 4;
    const torch::Tensor blocks = map.t().reshape({-1, in, 2, 2}).to(weight.scalar_type());
    for (size_t k = 0; k < channels.size(); ++k)
        weight.index_put_({channels[k], Slice(0, in), Slice(0, 2), Slice(0, 2)}, blocks[static_cast<int64_t>(k)]);
}

Status checkShape(const AutoencoderConfig &c)
{
    const auto &b = c.blockOutChannels;
    const int64_t width = b.front();
    const bool equal = std::all_of(b.begin(), b.end(), [width](int64_t w) { return w == width; });
    if (c.layersPerBlock == 0 && b.size() >= 2 && equal && width >= 12 && width >= 2 * c.latentChannels
        && c.inChannels == 3 && width % c.normGroups == 0 && (width / c.normGroups) % 4 == 0)
        return {};
    return fail(ErrorCode::InvalidArgument, tr("An encoder of principal components does not fit this \"vae\"."),
        tr("Set \"layers_per_block\" to 0, all \"block_out_channels\" to one number of at least 12 and twice "
           "\"latent_channels\", and \"norm_num_groups\" so that a group has a multiple of four channels."));
}

} // namespace

bool isEncoderParameter(const std::string &name)
{
    return name.rfind("encoder.", 0) == 0 || name.rfind("quant_conv.", 0) == 0;
}

Expected<BlockStatistics> measureBlocks(
    const Dataset &data, const Preprocessing &p, int side, const CancelToken &cancel)
{
    const int64_t n = 3 * int64_t {side} * side;
    torch::Tensor sum = torch::zeros({n}, torch::kDouble), second = torch::zeros({n, n}, torch::kDouble);
    int64_t count = 0;
    torch::Tensor image = torch::empty({1, 3, p.size, p.size});
    for (const DatasetItem &item : data.items) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, tr("Training was stopped."));
        const auto loaded = loadImage(item.path);
        if (!loaded)
            continue;
        toPlanarFloat(view(scaledFrame(loaded->rgb, p), p, {}), image.data_ptr<float>());
        const torch::Tensor rows =
            at::pixel_unshuffle(image, side).permute({0, 2, 3, 1}).reshape({-1, n}).to(torch::kDouble);
        sum += rows.sum(0);
        second += rows.t().matmul(rows);
        count += rows.size(0);
    }
    if (count == 0)
        return fail(ErrorCode::Unreadable, tr("None of the training images can be read."));
    BlockStatistics s;
    s.side = side;
    s.mean = sum / static_cast<double>(count);
    s.covariance = second / static_cast<double>(count) - torch::outer(s.mean, s.mean);
    return s;
}

Expected<PrincipalComponents> setPrincipalEncoder(
    Autoencoder &network, const BlockStatistics &blocks, double logVariance)
{
    const AutoencoderConfig &c = network.config();
    if (auto s = checkShape(c); !s)
        return tl::unexpected<Error>(s.error());
    torch::NoGradGuard noGrad;
    Parameters p = network.named_parameters();
    const int64_t width = c.blockOutChannels.front();
    const int64_t latent = c.latentChannels;
    const auto stages = static_cast<int>(c.blockOutChannels.size()) - 1;

    zero(p, "encoder.conv_in");
    for (int64_t colour = 0; colour < 3; ++colour)
        p["encoder.conv_in.weight"][colour][colour][1][1] = 1.0;

    // Signal channels stand beside constants +K and -K in every group, which fix the group's mean and
    // deviation, so that the normalisation before conv_out is linear in the signal to 1 in 1,000.
    constexpr double kConstant = 32.0;
    const int64_t perGroup = width / c.normGroups;
    std::vector<int64_t> signal;
    for (int64_t i = 0; i < perGroup / 2; ++i)
        for (int64_t g = 0; g < c.normGroups; ++g)
            signal.push_back(g * perGroup + i);
    signal.resize(static_cast<size_t>(latent));

    torch::Tensor map = torch::eye(3, torch::kDouble); // features of a block of `part` pixels = map^T values
    torch::Tensor scale;
    double kept = 0.0;
    for (int stage = 1; stage <= stages; ++stage) {
        const int part = 1 << stage;
        const std::string name = "encoder.down_blocks." + std::to_string(stage - 1) + ".downsamplers.0.conv";
        // The features of the four sub-blocks as a function of this block's values.
        const int64_t before = map.size(1), values = 3 * int64_t {part} * part;
        torch::Tensor four = torch::zeros({values, before, 2, 2}, torch::kDouble);
        for (int64_t y = 0; y < 2; ++y)
            for (int64_t x = 0; x < 2; ++x)
                four.index_put_({subBlock(part, part / 2, y, x), Slice(), y, x}, map);
        four = four.view({values, 4 * before});
        const bool last = stage == stages;
        const int64_t wanted = std::min(last ? latent : width, 4 * before);
        if (last && wanted < latent)
            return fail(ErrorCode::InvalidArgument, tr("\"latent_channels\" is larger than a pixel block has values."));
        if (!last && wanted == 4 * before) { // nothing to leave out yet
            std::vector<int64_t> all(static_cast<size_t>(wanted));
            for (size_t k = 0; k < all.size(); ++k)
                all[k] = static_cast<int64_t>(k);
            setStrided(p, name, torch::eye(wanted, torch::kDouble), all);
            map = four;
            continue;
        }
        const BlockStatistics here = part == blocks.side ? blocks : pooled(blocks, part);
        const Components components = leading(four.t().matmul(here.covariance).matmul(four), wanted);
        if (!last) {
            std::vector<int64_t> all(static_cast<size_t>(wanted));
            for (size_t k = 0; k < all.size(); ++k)
                all[k] = static_cast<int64_t>(k);
            setStrided(p, name, components.vectors, all);
            map = four.matmul(components.vectors);
            continue;
        }
        scale = components.variances.clamp_min(1e-12).rsqrt();
        kept = components.variances.sum().item<double>();
        const torch::Tensor whitened = components.vectors * scale;
        setStrided(p, name, whitened, signal);
        map = four.matmul(whitened);
        torch::Tensor bias = p[name + ".bias"];
        const torch::Tensor centre = -map.t().matmul(blocks.mean);
        for (size_t k = 0; k < signal.size(); ++k)
            bias[signal[k]] = centre[static_cast<int64_t>(k)].item<double>();
        for (int64_t g = 0; g < c.normGroups; ++g)
            for (int64_t i = perGroup / 2; i < perGroup; ++i)
                bias[g * perGroup + i] = i % 2 == 0 ? kConstant : -kConstant;
    }

    // Blocks that add nothing; the fills undo what a trained or random start left in the branches.
    for (const char *name : {"encoder.mid_block.resnets.0.conv2", "encoder.mid_block.resnets.1.conv2"})
        zero(p, name);
    if (c.midAttention)
        zero(p, "encoder.mid_block.attentions.0.to_out.0");

    // SiLU(y) = y to 1 in 5,000 for y = 10 +- 2: the last activation is linear too.
    constexpr double kGain = 0.2, kOffset = 10.0;
    p["encoder.conv_norm_out.weight"].fill_(kGain * std::sqrt(0.5 * (kConstant * kConstant + 1.0)));
    p["encoder.conv_norm_out.bias"].fill_(kOffset);
    zero(p, "encoder.conv_out");
    for (int64_t k = 0; k < latent; ++k) {
        p["encoder.conv_out.weight"][k][signal[static_cast<size_t>(k)]][1][1] = 1.0 / kGain;
        p["encoder.conv_out.bias"][k] = -kOffset / kGain;
    }
    p["encoder.conv_out.bias"].narrow(0, latent, latent).fill_(logVariance);
    if (c.quantConv) {
        zero(p, "quant_conv");
        torch::Tensor w = p["quant_conv.weight"];
        w.copy_(torch::eye(2 * latent).view(w.sizes()));
    }
    PrincipalComponents result;
    result.projection = map.t().contiguous();
    result.mean = blocks.mean;
    result.lostVariance = (blocks.covariance.trace().item<double>() - kept) / static_cast<double>(blocks.mean.numel());
    return result;
}

} // namespace cyto
