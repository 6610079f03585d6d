// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/icons.h"

#include <QStyledItemDelegate>

namespace portolan {

class PaletteView;

/// Paints groups as small headings and entries as icon and name.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PaletteDelegate(PaletteView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The entry as a card, as it will stand in the drawing.
    [[nodiscard]] QPixmap cardOf(const QModelIndex &index) const;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    PaletteView &m_view;
    mutable diagram::IconPainter m_icons;
};

} // namespace portolan
