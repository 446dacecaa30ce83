#include "diffusion/kernels/cpu_kernels_impl.h"

namespace cyto {

const CpuKernels &genericKernels()
{
    return kKernels;
}

const CpuKernels &cpuKernels()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const CpuKernels &best =
        __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? avx2Kernels() : genericKernels();
    return best;
#else
    return genericKernels();
#endif
}

} // namespace cyto
