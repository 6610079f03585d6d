// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QListWidgetItem)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace portolan {

class Form;

/// The flows of somebody's own: a list, and the properties of the one picked there. Every change is an edit
/// of the document at once; the window stays usable beside.
class OwnFlowsDialog : public QDialog {
    Q_OBJECT

public:
    OwnFlowsDialog(OpenDocument &document, QWidget *parent);
    ~OwnFlowsDialog() override;

    void setLanguage(Language language);
    /// Adds one, between these where they can be ends, and leads to its name.
    void add(const std::vector<ElementId> &ends = {});
    void pick(const OwnFlowId &id);
    /// Empty where there is none.
    [[nodiscard]] OwnFlowId picked() const;

private:
    void buildLayout();
    void duplicate();
    void remove();
    void refresh();
    void fill(QListWidgetItem &item, const OwnFlow &flow);
    void showForm();

    OpenDocument &m_document;
    Language m_language = Language::English;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_close;
    QScrollArea *m_place;
    QLabel *m_empty;
    Form *m_form = nullptr;
    OwnFlowId m_shown;
};

} // namespace portolan
