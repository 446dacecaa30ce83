#include "diffusion/safetensors.h"
#include "diffusion/safetensors_p.h"

#include <torch/nn/module.h>
#include <torch/types.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <set>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace cyto {

using namespace safetensors;

/// A whole file, read-only. Tensors made from it share the ownership.
struct TensorFile::Mapping {
    Mapping(void *address, std::uint64_t bytes) : data(static_cast<unsigned char *>(address)), size(bytes) { }
    ~Mapping() { ::munmap(data, size); }
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;

    unsigned char *data;
    std::uint64_t size;
    std::uint64_t dataOffset = 0;
    QString name; ///< of the file, for messages

    [[nodiscard]] static Expected<std::shared_ptr<Mapping>> open(const QString &path);
};

namespace {

constexpr std::array<std::pair<std::string_view, torch::ScalarType>, 10> kTypes {
    {{"F64", torch::kFloat64}, {"F32", torch::kFloat32}, {"F16", torch::kFloat16}, {"BF16", torch::kBFloat16},
        {"I64", torch::kInt64}, {"I32", torch::kInt32}, {"I16", torch::kInt16}, {"I8", torch::kInt8},
        {"U8", torch::kUInt8}, {"BOOL", torch::kBool}}};

std::optional<torch::ScalarType> typeOf(std::string_view dtype)
{
    for (const auto &[name, type] : kTypes)
        if (name == dtype)
            return type;
    return std::nullopt;
}

std::string dtypeOf(torch::ScalarType type)
{
    for (const auto &[name, known] : kTypes)
        if (known == type)
            return std::string(name);
    return {};
}

tl::unexpected<Error> cannotOpen(const QString &path, int error)
{
    return fail(error == ENOENT || error == ENOTDIR ? ErrorCode::NotFound : ErrorCode::Unreadable,
        translate("Safetensors", "%1 cannot be opened: %2.").arg(path, qt_error_string(error)),
        translate("Safetensors", "Check the path and its permissions."));
}

tl::unexpected<Error> disagrees(const QString &message)
{
    return fail(ErrorCode::Mismatch, message,
        translate("Safetensors", "The index and its files do not belong together: fetch them again."));
}

Expected<std::map<std::string, std::string>> readIndex(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return cannotOpen(path, ENOENT);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return cannotOpen(path, EACCES);
    if (static_cast<std::uint64_t>(file.size()) > kSafetensorsMostHeaderBytes)
        return fail(ErrorCode::TooLarge, translate("Safetensors", "%1: the index is larger than 100 MB.").arg(path));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotOpen(path, EIO);
    return parseSafetensorsIndex(
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<std::uint64_t>(text.size()), path);
}

} // namespace

Expected<std::shared_ptr<TensorFile::Mapping>> TensorFile::Mapping::open(const QString &path)
{
    // Without O_NONBLOCK, a named pipe put in the file's place would hang the program here.
    const Descriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (fd.get() < 0)
        return cannotOpen(path, errno);
    struct stat info { };
    if (::fstat(fd.get(), &info) != 0)
        return cannotOpen(path, errno);
    if (!S_ISREG(info.st_mode))
        return cannotOpen(path, S_ISDIR(info.st_mode) ? EISDIR : EINVAL);
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size == 0)
        return fail(ErrorCode::Corrupt, translate("Safetensors", "%1 is empty.").arg(path),
            translate("Safetensors", "The file is damaged or incomplete: fetch or export it again."));
    void *address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd.get(), 0);
    if (address == MAP_FAILED)
        return cannotOpen(path, errno);
    auto mapping = std::make_shared<Mapping>(address, size);
    mapping->name = path;
    // Only advice: weights are read once from front to back, then live in the networks.
    (void)::madvise(address, size, MADV_SEQUENTIAL);
    return mapping;
}

Expected<TensorFile> TensorFile::open(const QString &path)
{
    TensorFile file;
    file.m_name = path;
    std::map<std::string, std::string> index; // empty for a single file
    std::set<std::string> shards;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        auto read = readIndex(path);
        if (!read)
            return tl::unexpected<Error>(read.error());
        index = std::move(*read);
        for (const auto &[name, shard] : index)
            shards.insert(shard);
    } else {
        shards.emplace(); // one file without a name of its own: the path itself
    }

    const QString folder = QFileInfo(path).path() + QLatin1Char('/');
    for (const std::string &shard : shards) {
        auto mapping = Mapping::open(shard.empty() ? path : folder + QString::fromStdString(shard));
        if (!mapping)
            return tl::unexpected<Error>(mapping.error());
        Mapping &m = **mapping;
        auto header = parseSafetensorsHeader(m.data, m.size, m.size, m.name);
        if (!header)
            return tl::unexpected<Error>(header.error());
        m.dataOffset = header->dataOffset;
        file.m_metadata.merge(header->metadata);
        while (!header->tensors.empty()) {
            auto node = header->tensors.extract(header->tensors.begin());
            const auto listed = index.find(node.key());
            if (!shard.empty() && (listed == index.end() || listed->second != shard))
                return disagrees(
                    translate("Safetensors", "%1 holds the tensor \"%2\", which the index %3 does not place there.")
                        .arg(m.name, printableTensorName(node.key()), path));
            file.m_tensors.emplace(std::move(node.key()), Located {*mapping, std::move(node.mapped())});
        }
    }
    for (const auto &[name, shard] : index)
        if (!file.m_tensors.contains(name))
            return disagrees(translate("Safetensors", "%1 lacks the tensor \"%2\" that the index %3 places there.")
                                 .arg(folder + QString::fromStdString(shard), printableTensorName(name), path));
    return file;
}

