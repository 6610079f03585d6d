// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover.h"

#include "document/opendocument.h"
#include "sheet/frozen.h"
#include "sheet/rownumbers.h"
#include "sheet/sheetparts.h"

#include <QEventLoop>

#include <algorithm>

namespace portolan {

namespace {

void waitUntilDerived(const OpenDocument &document)
{
    if (!document.isDeriving() && document.derivation())
        return;
    QEventLoop loop;
    QObject::connect(&document, &OpenDocument::derived, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

HandOver handOverOf(OpenDocument &document)
{
    waitUntilDerived(document);
    const auto derivation = document.derivation();
    const auto numbers = std::make_shared<const RowNumbers>(numbered(*document.savedNumbers(), *derivation));
    return {
        derivation,
        std::make_shared<const BaselineContent>(frozen(derivation, numbers, document.document().requests))};
}

std::vector<HandOverPart> partsOf(const HandOver &handOver, const Requests &requests)
{
    std::vector<HandOverPart> parts;
    for (const SheetPart &part : sheetParts(*handOver.derivation)) {
        HandOverPart counted{sheetId(part)};
        for (const quint32 place : rowsOf(*handOver.derivation, part)) {
            const Row &row = handOver.derivation->rows[place];
            const RowRequest *noted = requests.rows.find(row.id);
            ++counted.rows;
            counted.incomplete += row.complete ? 0 : 1;
            counted.exempt += noted && noted->isExempt() ? 1 : 0;
        }
        if (counted.rows > 0)
            parts.push_back(std::move(counted));
    }
    return parts;
}

const Baseline *lastKnown(const Requests &requests)
{
    for (auto it = requests.baselines.rbegin(); it != requests.baselines.rend(); ++it) {
        if (it->second.content)
            return &it->second;
    }
    return nullptr;
}

} // namespace portolan
