// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandmodel.h"
#include "find/findindex.h"
#include "find/reachanswer.h"

namespace portolan {

/// What was found in a deployment, in groups, with commands at the end; or the answer to a question who may
/// reach whom, with the rows or reasons it rests on.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FindModel(const ActionRegistry &registry, QObject *parent = nullptr);

    void setIndex(std::shared_ptr<const FindIndex> index);
    [[nodiscard]] const std::shared_ptr<const FindIndex> &index() const { return m_index; }
    using QAbstractListModel::index;
    void search(const QString &query);

    /// Null unless a question was asked.
    [[nodiscard]] const ReachAnswer *answer() const { return m_answer ? &*m_answer : nullptr; }
    [[nodiscard]] bool isAnswer(int row) const;
    /// Null for lines that are something else.
    [[nodiscard]] const Found *foundAt(int row) const;
    [[nodiscard]] QAction *actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class LineKind : quint8 { Heading, Answer, Reason, Found, Command };

    struct Line {
        LineKind kind;
        QString text;
        /// Into m_found, or of the commands.
        int position = -1;
    };

    void addAnswer();
    void addGroups(const QString &query);
    void addCommands(const QString &query);
    void addFound(Found found);
    [[nodiscard]] QVariant foundData(const Found &found, int role) const;
    [[nodiscard]] QVariant answerData(int role) const;

    std::shared_ptr<const FindIndex> m_index;
    CommandModel m_commands;
    std::optional<ReachAnswer> m_answer;
    std::vector<Found> m_found;
    std::vector<Line> m_lines;
};

} // namespace portolan
