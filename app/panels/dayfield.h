// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace portolan {

/// The day a text names, as 2026-01-31 or 31.01.2026; no day for an empty text, nothing for any other.
std::optional<QDate> dayIn(const QString &text);

/// A line to type a day in, or none; a button opens a calendar to pick it from. Down opens it, too.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// An invalid day is none.
    void setDay(const QDate &day);
    /// Nothing where the text is no day.
    [[nodiscard]] std::optional<QDate> day() const { return dayIn(text()); }

Q_SIGNALS:
    /// A day was picked from the calendar.
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace portolan
