// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "calmstyle.h"
#include "colours.h"

#include <QApplication>
#include <QToolTip>

namespace portolan {

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new CalmStyle);
    connect(&m_system, &SystemScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system.isDark());
}

void Theme::apply()
{
    const Colours &colours = isDark() ? Colours::dark() : Colours::light();
    const QPalette palette = paletteFrom(colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QPalette items = itemPaletteFrom(colours);
    for (const char *widgetClass : {"QAbstractItemView", "QMenu", "QMenuBar"})
        QApplication::setPalette(items, widgetClass);
}

} // namespace portolan
