// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "model/requests.h"
#include "sheet.h"

namespace portolan {

class SheetLanguage;
enum class Standing : quint8;

/// A day as people write it in the language: "2026-01-31", "31.01.2026"; empty for none.
QString dayText(const QDate &day, Language language);

/// What stands in front of sheets: a name and a value.
struct CoverLine {
    QString name;
    QString value;
};

/// What is asked by whom, until when; what was left blank is left out.
std::vector<CoverLine> headerLines(const RequestHeader &header, const SheetLanguage &language);

/// Whether it is a draft, the header, what the rows were derived from, how many there are and how to read
/// them. `date` stands on it.
std::vector<CoverLine> coverLines(const Derivation &derivation, const RequestHeader &header,
                                  const SheetLanguage &language, const QDate &date, Standing standing);

/// The same as a sheet without headings.
std::shared_ptr<const Sheet> coverSheet(const Derivation &derivation, const RequestHeader &header,
                                        const SheetLanguage &language, const QDate &date, Standing standing);

} // namespace portolan
