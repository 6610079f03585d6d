// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdialog.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class Dialogs;
class DocumentController;
class OpenDocument;
class SheetsPanel;

/// Writes a sheet to a file, which is replaced in one step or stays as it was. Fails with CannotOpen or
/// CannotWrite and the system's reason.
Result<void> exportCsv(const Sheet &sheet, CsvTarget target, const QString &path);

/// "contoso-Internal firewall.csv", without what file systems dislike. Without the name of a sheet, that of
/// the document alone.
QString exportFileName(const QString &documentName, const QString &sheetName, const QString &suffix);

/// Takes the sheets out of the window: as report, workbook, CSV or JSON, or on paper.
class SheetExport : public QObject {
    Q_OBJECT

public:
    SheetExport(OpenDocument &document, DocumentController &controller, SheetsPanel &sheets, Dialogs &dialogs,
                QSettings &settings, QWidget *window);

    /// Asks what to export and where to, and writes it; a long one shows how far it is and can be cancelled.
    void run();
    /// The same, with the report chosen beforehand.
    void runReport();
    /// Asks what to print, and shows it as it will be.
    void print();

private:
    void run(const ExportWishes &proposal);
    [[nodiscard]] bool hasSheets();
    [[nodiscard]] std::optional<ExportWishes> ask(ExportDialog::Purpose purpose,
                                                  const ExportWishes &proposal);
    [[nodiscard]] ExportDialog::Offer offer() const;
    [[nodiscard]] ExportSource source() const;
    /// What the sheets are compared with, where that is another file.
    [[nodiscard]] std::optional<OtherRows> otherRows() const;
    [[nodiscard]] QString askForPath(const ExportWishes &wishes) const;
    [[nodiscard]] bool mayReplace(const std::vector<ExportFile> &files, const QString &chosen) const;
    [[nodiscard]] Result<bool> write(const ExportSource &source, const ExportWishes &wishes,
                                     const std::vector<ExportFile> &files);
    [[nodiscard]] std::vector<KnownTemplate> templates(Language language) const;
    /// What somebody chose last, in the columns that are shown.
    [[nodiscard]] ExportWishes proposal() const;

    OpenDocument &m_document;
    DocumentController &m_controller;
    SheetsPanel &m_sheets;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace portolan
