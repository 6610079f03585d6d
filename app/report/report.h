// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/document.h"
#include "sheet/sheet.h"

namespace portolan {

struct Derivation;

enum class Paper : quint8 { A4, Letter };

/// What was before, where a report says what changed since: something handed over, or another file.
struct EarlierRequest {
    int number = 0;
    QDate date;
    /// Empty where it was handed over.
    QString file = {};
};

/// What a printed report is made of, and how it is wanted.
struct Report {
    std::shared_ptr<const Derivation> derivation;
    /// Where things are drawn, and what stands above the request.
    Document document;
    /// In the language of the report.
    Sheets sheets;
    Language language = Language::English;
    /// Stands on the cover and in the file's properties.
    QDate date;
    /// contentHash() of what is in it.
    QString hash;
    std::optional<EarlierRequest> since;
    Paper paper = Paper::A4;
    /// Keys of the columns to print; empty: those that are usual on each sheet.
    std::vector<QString> columns;
    /// Not to be acted upon yet: says so on every page.
    bool isDraft = false;
    bool hasDiagram = true;
    /// Also that ICMP may help to find faults.
    bool advisesIcmp = false;
};

} // namespace portolan
