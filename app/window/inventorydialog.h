// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "inventory/inventoryplan.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

class ColumnMapping;
class InventoryPreview;

/// Fills addresses in from a CSV file: which column is what, and what would come of it, before anything is
/// changed.
class InventoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `catalogue` must outlive it; `folder` is where one looks for files first.
    InventoryDialog(Topology topology, const Catalogue &catalogue, QString folder, Language language,
                    QWidget *parent);

    /// Reads a file and shows what would come of it.
    void read(const QString &path);
    /// What was agreed to.
    [[nodiscard]] Edit edit() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void browse();
    void update();
    void say(const QString &sentence, bool isProblem);
    [[nodiscard]] QLayout *fileRow();
    [[nodiscard]] QLayout *bottom();

    Topology m_topology;
    const Catalogue &m_catalogue;
    QString m_folder;
    Language m_language;
    CsvTable m_table;
    bool m_hasTable = false;
    InventoryPlan m_plan;
    QLineEdit *m_path;
    ColumnMapping *m_mapping;
    InventoryPreview *m_preview;
    QCheckBox *m_add;
    QCheckBox *m_leaveOut;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_apply;
};

} // namespace portolan
