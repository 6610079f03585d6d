// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/fieldplaces.h"
#include "sheet/readiness.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class OpenDocument;
class ReadinessDialog;
class SheetsPanel;

/// "Ready to hand over?": keeps the list of objections up to date while it is shown, and leads from each
/// to its place.
class ReadinessGate : public QObject {
    Q_OBJECT

public:
    ReadinessGate(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry, QWidget *window);

    void setLanguage(Language language);
    /// Opens the list, or brings it to the front.
    void open();

Q_SIGNALS:
    /// A finding is behind it.
    void targetChosen(const portolan::FieldTarget &target);
    void elementsChosen(const std::vector<portolan::ElementId> &elements);
    /// Rows are shown now.
    void rowsShown();
    void fieldChosen(portolan::HeaderField field);

private:
    void refresh();
    void leadTo(const Objection &objection);
    void showRows(const Objection &objection);

    OpenDocument &m_document;
    SheetsPanel &m_sheets;
    QWidget *m_window;
    /// Made when first asked for.
    ReadinessDialog *m_dialog = nullptr;
    /// Edits come in bursts.
    QTimer m_pause;
    /// What the list is about.
    std::shared_ptr<const Derivation> m_derivation;
    Language m_language = Language::English;
};

} // namespace portolan
