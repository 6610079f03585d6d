// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estatereader.h"

#include <QXmlStreamReader>

namespace portolan {

/// Walks through XML that anybody may have made, and keeps count of what is kept of it.
class XmlCursor {
public:
    XmlCursor(const QString &text, const ImportLimits &limits);

    /// To the next element inside the current one; false at its end, and after any failure.
    bool enterChild();
    /// To the next element anywhere; false at the end of the document, and after any failure.
    bool findElement();
    void skip();
    /// The text of the current element, which is left.
    QString text();

    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] bool isNamed(QLatin1StringView name) const { return m_reader.name() == name; }
    /// The namespace belongs to the product.
    [[nodiscard]] bool isProducts() const;
    [[nodiscard]] QString namespaceUri() const { return m_reader.namespaceUri().toString(); }
    /// Empty where there is none; very long values are cut.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }

    /// Called for everything that is kept.
    void count();
    [[nodiscard]] bool hasFailed() const { return m_reader.hasError(); }
    [[nodiscard]] ImportError error() const;

private:
    QXmlStreamReader::TokenType next();
    void refuse(ImportRefusal refusal);
    void tell();

    QXmlStreamReader m_reader;
    qint64 m_size;
    int m_left;
    int m_most;
    std::function<bool(int)> m_goOn;
    int m_tokens = 0;
    int m_depth = 0;
    ImportRefusal m_refusal = ImportRefusal::XmlSyntax;
};

} // namespace portolan
