// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit.h"

#include "model/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

/// Leaves room for a hyphen and a number within the 64 characters of an id.
constexpr qsizetype longestStem = 56;

QString idStem(const QString &text)
{
    QString stem;
    for (const QChar character : text.toLower().left(longestStem)) {
        const char16_t c = character.unicode();
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        stem += plain || (!stem.isEmpty() && (c == u'.' || c == u'_')) ? character : QChar(u'-');
    }
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    return stem.isEmpty() ? QStringLiteral("element") : stem;
}

/// Appends later changes to earlier ones; two changes of one thing become one, or none.
template <typename List, typename IdOfChange>
void compose(List &first, const List &second, IdOfChange idOfChange)
{
    for (const auto &change : second) {
        const auto earlier = std::ranges::find(first, idOfChange(change), idOfChange);
        if (earlier == first.end())
            first.push_back(change);
        else
            earlier->after = change.after;
    }
    std::erase_if(first, [](const auto &change) { return change.before == change.after; });
}

} // namespace

DocumentChange inverted(const DocumentChange &change)
{
    DocumentChange result{inverted(change.patch), change.placements};
    for (PlacementChange &placement : result.placements)
        std::swap(placement.before, placement.after);
    return result;
}

DocumentChange composed(DocumentChange first, const DocumentChange &second)
{
    compose(first.patch.changes, second.patch.changes, [](const Change &change) { return change.id(); });
    compose(first.placements, second.placements, [](const PlacementChange &change) { return change.id; });
    return first;
}

Diagram moved(Diagram diagram, const std::vector<PlacementChange> &placements)
{
    for (const PlacementChange &change : placements)
        setOrErase(diagram.placements, change.id, change.after);
    return diagram;
}

QString EditText::in(Language language) const
{
    if (!source)
        return {};
    QString text = QCoreApplication::translate("Edits", source);
    for (const Text &argument : arguments)
        text = text.arg(argument.in(language));
    return text;
}

ElementId freeId(const Topology &topology, const QString &stem)
{
    const Lookup lookup(topology);
    const QString base = idStem(stem);
    QString candidate = base;
    for (int number = 2;; ++number) {
        const ElementId id = ElementId::literal(candidate.toStdString());
        if (!lookup.find(id))
            return id;
        candidate = QStringLiteral("%1-%2").arg(base).arg(number);
    }
}

} // namespace portolan
