// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QDockWidget>

namespace portolan {

class ActionRegistry;
class ChartsPanel;
class SheetsPanel;

/// Charts beside the drawing. A click on a bar leads to its rows.
class ChartsDock : public QDockWidget {
    Q_OBJECT

public:
    ChartsDock(OpenDocument &document, SheetsPanel &sheets, ActionRegistry &registry, QWidget *window);
    ~ChartsDock() override;

    [[nodiscard]] QAction &action() const { return *m_show; }
    void setLanguage(Language language);
    /// Without a document there is nothing beside which it could stand.
    void setHasDocument(bool has);

Q_SIGNALS:
    /// Rows are shown now.
    void rowsShown();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void update();

    OpenDocument &m_document;
    QAction *m_show;
    ChartsPanel *m_panel;
    bool m_hasDocument = false;
};

} // namespace portolan
