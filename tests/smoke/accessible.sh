#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# accessible.sh PROGRAM FILE LISTING   (run by scripts/with-display)
# accessible.py with a session bus and an accessibility bus of its own.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
exec dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    launcher=$!
    trap "kill $launcher 2>/dev/null || true" EXIT
    /usr/bin/python3 "$@"' accessible "$here/accessible.py" "$@"
