#include "diffusion/weights.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <array>
#include <set>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weights", text);
}

/// The name under which older diffusers files hold a parameter, or empty.
std::string olderName(const std::string &name)
{
    static const std::array<std::pair<std::string, std::string>, 4> kRenamed {
        {{".to_q.", ".query."}, {".to_k.", ".key."}, {".to_v.", ".value."}, {".to_out.0.", ".proj_attn."}}};
    for (const auto &[now, then] : kRenamed)
        if (const auto at = name.rfind(now); at != std::string::npos)
            return name.substr(0, at) + then + name.substr(at + now.size());
    return {};
}

std::vector<int64_t> withoutTrailingOnes(torch::IntArrayRef sizes)
{
    std::vector<int64_t> v = sizes.vec();
    while (v.size() > 2 && v.back() == 1)
        v.pop_back();
    return v;
}

} // namespace

Status loadWeights(torch::nn::Module &module, const TensorFile &file, const QString &fileName, torch::ScalarType type)
{
    torch::NoGradGuard noGrad;
    std::set<std::string> used;
    for (auto &item : module.named_parameters()) {
        std::string name = item.key();
        if (!file.contains(name)) {
            const std::string older = olderName(name);
            if (older.empty() || !file.contains(older))
                return fail(ErrorCode::Mismatch,
                    tr("%1 lacks the tensor \"%2\" that its config.json calls for.")
                        .arg(fileName, QString::fromStdString(name)),
                    tr("The weights and the configuration do not belong together."));
            name = older;
        }
        used.insert(name);
        auto stored = file.tensor(name);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
        torch::Tensor &p = item.value();
        if (withoutTrailingOnes(stored->sizes()) != withoutTrailingOnes(p.sizes()))
            return fail(ErrorCode::Mismatch,
                tr("%1: the tensor \"%2\" has another shape than its config.json calls for.")
                    .arg(fileName, QString::fromStdString(name)),
                tr("The weights and the configuration do not belong together."));
        if (!stored->is_floating_point())
            return fail(ErrorCode::Unsupported,
                tr("%1: the tensor \"%2\" does not hold floating-point numbers.")
                    .arg(fileName, QString::fromStdString(name)));
        // A new tensor in place of the empty one, which was never touched and cost no memory.
        p.set_data(
            stored->reshape(p.sizes()).to(torch::TensorOptions().dtype(type), false, /*copy=*/true).contiguous());
        file.release(name);
    }
    for (const std::string &name : file.names())
        if (!used.contains(name))
            return fail(ErrorCode::Mismatch,
                tr("%1 holds the tensor \"%2\", for which its config.json has no place.")
                    .arg(fileName, QString::fromStdString(name)),
                tr("The weights and the configuration do not belong together."));
    return {};
}

std::vector<std::pair<std::string, torch::Tensor>> exportWeights(
    const torch::nn::Module &module, torch::ScalarType type)
{
    torch::NoGradGuard noGrad;
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const auto &item : module.named_parameters())
        tensors.emplace_back(item.key(), item.value().detach().to(torch::kCPU).to(type).contiguous());
    return tensors;
}

} // namespace cyto
