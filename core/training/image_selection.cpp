#include "training/image_selection.h"

#include "domain/philox.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImageSelection", text);
}

// Streams of random numbers, one per use.
enum Stream : std::uint64_t { kFolds = 11, kDraw = 12 };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

template <class T>
void shuffle(std::vector<T> &items, Philox &random)
{
    for (size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random.below(static_cast<std::uint32_t>(i))]);
}

/// Groups as a forest: each image points to another of its group, or to itself.
class Groups {
public:
    explicit Groups(size_t images) : m_parent(images) { std::iota(m_parent.begin(), m_parent.end(), size_t {0}); }
    void join(size_t a, size_t b) { m_parent[rootOf(a)] = rootOf(b); }
    size_t rootOf(size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }

private:
    std::vector<size_t> m_parent;
};

/// Joins each image to the first with the same key; an empty key joins nothing.
template <class Key, class KeyOf>
void joinEqual(Groups &groups, size_t images, KeyOf keyOf)
{
    QHash<Key, size_t> first;
    for (size_t i = 0; i < images; ++i) {
        const Key key = keyOf(i);
        if (key.isEmpty())
            continue;
        if (const auto it = first.constFind(key); it != first.cend())
            groups.join(i, *it);
        else
            first.insert(key, i);
    }
}

/// What a pattern takes from the paths below a data set: the first captured text, or the match; empty without one.
class PathKey {
public:
    static Expected<PathKey> create(const QString &pattern, const QString &folder)
    {
        PathKey key;
        key.m_root = QDir(folder);
        key.m_expression = QRegularExpression(pattern);
        if (key.m_expression.isValid())
            return key;
        return fail(ErrorCode::InvalidArgument,
            tr("\"%1\" is not a regular expression: %2.").arg(pattern, key.m_expression.errorString()));
    }
    [[nodiscard]] QString of(const DatasetItem &item) const
    {
        const auto match = m_expression.match(m_root.relativeFilePath(item.path));
        return match.hasMatch() ? match.captured(match.lastCapturedIndex() > 0 ? 1 : 0) : QString();
    }

private:
    QDir m_root;
    QRegularExpression m_expression;
};

Expected<std::vector<int>> groupsOf(
    const Dataset &data, const QString &folder, const QString &pattern, const CancelToken &cancel)
{
    const auto key = PathKey::create(pattern, folder);
    if (!key)
        return tl::unexpected<Error>(key.error());
    Groups groups(data.items.size());
    if (!pattern.isEmpty())
        joinEqual<QString>(groups, data.items.size(), [&](size_t i) { return key->of(data.items[i]); });
    joinEqual<QByteArray>(groups, data.items.size(),
        [&](size_t i) { return cancel.isCancelled() ? QByteArray() : contentOf(data.items[i].path); });
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, tr("The split was stopped."));
    std::vector<int> number(data.items.size(), -1), group;
    int next = 0;
    for (size_t i = 0; i < data.items.size(); ++i) {
        int &n = number[groups.rootOf(i)];
        if (n < 0)
            n = next++;
        group.push_back(n);
    }
    return group;
}

/// The data set with a class for each stratum; those without a pattern are the classes themselves.
Expected<Dataset> byStratum(const Dataset &data, const QString &folder, const QString &pattern)
{
    if (pattern.isEmpty())
        return data;
    const auto key = PathKey::create(pattern, folder);
    if (!key)
        return tl::unexpected<Error>(key.error());
    Dataset strata;
    QHash<QString, int> labels;
    for (const DatasetItem &item : data.items) {
        const QString name = data.classNames[static_cast<size_t>(item.label)] + QLatin1Char('/') + key->of(item);
        if (!labels.contains(name)) {
            labels.insert(name, static_cast<int>(strata.classNames.size()));
            strata.classNames.push_back(name);
        }
        strata.items.push_back({item.path, labels.value(name)});
    }
    return strata;
}

/// How unevenly the classes are spread over the folds: mean over classes of the variance of their shares.
double unevenness(const std::vector<std::vector<double>> &counts, const std::vector<double> &total)
{
    double sum = 0.0;
    const auto k = static_cast<double>(counts.size());
    for (size_t c = 0; c < total.size(); ++c) {
        if (total[c] <= 0.0)
            continue;
        double square = 0.0;
        for (const auto &fold : counts) {
            const double share = fold[c] / total[c] - 1.0 / k;
            square += share * share;
        }
        sum += square / k;
    }
    return sum;
}

Dataset filtered(const Dataset &data, const std::vector<bool> &kept)
{
    Dataset chosen;
    chosen.classNames = data.classNames;
    for (size_t i = 0; i < data.items.size(); ++i)
        if (kept[i])
            chosen.items.push_back(data.items[i]);
    return chosen;
}

/// Stable for a class whatever other classes there are.
std::uint64_t keyOfName(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    std::uint64_t key = 0;
    for (int i = 0; i < 8; ++i)
        key |= std::uint64_t {static_cast<unsigned char>(hash[i])} << (8 * i);
    return key;
}

} // namespace

