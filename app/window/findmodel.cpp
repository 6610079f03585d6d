// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findmodel.h"

#include "roleicon.h"
#include "searchpopup.h"
#include "theme/icons.h"

namespace portolan {

namespace {

constexpr int mostCommands = 4;
constexpr size_t mostAnswerRows = 8;

IconName iconOf(FindKind kind)
{
    switch (kind) {
    case FindKind::Named:
    case FindKind::Address:
        return IconName::Network;
    case FindKind::Port:
        return IconName::Port;
    case FindKind::Row:
        return IconName::Row;
    case FindKind::Finding:
        return IconName::Warning;
    }
    Q_UNREACHABLE();
}

IconName iconOf(ReachAnswer::Verdict verdict)
{
    switch (verdict) {
    case ReachAnswer::Verdict::Yes:
        return IconName::Success;
    case ReachAnswer::Verdict::No:
        return IconName::Error;
    case ReachAnswer::Verdict::Unclear:
        return IconName::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

FindModel::FindModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractListModel(parent), m_commands(registry)
{
}

void FindModel::setIndex(std::shared_ptr<const FindIndex> index)
{
    m_index = std::move(index);
}

void FindModel::search(const QString &query)
{
    beginResetModel();
    m_lines.clear();
    m_found.clear();
    m_answer.reset();
    if (!query.trimmed().isEmpty()) {
        const auto question = m_index ? parseReachQuery(query) : std::nullopt;
        if (question)
            m_answer = portolan::answer(*question, *m_index);
        // A name with a number at its end looks like a question, too.
        const bool isName = m_answer && m_answer->verdict == ReachAnswer::Verdict::Unclear;
        if (m_index && (!m_answer || isName))
            addGroups(query);
        if (isName && !m_lines.empty())
            m_answer.reset();
        if (m_answer)
            addAnswer();
        else
            addCommands(query);
    }
    endResetModel();
}

void FindModel::addAnswer()
{
    m_lines.push_back({LineKind::Answer, m_answer->sentence});
    if (m_answer->verdict == ReachAnswer::Verdict::Yes)
        m_lines.push_back(
            {LineKind::Heading, tr("Allowed by %n row(s)", nullptr, int(m_answer->rows.size()))});
    for (size_t i = 0; i < std::min(m_answer->rows.size(), mostAnswerRows); ++i)
        addFound(m_index->foundRow(quint32(m_answer->rows[i])));
    for (const QString &reason : m_answer->reasons)
        m_lines.push_back({LineKind::Reason, reason});
}

void FindModel::addGroups(const QString &query)
{
    const auto heading = [](const FoundGroup &group) {
        const int count = int(group.total);
        switch (group.kind) {
        case FindKind::Named:
            return tr("%n element(s)", nullptr, count);
        case FindKind::Address:
            return tr("%n address(es)", nullptr, count);
        case FindKind::Port:
            return tr("Ports");
        case FindKind::Row:
            return tr("%n row(s)", nullptr, count);
        case FindKind::Finding:
            return tr("%n finding(s)", nullptr, count);
        }
        Q_UNREACHABLE();
    };
    for (FoundGroup &group : m_index->search(query)) {
        m_lines.push_back({LineKind::Heading, heading(group)});
        for (Found &found : group.first)
            addFound(std::move(found));
    }
}

void FindModel::addCommands(const QString &query)
{
    m_commands.search(query, {});
    const int count = qMin(m_commands.rowCount(), mostCommands);
    if (count > 0)
        m_lines.push_back({LineKind::Heading, tr("Commands")});
    for (int i = 0; i < count; ++i)
        m_lines.push_back({LineKind::Command, {}, i});
}

void FindModel::addFound(Found found)
{
    m_lines.push_back({LineKind::Found, {}, int(m_found.size())});
    m_found.push_back(std::move(found));
}

bool FindModel::isAnswer(int row) const
{
    return m_lines.at(size_t(row)).kind == LineKind::Answer;
}

const Found *FindModel::foundAt(int row) const
{
    const Line &line = m_lines.at(size_t(row));
    return line.kind == LineKind::Found ? &m_found[size_t(line.position)] : nullptr;
}

QAction *FindModel::actionAt(int row) const
{
    const Line &line = m_lines.at(size_t(row));
    return line.kind == LineKind::Command ? m_commands.actionAt(line.position) : nullptr;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant FindModel::foundData(const Found &found, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return found.icon.isEmpty() ? icon(iconOf(found.kind)) : roleIcon(found.icon);
    case DetailRole:
        return found.detail;
    case AvailableRole:
        return true;
    case Qt::AccessibleTextRole:
        return found.detail.isEmpty() ? found.title : found.title + QStringLiteral(", ") + found.detail;
    default:
        return {};
    }
}

QVariant FindModel::answerData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_answer->sentence;
    case Qt::DecorationRole:
        return icon(iconOf(m_answer->verdict));
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(size_t(index.row()));
    switch (line.kind) {
    case LineKind::Heading:
        return role == Qt::DisplayRole ? QVariant(line.text) : QVariant(role == HeadingRole);
    case LineKind::Answer:
        return answerData(role);
    case LineKind::Reason:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return line.text;
        return role == AvailableRole ? QVariant(true) : QVariant();
    case LineKind::Found:
        return foundData(m_found[size_t(line.position)], role);
    case LineKind::Command:
        return m_commands.data(m_commands.index(line.position, 0), role);
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.at(size_t(index.row())).kind == LineKind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace portolan
