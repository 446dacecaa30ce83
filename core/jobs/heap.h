// Settings of the C library's heap for programs that allocate tensors.
#pragma once

#include <cstdlib> // defines __GLIBC__ where it applies

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cyto {

/// Keeps freed blocks of up to 32 MiB for reuse. By default the C library returns them to the system at
/// once, and every batch pays for new pages: a tenth of the time of a training step. Call at the start of main().
inline void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 1024 * 1024 * 1024);
    mallopt(M_TOP_PAD, 64 * 1024 * 1024);
#endif
}

} // namespace cyto
