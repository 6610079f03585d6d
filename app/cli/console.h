// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "types/error.h"

#include <QFile>

#include <vector>

namespace portolan {

/// Where a command speaks: results to `out`, complaints to `err`, both in UTF-8.
class Console {
public:
    Console(QFile &out, QFile &err, Language language) : m_out(out), m_err(err), m_language(language) { }

    [[nodiscard]] Language language() const { return m_language; }
    /// For writers; binary.
    [[nodiscard]] QIODevice &out() { return m_out; }

    /// Text as it is, without a line end of its own. Failures show in finish().
    void print(const QString &text);
    /// Hands over what is still held back. Fails with CannotWrite when anything printed was lost: a full
    /// disk may show only now.
    Result<void> finish();
    /// One line on `err`, after the name of the program.
    void complain(const QString &sentence);
    void complain(const Error &error);
    void complain(const std::vector<Error> &errors);
    /// Text as it is on `err`.
    void printError(const QString &text);

private:
    QFile &m_out;
    QFile &m_err;
    Language m_language;
    bool m_lost = false;
};

} // namespace portolan
