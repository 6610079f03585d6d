// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"

#include <QCryptographicHash>

#include <algorithm>

namespace portolan {

namespace {

/// Texts with their lengths before them, so that no two contents give the same bytes.
class ContentHash {
public:
    void add(quint64 number)
    {
        const QByteArray text = QByteArray::number(number) + ':';
        m_hash.addData(text);
    }
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        add(quint64(bytes.size()));
        m_hash.addData(bytes);
    }
    void add(const Text &text)
    {
        add(text.en);
        add(text.de);
    }
    void add(const BaselineSheet &sheet)
    {
        add(sheet.id);
        add(sheet.title);
        add(quint64(sheet.columns.size()));
        for (const QString &column : sheet.columns)
            add(column);
        add(quint64(sheet.rows.size()));
        for (const BaselineRow &row : sheet.rows)
            add(row);
    }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    void add(const BaselineRow &row)
    {
        add(row.row);
        add(row.number);
        const auto filled = std::find_if_not(row.cells.rbegin(), row.cells.rend(),
                                             [](const Text &cell) { return cell.isEmpty(); });
        const auto cells = size_t(row.cells.rend() - filled);
        add(quint64(cells));
        for (size_t i = 0; i < cells; ++i)
            add(row.cells[i]);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString contentHash(const BaselineContent &content)
{
    ContentHash hash;
    for (const BaselineSheet &sheet : content.sheets)
        hash.add(sheet);
    return hash.result();
}

bool isIntact(const Baseline &baseline)
{
    return !baseline.content || contentHash(*baseline.content) == baseline.hash;
}

} // namespace portolan
