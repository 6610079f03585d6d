#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""readcsv.py FILE SEPARATOR: what Python's own reader finds in a CSV file, as JSON: a list of lists of texts."""
import csv
import json
import sys

csv.field_size_limit(1 << 30)
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    json.dump(list(csv.reader(file, delimiter=sys.argv[2], strict=True)), sys.stdout)
