// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheettabs.h"

#include <QSignalBlocker>

#include <algorithm>

namespace portolan {

SheetTabs::SheetTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

void SheetTabs::label(int index, const QString &name, std::optional<size_t> count)
{
    QString text = name;
    text.replace(u'&', QStringLiteral("&&"));
    if (count) {
        //: a tab: name of the sheet, number of rows
        text = tr("%1  %2").arg(text).arg(*count);
    }
    // Each setTabText() measures all tabs.
    if (tabText(index) != text)
        setTabText(index, text);
}

void SheetTabs::setEntries(std::vector<SheetEntry> entries, std::optional<size_t> findings)
{
    const QString before = current() ? current()->id : QString();
    const bool keepsFindings = count() > 0 && showsFindings();
    const QSignalBlocker blocker(this);
    m_entries = std::move(entries);
    const int wanted = findings ? int(m_entries.size()) + 1 : 0;
    while (count() > wanted)
        removeTab(count() - 1);
    while (count() < wanted)
        addTab(QString());
    if (!findings)
        return;
    for (size_t i = 0; i < m_entries.size(); ++i)
        label(int(i), m_entries[i].title, m_entries[i].count);
    label(int(m_entries.size()), tr("Findings"), findings);
    if (keepsFindings)
        setCurrentIndex(int(m_entries.size()));
    else if (!show(before))
        setCurrentIndex(0);
}

bool SheetTabs::show(const QString &id)
{
    const auto place = std::ranges::find(m_entries, id, &SheetEntry::id);
    if (place == m_entries.end())
        return false;
    const QSignalBlocker blocker(this);
    setCurrentIndex(int(place - m_entries.begin()));
    return true;
}

bool SheetTabs::showsFindings() const
{
    return currentIndex() == int(m_entries.size());
}

const SheetEntry *SheetTabs::current() const
{
    const int index = currentIndex();
    return index >= 0 && index < int(m_entries.size()) ? &m_entries[size_t(index)] : nullptr;
}

} // namespace portolan
