// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonproblems.h"

namespace portolan {

namespace {

constexpr size_t mostErrors = 100;

} // namespace

void JsonProblems::add(ErrorCode code, const JsonPath &path, QStringList arguments)
{
    if (m_errors.size() < mostErrors)
        add(Error{code, path.describe(), std::move(arguments)});
}

void JsonProblems::add(Error error)
{
    if (m_errors.size() >= mostErrors)
        return;
    for (QString &argument : error.arguments)
        argument = elided(argument);
    m_errors.push_back(m_file.isEmpty() ? error : error.at(m_file));
}

} // namespace portolan
