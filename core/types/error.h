// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace portolan {

/// What went wrong, as a value the program can act on. The sentence a person reads is made above
/// core, in their language, from the code and the arguments.
enum class ErrorCode {
    // A value that cannot be what it claims to be.
    InvalidAddress,
    InvalidNetwork,
    InvalidPort,
    InvalidPortRange,
    InvalidHostName,
    InvalidKey,
    InvalidId,
    InvalidChoice,
    InvalidDate,
    InvalidHash,
    // The world outside the program.
    CannotOpen,
    CannotRead,
    CannotWrite,
    ChangedOnDisk,
    ReadBackDiffers,
    // A container that is not what it should be.
    NotAContainer,
    CorruptEntry,
    TooManyEntries,
    TooLarge,
    SuspiciousRatio,
    BadEntryName,
    DuplicateEntry,
    MissingEntry,
    UnknownEntry,
    NewerFormat,
    CorruptContainer,
    // JSON that is not what it should be.
    JsonSyntax,
    TooDeep,
    DuplicateKey,
    UnknownKey,
    MissingKey,
    WrongType,
    OutOfRange,
    TooLong,
    // A topology or catalogue that contradicts itself.
    DuplicateId,
    DanglingReference,
    WrongReference,
    UnknownCatalogue,
    InvalidCatalogue,
    UnknownScenario,
};

/// A failure with its place. Immutable once built; `at()` adds the place on the way up.
struct Error {
    ErrorCode code;
    /// The file, and within it the entry and JSON path or rule id: "topology.json: /pools/3/fqdn".
    QString where;
    /// The offending text, limits, names: filled into the translated sentence as %1, %2 ...
    QStringList arguments;

    /// The same error, one level further out: `outer` is put before the place known so far.
    [[nodiscard]] Error at(const QString &outer) const
    {
        return {code, where.isEmpty() ? outer : outer + QStringLiteral(": ") + where, arguments};
    }

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}, QString where = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(arguments)});
}

} // namespace portolan
