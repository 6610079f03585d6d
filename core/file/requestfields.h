// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"
#include "partfields.h"
#include "textvalues.h"

namespace portolan {

// Every object of requests.json but the numbers of rows. docs/file-format.md says the same in words.

/// Sixty-four hexadecimal digits in lower case; of a row, nothing as well.
struct HashText {
    QString value;

    bool operator==(const HashText &) const = default;
};

bool isHash(const QString &text);

template <>
struct Codec<HashText> {
    static std::optional<HashText> read(JsonCursor &json);
    static void write(JsonText &json, const HashText &hash) { json.text(hash.value); }
};

template <>
struct Fields<RequestHeader> {
    static constexpr auto all = std::tuple(
        optional("approver", &RequestHeader::approver), optional("contact", &RequestHeader::contact),
        optional("department", &RequestHeader::department),
        optional("environment", &RequestHeader::environment), optional("owner", &RequestHeader::owner),
        optional("project", &RequestHeader::project), optional("requester", &RequestHeader::requester),
        optional("revision", &RequestHeader::revision), optional("signature", &RequestHeader::signature),
        optional("ticket", &RequestHeader::ticket), optional("validFrom", &RequestHeader::validFrom),
        optional("validUntil", &RequestHeader::validUntil), optional("wantedBy", &RequestHeader::wantedBy));
};

template <>
struct Fields<TemplateColumn> {
    static constexpr auto all =
        std::tuple(optional("constant", &TemplateColumn::constant),
                   optional("heading", &TemplateColumn::heading), optional("key", &TemplateColumn::key));
};

template <>
struct Fields<ColumnTemplate> {
    static constexpr auto all =
        std::tuple(optional("columns", &ColumnTemplate::columns), required("name", &ColumnTemplate::name));
};

template <>
struct Fields<AcceptedFinding> {
    static constexpr auto all = std::tuple(
        required("check", &AcceptedFinding::check), optional("elements", &AcceptedFinding::elements),
        optional("part", &AcceptedFinding::part), optional("reason", &AcceptedFinding::reason));
};

template <>
struct Codec<RowRequest> {
    static std::optional<RowRequest> read(JsonCursor &json);
    static void write(JsonText &json, const RowRequest &row);
};

template <>
struct Codec<BaselineRow> {
    static std::optional<BaselineRow> read(JsonCursor &json);
    /// Cells at the end that are empty are left out.
    static void write(JsonText &json, const BaselineRow &row);
};

/// Rows that occur twice, and rows with more cells than there are columns, are complained about.
template <>
struct Codec<BaselineSheet> {
    static std::optional<BaselineSheet> read(JsonCursor &json);
    static void write(JsonText &json, const BaselineSheet &sheet);
};

template <>
struct Codec<Baseline> {
    static std::optional<Baseline> read(JsonCursor &json);
    static void write(JsonText &json, const Baseline &baseline);
};

} // namespace portolan
