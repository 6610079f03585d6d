// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"
#include "exportwishes.h"
#include "sheet/workbook.h"
#include "types/error.h"

namespace portolan {

/// The rows of another file, to say what changed since, and what it is called.
struct OtherRows {
    QString file;
    std::shared_ptr<const BaselineContent> content;
};

/// What is exported: held by value, so that edits meanwhile change nothing.
struct ExportSource {
    std::shared_ptr<const Derivation> derivation;
    std::shared_ptr<const RowNumbers> numbers;
    Document document;
    QDate date;
    /// In the language that is asked for; see knownTemplates().
    std::function<std::optional<ColumnTemplate>(const TemplateId &, Language)> columns;
    /// The columns in which the window shows a sheet.
    std::function<ColumnTemplate(const Sheet &)> shownColumns;
    /// What the window compares with, where that is another file.
    std::optional<OtherRows> otherRows = {};
};

/// A file that is to be written, with what is to be in it.
struct ExportFile {
    QString path;
    Language language = Language::English;
    Sheets sheets;
};

/// What becomes of `path`: a file for each language, where both are wanted with -en and -de behind the name;
/// as CSV for each sheet, too, where there are several.
std::vector<ExportFile> filesOf(const ExportSource &source, const ExportWishes &wishes, const QString &path);

/// Writes all of them, or leaves all as they were: see writeExport(). `goOn` is told about all of them.
Result<bool> writeExports(const ExportSource &source, const ExportWishes &wishes,
                          const std::vector<ExportFile> &files, const GoOn &goOn);

/// Writes one of them, which is replaced in one step or stays as it was; false when `goOn` stopped it. Fails
/// with CannotOpen or CannotWrite and the system's reason.
Result<bool> writeExport(const ExportSource &source, const ExportWishes &wishes, const ExportFile &file,
                         const GoOn &goOn);

/// The report in one language.
Report reportOf(const ExportSource &source, const ExportWishes &wishes, Language language, Sheets sheets);
Sheets sheetsOf(const ExportSource &source, const ExportWishes &wishes, Language language);

} // namespace portolan
