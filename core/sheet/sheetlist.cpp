// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetlist.h"

#include "countsheets.h"
#include "namesheets.h"
#include "objectsheets.h"
#include "sheetlanguage.h"

namespace portolan {

namespace {

std::shared_ptr<const FirewallObjects> objectsOf(const SheetSource &source)
{
    return source.objects ? source.objects : std::make_shared<const FirewallObjects>(source.derivation);
}

std::shared_ptr<const Sheet> computedSheet(const SheetSource &source, ComputedSheet sheet)
{
    const Language language = source.options.language;
    switch (sheet) {
    case ComputedSheet::Summary:
        return summarySheet(*source.derivation, language);
    case ComputedSheet::Matrix:
        return matrixSheet(*source.derivation, language);
    case ComputedSheet::Dns:
        return dnsSheet(*source.derivation, language);
    case ComputedSheet::Certificates:
        return certificateSheet(*source.derivation, language);
    case ComputedSheet::AddressObjects:
        return addressObjectSheet(*objectsOf(source), language);
    case ComputedSheet::ServiceObjects:
        return serviceObjectSheet(*objectsOf(source), language);
    }
    Q_UNREACHABLE();
}

} // namespace

SheetFamily familyOf(const SheetKey &key)
{
    if (const ComputedSheet *computed = std::get_if<ComputedSheet>(&key))
        return *computed;
    return std::get<SheetPart>(key).kind;
}

std::vector<SheetKey> sheetKeys(const Derivation &derivation)
{
    std::vector<SheetKey> keys;
    for (const SheetPart &part : sheetParts(derivation))
        keys.emplace_back(part);
    for (const ComputedSheet sheet : allComputedSheets)
        keys.emplace_back(sheet);
    return keys;
}

QString sheetId(const SheetKey &key)
{
    return std::visit([](const auto &which) { return sheetId(which); }, key);
}

QString sheetTitle(const SheetKey &key, const Topology &topology, const SheetLanguage &language)
{
    if (const ComputedSheet *computed = std::get_if<ComputedSheet>(&key))
        return language.text(titleSource(*computed));
    return sheetTitle(std::get<SheetPart>(key), topology, language);
}

std::shared_ptr<const Sheet> makeSheet(const SheetSource &source, const SheetKey &key)
{
    if (const ComputedSheet *computed = std::get_if<ComputedSheet>(&key))
        return computedSheet(source, *computed);
    return std::make_shared<const RowSheet>(source.derivation, source.numbers, std::get<SheetPart>(key),
                                            source.options, source.objects);
}

} // namespace portolan
