// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "model/ids.h"

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QModelIndex)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class FindModel;
class OpenDocument;
class SearchPopup;
struct Row;

/// "Find anything": elements, addresses, ports, rows, findings and commands by one field, and "may A reach
/// B on X?" with its reasons.
class Finder : public QObject {
    Q_OBJECT

public:
    Finder(QWidget &window, const ActionRegistry &registry, const OpenDocument &document);

    void open(Language language);

Q_SIGNALS:
    void elementsChosen(const std::vector<portolan::ElementId> &elements);
    /// The sheets shall show this row among those that contain `filter`. The row is good for the time
    /// of the call.
    void rowChosen(const portolan::Row &row, const QString &filter);

private:
    void updateIndex();
    void search();
    void choose(const QModelIndex &index);
    void showWhy();
    [[nodiscard]] QString whyDetail() const;

    const OpenDocument &m_document;
    Language m_language = Language::English;
    FindModel *m_model;
    SearchPopup *m_popup;
    QWidget *m_why;
    QToolButton *m_whyButton;
    QLabel *m_whyText;
};

} // namespace portolan
