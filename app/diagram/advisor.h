// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace portolan::diagram {

/// Something dragged in from outside the drawing: a MIME type of dragtypes.h and its data.
struct DraggedItem {
    QString type;
    QString key;

    bool operator==(const DraggedItem &) const = default;
};

struct ItemLook {
    QString title;
    /// File name in resources/icons/roles, without suffix.
    QString icon;
};

/// Which end of an association is meant.
enum class LineSide : quint8 { From, To };

/// Answers what tools ask about the meaning of the drawing, which the drawing itself does not know.
/// Refusals are whole sentences for people; an empty one means: yes. This one knows of nothing: nothing
/// is refused, no line leads anywhere.
class Advisor {
public:
    Advisor() = default;
    virtual ~Advisor() = default;
    Advisor(const Advisor &) = delete;
    Advisor &operator=(const Advisor &) = delete;

    [[nodiscard]] virtual QString whyNotMoved(const std::vector<ElementId> &, const ZoneId &) const
    {
        return {};
    }

    [[nodiscard]] virtual ItemLook lookOf(const DraggedItem &) const { return {}; }
    [[nodiscard]] virtual std::vector<ZoneId> zonesFor(const DraggedItem &) const { return {}; }
    /// The zone is empty beside all zones.
    [[nodiscard]] virtual QString whyNotDropped(const DraggedItem &, const ZoneId &) const { return {}; }
    /// Whether the item can be put into an association, or onto a boundary.
    [[nodiscard]] virtual bool mayInsert(const DraggedItem &, const ElementId &) const { return false; }

    /// What that would do, for people; empty where nothing needs to be said.
    [[nodiscard]] virtual QString insertionText(const DraggedItem &, const ElementId &) const { return {}; }

    /// Whether lines can begin at cards, sites or zones such as this one: asked often, so without looking
    /// for targets.
    [[nodiscard]] virtual bool mayBeginLine(const ElementId &) const { return false; }
    /// Cards, sites or zones a line from here may lead to.
    [[nodiscard]] virtual std::vector<ElementId> lineTargets(const ElementId &) const { return {}; }
    /// Why no line leads from the first to the second card or site.
    [[nodiscard]] virtual QString whyNotJoined(const ElementId &, const ElementId &) const { return {}; }
    /// What the end of an association may be moved to.
    [[nodiscard]] virtual std::vector<ElementId> endTargets(const ElementId & /*line*/, LineSide) const
    {
        return {};
    }

    /// Why the end of an association cannot be moved there.
    [[nodiscard]] virtual QString whyNotReattached(const ElementId & /*line*/, LineSide,
                                                   const ElementId & /*to*/) const
    {
        return {};
    }

    /// The name as it can be edited; nothing for what has none of its own.
    [[nodiscard]] virtual std::optional<QString> nameOf(const ElementId &) const { return {}; }
    [[nodiscard]] virtual QString whyNotNamed(const ElementId &, const QString &) const { return {}; }
};

} // namespace portolan::diagram
