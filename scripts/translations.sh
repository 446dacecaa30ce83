#!/bin/sh
# Gathers the texts of the sources into the translations:
#   scripts/translations.sh                  brings translations/*.ts up to date; new texts are unfinished there
#   scripts/translations.sh --into FILE      writes all texts, untranslated, to FILE (the test compares with it)
# LUPDATE names Qt 6's lupdate where it is not found.
#
# Files without a class of their own wrap QCoreApplication::translate() in a function tr() or text() that
# knows the context. lupdate cannot see through that: it reads a copy in which the calls are written out.
set -eu
cd "$(dirname "$0")/.."
lupdate=${LUPDATE:-}
for candidate in /usr/lib/qt6/bin/lupdate "$(command -v lupdate6 || true)" "$(command -v lupdate || true)"; do
    if [ -z "$lupdate" ] && [ -n "$candidate" ] && [ -x "$candidate" ]; then
        lupdate=$candidate
    fi
done
if [ -z "$lupdate" ]; then
    echo "lupdate of Qt 6 was not found; set LUPDATE" >&2
    exit 1
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
for folder in core ui app; do
    find "$folder" \( -name '*.cpp' -o -name '*.h' \) -print
done | while read -r file; do
    mkdir -p "$copy/$(dirname "$file")"
    context=$(sed -n 's/.*QCoreApplication::translate("\([A-Za-z]*\)", \(text\|source\)[,)].*/\1/p' "$file" | head -n 1)
    if [ -n "$context" ]; then
        # lupdate drops a text whose number is static_cast<int>(...) there, without a word.
        sed -E -e "s/(^|[^:.>A-Za-z_])(tr|text)\((\"|\$)/\1QCoreApplication::translate(\"$context\", \3/g" \
            -e "s/static_cast<int>\(/int(/g" "$file" > "$copy/$file"
    else
        cp "$file" "$copy/$file"
    fi
done

options="-silent -locations none -no-ui-lines -I $copy -I $copy/core"
if [ "${1:-}" = "--into" ]; then
    # shellcheck disable=SC2086
    "$lupdate" $options "$copy/core" "$copy/ui" "$copy/app" -ts "$2" 2> "$copy/log" || { cat "$copy/log" >&2; exit 1; }
    exit 0
fi
for language in en de es fr nl; do
    only=
    if [ "$language" = en ]; then
        only=-pluralonly
    fi
    # shellcheck disable=SC2086
    "$lupdate" $options $only -no-obsolete -source-language en -target-language "$language" \
        "$copy/core" "$copy/ui" "$copy/app" -ts "translations/cytodiffusion_$language.ts"
done
