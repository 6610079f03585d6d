// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet.h"

#include <functional>

namespace portolan {

/// What a workbook has to say in its own language, apart from its sheets.
struct WorkbookWords {
    /// For cells that hold more than a spreadsheet takes. "%1": an object that holds the same.
    QString seeObject;
    /// Head the list of sheets and of how many lines each has.
    QString contents;
    QString lines;
    /// Ends a text that was cut.
    QString cut;
    /// "%1", "%2": the page and how many there are.
    QString page;
    /// Heads every page of what is not ready to be handed over; else empty.
    QString draft;
};

/// Sheets that become one file for a spreadsheet program.
struct Workbook {
    QString title;
    /// When it was written, as its properties say.
    QDate date;
    /// What stands in front: a name and a value on each line.
    std::shared_ptr<const Sheet> cover;
    Sheets sheets;
    WorkbookWords words;
};

/// Asked now and then while something long is written, with the lines done and the lines there are; false
/// stops it.
using GoOn = std::function<bool(size_t done, size_t total)>;

struct Derivation;
struct RequestHeader;

/// Whether what is written may be acted on: see isReady().
enum class Standing : quint8 { Final, Draft };

/// What marks a draft, in the language of a sheet: "DRAFT".
QString draftWord(Language language);

/// The sheets of a derivation with a cover, in the language of the sheets. `date` stands on the cover.
Workbook workbookOf(const Derivation &derivation, const RequestHeader &header, Sheets sheets,
                    Language language, const QDate &date, Standing standing = Standing::Final);

} // namespace portolan
