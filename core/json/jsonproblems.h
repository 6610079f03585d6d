// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonpath.h"
#include "types/error.h"

#include <vector>

namespace portolan {

/// Collects what is wrong with one JSON document, in the order found. Keeps a hundred errors at
/// most, and shortens their arguments: a hostile file must not fill the memory with complaints.
class JsonProblems {
public:
    /// `file` begins the place of every error; may be empty.
    explicit JsonProblems(QString file = {}) : m_file(std::move(file)) { }

    void add(ErrorCode code, const JsonPath &path, QStringList arguments = {});
    /// For problems that have no single place in the document.
    void add(Error error);

    [[nodiscard]] bool isEmpty() const { return m_errors.empty(); }
    [[nodiscard]] const std::vector<Error> &errors() const { return m_errors; }
    [[nodiscard]] std::vector<Error> take() { return std::move(m_errors); }

private:
    QString m_file;
    std::vector<Error> m_errors;
};

} // namespace portolan
