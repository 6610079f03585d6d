// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "report/report.h"
#include "sheet/csvwriter.h"
#include "sheet/rowsheet.h"
#include "templates/templatelist.h"

#include <optional>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

enum class ExportFormat : quint8 { Report, Workbook, Csv, Json };
enum class ExportLanguage : quint8 { English, German, Both };

/// What somebody wants taken out of the window, and how.
struct ExportWishes {
    ExportFormat format = ExportFormat::Report;
    CsvTarget csvTarget = CsvTarget::Plain;
    Paper paper = Paper::A4;
    ExportLanguage language = ExportLanguage::English;
    RowForm rows = RowForm::Grouped;
    bool hasDiagram = true;
    bool advisesIcmp = false;
    /// Ids of sheets; empty: all.
    std::vector<QString> sheets;
    /// Nothing: all columns, in a report the usual ones.
    std::optional<TemplateId> columns;
    /// Without a template: those that are shown in the window.
    bool hasShownColumns = false;
    /// Number of a baseline; 0: without the column Change.
    int since = 0;
    /// Instead of a baseline: with the changes since the other file, see ExportSource.
    bool isSinceFile = false;
    bool onlyChanges = false;
};

/// What somebody chose last; sheets, columns and baselines are another document's matter and not kept.
/// `language` until somebody has chosen one.
ExportWishes storedExportWishes(const QSettings &settings, Language language);
void storeExportWishes(QSettings &settings, const ExportWishes &wishes);

/// One or both, in the order in which they are written.
std::vector<Language> languagesOf(ExportLanguage language);
/// ".pdf"
QString suffixOf(ExportFormat format);

} // namespace portolan
