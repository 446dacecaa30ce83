#!/bin/sh
# Pictures of every screen, light and dark, from the demonstration's synthetic cells: first page, gallery, inspector,
# counterfactual, plots, unusual cells, jobs, models, preferences, annotation, review, report, sign-off, Turing tests
# and readers.
#   scripts/screenshots.sh PROGRAM [FOLDER [SIZE]]
# PROGRAM is the built cytodiffusion, with cytodiffusion-cli beside it; FOLDER defaults to docs/screenshots, SIZE of
# the screen to 1440x900. Needs xvfb-run where there is no display; makes the files small with ImageMagick where that
# is installed.
set -eu
cd "$(dirname "$0")/.."
program=${1:?usage: scripts/screenshots.sh PROGRAM [FOLDER]}
folder=${2:-docs/screenshots}
size=${3:-1440x900}

# Settings, database and thumbnails of their own: the pictures must not depend on who takes them.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" USER=reader
chmod 700 "$home"
export XDG_RUNTIME_DIR="$home"

# Each slide is one folder of images, as a laboratory has them.
for slide in resources/demo/*/; do
    to="$home/Demonstration/$(basename "$slide")"
    mkdir -p "$to"
    find "$slide" -name '*.png' -exec cp {} "$to" \;
done

# The model manager names its folder: one that says nothing of this computer.
mkdir -p "$home/models"
cp -r models/pbc-8 "$home/models/pbc-8"
export CYTODIFFUSION_MODEL="$home/models/pbc-8"

if [ -z "${DISPLAY:-}" ]; then
    run() { QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 ${size}x24" "$@"; }
else
    run() { "$@"; }
fi
mkdir -p "$folder"

# Predicted once, for both themes; the coordinator makes the sessions that the pages of the "Study" menu show.
cli=$(dirname "$program")/cytodiffusion-cli
export CYTODIFFUSION_PASSWORD=demonstration
"$cli" study create "$home/Demonstration" --coordinator Cora
"$cli" study predict "$home/Demonstration"
# Labels for the report's pictures, made up and never shipped: Ada names the class that a cell was made for (its file
# says so), Bea too, but for each fifth cell, which she cannot identify.
(cd "$home/Demonstration" && find . -name '*.png' | sort) | awk -F/ '
    BEGIN { print "image_path,reader,label_class,label_confidence" }
    { class = $NF; sub(/_[0-9]+\.png$/, "", class); path = substr($0, 3)
      print path ",Ada," class "," (NR % 3 ? "high" : "moderate")
      print path ",Bea," (NR % 5 ? class ",moderate" : "cannot_identify,low") }' > "$home/labels.csv"
"$cli" study import-labels "$home/Demonstration" "$home/labels.csv" --as Cora
"$cli" study consensus "$home/Demonstration" --as Cora
mv "$home/data" "$home/predicted"
for theme in light dark; do
    rm -rf "$home/data"
    run "$program" --theme "$theme" --screenshot-dir "$home/$theme"
    rm -rf "$home/data"
    cp -r "$home/predicted" "$home/data"
    run "$program" --theme "$theme" --screenshot-dir "$home/$theme" "$home/Demonstration"
    for picture in "$home/$theme"/*.png; do
        if command -v convert > /dev/null; then
            convert "$picture" -strip +dither -colors 255 -define png:compression-level=9 "$folder/$theme-$(basename "$picture")"
        else
            cp "$picture" "$folder/$theme-$(basename "$picture")"
        fi
    done
done
