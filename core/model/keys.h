// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/name.h"

namespace portolan {

/// Tags for words the catalogue defines. The model carries them without knowing what they mean.
template <int>
struct KeyTag {
    static constexpr ErrorCode invalid = ErrorCode::InvalidKey;
};

using RoleKey = Name<KeyTag<0>>;
using ServiceKey = Name<KeyTag<1>>;
using FeatureKey = Name<KeyTag<2>>;
/// A server's network side ("external", "internal").
using InterfaceKey = Name<KeyTag<3>>;
/// A named address on an interface ("access", "webconf", "av", "internal").
using SlotKey = Name<KeyTag<4>>;
using ZoneKindKey = Name<KeyTag<5>>;
using AssociationKey = Name<KeyTag<6>>;
using AttributeKey = Name<KeyTag<7>>;
/// A configurable port range ("server-audio").
using RangeKey = Name<KeyTag<8>>;
/// A class of traffic that is balanced as one ("sip", "web", "edge").
using TrafficKey = Name<KeyTag<9>>;
/// A host name that is needed beside those of pools and servers ("webcon", "meet").
using NameKey = Name<KeyTag<10>>;

} // namespace portolan
