// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlcursor.h"

namespace portolan {

namespace {

constexpr qsizetype longestValue = 1024;
constexpr int deepest = 64;
constexpr int tokensBetweenTelling = 1024;
constexpr QLatin1StringView products("urn:schema:Microsoft.Rtc.Management.");

} // namespace

XmlCursor::XmlCursor(const QString &text, const ImportLimits &limits)
    : m_reader(text), m_size(text.size()), m_left(limits.elements), m_most(limits.elements),
      m_goOn(limits.goOn)
{
}

void XmlCursor::tell()
{
    const auto percent = int(m_reader.characterOffset() * 100 / std::max<qint64>(1, m_size));
    if (m_goOn && !m_goOn(percent))
        refuse(ImportRefusal::Stopped);
}

void XmlCursor::refuse(ImportRefusal refusal)
{
    m_refusal = refusal;
    m_reader.raiseError();
}

QXmlStreamReader::TokenType XmlCursor::next()
{
    const auto token = m_reader.readNext();
    // A document type and what it declares can make a few bytes into gigabytes, or read other files.
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        refuse(ImportRefusal::DocumentType);
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepest)
        refuse(ImportRefusal::TooDeep);
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    if (++m_tokens % tokensBetweenTelling == 0)
        tell();
    return token;
}

bool XmlCursor::enterChild()
{
    while (!m_reader.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
    return false;
}

bool XmlCursor::findElement()
{
    while (!m_reader.atEnd()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

void XmlCursor::skip()
{
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
    }
}

QString XmlCursor::text()
{
    QString text;
    for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && text.size() < longestValue)
            text += m_reader.text().left(longestValue);
    }
    return text.simplified().left(longestValue);
}

bool XmlCursor::isProducts() const
{
    return m_reader.namespaceUri().startsWith(products);
}

QString XmlCursor::attribute(QLatin1StringView name) const
{
    return m_reader.attributes().value(name).trimmed().left(longestValue).toString();
}

void XmlCursor::count()
{
    if (--m_left >= 0 || m_reader.hasError())
        return;
    refuse(ImportRefusal::TooMuch);
}

ImportError XmlCursor::error() const
{
    switch (m_refusal) {
    case ImportRefusal::TooMuch:
        return {m_refusal, {}, {QString::number(m_most)}, {}};
    case ImportRefusal::TooDeep:
        return {m_refusal, {}, {QString::number(deepest)}, {}};
    case ImportRefusal::DocumentType:
        return {m_refusal, {}, {QString::number(m_reader.lineNumber())}, {}};
    default:
        return {m_refusal,
                {},
                {QString::number(m_reader.lineNumber()), QString::number(m_reader.columnNumber() + 1)},
                {}};
    }
}

} // namespace portolan
