// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QTemporaryDir>

/// A copy of a catalogue folder in a place of its own, to be damaged by a test.
class CatalogueCopy {
public:
    explicit CatalogueCopy(const QString &original);

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &content) const;
    void remove(const QString &file) const;
    /// Replaces the value at a JSON pointer by `json`, adds it when its last step is new ("-" appends to
    /// an array), or removes it when `json` is empty. False when the pointer leads nowhere.
    [[nodiscard]] bool change(const QString &file, const QString &pointer, const QByteArray &json) const;

private:
    QTemporaryDir m_folder;
};
