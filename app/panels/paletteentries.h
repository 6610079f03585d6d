// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QIcon>
#include <QString>

#include <vector>

namespace portolan {

/// A name from the catalogue, or one of the program's own.
struct PaletteName {
    Text text;
    /// Marked with QT_TRANSLATE_NOOP("Palette", ...); static storage.
    const char *source = nullptr;

    [[nodiscard]] QString in(Language language) const;
};

/// One thing that can be drawn. Values only, so that panel, drag and keyboard mean the same.
struct PaletteEntry {
    enum class Kind : quint8 { Role, ZoneKind, CentralSite, BranchSite, Balancer, Firewall, Note };

    Kind kind = Kind::Role;
    /// Key of the role or the kind of zone; empty for the others.
    QString key;
    PaletteName name;
    /// Name of a picture in resources/icons/roles.
    QString icon;
    /// The zone whose colour it has; empty for what belongs to no zone.
    ZoneKindKey tone;
    /// More words by which it is found.
    QStringList words;

    bool operator==(const PaletteEntry &other) const { return kind == other.kind && key == other.key; }
};

/// Things that stand in the same kind of zone, under its name.
struct PaletteGroup {
    /// Stays the same in all languages.
    QString key;
    PaletteName title;
    std::vector<PaletteEntry> entries;
};

/// Every role under the first kind of zone it may stand in, least trusted zones first and the busiest of
/// equal ones before the others; then kinds of zones, then what structures a drawing.
std::vector<PaletteGroup> paletteGroups(const Catalogue &catalogue);

/// Whether somebody who types `filter` can mean the entry, in either language.
bool matches(const PaletteEntry &entry, const QString &filter);

/// What it is and where it may stand, for tool tips and screen readers.
QString descriptionOf(const PaletteEntry &entry, const Catalogue &catalogue, Language language);

} // namespace portolan
