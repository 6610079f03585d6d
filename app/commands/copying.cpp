// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copying.h"

#include "copier.h"
#include "copyscope.h"
#include "naming.h"

#include <QCoreApplication>

namespace portolan {

namespace {

OrRefusal<Copies> copied(const Document &document, const Catalogue &catalogue, const Document &source,
                         const std::vector<ElementId> &ids, const char *one, const char *many)
{
    const std::set<ElementId> all = copiedWith(source.topology, ids);
    if (all.empty())
        return refused(QT_TRANSLATE_NOOP("Edits",
                                         "Lines and boundaries go with the elements they join and "
                                         "are not copied alone."));
    Draft draft(document);
    Copier copier(draft, catalogue, source, all);
    copier.copyAll();
    Copies copies;
    for (const ElementId &id : ids) {
        const ElementId copy = copier.copyOf(id);
        if (!copy.isEmpty())
            copies.ids.push_back(copy);
    }
    if (copies.ids.empty())
        return refused(QT_TRANSLATE_NOOP("Edits", "There is no pool here these servers could belong to."));
    const bool isOne = copies.ids.size() == 1;
    copies.edit =
        draft.finished(isOne ? EditText{one, {verbatim(shownName(source.topology, ids.front()))}, {}}
                             : EditText{many, {}, int(copies.ids.size())});
    return copies;
}

} // namespace

OrRefusal<Copies> duplicate(const Document &document, const Catalogue &catalogue,
                            const std::vector<ElementId> &ids)
{
    return copied(document, catalogue, document, ids, QT_TRANSLATE_NOOP("Edits", "Duplicate “%1”"),
                  QT_TRANSLATE_N_NOOP("Edits", "Duplicate %n elements"));
}

OrRefusal<Copies> paste(const Document &document, const Catalogue &catalogue, const Document &source,
                        const std::vector<ElementId> &ids)
{
    return copied(document, catalogue, source, ids, QT_TRANSLATE_NOOP("Edits", "Paste “%1”"),
                  QT_TRANSLATE_N_NOOP("Edits", "Paste %n elements"));
}

} // namespace portolan
