// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class OpenDocument;
class SheetsPanel;
class TemplateDialog;
class TemplateStore;

/// "Columns" above the sheets: which template they are shown and exported in, and the way to the dialog that
/// makes them.
class TemplateChoice : public QObject {
    Q_OBJECT

public:
    TemplateChoice(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry, QSettings &settings,
                   QWidget *window);

    void setLanguage(Language language);
    /// Opens the dialog.
    void open();

private:
    void fillMenu();
    void update();

    SheetsPanel &m_sheets;
    QWidget *m_window;
    TemplateStore *m_store;
    QToolButton *m_button;
    QMenu *m_menu;
    /// Made when first asked for.
    TemplateDialog *m_dialog = nullptr;
    Language m_language = Language::English;
};

} // namespace portolan
