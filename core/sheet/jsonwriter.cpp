// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"

#include "jsontextwriter.h"

namespace portolan {

namespace {

void writeSheet(const Sheet &sheet, JsonTextWriter &json)
{
    json.beginObject();
    json.member("sheet", sheet.id());
    json.key("rows");
    json.beginArray();
    for (size_t line = 0; line < sheet.lineCount(); ++line) {
        json.beginObject();
        sheet.writeMembers(line, json);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace

Result<void> writeJson(const Sheet &sheet, QIODevice &device)
{
    JsonTextWriter json(device);
    writeSheet(sheet, json);
    return json.finish();
}

Result<void> writeJson(const Sheets &sheets, QIODevice &device)
{
    JsonTextWriter json(device);
    json.beginObject();
    json.key("sheets");
    json.beginArray();
    for (const auto &sheet : sheets)
        writeSheet(*sheet, json);
    json.endArray();
    json.endObject();
    return json.finish();
}

} // namespace portolan
