// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPoint>
#include <QString>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// One of several things that could be meant.
struct Offer {
    QString text;
    std::function<void()> choose;
    QIcon icon = {};
};

/// Asks in a menu which of them is meant, and returns at once. Nothing happens when nobody chooses.
void showOffers(QWidget &parent, QPoint global, const QString &question, const std::vector<Offer> &offers);

} // namespace portolan
