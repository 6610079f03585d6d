// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedreader.h"
#include "json/enumnames.h"

namespace portolan {

namespace {

enum class Impact : quint8 { High, Medium, Low };

constexpr EnumNames impactNames(std::to_array<EnumName<Impact>>({
    {Impact::High, "high"},
    {Impact::Medium, "medium"},
    {Impact::Low, "low"},
}));

} // namespace

void readAnomalies(JsonObject &file, Catalogue &catalogue)
{
    const auto list = file.requiredMember("anomalies");
    if (!list)
        return;
    list->forEachElement([&catalogue](const JsonValue &value) {
        JsonObject object(value);
        Anomaly anomaly;
        readWord(object, "id", anomaly.id);
        object.setLabel(anomaly.id);
        refuseTwice(object, catalogue.anomalies, anomaly.id, &Anomaly::id, anomaly.id);
        Impact impact = Impact::Low;
        readChoice(object, "impact", impactNames, impact);
        anomaly.impact = impactNames.name(impact);
        readWord(object, "kind", anomaly.kind);
        object.required("printed", anomaly.printed);
        object.required("recommended", anomaly.recommended);
        object.finish();
        catalogue.anomalies.push_back(std::move(anomaly));
    });
}

} // namespace portolan
