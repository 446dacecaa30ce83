#!/usr/bin/env bash
# Installs the Debian packages that are missing; does nothing where all are there.
# CYTO_NO_BOOTSTRAP=1 leaves the system alone.
set -euo pipefail

packages=(
    # building
    cmake ninja-build g++ ccache pkg-config git
    # LibTorch 1.13. Without OpenBLAS its matrix products run on the reference BLAS, many times slower.
    libtorch-dev libopenblas0-openmp
    # OpenCV: all of it, since its CMake package is in no smaller one
    libopencv-dev
    # Qt 6: Core, Gui, Widgets, Sql, PrintSupport, Test; icons; translations; plots
    qt6-base-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqcustomplot-dev
    # Qt's own words in other languages: file dialogs, menus of text fields
    qt6-translations-l10n
    # the study database: SQLite, or PostgreSQL that a laboratory shares (the tests start one); passwords
    libqt6sql6-sqlite libqt6sql6-psql postgresql libsodium-dev
    # small libraries: command line, log, JSON, expected<T, E>, distributions, benchmarks
    libcli11-dev libspdlog-dev nlohmann-json3-dev libexpected-dev libboost-dev libbenchmark-dev
    # the text on contact sheets
    fonts-dejavu-core
    # tests alone: programs that read the exported tables (93 MB to fetch, 330 MB on the disk)
    python3-pandas libreoffice-calc-nogui
)

if [ -n "${CYTO_NO_BOOTSTRAP:-}" ]; then
    exit 0
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "bootstrap: not a Debian system; the build needs what these packages hold: ${packages[*]}" >&2
    exit 0
fi

missing=()
for package in "${packages[@]}"; do
    state=$(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null || true)
    if ! grep -qx installed <<<"$state"; then
        missing+=("$package")
    fi
done
if [ ${#missing[@]} -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "bootstrap: please install as root: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "bootstrap: installing ${missing[*]}"
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" </dev/null
}
apt update
apt install -y --no-install-recommends "${missing[@]}"
