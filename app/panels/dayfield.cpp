// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayfield.h"

#include "theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace portolan {

std::optional<QDate> dayIn(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QDate();
    for (const QString &format : {QStringLiteral("yyyy-M-d"), QStringLiteral("d.M.yyyy")}) {
        const QDate day = QDate::fromString(trimmed, format);
        if (day.isValid() && day.year() >= 1000)
            return day;
    }
    return std::nullopt;
}

DayField::DayField(QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(icon(IconName::Calendar), TrailingPosition);
    open->setToolTip(tr("Calendar"));
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Calendar"));
    setPlaceholderText(tr("yyyy-mm-dd"));
}

void DayField::setDay(const QDate &day)
{
    setText(day.toString(Qt::ISODate));
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const std::optional<QDate> shown = day();
    calendar->setSelectedDate(shown && shown->isValid() ? *shown : QDate::currentDate());
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    const auto pick = [this, menu](const QDate &chosen) {
        setDay(chosen);
        menu->close();
        Q_EMIT picked();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace portolan
