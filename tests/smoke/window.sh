#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# window.sh PROGRAM FILE PICTURE       (run by scripts/with-display)
# Starts the real program on FILE as a person would: its window comes up under the file's name, shows
# something, closes when asked to, and ends quietly when the system tells it to (SIGTERM). The screenshot
# stays behind as PICTURE.
set -euo pipefail
program=$1 file=$2 picture=$3
name=$(basename "$file" .json)
name=${name%.portolan}
output=$HOME/output

fail() {
    echo "FAIL: $*" >&2
    [[ ! -s $output ]] || sed 's/^/    program: /' "$output" >&2
    kill "$window" 2>/dev/null || true
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

gone() { ! kill -0 "$window" 2>/dev/null; }
titled() { gone || wmctrl -l | cut -d' ' -f4- | grep -qF "$name"; }
start() {
    "$program" "$file" >"$output" 2>&1 &
    window=$!
    within 60 titled || fail "no window named $name; there are: $(wmctrl -l)"
    ! gone || fail "the program ended before its window came up"
}
ends_well() {
    local code=0
    within 20 gone || fail "still running 20 seconds after $1"
    wait "$window" || code=$?
    [[ $code -eq 0 ]] || fail "exit code $code after $1"
    ! grep -qE 'ASSERT|ERROR: AddressSanitizer|runtime error' "$output" || fail "complaints after $1"
}

# Shows something: many colours, and none that fills nearly everything.
painted() {
    import -window root "$picture" || return 1
    local colours most
    colours=$(identify -format '%k' "$picture")
    most=$(convert "$picture" -format '%c' histogram:info:- |
        awk '{ n = $1 + 0; if (n > m) m = n; t += n } END { printf "%d", 100 * m / t }')
    [[ $colours -gt 40 && $most -lt 95 ]]
}

start
within 20 painted || fail "the window stays blank (see $picture)"
wmctrl -c "$name"
ends_well "being closed"

start
kill -TERM "$window"
ends_well "SIGTERM"
echo "PASS: the window on $name opened, was painted, and ended both ways"
