// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainform.h"

#include "json/jsonpath.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr std::array<std::pair<std::string_view, Part Parts::*>, 4> members{{
    {"format", &Parts::format},
    {"topology", &Parts::topology},
    {"diagram", &Parts::diagram},
    {"requests", &Parts::requests},
}};

/// Notes where the value of a member begins.
void noteMember(JsonCursor &json, const QByteArray &bytes, std::string_view key, PlainForm &plain)
{
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    const auto member = std::ranges::find(members, key, [](const auto &known) { return known.first; });
    if (member == members.end()) {
        if (!plain.unknown)
            plain.unknown = elided(name);
        return;
    }
    Part &part = plain.parts.*member->second;
    if (part.json.isNull())
        part = {bytes, {{}, u'/' + name, json.position()}};
    else
        json.complainAboutMember(ErrorCode::DuplicateKey, key);
}

/// Skipping notices late what is not even JSON; it is reported where it begins to go wrong.
Error firstProblem(const QByteArray &bytes, const Error &found)
{
    JsonCursor json(bytes);
    if (found.code != ErrorCode::JsonSyntax || (json.walk() && json.finish()))
        return found;
    return json.error();
}

} // namespace

Result<void> PlainForm::checkMembers()
{
    if (unknown)
        return failure(ErrorCode::UnknownKey, {*unknown});
    if (parts.topology.json.isNull())
        return failure(ErrorCode::MissingKey, {QStringLiteral("topology")});
    for (Part *part : {&parts.diagram, &parts.requests}) {
        if (part->json.isNull())
            part->json = QByteArrayLiteral("{}");
    }
    return {};
}

Result<PlainForm> splitPlain(const QByteArray &bytes)
{
    PlainForm plain;
    JsonCursor json(bytes);
    std::string_view key;
    for (bool more = json.beginObject() && json.nextMember(key); more; more = json.nextMember(key)) {
        noteMember(json, bytes, key, plain);
        json.skip();
    }
    if (!json.finish())
        return tl::unexpected(firstProblem(bytes, json.error()));
    if (plain.parts.format.json.isNull())
        return failure(ErrorCode::MissingKey, {QStringLiteral("format")});
    return plain;
}

} // namespace portolan
