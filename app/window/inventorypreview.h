// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventorymodel.h"

#include <QTableView>

namespace portolan {

/// What would come of an address list, as a table: objections in as many lines as they need, names of
/// machines in one.
class InventoryPreview : public QTableView {
    Q_OBJECT

public:
    explicit InventoryPreview(QWidget *parent = nullptr);

    [[nodiscard]] InventoryModel &lines() { return m_model; }
    /// After its lines are other ones. Shows the first error.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitHeights();

    InventoryModel m_model;
};

} // namespace portolan
