# shellcheck shell=bash
# Sourced by ./run and ./test: the environment and the build they share.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8
# ccache takes the dependencies from the compiler: running the preprocessor first would load the
# precompiled header twice.
export CCACHE_DEPEND=1

# One compiler per core, but no more than memory allows: a file that sees LibTorch takes up to 2 GB.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 2097152) }' /proc/meminfo 2>/dev/null || echo "$cores")
    echo $((memory < 1 ? 1 : memory < cores ? memory : cores))
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    local -a targets=()
    if [ $# -gt 0 ]; then
        targets=(--target "$@")
    fi
    "$root/scripts/bootstrap.sh"
    cd "$root" || return
    # Later changes of the CMake files are seen by the build itself.
    if [ ! -f "build/$preset/build.ninja" ] || [ CMakePresets.json -nt "build/$preset/build.ninja" ]; then
        cmake --preset "$preset"
    fi
    cmake --build --preset "$preset" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(build_jobs)}" "${targets[@]}"
}
