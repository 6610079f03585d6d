// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/requests.h"
#include "panels/rownotes.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

struct ActionDeclaration;
class ActionRegistry;
class OpenDocument;
class SheetsPanel;

/// What people do to the selected rows of a sheet: give them a status, exempt them, write about them. In the
/// menu and in the context menu of the rows.
class RowActions : public QObject {
    Q_OBJECT

public:
    RowActions(ActionRegistry &registry, OpenDocument &document, SheetsPanel &sheets, QWidget &window);

    void setLanguage(Language language) { m_language = language; }

private:
    void addStatuses(ActionRegistry &registry);
    void addExemption(ActionRegistry &registry);
    void addFields(ActionRegistry &registry);
    QAction *addRowAction(ActionRegistry &registry, const ActionDeclaration &declaration);
    void fillContextMenu();
    void retranslate();
    void update();
    void exempt();
    /// As a step of its own.
    void carryOut(Edit edit);
    [[nodiscard]] std::vector<quint64> selectedIds() const;

    ActionRegistry &m_registry;
    OpenDocument &m_document;
    SheetsPanel &m_sheets;
    QWidget &m_window;
    Language m_language = Language::English;
    QMenu *m_menu;
    QMenu *m_statuses;
    QMenu *m_fields;
    /// All that need selected rows.
    QList<QAction *> m_needRows;
    QAction *m_approveAgain = nullptr;
    QAction *m_exempt = nullptr;
    QAction *m_askAgain = nullptr;
    QAction *m_vanished = nullptr;
};

} // namespace portolan
