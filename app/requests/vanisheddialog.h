// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace portolan {

class OpenDocument;

/// The rows somebody wrote about that are not derived any more, with what was written. It comes back with the
/// row, unless somebody has it forgotten.
class VanishedDialog : public QDialog {
    Q_OBJECT

public:
    VanishedDialog(OpenDocument &document, Language language, QWidget *parent);

private:
    void fill();
    void update();
    void forget();

    OpenDocument &m_document;
    Language m_language;
    QTreeWidget *m_rows;
    QLabel *m_empty;
    QPushButton *m_forget;
};

} // namespace portolan
