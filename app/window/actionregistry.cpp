// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace portolan {

namespace {

/// "Save the file (Ctrl+S)", with a sentence of help below.
QString toolTip(const QAction &action, const QString &title, const char *help)
{
    QString tip = title;
    if (!action.shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    return help ? tip + u'\n' + actionText(help) : tip;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget &window) : QObject(&window), m_window(window)
{
}

QAction *ActionRegistry::add(const ActionDeclaration &declaration)
{
    Q_ASSERT_X(!action(declaration.id), "ActionRegistry::add", declaration.id);
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(declaration.id));
    action->setShortcuts(declaration.shortcuts);
    action->setCheckable(declaration.checkable);
    if (declaration.icon)
        action->setIcon(icon(*declaration.icon));
    if (declaration.exclusive)
        declaration.exclusive->addAction(action);
    m_window.addAction(action);
    m_entries.push_back({declaration, action});
    const auto around = std::ranges::find(m_submenus, declaration.group, &Submenu::members);
    if (around != m_submenus.end() && declaration.group != MenuGroup::None)
        m_entries.back().declaration.submenu = around->menu;
    // Texts of an action change while it is used, "Undo: Rename pool": its tool tip follows.
    connect(action, &QAction::changed, this, [action, entry = m_entries.back()] {
        const QString tip = toolTip(*action, titleOf(entry), entry.declaration.help);
        if (tip != action->toolTip())
            action->setToolTip(tip);
    });
    name(m_entries.back());
    updateEnabled(m_entries.back());
    Q_EMIT added();
    return action;
}

QMenu *ActionRegistry::addMenu(const char *text, MenuGroup group)
{
    return addMenu(text, group, MenuGroup::None);
}

QMenu *ActionRegistry::addMenu(const char *text, MenuGroup group, MenuGroup members)
{
    auto *menu = new QMenu(&m_window);
    menu->setTitle(actionText(text));
    m_submenus.push_back({menu, text, group, members});
    for (Entry &entry : m_entries) {
        if (members != MenuGroup::None && entry.declaration.group == members && !entry.declaration.submenu)
            entry.declaration.submenu = menu;
    }
    Q_EMIT added();
    return menu;
}

void ActionRegistry::addGesture(const GestureDeclaration &gesture)
{
    m_gestures.push_back(gesture);
}

QAction *ActionRegistry::action(const char *id) const
{
    const auto entry = std::ranges::find_if(
        m_entries, [id](const Entry &candidate) { return qstrcmp(candidate.declaration.id, id) == 0; });
    return entry == m_entries.end() ? nullptr : entry->action;
}

void ActionRegistry::setSituation(const Situation &situation)
{
    if (situation == m_situation)
        return;
    m_situation = situation;
    for (const Entry &entry : m_entries)
        updateEnabled(entry);
}

void ActionRegistry::setRefusal(QAction *action, const char *reason)
{
    const auto entry = std::ranges::find(m_entries, action, &Entry::action);
    Q_ASSERT(entry != m_entries.end());
    entry->refusal = reason;
    updateEnabled(*entry);
}

bool ActionRegistry::isMet(Needs needs) const
{
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Document:
        return m_situation.hasDocument;
    case Needs::Selection:
        return m_situation.hasDocument && m_situation.selected > 0;
    case Needs::SeveralSelected:
        return m_situation.hasDocument && m_situation.selected > 1;
    }
    Q_UNREACHABLE();
}

QString ActionRegistry::refusalOf(const Entry &entry) const
{
    if (isMet(entry.declaration.needs))
        return actionText(entry.refusal);
    if (!m_situation.hasDocument)
        return tr("Open or begin a deployment first.");
    return entry.declaration.needs == Needs::SeveralSelected ? tr("Select several elements first.")
                                                             : tr("Select an element first.");
}

QString ActionRegistry::titleOf(const Entry &entry)
{
    return entry.declaration.title ? actionText(entry.declaration.title) : nameOf(*entry.action);
}

void ActionRegistry::updateEnabled(const Entry &entry) const
{
    entry.action->setEnabled(!entry.refusal && isMet(entry.declaration.needs));
}

void ActionRegistry::name(const Entry &entry) const
{
    entry.action->setText(actionText(entry.declaration.text));
    // Without a text of its own, Qt makes one from the text, and follows it.
    if (entry.declaration.shortText)
        entry.action->setIconText(actionText(entry.declaration.shortText));
}

void ActionRegistry::retranslate()
{
    for (const Entry &entry : m_entries)
        name(entry);
    for (const Submenu &submenu : m_submenus)
        submenu.menu->setTitle(actionText(submenu.text));
    Q_EMIT retranslated();
}

QString plainText(QString text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(u'&', at)) >= 0) {
        text.remove(at, 1);
        // What followed is a letter, or the second of two that stand for one.
        ++at;
    }
    return text;
}

QString nameOf(const QAction &action)
{
    QString text = plainText(action.text());
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

QString actionText(const char *source)
{
    return source ? QCoreApplication::translate("Actions", source) : QString();
}

} // namespace portolan
