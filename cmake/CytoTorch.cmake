# LibTorch as the target cyto_torch: Debian's 1.13, or a downloaded 2.x with or without CUDA
# that CMAKE_PREFIX_PATH names (docs/building.md).

# A LibTorch built with CUDA would look for the CUDA toolkit, enable the CUDA language and compile
# for every architecture it can find. Our sources are plain C++ and libtorch_cuda.so finds NVIDIA's
# libraries by its own run path, so none of that is needed: LibTorch asks no further once these
# targets exist. They stand for all names that its versions 1.13 to 2.11 refer to.
foreach(target torch::cudart torch::nvtoolsext torch::nvtx3 torch::cudnn torch::cusparselt torch::cudss torch::cufile
        caffe2::cuda caffe2::cublas caffe2::cudnn caffe2::cudnn-public caffe2::cudnn-private caffe2::cufft
        caffe2::curand caffe2::cusparse caffe2::cusolver caffe2::nvrtc)
    if(NOT TARGET ${target})
        add_library(${target} INTERFACE IMPORTED)
    endif()
endforeach()
# LibTorch 2.x warns that this static library is missing, although its shared builds contain it.
# Naming a library that is linked anyway keeps it quiet.
if(NOT DEFINED kineto_LIBRARY)
    set(kineto_LIBRARY c10)
endif()

find_package(Torch 1.13 REQUIRED QUIET)
message(STATUS "LibTorch ${Torch_VERSION} in ${Torch_DIR}")

# LibTorch 2.x adds link directories below MKL's root even where there is no MKL ("/lib/intel64").
if(TARGET caffe2::mkl AND NOT MKL_FOUND)
    set_property(TARGET caffe2::mkl PROPERTY INTERFACE_LINK_DIRECTORIES)
endif()

# The wrapper marks LibTorch's headers as system headers, so that our warnings leave them out. It
# links the target `torch` and not ${TORCH_LIBRARIES}: that list names libraries that were searched
# in the system's folders first, and so mixes a downloaded LibTorch with Debian's libc10.
add_library(cyto_torch INTERFACE)
target_include_directories(cyto_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(cyto_torch INTERFACE torch)
separate_arguments(cyto_torch_flags NATIVE_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(cyto_torch INTERFACE ${cyto_torch_flags})
