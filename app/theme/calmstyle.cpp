// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calmstyle.h"

#include "calmpainting.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace portolan {

namespace {

constexpr int grid = 8;
constexpr int controlHeight = 28;
constexpr int scrollBarExtent = 12;
constexpr int leastThumb = 32;

/// The thumb of a scroll bar that has a groove and nothing else.
QRect thumbRect(const QStyleOptionSlider &option)
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(leastThumb, length),
                       int(qint64(length) * option.pageStep / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const QRect rect =
        upright ? QRect(0, start, option.rect.width(), thumb) : QRect(start, 0, thumb, option.rect.height());
    return rect.translated(option.rect.topLeft());
}

QSize atLeast(QSize size, int height)
{
    return {size.width(), qMax(size.height(), height)};
}

/// Whether all of a tool button opens its menu, so that it says so beside its text.
bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid;
    case PM_ToolBarItemSpacing:
        return grid / 2;
    case PM_ToolBarItemMargin:
        return grid / 2;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * grid + grid / 2;
    case PM_FocusFrameHMargin:
        // Cells begin where their headings do.
        return grid - 1;
    case PM_TabBarTabVSpace:
        return 2 * grid;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 2 * grid;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return grid;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 2 * grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
    case SH_Header_ArrowAlignment:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return option ? int(option->palette.color(QPalette::Mid).rgba())
                      : QProxyStyle::styleHint(hint, option, widget, data);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        return atLeast(base + QSize(2 * grid, 0), controlHeight);
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasMenu = button && (button->features & QStyleOptionButton::HasMenu);
        return atLeast(base + QSize((hasMenu ? 3 : 1) * grid, 0), controlHeight);
    }
    case CT_ToolButton:
        return atLeast(base + QSize(opensMenu(option) ? 2 * grid : 0, 0), controlHeight);
    case CT_LineEdit:
    case CT_SpinBox:
        return atLeast(base, controlHeight);
    case CT_HeaderSection:
        return atLeast(base, 4 * grid);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? base : atLeast(base, controlHeight);
    }
    case CT_MenuBarItem:
        return atLeast(base, controlHeight);
    default:
        return base;
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect thumb = thumbRect(*bar);
            const bool upright = bar->orientation == Qt::Vertical;
            QRect page = bar->rect;
            switch (part) {
            case SC_ScrollBarSlider:
                return thumb;
            case SC_ScrollBarGroove:
                return bar->rect;
            case SC_ScrollBarSubPage:
                upright ? page.setBottom(thumb.top() - 1) : page.setRight(thumb.left() - 1);
                return page;
            case SC_ScrollBarAddPage:
                upright ? page.setTop(thumb.bottom() + 1) : page.setLeft(thumb.right() + 1);
                return page;
            default:
                return {};
            }
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(grid, 1, -3 * grid, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        else
            calm::drawField(painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        calm::drawFrame(painter, *option);
        return;
    case PE_PanelButtonTool:
        calm::drawToolButton(painter, *option);
        return;
    case PE_PanelButtonCommand:
        calm::drawPushButton(painter, *option);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            calm::drawFocus(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        calm::drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        calm::drawRadioButton(painter, *option);
        return;
    case PE_IndicatorArrowDown:
        calm::drawChevron(painter, *option, option->rect);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            calm::drawChevron(painter, *option, option->rect,
                              header->sortIndicator == QStyleOptionHeader::SortUp);
        return;
    }
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            calm::drawTab(painter, *tab);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            calm::drawHeader(painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader header;
        header.QStyleOption::operator=(*option);
        header.state &= ~State_MouseOver;
        calm::drawHeader(painter, header);
        return;
    }
    case CE_ToolBar:
        calm::drawToolBar(painter, *option);
        return;
    case CE_Splitter:
        calm::drawSplitter(painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        calm::drawField(painter, *option, widget);
        const QRect field = option->rect;
        calm::drawChevron(painter, *option,
                          QRect(field.right() - 3 * grid + 4, field.top(), 2 * grid, field.height()));
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            calm::drawScrollBar(painter, *bar, thumbRect(*bar));
            return;
        }
    }
    if (control == CC_ToolButton && opensMenu(option)) {
        auto button = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        const QRect whole = button.rect;
        button.rect.setRight(whole.right() - 2 * grid);
        drawControl(CE_ToolButtonLabel, &button, painter, widget);
        calm::drawChevron(painter, *option,
                          QRect(button.rect.right() - 2, whole.top(), 2 * grid, whole.height()));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace portolan
