// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deltaview.h"

#include "compare/deltasheet.h"
#include "panels/sheetmodel.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeltaView)
};

} // namespace

QString summaryOf(const Delta &delta)
{
    if (delta.isEmpty())
        return Words::tr("Nothing changed that a firewall team acts on.");
    return QStringList{Words::tr("%n new", nullptr, int(delta.count(RowChange::Kind::New))),
                       Words::tr("%n changed", nullptr, int(delta.count(RowChange::Kind::Changed))),
                       Words::tr("%n removed", nullptr, int(delta.count(RowChange::Kind::Removed)))}
        .join(QStringLiteral(", "));
}

DeltaView::DeltaView(QWidget *parent) : RowTable(parent), m_model(new SheetModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Changes"));
}

void DeltaView::showChanges(const Comparison &comparison, Language language)
{
    SheetLines lines(std::make_shared<const DeltaSheet>(comparison, language));
    std::vector<size_t> columns;
    for (size_t i = 0; i < lines.sheet().columns().size(); ++i)
        columns.push_back(i);
    m_model->setLines(std::move(lines), std::move(columns));
    fitColumns();
}

void DeltaView::showNothing()
{
    m_model->setLines(std::nullopt, {});
}

} // namespace portolan
