// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace portolan {

inline constexpr QLatin1StringView mimetypeEntry{"mimetype"};
inline constexpr QByteArrayView mimetype{"application/vnd.portolan"};

inline constexpr QLatin1StringView formatEntry{"format.json"};
inline constexpr QLatin1StringView topologyEntry{"topology.json"};
inline constexpr QLatin1StringView diagramEntry{"diagram.json"};
inline constexpr QLatin1StringView requestsEntry{"requests.json"};
inline constexpr QLatin1StringView thumbnailEntry{"thumbnail.png"};

} // namespace portolan
