// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include "commandmodel.h"
#include "searchpopup.h"

#include <QAction>
#include <QSettings>

namespace portolan {

namespace {

const QString recentKey = QStringLiteral("commands/recent");
constexpr qsizetype mostRecent = 5;

} // namespace

CommandList::CommandList(QWidget &window, const ActionRegistry &registry, QSettings &settings)
    : QObject(&window), m_settings(settings), m_model(new CommandModel(registry, this)),
      m_popup(new SearchPopup(window, *m_model))
{
    m_popup->setObjectName(QStringLiteral("commandList"));
    connect(m_popup, &SearchPopup::queryChanged, this, [this](const QString &query) {
        m_model->search(query, recent());
        m_popup->showResults();
    });
    connect(m_popup, &SearchPopup::chosen, this, &CommandList::run);
}

QStringList CommandList::recent() const
{
    return m_settings.value(recentKey).toStringList();
}

void CommandList::open()
{
    m_popup->setNames(tr("Run a command"), tr("Commands"));
    m_popup->setNothingFound(tr("No command is called so."));
    m_popup->setHint(tr("↑ ↓ choose   ·   Enter runs   ·   Esc closes"));
    m_model->search({}, recent());
    m_popup->popUp(false);
}

void CommandList::run(const QModelIndex &index)
{
    QAction *action = m_model->actionAt(index.row());
    if (!action || !action->isEnabled())
        return;
    QStringList used = recent();
    used.removeAll(action->objectName());
    used.prepend(action->objectName());
    m_settings.setValue(recentKey, used.first(qMin(used.size(), mostRecent)));
    // Closed first: the command finds the focus where it was.
    m_popup->hide();
    action->trigger();
}

} // namespace portolan
