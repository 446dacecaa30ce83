#include "classifier/compute_device.h"

#include "classifier/engine.h"
#include "jobs/available_cores.h"

#include <ATen/Parallel.h>
#include <torch/cuda.h>
#include <torch/types.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <new>
#include <thread>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#endif

namespace cyto {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("ComputeDevice", text, comment, n);
}

QString typeName(torch::ScalarType type)
{
    return type == torch::kHalf    ? QStringLiteral("f16")
        : type == torch::kBFloat16 ? QStringLiteral("bf16")
                                   : QStringLiteral("f32");
}

Expected<torch::Device> parseDevice(const QString &text)
{
    if (text == QLatin1String("cpu"))
        return torch::Device(torch::kCPU);
    const bool automatic = text == QLatin1String("auto");
    const QRegularExpressionMatch cuda = QRegularExpression(QStringLiteral("^cuda(?::([0-9]{1,3}))?$")).match(text);
    if (!automatic && !cuda.hasMatch())
        return fail(ErrorCode::InvalidArgument, tr("The device \"%1\" is not known.").arg(text),
            tr("Set the device to auto, cpu, cuda or cuda:K."));
    const int count = cudaDeviceCount();
    if (automatic)
        return count > 0 ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
    const int index = cuda.captured(1).toInt();
    if (count == 0)
        return fail(ErrorCode::InvalidArgument,
            tr("The device \"%1\" is not available: no CUDA device can be used.").arg(text),
            tr("Set the device to auto or cpu, or install a driver and a LibTorch built with CUDA."));
    if (index >= count)
        return fail(ErrorCode::InvalidArgument,
            tr("The device \"%1\" is not available: those of this computer are numbered from 0 to %2.")
                .arg(text, QString::number(count - 1)),
            tr("Set the device to a smaller number."));
    return torch::Device(torch::kCUDA, static_cast<c10::DeviceIndex>(index));
}

Expected<torch::ScalarType> parsePrecision(const QString &text, const torch::Device &device)
{
    if (text == QLatin1String("auto")) {
        if (device.is_cuda())
            return torch::kHalf;
        return hasBf16Tiles() ? torch::kBFloat16 : torch::kFloat;
    }
    if (text == QLatin1String("f32"))
        return torch::kFloat;
    if (text == QLatin1String("bf16"))
        return torch::kBFloat16;
    if (text != QLatin1String("f16"))
        return fail(ErrorCode::InvalidArgument, tr("The precision \"%1\" is not known.").arg(text),
            tr("Set the precision to auto, f32, bf16 or f16."));
    if (!device.is_cuda())
        return fail(ErrorCode::InvalidArgument, tr("The precision f16 needs a CUDA device."),
            tr("Set the precision to auto, f32 or bf16."));
    return torch::kHalf;
}

} // namespace

int cudaDeviceCount()
{
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

bool hasBf16Tiles()
{
#if defined(__x86_64__) && defined(__GNUC__)
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (!__get_cpuid(1, &a, &b, &c, &d) || (c & (1U << 27)) == 0) // OSXSAVE
        return false;
    unsigned low = 0, high = 0;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    constexpr unsigned kTiles = 0x60000; // state that the system must save
    return (low & kTiles) == kTiles && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d & (1U << 22)) != 0;
#else
    return false;
#endif
}

QString ComputeDevice::description() const
{
    if (device.is_cuda())
        return tr("CUDA device %1, %2").arg(static_cast<int>(device.index())).arg(typeName(type));
    return tr("CPU, %1, %n thread(s)", nullptr, threads).arg(typeName(type));
}

void ComputeDevice::applyThreads() const
{
    at::set_num_threads(threads);
}

Expected<ComputeDevice> chooseDevice(const ComputeOptions &options)
{
    if (options.threads < 0 || options.threads > 1024)
        return fail(ErrorCode::InvalidArgument, tr("The number of threads must lie between 0 and 1024."));
    if (options.batch < 0 || options.batch > 65536)
        return fail(ErrorCode::InvalidArgument, tr("The batch must lie between 0 and 65536."));
    const auto device = parseDevice(options.device);
    if (!device)
        return tl::unexpected<Error>(device.error());
    const auto type = parsePrecision(options.precision, *device);
    if (!type)
        return tl::unexpected<Error>(type.error());
    ComputeDevice chosen {*device, *type, options.threads};
    if (chosen.threads == 0) // glibc answers with the cores that this process may use
        chosen.threads = availableCores();
    return chosen;
}

bool isOutOfMemory(const std::exception &e)
{
    if (dynamic_cast<const std::bad_alloc *>(&e) || dynamic_cast<const c10::OutOfMemoryError *>(&e))
        return true;
    // The allocator of the CPU, cuDNN, cuBLAS and oneDNN have no type of their own for it.
    const std::string_view text(e.what());
    for (const char *sign : {"out of memory", "can't allocate memory", "ALLOC_FAILED", "could not allocate"})
        if (text.find(sign) != std::string_view::npos)
            return true;
    return false;
}

Error errorOf(const std::exception &e)
{
    if (isOutOfMemory(e))
        return {ErrorCode::OutOfMemory, tr("There is not enough memory to run the networks."),
            tr("Close other programs or choose a smaller batch.")};
    const auto *torchError = dynamic_cast<const c10::Error *>(&e);
    const char *text = torchError ? torchError->what_without_backtrace() : e.what();
    return {ErrorCode::Internal, tr("The networks could not be run: %1").arg(QString::fromUtf8(text)), {}};
}

} // namespace cyto
