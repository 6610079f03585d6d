// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestsreader.h"

#include "requestfields.h"

#include <array>
#include <set>

namespace portolan {

namespace {

class RequestsReader {
public:
    explicit RequestsReader(JsonCursor &json) : m_json(json) { }

    RequestsPart read();

private:
    using Read = void (RequestsReader::*)();

    void readAcceptedFinding();
    void readHeader();
    void readBaseline();
    void readRowNumber();
    void readRow();
    void readTemplate();
    template <Read readItem>
    void readList();

    JsonCursor &m_json;
    RequestsPart m_part;
    std::set<std::pair<QString, int>> m_given;
};

RequestsPart RequestsReader::read()
{
    const std::array<std::pair<std::string_view, Read>, 6> members{{
        {"acceptedFindings", &RequestsReader::readList<&RequestsReader::readAcceptedFinding>},
        {"baselines", &RequestsReader::readList<&RequestsReader::readBaseline>},
        {"header", &RequestsReader::readHeader},
        {"rowNumbers", &RequestsReader::readList<&RequestsReader::readRowNumber>},
        {"rows", &RequestsReader::readList<&RequestsReader::readRow>},
        {"templates", &RequestsReader::readList<&RequestsReader::readTemplate>},
    }};
    std::set<std::string_view> seen;
    std::string_view key;
    for (bool more = m_json.beginObject() && m_json.nextMember(key); more; more = m_json.nextMember(key)) {
        const auto member = std::ranges::find(members, key, &std::pair<std::string_view, Read>::first);
        if (member == members.end() || !seen.insert(member->first).second) {
            m_json.complainAboutMember(
                member == members.end() ? ErrorCode::UnknownKey : ErrorCode::DuplicateKey, key);
            break;
        }
        (this->*member->second)();
    }
    return std::move(m_part);
}

template <RequestsReader::Read readItem>
void RequestsReader::readList()
{
    for (bool item = m_json.beginArray() && m_json.nextElement(); item; item = m_json.nextElement())
        (this->*readItem)();
}

void RequestsReader::readHeader()
{
    if (auto header = Codec<RequestHeader>::read(m_json))
        m_part.requests.header = std::move(*header);
}

void RequestsReader::readBaseline()
{
    auto baseline = Codec<Baseline>::read(m_json);
    if (!baseline)
        return;
    const int number = baseline->number;
    if (!m_part.requests.baselines.emplace(number, std::move(*baseline)).second)
        m_json.complain(ErrorCode::DuplicateId, {QString::number(number)}, QStringLiteral("/number"));
}

void RequestsReader::readRowNumber()
{
    const auto entry = Codec<RowNumberEntry>::read(m_json);
    if (!entry)
        return;
    const RowNumbers::Number number{entry->prefix, entry->number.value, entry->gone};
    if (!m_part.rowNumbers.numbers.emplace(entry->row.value, number).second)
        m_json.complain(ErrorCode::DuplicateId, {Codec<RowId>::text(entry->row)}, QStringLiteral("/row"));
    if (!m_given.emplace(number.prefix, number.number).second)
        m_json.complain(ErrorCode::DuplicateId, {number.prefix + QString::number(number.number)},
                        QStringLiteral("/number"));
}

void RequestsReader::readRow()
{
    auto row = Codec<RowRequest>::read(m_json);
    if (!row)
        return;
    if (m_part.requests.rows.find(row->id))
        m_json.complain(ErrorCode::DuplicateId, {Codec<RowId>::text({row->id})}, QStringLiteral("/row"));
    else
        m_part.requests.rows.put(std::move(*row));
}

void RequestsReader::readTemplate()
{
    auto entry = Codec<ColumnTemplate>::read(m_json);
    if (!entry)
        return;
    std::vector<ColumnTemplate> &all = m_part.requests.templates;
    if (std::ranges::find(all, entry->name, &ColumnTemplate::name) != all.end())
        m_json.complain(ErrorCode::DuplicateId, {entry->name}, QStringLiteral("/name"));
    else
        all.push_back(std::move(*entry));
}

void RequestsReader::readAcceptedFinding()
{
    auto entry = Codec<AcceptedFinding>::read(m_json);
    if (!entry)
        return;
    std::vector<AcceptedFinding> &all = m_part.requests.acceptedFindings;
    const auto isSame = [&entry](const AcceptedFinding &other) { return other.isSamePlace(*entry); };
    if (std::ranges::any_of(all, isSame))
        m_json.complain(ErrorCode::DuplicateId, {entry->check}, QStringLiteral("/check"));
    else
        all.push_back(std::move(*entry));
}

} // namespace

std::optional<RequestsPart> readRequestsPart(JsonCursor &json)
{
    return RequestsReader(json).read();
}

} // namespace portolan
