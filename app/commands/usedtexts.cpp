// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usedtexts.h"

#include "naming.h"
#include "notes.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace portolan {

namespace {

using Owners = std::map<QString, std::set<ElementId>>;

/// Who has which of the texts that have to be unique.
Owners ownersOf(Topology topology)
{
    Owners owners;
    visitTexts(
        topology,
        [&](TextKind kind, const ElementId &owner, const QString &text) -> std::optional<QString> {
            if (kind == TextKind::Host || kind == TextKind::Address)
                owners[text].insert(owner);
            return std::nullopt;
        },
        [](TextKind, const ElementId &, const QString &) {});
    return owners;
}

} // namespace

bool TextChanges::hasProblem() const
{
    return problem
        || std::ranges::any_of(rows, [](const TextChange &row) { return row.problem.has_value(); });
}

Refusal whyInvalid(TextKind kind, const QString &text)
{
    switch (kind) {
    case TextKind::Name:
        return {QT_TRANSLATE_NOOP("Edits", "A name is needed."), {}, {}};
    case TextKind::Host:
    case TextKind::Domain:
        return {QT_TRANSLATE_NOOP("Edits", "“%1” is no host name."), {verbatim(text)}, {}};
    case TextKind::Address:
        return {QT_TRANSLATE_NOOP("Edits", "“%1” is no address of this kind."), {verbatim(text)}, {}};
    case TextKind::Network:
        return {QT_TRANSLATE_NOOP("Edits", "“%1” is no subnet."), {verbatim(text)}, {}};
    case TextKind::Note:
        return whyNotWritten(text).value_or(Refusal());
    }
    Q_UNREACHABLE();
}

void complainAboutUsed(TextChanges &changes, const Topology &before, const Topology &after)
{
    const Owners then = ownersOf(after);
    const Owners now = ownersOf(before);
    for (TextChange &row : changes.rows) {
        const auto found = then.find(row.after);
        if (row.problem || found == then.end())
            continue;
        const auto sharing = now.find(row.before);
        const auto other = std::ranges::find_if(found->second, [&](const ElementId &id) {
            return id != row.id && (sharing == now.end() || !sharing->second.contains(id));
        });
        if (other != found->second.end())
            row.problem = Refusal{QT_TRANSLATE_NOOP("Edits", "%1 belongs to “%2” already."),
                                  {verbatim(row.after), verbatim(shownName(before, *other))},
                                  {}};
    }
}

} // namespace portolan