Expected<TensorFile> TensorFile::openEither(const QString &folder, const QString &stem)
{
    const QString base = folder + QLatin1Char('/') + stem;
    const QString single = base + QStringLiteral(".safetensors");
    const QString index = single + QStringLiteral(".index.json");
    if (QFileInfo::exists(single))
        return open(single);
    if (QFileInfo::exists(index))
        return open(index);
    return fail(ErrorCode::NotFound, translate("Safetensors", "There is neither %1 nor %2.").arg(single, index),
        QFileInfo::exists(base + QStringLiteral(".bin"))
            ? translate(
                "Safetensors", "Files of the type .bin can run code and are never loaded: convert them to safetensors.")
            : translate("Safetensors", "Check that the folder is a complete model."));
}

std::vector<std::string> TensorFile::names() const
{
    std::vector<std::string> names;
    names.reserve(m_tensors.size());
    for (const auto &item : m_tensors)
        names.push_back(item.first);
    return names;
}

bool TensorFile::contains(const std::string &name) const
{
    return m_tensors.contains(name);
}

const TensorEntry *TensorFile::entry(const std::string &name) const
{
    const auto at = m_tensors.find(name);
    return at == m_tensors.end() ? nullptr : &at->second.entry;
}

Expected<torch::Tensor> TensorFile::tensor(const std::string &name) const
{
    const auto at = m_tensors.find(name);
    if (at == m_tensors.end())
        return fail(ErrorCode::NotFound,
            translate("Safetensors", "%1 holds no tensor \"%2\".").arg(m_name, printableTensorName(name)),
            translate("Safetensors", "Check that the file belongs to this model."));
    const TensorEntry &entry = at->second.entry;
    const std::shared_ptr<Mapping> &mapping = at->second.mapping;
    const auto type = typeOf(entry.dtype);
    if (!type)
        return fail(ErrorCode::Unsupported,
            translate("Safetensors", "%1: the tensor \"%2\" has the type %3.")
                .arg(mapping->name, printableTensorName(name), QString::fromStdString(entry.dtype)),
            translate("Safetensors", "Convert it to F32, F16 or BF16."));
    try {
        if (entry.begin == entry.end)
            return torch::empty(entry.shape, *type);
        unsigned char *data = mapping->data + mapping->dataOffset + entry.begin;
        if (reinterpret_cast<std::uintptr_t>(data) % safetensorsElementSize(entry.dtype) != 0) {
            torch::Tensor copy = torch::empty(entry.shape, *type);
            std::memcpy(copy.data_ptr(), data, entry.end - entry.begin);
            return copy;
        }
        const auto view = [&](torch::ScalarType as) {
            return torch::from_blob(
                data, entry.shape, [mapping](void *) {}, torch::TensorOptions().dtype(as));
        };
        // A bool that is neither 0 nor 1 is undefined behaviour, so these few bytes are copied.
        return *type == torch::kBool ? view(torch::kUInt8).ne(0) : view(*type);
    } catch (const std::exception &) { // from LibTorch: its allocator's failures have no type of their own
        return fail(ErrorCode::OutOfMemory,
            translate("Safetensors", "%1: not enough memory for the tensor \"%2\".")
                .arg(mapping->name, printableTensorName(name)),
            translate("Safetensors", "Close other programs."));
    }
}

void TensorFile::release(const std::string &name) const
{
    const auto at = m_tensors.find(name);
    if (at == m_tensors.end())
        return;
    const Mapping &mapping = *at->second.mapping;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    // Whole pages inside the tensor only: the first and the last may hold its neighbours.
    const std::uint64_t first = (mapping.dataOffset + at->second.entry.begin + page - 1) / page * page;
    const std::uint64_t last = (mapping.dataOffset + at->second.entry.end) / page * page;
    if (first < last)
        (void)::madvise(mapping.data + first, last - first, MADV_DONTNEED);
}

const std::map<std::string, std::string> &TensorFile::metadata() const
{
    return m_metadata;
}

std::uint64_t TensorFile::totalBytes() const
{
    std::uint64_t sum = 0;
    for (const auto &[name, located] : m_tensors)
        sum += located.entry.end - located.entry.begin;
    return sum;
}

