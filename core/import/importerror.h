// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <optional>

namespace portolan {

/// Why nothing at all is imported.
enum class ImportRefusal {
    /// The file or the archive is the trouble; `cause` says more.
    Unusable,
    /// Bytes that are no text in the encoding (its name) they should be in.
    Encoding,
    /// No XML, or cut short: line, column.
    XmlSyntax,
    /// Declares a document type or entities, which these formats never do: line.
    DocumentType,
    /// A migration file of an older product, which is another format.
    LegacyInput,
    /// XML of another kind: the name of its outermost element and its namespace.
    OtherFormat,
    /// A configuration without a topology.
    NoTopology,
    /// More elements than any deployment has: the limit.
    TooMuch,
    /// Elements in elements, more than anybody writes: the limit.
    TooDeep,
    /// A topology in which there is nothing to draw.
    Empty,
    /// Somebody stopped it.
    Stopped,
    /// What was made of it contradicts itself; `cause` says where.
    Inconsistent,
};

/// A refusal with its place. The sentence is made above core.
struct ImportError {
    ImportRefusal refusal;
    /// The file, and the entry in it.
    QString where;
    QStringList arguments;
    std::optional<Error> cause;

    [[nodiscard]] ImportError at(const QString &outer) const
    {
        return {refusal, where.isEmpty() ? outer : outer + QStringLiteral(": ") + where, arguments, cause};
    }
};

template <typename T>
using ImportResult = tl::expected<T, ImportError>;

inline tl::unexpected<ImportError> refuse(ImportRefusal refusal, QStringList arguments = {})
{
    return tl::unexpected(ImportError{refusal, {}, std::move(arguments), {}});
}

inline tl::unexpected<ImportError> refuse(ImportRefusal refusal, const Error &cause)
{
    return tl::unexpected(ImportError{refusal, {}, {}, cause});
}

} // namespace portolan
