// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QModelIndex)
QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

class ActionRegistry;
class CommandModel;
class SearchPopup;

/// Finds and runs any command by typing part of its name, in the language of the interface or in English.
/// What was used last comes first, in this and later sessions.
class CommandList : public QObject {
    Q_OBJECT

public:
    CommandList(QWidget &window, const ActionRegistry &registry, QSettings &settings);

    void open();

private:
    void run(const QModelIndex &index);
    [[nodiscard]] QStringList recent() const;

    QSettings &m_settings;
    CommandModel *m_model;
    SearchPopup *m_popup;
};

} // namespace portolan
