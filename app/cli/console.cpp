// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "text/errortext.h"

namespace portolan {

void Console::print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_lost = m_out.write(bytes) != bytes.size() || m_lost;
}

Result<void> Console::finish()
{
    if (!m_out.flush() || m_lost)
        return failure(ErrorCode::CannotWrite, {m_out.errorString()});
    return {};
}

void Console::printError(const QString &text)
{
    // Nothing is left to complain to when this fails.
    m_err.write(text.toUtf8());
}

void Console::complain(const QString &sentence)
{
    printError(QStringLiteral("portolan-cli: %1\n").arg(sentence));
}

void Console::complain(const Error &error)
{
    complain(errorText(error));
}

void Console::complain(const std::vector<Error> &errors)
{
    for (const Error &error : errors)
        complain(error);
}

} // namespace portolan
