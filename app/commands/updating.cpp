// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updating.h"

#include "draft.h"
#include "removing.h"

#include <QCoreApplication>

namespace portolan {

Edit updateFrom(const Document &document, const Catalogue &catalogue, const TopologyUpdate &update,
                const UpdateChoice &choice, const QString &source)
{
    Draft draft(document);
    draft.topology() = updated(document.topology, update, choice);
    if (const auto gone = removedBy(update, choice); !gone.empty())
        draft.add(removeElements(draft.document(), catalogue, gone));
    return draft.finished({QT_TRANSLATE_NOOP("Edits", "Update from “%1”"), {verbatim(source)}, {}});
}

} // namespace portolan
