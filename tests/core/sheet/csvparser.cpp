// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvparser.h"

namespace portolan::test {

std::vector<QStringList> parseCsv(const QString &text, QChar separator)
{
    std::vector<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text[at] == u'"') {
            for (++at; text.mid(at, 1) != u"\"" || text.mid(at, 2) == u"\"\""; ++at) {
                if (at >= text.size())
                    qFatal("a quoted field does not end");
                if (text[at] == u'"')
                    ++at;
                field += text[at];
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != separator && text[at] != u'\r') {
                if (text[at] == u'"' || text[at] == u'\n')
                    qFatal("a bare quote or line feed");
                field += text[at++];
            }
        }
        record.append(field);
        if (text.mid(at, 1) == separator) {
            ++at;
            if (at == text.size())
                qFatal("the last record does not end");
        } else if (text.mid(at, 2) == u"\r\n") {
            at += 2;
            records.push_back(record);
            record.clear();
        } else {
            qFatal("neither separator nor CRLF after a field");
        }
    }
    return records;
}

} // namespace portolan::test
