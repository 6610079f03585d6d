// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importreport.h"
#include "importreading.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMainWindow)

namespace portolan {

class ActionRegistry;
class Dialogs;
class DocumentController;
class ImportReportDock;
class OpenDocument;

/// Begins documents with the product's own files, and brings the open one up to date with them.
class ImportActions : public QObject {
    Q_OBJECT

public:
    ImportActions(ActionRegistry &registry, OpenDocument &document, DocumentController &controller,
                  Dialogs &dialogs, QMainWindow &window);

    void setLanguage(Language language);

Q_SIGNALS:
    /// What a line of the report is about is to be shown.
    void entryPicked(const portolan::ImportEntry &entry);

private:
    void addActions(ActionRegistry &registry);
    void import();
    /// Begins a new document with the file; returns whether that was done.
    bool open(const QString &path);
    void update();
    void updateFrom(const QString &path);
    /// Nothing where it was cancelled or refused, of which people have been told.
    std::optional<ImportedFile> read(const QString &path);
    [[nodiscard]] QString askForFile(const QString &title);
    void saveReport();

    OpenDocument &m_document;
    DocumentController &m_controller;
    Dialogs &m_dialogs;
    QMainWindow &m_window;
    ImportReportDock *m_report;
    Language m_language = Language::English;
    /// Where the last file came from.
    QString m_folder;
    QString m_name;
};

} // namespace portolan
