// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "compare/delta.h"
#include "panels/rowtable.h"

namespace portolan {

class SheetModel;
struct Comparison;

/// "3 new, 1 changed, 2 removed", or that nothing changed.
QString summaryOf(const Delta &delta);

/// The rows that changed between two times, to read and copy.
class DeltaView : public RowTable {
    Q_OBJECT

public:
    explicit DeltaView(QWidget *parent = nullptr);

    void showChanges(const Comparison &comparison, Language language);
    void showNothing();

private:
    SheetModel *m_model;
};

} // namespace portolan
