#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# window.sh PROGRAM FILE PICTURE
# Starts the real program on FILE in an X server of its own, as a person would: its window comes up
# under the file's name, shows something, closes when asked to, and ends quietly when the system tells
# it to (SIGTERM). The screenshot stays behind as PICTURE.
set -euo pipefail
program=$1 file=$2 picture=$3
name=$(basename "$file" .json)
name=${name%.portolan}

scratch=$(mktemp -d)
started=()
clean_up() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$scratch"
}
trap clean_up EXIT

fail() {
    echo "FAIL: $*" >&2
    [[ ! -s $scratch/output ]] || sed 's/^/    program: /' "$scratch/output" >&2
    exit 1
}
# within SECONDS COMMAND...: until it succeeds, or never.
within() {
    local tries=$(($1 * 10))
    shift
    while ! "$@"; do
        ((tries-- > 0)) || return 1
        sleep 0.1
    done
}

# The server finds a free display by itself, so that tests can run side by side.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/display" >"$scratch/xvfb" 2>&1 &
started+=($!)
within 20 test -s "$scratch/display" || fail "no X server: $(cat "$scratch/xvfb")"
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
# Nothing of the person's own settings is read, nothing is left in them.
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data \
    XDG_STATE_HOME=$scratch/state XDG_CACHE_HOME=$scratch/cache XDG_RUNTIME_DIR=$scratch/run
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=en
mkdir -m 700 "$XDG_RUNTIME_DIR"
openbox >"$scratch/openbox" 2>&1 &
started+=($!)
manages_windows() { wmctrl -m >"$scratch/manager" 2>&1; }
within 20 manages_windows || fail "no window manager"

running() { kill -0 "$window" 2>/dev/null; }
gone() { ! running; }
titled() { ! running || wmctrl -l | cut -d' ' -f4- | grep -qF "$name"; }
start() {
    "$program" "$file" >"$scratch/output" 2>&1 &
    window=$!
    started+=("$window")
    within 60 titled || fail "no window named $name; there are: $(wmctrl -l)"
    running || fail "the program ended before its window came up"
}
ends_well() {
    local code=0
    within 20 gone || fail "still running 20 seconds after $1"
    wait "$window" || code=$?
    [[ $code -eq 0 ]] || fail "exit code $code after $1"
    ! grep -qE 'ASSERT|ERROR: AddressSanitizer|runtime error' "$scratch/output" || fail "complaints after $1"
}

# Shows something: many colours, and none that fills nearly everything.
painted() {
    import -window root "$picture" 2>"$scratch/import" || return 1
    local colours most
    colours=$(identify -format '%k' "$picture")
    most=$(convert "$picture" -format '%c' histogram:info:- | awk '{ n = $1 + 0; if (n > m) m = n; t += n } END { printf "%d", 100 * m / t }')
    [[ $colours -gt 40 && $most -lt 95 ]]
}

start
within 20 painted || fail "the window stays blank (see $picture)"
wmctrl -c "$name"
ends_well "being closed"

start
kill -TERM "$window"
ends_well "SIGTERM"
echo "PASS: the window on $name opened, was painted, and closed both ways"
