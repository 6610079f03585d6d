// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/csvwriter.h"

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

/// Takes the sheets out of the window: the one that is shown as CSV, all or that one as a workbook.
class SheetExport : public QObject {
    Q_OBJECT

public:
    SheetExport(OpenDocument &document, DocumentController &controller, SheetsPanel &sheets, Dialogs &dialogs,
                QWidget *window);

    /// Asks for a file and writes it; a long one shows how far it is and can be cancelled.
    void run();

private:
    struct Choice;

    [[nodiscard]] Choice ask(const QString &sheetName) const;
    [[nodiscard]] Result<bool> write(const Choice &choice);
    [[nodiscard]] Result<bool> writeWorkbook(const Choice &choice);

    OpenDocument &m_document;
    DocumentController &m_controller;
    SheetsPanel &m_sheets;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace portolan
