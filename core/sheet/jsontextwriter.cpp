// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontextwriter.h"

#include <QLocale>

namespace portolan {

namespace {

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case '"':
        return QStringLiteral("\\\"");
    case '\\':
        return QStringLiteral("\\\\");
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
}

QString quoted(const QString &text)
{
    QString result(QLatin1Char('"'));
    result.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c == QLatin1Char('"') || c == QLatin1Char('\\'))
            result += escaped(c);
        else
            result += c;
    }
    return result += QLatin1Char('"');
}

} // namespace

void JsonTextWriter::newLine()
{
    m_writer.write(QLatin1Char('\n') + QString(qsizetype(m_filled.size()) * 2, QLatin1Char(' ')));
}

void JsonTextWriter::beforeValue()
{
    if (m_afterKey || m_filled.empty()) {
        m_afterKey = false;
        return;
    }
    if (m_filled.back())
        m_writer.write(QStringLiteral(","));
    m_filled.back() = true;
    newLine();
}

void JsonTextWriter::open(QChar bracket)
{
    beforeValue();
    m_writer.write(bracket);
    m_filled.push_back(false);
}

void JsonTextWriter::close(QChar bracket)
{
    Q_ASSERT(!m_filled.empty());
    const bool filled = m_filled.back();
    m_filled.pop_back();
    if (filled)
        newLine();
    m_writer.write(bracket);
}

void JsonTextWriter::beginObject()
{
    open(QLatin1Char('{'));
}

void JsonTextWriter::endObject()
{
    close(QLatin1Char('}'));
}

void JsonTextWriter::beginArray()
{
    open(QLatin1Char('['));
}

void JsonTextWriter::endArray()
{
    close(QLatin1Char(']'));
}

void JsonTextWriter::key(const char *name)
{
    key(QString::fromLatin1(name));
}

void JsonTextWriter::key(const QString &name)
{
    beforeValue();
    m_writer.write(quoted(name) + QStringLiteral(": "));
    m_afterKey = true;
}

void JsonTextWriter::value(const QString &text)
{
    beforeValue();
    m_writer.write(quoted(text));
}

void JsonTextWriter::value(bool flag)
{
    beforeValue();
    m_writer.write(flag ? QStringLiteral("true") : QStringLiteral("false"));
}

void JsonTextWriter::value(int number)
{
    beforeValue();
    m_writer.write(QString::number(number));
}

void JsonTextWriter::value(double number)
{
    beforeValue();
    m_writer.write(QString::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonTextWriter::value(const QStringList &texts)
{
    beforeValue();
    QStringList parts;
    for (const QString &text : texts)
        parts.append(quoted(text));
    m_writer.write(QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']'));
}

Result<void> JsonTextWriter::finish()
{
    m_writer.write(QStringLiteral("\n"));
    return m_writer.finish();
}

} // namespace portolan
