// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrow.h"

#include "text/derivationtext.h"
#include "theme/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

constexpr int iconSize = 16;
/// Of a sign, to be pressed or not: sentences begin below each other.
constexpr int signSize = 24;

QWidget *rowOf(QWidget *sign, const QString &sentence)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("findingRow"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    sign->setFixedSize(signSize, signSize);
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

} // namespace

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return icon(IconName::Error);
    case Severity::Warning:
        return icon(IconName::Warning);
    case Severity::Info:
        return icon(IconName::Info);
    }
    Q_UNREACHABLE();
}

QWidget *findingRow(const FieldMark &mark)
{
    auto *sign = new QLabel;
    sign->setAlignment(Qt::AlignCenter);
    sign->setPixmap(severityIcon(mark.severity).pixmap(iconSize, iconSize));
    sign->setAccessibleName(severityText(mark.severity));
    return rowOf(sign, mark.sentence);
}

QWidget *findingLink(const FieldMark &mark, QToolButton *&sign)
{
    sign = new QToolButton;
    sign->setIcon(severityIcon(mark.severity));
    sign->setIconSize(QSize(iconSize, iconSize));
    sign->setAutoRaise(true);
    sign->setFocusPolicy(Qt::TabFocus);
    sign->setToolTip(Words::tr("Go to the field"));
    //: for screen readers; %1: "Error", "Warning" or "Hint", %2: what was found
    sign->setAccessibleName(
        Words::tr("%1: %2 Go to the field").arg(severityText(mark.severity), mark.sentence));
    return rowOf(sign, mark.sentence);
}

void clearRows(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace portolan
