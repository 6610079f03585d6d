// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QKeySequence>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QActionGroup)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

enum class MenuId : quint8 { File, Edit, Insert, Arrange, View, Help };

/// Where in the menus an action stands. Groups stand in this order, separated by lines; within one, actions
/// stand in the order they were added.
enum class MenuGroup : quint8 {
    FileNew,
    FileSave,
    FileRequest,
    FileExchange,
    FileImport, ///< in a menu of their own inside of FileExchange
    FileExport, ///< likewise
    FilePrint,
    FileClose,
    EditUndo,
    EditClipboard,
    EditSelect,
    EditChange,
    EditFind,
    InsertElement,
    InsertLine,
    InsertNote,
    ArrangeAlign,
    ArrangeDistribute,
    ArrangeMove,
    ArrangeLayout,
    ViewZoom,
    ViewOverlay,
    ViewFolding,
    ViewPanels,
    ViewAppearance,
    HelpKeys,
    HelpAbout,
    None, ///< in no menu: by shortcut and command list only
};

/// The menu a group belongs to; nothing for MenuGroup::None.
std::optional<MenuId> menuOf(MenuGroup group);

/// What has to be there before an action can do anything.
enum class Needs : quint8 { Nothing, Document, Selection, SeveralSelected };

enum class ToolBarButton : quint8 { None, Icon, IconAndText };

/// One action as data. Texts are English sources, marked with QT_TRANSLATE_NOOP("Actions", ...).
struct ActionDeclaration {
    /// "edit.duplicate"; unique, kept in the settings, so it stays the same for ever.
    const char *id;
    /// With a mnemonic, unique within its menu in both languages.
    const char *text;
    MenuGroup group = MenuGroup::None;
    QList<QKeySequence> shortcuts = {};
    std::optional<IconName> icon = {};
    Needs needs = Needs::Nothing;
    /// Other words somebody may look for, separated by spaces; translated like the text.
    const char *keywords = nullptr;
    ToolBarButton toolBar = ToolBarButton::None;
    /// For the tool bar, where the text is too long for it.
    const char *shortText = nullptr;
    /// A sentence for the tool tip, where the text does not say enough.
    const char *help = nullptr;
    bool checkable = false;
    /// Of a checkable one, with which others it takes turns.
    QActionGroup *exclusive = nullptr;
    /// A menu from ActionRegistry::addMenu() to stand in, instead of directly in that of the group.
    QMenu *submenu = nullptr;
    /// What it is called away from its menu, where the text says too little without it: in the command list,
    /// on the sheet of shortcuts, in the tool tip.
    const char *title = nullptr;
};

/// A key or mouse gesture that is no action but belongs on the sheet of shortcuts: arrows that nudge, Space
/// that pans. Both texts are sources marked with QT_TRANSLATE_NOOP("Actions", ...).
struct GestureDeclaration {
    enum class Place : quint8 { Diagram, Sheets, Everywhere };

    Place place;
    const char *text;
    const char *keys;
};

} // namespace portolan
