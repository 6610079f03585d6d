// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/replacing.h"
#include "document/opendocument.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

class ChangesPreview;

/// Finds a text in names, FQDNs, addresses and notes of the whole deployment and replaces it, showing before
/// what would come of it.
class ReplaceDialog : public QDialog {
    Q_OBJECT

public:
    ReplaceDialog(const OpenDocument &document, Language language, QWidget *parent);

    [[nodiscard]] const Edit &edit() const { return m_changes.edit; }

private:
    QCheckBox *addOption(const QString &text, bool isOn);
    void update();

    const OpenDocument &m_document;
    Language m_language;
    TextChanges m_changes;
    QLineEdit *m_find;
    QLineEdit *m_by;
    QCheckBox *m_names;
    QCheckBox *m_hosts;
    QCheckBox *m_addresses;
    QCheckBox *m_notes;
    QCheckBox *m_case;
    ChangesPreview *m_preview;
    QPushButton *m_replace;
};

} // namespace portolan
