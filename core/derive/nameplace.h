// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "types/hostname.h"

namespace portolan {

/// Where somebody enters a name: an element, or the deployment with an empty id.
struct NamePlace {
    ElementId element = {};
    FindingField field = {};

    bool operator==(const NamePlace &) const = default;
};

/// The field of a name of services or of the deployment; with a SIP domain, of the one of that domain.
inline FindingField nameField(const NameKey &key, const HostName *domain = nullptr)
{
    const QString ofDomain = domain ? QLatin1Char('/') + domain->toString() : QString();
    return {FindingField::Kind::ServiceName, key.toString() + ofDomain};
}

} // namespace portolan
