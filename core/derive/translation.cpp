// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

namespace portolan {

std::optional<Address> outsideAddress(const Derivation &derivation, const OwnedAddress &address, int boundary)
{
    if (address.mapping < 0)
        return std::nullopt;
    for (size_t i = size_t(address.mapping);; ++i) {
        const Translation &translation = derivation.translations[i];
        if (translation.boundary == boundary)
            return translation.outside.of(address.network.family());
        if (!translation.continues)
            return std::nullopt;
    }
}

} // namespace portolan