Expected<FoldAssignment> assignFolds(
    const Dataset &all, const QString &folder, const FoldSplit &split, const CancelToken &cancel)
{
    if (split.folds < 2)
        return fail(ErrorCode::InvalidArgument, tr("Cross-validation needs at least two folds."));
    if (split.fold < 0 || split.fold >= split.folds)
        return fail(ErrorCode::InvalidArgument,
            tr("There is no fold %1: the folds are 0 to %2.").arg(split.fold).arg(split.folds - 1));
    const auto strata = byStratum(all, folder, split.stratumPattern);
    if (!strata)
        return tl::unexpected<Error>(strata.error());
    const Dataset &data = *strata;
    auto group = groupsOf(data, folder, split.groupPattern, cancel);
    if (!group)
        return tl::unexpected<Error>(group.error());
    FoldAssignment assignment;
    assignment.group = std::move(*group);
    assignment.groups = 1 + *std::max_element(assignment.group.begin(), assignment.group.end());
    if (assignment.groups < split.folds)
        return fail(ErrorCode::InvalidArgument,
            tr("%1 folds cannot be made of %2 groups of images.").arg(split.folds).arg(assignment.groups));

    const size_t classes = data.classNames.size();
    std::vector<std::vector<double>> perGroup(static_cast<size_t>(assignment.groups), std::vector<double>(classes));
    std::vector<double> total(classes), size(perGroup.size());
    for (size_t i = 0; i < data.items.size(); ++i) {
        const auto c = static_cast<size_t>(data.items[i].label);
        const auto g = static_cast<size_t>(assignment.group[i]);
        ++perGroup[g][c];
        ++total[c];
        ++size[g];
    }
    std::vector<size_t> order(perGroup.size());
    std::iota(order.begin(), order.end(), size_t {0});
    Philox random(mixKey(split.seed, kFolds));
    shuffle(order, random);
    // Large ones first: small ones can still even out what these have left uneven.
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return size[a] > size[b]; });

    std::vector<std::vector<double>> counts(static_cast<size_t>(split.folds), std::vector<double>(classes));
    std::vector<double> images(counts.size());
    std::vector<int> foldOf(perGroup.size());
    for (const size_t g : order) {
        size_t best = 0;
        double least = std::numeric_limits<double>::infinity();
        for (size_t f = 0; f < counts.size(); ++f) {
            for (size_t c = 0; c < classes; ++c)
                counts[f][c] += perGroup[g][c];
            const double u = unevenness(counts, total);
            for (size_t c = 0; c < classes; ++c)
                counts[f][c] -= perGroup[g][c];
            const bool tie = std::abs(u - least) < 1e-12;
            if ((u < least && !tie) || (tie && images[f] < images[best])) {
                least = u;
                best = f;
            }
        }
        foldOf[g] = static_cast<int>(best);
        images[best] += size[g];
        for (size_t c = 0; c < classes; ++c)
            counts[best][c] += perGroup[g][c];
    }
    for (size_t f = 0; f < counts.size(); ++f)
        for (size_t c = 0; c < classes; ++c)
            if (counts[f][c] <= 0.0 || counts[f][c] >= total[c])
                return fail(ErrorCode::InvalidArgument,
                    tr("The class \"%1\" cannot be spread over %2 folds: it has too few groups of images.")
                        .arg(data.classNames[c])
                        .arg(split.folds),
                    tr("Use fewer folds or smaller groups, or leave the class out."));
    for (const int g : assignment.group)
        assignment.fold.push_back(foldOf[static_cast<size_t>(g)]);
    return assignment;
}

Dataset imagesOfFold(const Dataset &data, const FoldAssignment &assignment, int fold)
{
    std::vector<bool> kept;
    for (const int f : assignment.fold)
        kept.push_back(f == fold);
    return filtered(data, kept);
}

Dataset imagesOutsideFold(const Dataset &data, const FoldAssignment &assignment, int fold)
{
    std::vector<bool> kept;
    for (const int f : assignment.fold)
        kept.push_back(f != fold);
    return filtered(data, kept);
}

Expected<Dataset> drawPerClass(const Dataset &data, int perClass, std::uint64_t seed)
{
    std::vector<std::vector<size_t>> byClass(data.classNames.size());
    for (size_t i = 0; i < data.items.size(); ++i)
        byClass[static_cast<size_t>(data.items[i].label)].push_back(i);
    std::vector<bool> kept(data.items.size(), false);
    for (size_t c = 0; c < byClass.size(); ++c) {
        if (byClass[c].size() < static_cast<size_t>(perClass))
            return fail(ErrorCode::InvalidArgument,
                tr("%1 images of the class \"%2\" were asked for, and there are %3.")
                    .arg(perClass)
                    .arg(data.classNames[c])
                    .arg(byClass[c].size()));
        Philox random(mixKey(seed, kDraw), keyOfName(data.classNames[c]));
        shuffle(byClass[c], random);
        for (int i = 0; i < perClass; ++i)
            kept[byClass[c][static_cast<size_t>(i)]] = true;
    }
    return filtered(data, kept);
}

Expected<Dataset> openTrainingData(const QString &folder, const std::vector<QString> &excluded,
    const ImageSelection &selection, const CancelToken &cancel)
{
    auto data = openDataset(folder);
    if (!data)
        return data;
    for (const QString &name : excluded) {
        const auto it = std::find(data->classNames.begin(), data->classNames.end(), name);
        if (it == data->classNames.end())
            return fail(ErrorCode::InvalidArgument, tr("%1 has no class \"%2\" to exclude.").arg(folder, name),
                tr("Name one of the folders of the data set."));
        const int gone = static_cast<int>(it - data->classNames.begin());
        data->classNames.erase(it);
        std::erase_if(data->items, [gone](const DatasetItem &i) { return i.label == gone; });
        for (DatasetItem &i : data->items)
            if (i.label > gone)
                --i.label;
    }
    if (data->items.empty())
        return fail(ErrorCode::InvalidArgument, tr("No class of %1 is left to train on.").arg(folder));
    if (selection.split.folds > 0) {
        const auto assignment = assignFolds(*data, folder, selection.split, cancel);
        if (!assignment)
            return tl::unexpected<Error>(assignment.error());
        *data = imagesOutsideFold(*data, *assignment, selection.split.fold);
    }
    if (selection.perClass > 0)
        return drawPerClass(*data, selection.perClass, selection.drawSeed);
    return data;
}

} // namespace cyto
