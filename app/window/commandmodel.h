// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAction)

namespace portolan {

class ActionRegistry;
class WordMatch;

/// The commands of a registry that fit what was typed, in the language of the interface or in English.
/// Without anything typed: those used last, then all of them by menu.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CommandModel(const ActionRegistry &registry, QObject *parent = nullptr);

    /// `recent` are ids, the latest first.
    void search(const QString &query, const QStringList &recent);
    /// The action of a line, or null for a heading.
    [[nodiscard]] QAction *actionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        /// Index into the registry's entries, or -1 for a heading.
        int entry = -1;
        QString heading;
    };

    [[nodiscard]] std::optional<int> rankOf(int entry, const WordMatch &match) const;
    [[nodiscard]] std::vector<Line> ranked(const WordMatch &match, const QStringList &recent) const;
    [[nodiscard]] std::vector<Line> everything(const QStringList &recent) const;
    /// "View › Theme"; only "Theme" where the menu is above it.
    [[nodiscard]] QString placeOf(int entry, bool menuIsKnown = false) const;

    const ActionRegistry &m_registry;
    std::vector<Line> m_lines;
    /// Every line stands under the name of its menu.
    bool m_byMenu = false;
};

} // namespace portolan
