// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bufferedwriter.h"

#include <QStringList>

#include <vector>

namespace portolan {

/// Writes JSON (RFC 8259) as it comes, members in the order given: QJsonObject would sort them, and
/// would hold the whole sheet in memory. Indented by two; the caller opens and closes in pairs.
class JsonTextWriter {
public:
    explicit JsonTextWriter(QIODevice &device) : m_writer(device) { }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(const char *name);
    void key(const QString &name);

    void value(const QString &text);
    void value(bool flag);
    void value(int number);
    void value(double number);
    /// On one line.
    void value(const QStringList &texts);

    template <typename T>
    void member(const char *name, const T &content)
    {
        key(name);
        value(content);
    }

    /// Ends the last line.
    Result<void> finish();

private:
    void beforeValue();
    void open(QChar bracket);
    void close(QChar bracket);
    void newLine();

    BufferedWriter m_writer;
    /// Per open bracket: whether something has been written inside.
    std::vector<bool> m_filled;
    bool m_afterKey = false;
};

} // namespace portolan
