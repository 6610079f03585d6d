#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# recovery.sh PROGRAM FILE PICTURE       (run by scripts/with-display)
# Edits a copy of FILE with the mouse, kills the program (-9), and starts it again: it must offer the edit,
# give it back as an unsaved change, and save it. The offer stays behind as PICTURE.
set -euo pipefail
program=$1 sample=$2 picture=$3
output=$HOME/output
file=$HOME/estate.portolan.json
name=estate
cp "$sample" "$file"

fail() {
    echo "FAIL: $*; windows: $(titles | paste -sd '|')" >&2
    [[ ! -s $output ]] || sed 's/^/    program: /' "$output" >&2
    kill -9 "$window" 2>/dev/null || true
    exit 1
}
within() {
    local tries=$(($1 * 10))
    shift
    until "$@"; do
        ((tries-- > 0)) || return 1
        sleep 0.1
    done
}
titles() { wmctrl -l 2>/dev/null | cut -d' ' -f5-; }
titled() { titles | grep -qF "$1"; }
untitled() { ! titled "$1"; }
journalled() { compgen -G "$XDG_DATA_HOME/*/*/recovery/*.journal" >/dev/null; }
forgotten() { ! journalled; }
saved() { ! cmp -s "$sample" "$file"; }
start() {
    "$program" "$@" >"$output" 2>&1 &
    window=$!
}

# Drags here and there until a card is hit that has room to be moved.
edited() {
    local x y
    for y in 25 30 35 40 45 50; do
        for x in 35 40 45 50 55 60 65 70; do
            xdotool mousemove $((width * x / 100)) $((height * y / 100)) mousedown 1 \
                mousemove_relative -- 9 9 sleep 0.1 mousemove_relative -- 9 9 sleep 0.1 mouseup 1
            sleep 0.2
            ! titled "$name.portolan.json*" || return 0
        done
    done
    return 1
}

start "$file"
within 60 titled "$name" || fail "no window"
wmctrl -r "$name" -b add,fullscreen
wmctrl -a "$name"
sleep 1
read -r width height <<<"$(xdotool getdisplaygeometry)"
edited || fail "nothing could be edited"
within 10 journalled || fail "no journal was written"
# The last seconds may be lost; these are not the last ones.
sleep 3
kill -9 "$window"
wait "$window" 2>/dev/null || true
cmp -s "$sample" "$file" || fail "the file was written to"

start
within 60 titled Recover || fail "nothing was offered"
sleep 1
import -window root "$picture"
xdotool key Return
within 20 titled "$name.portolan.json*" || fail "the document did not come back as unsaved"
journalled || fail "what was recovered is not secured"
sleep 1
xdotool key ctrl+s
within 20 untitled "$name.portolan.json*" || fail "it could not be saved"
within 10 saved || fail "the edit is lost"
within 10 forgotten || fail "the journal was left behind"
wmctrl -c "$name"
wait "$window" || fail "exit code $? at the end"
echo "PASS: an edit survived kill -9"
