// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/filling.h"
#include "document/opendocument.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

class ChangesPreview;

/// Fills names, FQDNs or addresses of many elements by a pattern, and shows before what would come of it.
class FillDialog : public QDialog {
    Q_OBJECT

public:
    FillDialog(const OpenDocument &document, std::vector<ElementId> elements, Language language,
               QWidget *parent);

    /// What was agreed to.
    [[nodiscard]] const Edit &edit() const { return m_changes.edit; }

private:
    void addFields();
    void suggest();
    void update();
    [[nodiscard]] QString nameOf(const FillField &field) const;
    [[nodiscard]] const FillField &field() const;

    const OpenDocument &m_document;
    std::vector<ElementId> m_elements;
    Language m_language;
    std::vector<FillField> m_fields;
    TextChanges m_changes;
    QComboBox *m_field;
    QLineEdit *m_pattern;
    ChangesPreview *m_preview;
    QPushButton *m_fill;
};

} // namespace portolan
