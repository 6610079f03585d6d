// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/finding.h"
#include "types/text.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

class FindingsModel;
class OpenDocument;
class RowTable;

/// The list of findings, and beneath it what to do about the current one: mend it, or accept it with a
/// reason.
class FindingsPage : public QWidget {
    Q_OBJECT

public:
    FindingsPage(OpenDocument &document, RowTable &table, FindingsModel &model, QWidget *parent = nullptr);

    /// That of the interface.
    void setLanguage(Language language);
    /// Whether one of the findings is picked.
    [[nodiscard]] bool hasCurrent() const { return currentRow() >= 0; }

    /// Gives every column what its texts need and sentences what is left, after other findings are shown.
    void fitColumns();

Q_SIGNALS:
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void describe(int row);
    void restoreCurrent();
    void fix();
    void accept();
    void withdraw();
    [[nodiscard]] int currentRow() const;

    OpenDocument &m_document;
    RowTable &m_table;
    FindingsModel &m_model;
    Language m_language = Language::English;
    QWidget *m_bar;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_fix;
    QPushButton *m_accept;
    QPushButton *m_withdraw;
    /// Comes back where it stands after other findings were found, or a filter let it through again.
    std::optional<Finding> m_current;
    bool m_isResetting = false;
};

} // namespace portolan
