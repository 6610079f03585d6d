// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "requests/moments.h"
#include "sheet/readiness.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class Dialogs;
class DocumentController;
class OpenDocument;
class RowActions;
class SheetsPanel;

/// Asking others for the rows: details of the request, handing over, comparing, and what is done to rows.
class RequestActions : public QObject {
    Q_OBJECT

public:
    RequestActions(ActionRegistry &registry, OpenDocument &document, DocumentController &controller,
                   SheetsPanel &sheets, Dialogs &dialogs, QSettings &settings, QWidget &window);

    void setLanguage(Language language);
    /// Lets somebody edit the details of the request, beginning with one of them.
    void editField(HeaderField field);

Q_SIGNALS:
    /// Somebody wants to see what a firewall team would object to.
    void objectionsRequested();

private:
    void addActions(ActionRegistry &registry);
    void update(ActionRegistry &registry) const;
    void editDetails();
    void editDetails(std::optional<HeaderField> field);
    void handOver();
    void showHandOvers();
    void compare();
    void compareWithFile();
    /// Nothing where somebody changed their mind, or the file cannot be used and that was said.
    [[nodiscard]] std::optional<OtherFile> chooseFile();

    OpenDocument &m_document;
    DocumentController &m_controller;
    SheetsPanel &m_sheets;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QWidget &m_window;
    RowActions *m_rows;
    Language m_language = Language::English;
    QAction *m_handOver = nullptr;
    QAction *m_handOvers = nullptr;
};

} // namespace portolan
