// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offers.h"

#include <QMenu>

namespace portolan {

void showOffers(QWidget &parent, QPoint global, const QString &question, const std::vector<Offer> &offers)
{
    auto *menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(question);
    QAction *title = menu->addAction(question);
    title->setEnabled(false);
    menu->addSeparator();
    QAction *first = nullptr;
    for (const Offer &offer : offers) {
        QString text = offer.text;
        QAction *action = menu->addAction(offer.icon, text.replace(QLatin1Char('&'), QLatin1String("&&")));
        QObject::connect(action, &QAction::triggered, &parent, offer.choose);
        first = first ? first : action;
    }
    menu->popup(global);
    menu->setActiveAction(first);
}

} // namespace portolan
