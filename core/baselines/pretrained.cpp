#include "baselines/pretrained.h"

#include "baselines/vision_transformer.h"
#include "diffusion/safetensors.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QCoreApplication>

#include <set>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Pretrained", text);
}

/// torchvision's ViT files before its version 0.13 call the two layers linear_1 and linear_2.
std::string olderName(const std::string &name)
{
    for (const auto &[now, then] : {std::pair {".mlp.0.", ".mlp.linear_1."}, std::pair {".mlp.3.", ".mlp.linear_2."}})
        if (const auto at = name.find(now); at != std::string::npos)
            return name.substr(0, at) + then + name.substr(at + std::string_view(now).size());
    return {};
}

bool endsWith(const std::string &name, std::string_view end)
{
    return std::string_view(name).ends_with(end);
}

QString shapeOf(torch::IntArrayRef sizes)
{
    QStringList list;
    for (const int64_t s : sizes)
        list << QString::number(s);
    return list.join(QStringLiteral(" x "));
}

struct Target {
    std::string name;
    torch::Tensor tensor;
};

std::vector<Target> targetsOf(const VisionNetwork &network)
{
    std::vector<Target> targets;
    for (const auto &item : network.named_parameters())
        targets.push_back({item.key(), item.value()});
    for (const auto &item : network.named_buffers())
        targets.push_back({item.key(), item.value()});
    return targets;
}

/// The name under which the file holds a tensor; empty if it does not.
std::string storedName(const TensorFile &file, const VisionConfig &config, const std::string &name)
{
    for (const std::string &candidate : {name, olderName(name), timmName(config, name)})
        if (!candidate.empty() && file.contains(candidate))
            return candidate;
    return {};
}

} // namespace

Expected<PretrainedReport> loadVisionWeights(VisionNetwork &network, const QString &path, bool otherClasses)
{
    torch::NoGradGuard noGrad;
    const auto file = TensorFile::open(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    PretrainedReport report;
    QStringList wrong;
    std::set<std::string> used;
    const auto isHead = [&](const std::string &name) { return name.starts_with(network.headName() + '.'); };
    std::vector<std::pair<torch::Tensor, torch::Tensor>> found;
    for (Target &target : targetsOf(network)) {
        const QString shown = QString::fromStdString(target.name);
        const std::string stored = storedName(*file, network.config(), target.name);
        if (stored.empty()) {
            if (otherClasses && isHead(target.name))
                report.keptOwn << shown; // a file of features alone
            else
                wrong << tr("\"%1\" is missing").arg(shown);
            continue;
        }
        used.insert(stored);
        auto value = file->tensor(stored);
        if (!value)
            return tl::unexpected<Error>(value.error());
        if (!value->is_floating_point()) {
            wrong << tr("\"%1\" does not hold floating-point numbers").arg(QString::fromStdString(stored));
            continue;
        }
        if (value->sizes() != target.tensor.sizes() && otherClasses && isHead(target.name)) {
            report.keptOwn << shown;
            continue;
        }
        if (value->sizes() != target.tensor.sizes() && otherClasses && endsWith(target.name, "pos_embedding")
            && value->dim() == 3 && value->size(2) == target.tensor.size(2)) {
            if (torch::Tensor resized = resizedPosition(*value, target.tensor.size(1)); resized.defined()) {
                value = resized;
                report.positionResized = true;
            }
        }
        if (value->sizes() != target.tensor.sizes()) {
            wrong << tr("\"%1\" is %2 and should be %3")
                         .arg(QString::fromStdString(stored), shapeOf(value->sizes()), shapeOf(target.tensor.sizes()));
            continue;
        }
        found.emplace_back(target.tensor, *value);
    }
    for (const std::string &name : file->names())
        if (!used.contains(name) && !endsWith(name, "num_batches_tracked")) // a count that nothing here depends on
            wrong << tr("\"%1\" has no place in the network").arg(QString::fromStdString(name));
    if (!wrong.isEmpty())
        return fail(ErrorCode::Mismatch,
            tr("%1 does not hold the weights of this network: %2.").arg(path, wrong.join(QStringLiteral("; "))),
            tr("Choose the configuration that the weights were made with."));
    // Only now: what does not fit changes nothing.
    for (auto &[target, value] : found)
        target.copy_(value);
    return report;
}

std::vector<std::pair<std::string, torch::Tensor>> exportVisionWeights(const VisionNetwork &network)
{
    torch::NoGradGuard noGrad;
    std::vector<std::pair<std::string, torch::Tensor>> tensors;
    for (const Target &target : targetsOf(network))
        tensors.emplace_back(target.name, target.tensor.detach().to(torch::kCPU).to(torch::kFloat).contiguous());
    return tensors;
}

} // namespace cyto
