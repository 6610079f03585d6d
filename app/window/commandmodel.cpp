// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandmodel.h"

#include "actionmenus.h"
#include "actionregistry.h"
#include "find/wordmatch.h"
#include "searchpopup.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

#include <algorithm>

namespace portolan {

namespace {

/// Keywords and the menu say less than the name.
constexpr int besideTheName = 10;

/// What opens the list needs no place in it.
bool isListed(const ActionRegistry::Entry &entry)
{
    return qstrcmp(entry.declaration.id, "help.commands") != 0;
}

QString englishName(const ActionDeclaration &declaration)
{
    return plainText(QString::fromUtf8(declaration.title ? declaration.title : declaration.text));
}

} // namespace

CommandModel::CommandModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent), m_registry(registry)
{
}

void CommandModel::search(const QString &query, const QStringList &recent)
{
    const WordMatch match(query);
    beginResetModel();
    m_byMenu = match.isEmpty() && recent.isEmpty();
    m_lines = match.isEmpty() ? everything(recent) : ranked(match, recent);
    endResetModel();
}

std::optional<int> CommandModel::rankOf(int entry, const WordMatch &match) const
{
    const ActionRegistry::Entry &known = m_registry.entries()[size_t(entry)];
    const ActionDeclaration &declaration = known.declaration;
    const QString title = ActionRegistry::titleOf(known);
    std::optional<int> best;
    const auto consider = [&](const QString &text, int penalty) {
        const auto rank = match.rank(text);
        if (rank && (!best || *rank + penalty < *best))
            best = *rank + penalty;
    };
    const QString english = englishName(declaration);
    consider(title, 0);
    consider(english, 0);
    const QString more = QStringList{title, english, actionText(declaration.keywords),
                                     QString::fromUtf8(declaration.keywords), placeOf(entry)}
                             .join(u' ');
    consider(more, besideTheName);
    return best;
}

std::vector<CommandModel::Line> CommandModel::ranked(const WordMatch &match, const QStringList &recent) const
{
    struct Found {
        int rank;
        qsizetype use;
        int entry;
    };
    std::vector<Found> found;
    for (int i = 0; i < int(m_registry.entries().size()); ++i) {
        const auto &entry = m_registry.entries()[size_t(i)];
        const auto rank = isListed(entry) ? rankOf(i, match) : std::nullopt;
        const qsizetype use = recent.indexOf(QLatin1String(entry.declaration.id));
        if (rank)
            found.push_back({*rank, use < 0 ? recent.size() : use, i});
    }
    std::ranges::stable_sort(found, [](const Found &a, const Found &b) {
        return std::pair(a.rank, a.use) < std::pair(b.rank, b.use);
    });
    std::vector<Line> lines;
    for (const Found &each : found)
        lines.push_back({each.entry, {}});
    return lines;
}

std::vector<CommandModel::Line> CommandModel::everything(const QStringList &recent) const
{
    std::vector<Line> lines;
    const auto &entries = m_registry.entries();
    for (const QString &id : recent) {
        const auto entry = std::ranges::find_if(
            entries, [&id](const auto &candidate) { return id == QLatin1String(candidate.declaration.id); });
        if (entry == entries.end())
            continue;
        if (lines.empty())
            lines.push_back({-1, tr("Used last")});
        lines.push_back({int(entry - entries.begin()), {}});
    }
    std::optional<MenuId> last;
    for (int group = 0; group <= int(MenuGroup::None); ++group) {
        for (int i = 0; i < int(entries.size()); ++i) {
            const auto &entry = entries[size_t(i)];
            if (entry.declaration.group != MenuGroup(group) || !isListed(entry))
                continue;
            const auto menu = menuOf(entry.declaration.group);
            if (menu && menu != last)
                lines.push_back({-1, ActionMenus::title(*menu)});
            else if (!menu && (last || lines.empty()))
                lines.push_back({-1, tr("In no menu")});
            last = menu;
            lines.push_back({i, {}});
        }
    }
    return lines;
}

QString CommandModel::placeOf(int entry, bool menuIsKnown) const
{
    const ActionDeclaration &declaration = m_registry.entries()[size_t(entry)].declaration;
    QStringList parts;
    if (const auto menu = menuOf(declaration.group); menu && !menuIsKnown)
        parts << ActionMenus::title(*menu);
    if (declaration.submenu)
        parts << plainText(declaration.submenu->title());
    return parts.join(QStringLiteral(" › "));
}

QAction *CommandModel::actionAt(int row) const
{
    const int entry = m_lines.at(size_t(row)).entry;
    return entry < 0 ? nullptr : m_registry.entries()[size_t(entry)].action;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(size_t(index.row()));
    if (line.entry < 0)
        return role == Qt::DisplayRole ? QVariant(line.heading) : QVariant(role == HeadingRole);
    const auto &entry = m_registry.entries()[size_t(line.entry)];
    const QString refusal = m_registry.refusalOf(entry);
    const QString shortcut = entry.action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return ActionRegistry::titleOf(entry);
    case Qt::DecorationRole:
        return entry.action->icon();
    case DetailRole:
        return refusal.isEmpty() ? placeOf(line.entry, m_byMenu) : refusal;
    case TrailingRole:
        return shortcut;
    case TrailingIsKeyRole:
        return true;
    case AvailableRole:
        return entry.action->isEnabled();
    case Qt::AccessibleTextRole:
        return QStringList{ActionRegistry::titleOf(entry), placeOf(line.entry), shortcut}.join(
            QStringLiteral(", "));
    case Qt::AccessibleDescriptionRole:
        return refusal;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(size_t(index.row())).entry < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace portolan
