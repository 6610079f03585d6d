// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Parsing)
};

} // namespace

Parsed<std::optional<Address>> parsedAddress(const QString &text, Family family)
{
    Parsed<std::optional<Address>> address = parsedOptional<Address>(text);
    if (!address || !*address || (*address)->family() == family)
        return address;
    return tl::unexpected(
        family == Family::IPv4
            ? Words::tr("“%1” is an IPv6 address; here belongs an IPv4 address.").arg(text)
            : Words::tr("“%1” is an IPv4 address; here belongs an IPv6 address.").arg(text));
}

} // namespace portolan
