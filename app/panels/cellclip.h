// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rownotes.h"

namespace portolan {

class NoteTable;

/// The selected cells as spreadsheets like them: cells apart by tabs, lines by line breaks; what is not
/// selected between them stays empty. A single cell is its text alone.
QString copiedCells(const NoteTable &table);

/// A table as text, as spreadsheets put it on the clipboard.
std::vector<QStringList> tableIn(const QString &text);

struct PastedCells {
    std::vector<NoteInput> inputs;
    bool isText = false;
};

/// What `text` writes where the selection begins. A single text goes into every selected cell, a single line
/// into every selected row; cells that cannot be written are left out.
PastedCells pastedCells(const QString &text, const NoteTable &table);

/// The same text for each selected cell that can be written.
std::vector<NoteInput> inputsInSelection(const NoteTable &table, const QString &text);

} // namespace portolan
