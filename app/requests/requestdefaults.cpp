// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdefaults.h"

#include <QSettings>

#include <array>

namespace portolan {

namespace {

const std::array<std::pair<const char *, QString RequestHeader::*>, 7> kept{{
    {"environment", &RequestHeader::environment},
    {"requester", &RequestHeader::requester},
    {"department", &RequestHeader::department},
    {"contact", &RequestHeader::contact},
    {"owner", &RequestHeader::owner},
    {"approver", &RequestHeader::approver},
    {"signature", &RequestHeader::signature},
}};

QString keyOf(const char *name)
{
    return QStringLiteral("request/%1").arg(QLatin1String(name));
}

} // namespace

RequestHeader storedHeaderDefaults(const QSettings &settings)
{
    RequestHeader header;
    for (const auto &[name, member] : kept)
        header.*member = settings.value(keyOf(name)).toString();
    return header;
}

void storeHeaderDefaults(QSettings &settings, const RequestHeader &header)
{
    for (const auto &[name, member] : kept)
        settings.setValue(keyOf(name), header.*member);
}

RequestHeader defaultsIn(const RequestHeader &header)
{
    RequestHeader defaults;
    for (const auto &[name, member] : kept)
        defaults.*member = header.*member;
    return defaults;
}

} // namespace portolan
