// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiondeclaration.h"

#include <QObject>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// Every action of the window, each declared once as data. From here come menus, tool bar, tool tips, the
/// sheet of shortcuts and the command list. What an action does is the business of whoever adds it:
///
///     QAction *duplicate = registry.add({.id = "edit.duplicate",
///                                        .text = QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
///                                        .group = MenuGroup::EditChange,
///                                        .shortcuts = {Qt::CTRL | Qt::Key_D},
///                                        .needs = Needs::Selection});
///     connect(duplicate, &QAction::triggered, this, &DiagramEditing::duplicate);
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    /// What the window shows, as far as actions depend on it.
    struct Situation {
        bool hasDocument = false;
        size_t selected = 0;

        bool operator==(const Situation &) const = default;
    };

    struct Entry {
        ActionDeclaration declaration;
        QAction *action;
        /// Why the action cannot be used now, by the word of its owner; an English source, or null.
        const char *refusal = nullptr;
    };

    struct Submenu {
        QMenu *menu;
        const char *text;
        MenuGroup group;
        /// Whose actions stand in it without saying so; MenuGroup::None for nobody's.
        MenuGroup members = MenuGroup::None;
    };

    /// Shortcuts work wherever the focus is inside of `window`.
    explicit ActionRegistry(QWidget &window);

    QAction *add(const ActionDeclaration &declaration);
    /// A menu inside of the menu of `group`.
    QMenu *addMenu(const char *text, MenuGroup group);
    /// A menu inside of the menu of `group` that holds all actions of `members`.
    QMenu *addMenu(const char *text, MenuGroup group, MenuGroup members);
    void addGesture(const GestureDeclaration &gesture);

    /// Null when nobody has added it.
    [[nodiscard]] QAction *action(const char *id) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Submenu> &submenus() const { return m_submenus; }
    [[nodiscard]] const std::vector<GestureDeclaration> &gestures() const { return m_gestures; }

    void setSituation(const Situation &situation);
    /// For what `needs` cannot say: disables with a reason, a whole sentence marked with
    /// QT_TRANSLATE_NOOP("Actions", ...); null lets the action be used again. Use this and not
    /// QAction::setEnabled(), which the next change of the situation would undo.
    void setRefusal(QAction *action, const char *reason);
    /// Why an action is disabled, in the language of the interface; empty when it is not.
    [[nodiscard]] QString refusalOf(const Entry &entry) const;
    /// What an action is called now without its menu around it, without mnemonic and dots.
    [[nodiscard]] static QString titleOf(const Entry &entry);

    /// Names everything anew; emits retranslated().
    void retranslate();

Q_SIGNALS:
    /// An action or a menu was added.
    void added();
    void retranslated();

private:
    void name(const Entry &entry) const;
    void updateEnabled(const Entry &entry) const;
    [[nodiscard]] bool isMet(Needs needs) const;

    QWidget &m_window;
    std::vector<Entry> m_entries;
    std::vector<Submenu> m_submenus;
    std::vector<GestureDeclaration> m_gestures;
    Situation m_situation;
};

/// The text of an action or menu without its mnemonic.
QString plainText(QString text);

/// What an action is called now, without mnemonic and dots: "Open", "Undo: Rename pool".
QString nameOf(const QAction &action);

/// A source marked with QT_TRANSLATE_NOOP("Actions", ...) in the language of the interface; empty for null.
QString actionText(const char *source);

} // namespace portolan
