#!/usr/bin/env bash
# Formats our C++ sources as .clang-format says: all, or the files named.
#   scripts/format.sh [--check] [FILE...]
# --check changes nothing and fails where a file would change.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Other versions break some lines elsewhere.
formatter=clang-format-14
if ! command -v "$formatter" >/dev/null; then
    echo "format: skipped, $formatter is not installed (package $formatter)" >&2
    exit 0
fi

mode=(-i)
if [ "${1:-}" = --check ]; then
    mode=(--dry-run --Werror)
    shift
fi
files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    folders=()
    for folder in app core ui tests; do
        if [ -d "$root/$folder" ]; then
            folders+=("$root/$folder")
        fi
    done
    # The fixtures of the checks are wrong on purpose.
    mapfile -d '' files < <(find "${folders[@]}" -path '*/check_fixtures' -prune -o \
        -type f \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z)
fi
"$formatter" --style=file "${mode[@]}" "${files[@]}"
