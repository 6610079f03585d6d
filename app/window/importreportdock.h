// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "import/importreport.h"

#include <QDockWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace portolan {

class ActionRegistry;
class ImportReportModel;

/// What became of an imported file, beside the drawing: what was taken, guessed, left out, and is to be
/// entered by hand. Each line leads to what it is about.
class ImportReportDock : public QDockWidget {
    Q_OBJECT

public:
    ImportReportDock(const Catalogue &catalogue, ActionRegistry &registry, QWidget *window);

    void setLanguage(Language language);
    /// Brings it to the front; `source` is the name of the file.
    void show(ImportReport report, const QString &source);
    /// There is nothing to report any more.
    void clear();
    /// All of it as text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A line was picked. Without elements it speaks of the deployment.
    void picked(const portolan::ImportEntry &entry);
    void saveRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void refresh();
    void fillFilter();
    void pick(const QModelIndex &index);
    void update();

    const Catalogue &m_catalogue;
    ActionRegistry &m_registry;
    Language m_language = Language::English;
    QAction *m_show;
    std::optional<ImportReport> m_report;
    QString m_source;
    ImportReportModel *m_model;
    QLabel *m_summary;
    QComboBox *m_filter;
    QListView *m_list;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace portolan
