// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QRect;
class QWidget;

/// What CalmStyle draws, one function per thing. They only paint; sizes and places are the style's.
namespace portolan::calm {

void drawField(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void drawFrame(QPainter *painter, const QStyleOption &option);
void drawToolButton(QPainter *painter, const QStyleOption &option);
void drawPushButton(QPainter *painter, const QStyleOption &option);
void drawCheckBox(QPainter *painter, const QStyleOption &option);
void drawRadioButton(QPainter *painter, const QStyleOption &option);
void drawFocus(QPainter *painter, const QStyleOption &option);
void drawChevron(QPainter *painter, const QStyleOption &option, const QRect &rect, bool up = false);
void drawTab(QPainter *painter, const QStyleOptionTab &option);
void drawHeader(QPainter *painter, const QStyleOptionHeader &option);
void drawToolBar(QPainter *painter, const QStyleOption &option);
void drawSplitter(QPainter *painter, const QStyleOption &option);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace portolan::calm
