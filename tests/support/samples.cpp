// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "catalog/loader.h"
#include "file/documentfile.h"
#include "must.h"

namespace portolan::test {

std::shared_ptr<const Catalogue> lyncCatalogue()
{
    static const auto catalogue = [] {
        auto loaded = loadCatalogue(QStringLiteral(LYNC_CATALOGUE));
        if (!loaded)
            qFatal("catalogue refused: %s (%s)", qPrintable(loaded.error().front().where),
                   qPrintable(loaded.error().front().arguments.join(QStringLiteral(", "))));
        return std::make_shared<const Catalogue>(std::move(*loaded));
    }();
    return catalogue;
}

Document sample(const QString &id)
{
    return must(loadDocument(QStringLiteral(SAMPLES "/%1.portolan.json").arg(id))).document;
}

QStringList sampleIds()
{
    return {QStringLiteral("edge-single-nat"),     QStringLiteral("edge-single-public"),
            QStringLiteral("edge-scaled-dns-nat"), QStringLiteral("edge-scaled-dns-public"),
            QStringLiteral("edge-scaled-hlb"),     QStringLiteral("contoso")};
}

} // namespace portolan::test