namespace {

using NamedTensor = std::pair<std::string, torch::Tensor>;

/// Wide elements first, then by name: each tensor starts aligned to its element size.
std::vector<const NamedTensor *> writingOrder(const std::vector<NamedTensor> &tensors)
{
    std::vector<const NamedTensor *> order;
    order.reserve(tensors.size());
    for (const NamedTensor &item : tensors)
        order.push_back(&item);
    std::sort(order.begin(), order.end(), [](const NamedTensor *a, const NamedTensor *b) {
        const auto wide = [](const NamedTensor *t) { return t->second.element_size(); };
        return wide(a) != wide(b) ? wide(a) > wide(b) : a->first < b->first;
    });
    return order;
}

tl::unexpected<Error> cannotStore(const QString &path, const std::string &tensor, const QString &reason)
{
    return fail(ErrorCode::InvalidArgument,
        translate("Safetensors", "The tensor \"%1\" cannot be written to %2: %3.")
            .arg(printableTensorName(tensor), path, reason));
}

/// Length, JSON text and padding; or what cannot be stored.
Expected<std::string> headerText(const QString &path, const std::vector<const NamedTensor *> &order,
    const std::map<std::string, std::string> &metadata)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!metadata.empty())
        json["__metadata__"] = metadata;
    std::set<std::string> seen {"__metadata__"};
    std::uint64_t offset = 0;
    for (const NamedTensor *item : order) {
        const auto &[name, tensor] = *item;
        const std::string dtype = dtypeOf(tensor.scalar_type());
        if (!seen.insert(name).second)
            return cannotStore(path, name, translate("Safetensors", "the name is taken"));
        if (dtype.empty() || tensor.layout() != torch::kStrided)
            return cannotStore(path, name, translate("Safetensors", "the format has no such type"));
        if (tensor.sizes().size() > kSafetensorsMostDimensions)
            return cannotStore(path, name, translate("Safetensors", "it has too many dimensions"));
        const std::uint64_t end = offset + tensor.nbytes();
        json.push_back({name, {{"dtype", dtype}, {"shape", tensor.sizes().vec()}, {"data_offsets", {offset, end}}}});
        offset = end;
    }
    std::string text(8, '\0');
    try {
        text += json.dump();
    } catch (const nlohmann::json::type_error &) {
        return fail(ErrorCode::InvalidArgument,
            translate("Safetensors", "%1 cannot be written: a name is not UTF-8 text.").arg(path));
    }
    text.resize((text.size() + 7) / 8 * 8, ' ');
    if (text.size() - 8 > kSafetensorsMostHeaderBytes)
        return fail(ErrorCode::TooLarge,
            translate("Safetensors", "%1 cannot be written: the header is larger than 100 MB.").arg(path));
    for (std::size_t i = 0; i < 8; ++i)
        text[i] = static_cast<char>((text.size() - 8) >> (8 * i) & 0xFF);
    return text;
}

bool writeTensors(int fd, const std::string &header, const std::vector<const NamedTensor *> &order)
{
    if (!writeAll(fd, header.data(), header.size()))
        return false;
    for (const NamedTensor *item : order) {
        const torch::Tensor plain = item->second.detach().to(torch::kCPU).resolve_neg().contiguous();
        if (!writeAll(fd, plain.data_ptr(), plain.nbytes()))
            return false;
    }
    return true;
}

tl::unexpected<Error> cannotWrite(const QString &path, int error)
{
    return fail(ErrorCode::Io, translate("Safetensors", "%1 cannot be written: %2.").arg(path, qt_error_string(error)),
        translate("Safetensors", "Check the free space and the permissions of the folder."));
}

} // namespace

Status writeSafetensors(
    const QString &path, const std::vector<NamedTensor> &tensors, const std::map<std::string, std::string> &metadata)
{
    for (const auto &[name, tensor] : tensors)
        if (!tensor.defined())
            return cannotStore(path, name, translate("Safetensors", "it is undefined"));
    const std::vector<const NamedTensor *> order = writingOrder(tensors);
    const auto header = headerText(path, order, metadata);
    if (!header)
        return tl::unexpected<Error>(header.error());

    static std::atomic<unsigned> counter {0};
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary =
        target + ".part-" + QByteArray::number(::getpid()) + '-' + QByteArray::number(counter.fetch_add(1));
    Descriptor fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (fd.get() < 0)
        return cannotWrite(path, errno);
    int error = 0;
    try {
        if (!writeTensors(fd.get(), *header, order) || ::fsync(fd.get()) != 0 || !fd.close()
            || std::rename(temporary.constData(), target.constData()) != 0)
            error = errno != 0 ? errno : EIO;
    } catch (const std::exception &) { // LibTorch: the copy to the CPU found no memory
        error = ENOMEM;
    }
    if (error != 0) {
        (void)::unlink(temporary.constData());
        return cannotWrite(path, error);
    }
    // Makes the rename itself durable; some file systems cannot, and the file is complete anyway.
    const Descriptor folder(::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC));
    if (folder.get() >= 0)
        (void)::fsync(folder.get());
    return {};
}

} // namespace cyto
