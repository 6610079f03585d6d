// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/creating.h"
#include "support/samples.h"

#include <QTest>

namespace portolan::test {

inline const Catalogue &lync2013()
{
    static const std::shared_ptr<const Catalogue> catalogue = lyncCatalogue();
    return *catalogue;
}

/// The value, or the end of the test program with the reason.
template <typename T>
T must(OrRefusal<T> result)
{
    if (!result)
        qFatal("refused: %s", qPrintable(result.error().in(Language::English)));
    return std::move(*result);
}

inline Document after(Document document, const Edit &edit)
{
    document.topology = applied(std::move(document.topology), edit.patch);
    document.diagram = moved(std::move(document.diagram), edit.placements);
    document.requests = applied(std::move(document.requests), edit.requests);
    return document;
}

inline Document before(Document document, const Edit &edit)
{
    const DocumentChange back = inverted(DocumentChange{edit.patch, edit.placements, edit.requests});
    document.topology = applied(std::move(document.topology), back.patch);
    document.diagram = moved(std::move(document.diagram), back.placements);
    document.requests = applied(std::move(document.requests), back.requests);
    return document;
}

} // namespace portolan::test
