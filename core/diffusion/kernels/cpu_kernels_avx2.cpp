// Compiled with -mavx2 -mfma (CMakeLists.txt).
#include "diffusion/kernels/cpu_kernels_impl.h"

#if defined(__x86_64__) && defined(__GNUC__)
namespace cyto {

const CpuKernels &avx2Kernels()
{
    return kKernels;
}

} // namespace cyto
#endif
