// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestspatch.h"

namespace portolan {

namespace {

template <typename T>
void invert(std::optional<Replacement<T>> &replacement)
{
    if (replacement)
        std::swap(replacement->before, replacement->after);
}

template <typename T>
std::optional<Replacement<T>> replacement(const T &before, const T &after)
{
    if (before == after)
        return std::nullopt;
    return Replacement<T>{before, after};
}

void addRows(const Requests &before, const Requests &after, RequestsPatch &patch)
{
    for (const RowRequest &row : before.rows) {
        const RowRequest *now = after.rows.find(row.id);
        if (!now)
            patch.rows.push_back({row.id, row, std::nullopt});
        else if (*now != row)
            patch.rows.push_back({row.id, row, *now});
    }
    for (const RowRequest &row : after.rows) {
        if (!before.rows.find(row.id))
            patch.rows.push_back({row.id, std::nullopt, row});
    }
}

void addBaselines(const Requests &before, const Requests &after, RequestsPatch &patch)
{
    for (const auto &[number, baseline] : before.baselines) {
        const auto now = after.baselines.find(number);
        if (now == after.baselines.end())
            patch.baselines.push_back({number, baseline, std::nullopt});
        else if (now->second != baseline)
            patch.baselines.push_back({number, baseline, now->second});
    }
    for (const auto &[number, baseline] : after.baselines) {
        if (!before.baselines.contains(number))
            patch.baselines.push_back({number, std::nullopt, baseline});
    }
}

} // namespace

RequestsPatch inverted(RequestsPatch patch)
{
    invert(patch.header);
    invert(patch.templates);
    invert(patch.acceptedFindings);
    for (RowRequestChange &change : patch.rows)
        std::swap(change.before, change.after);
    for (BaselineChange &change : patch.baselines)
        std::swap(change.before, change.after);
    return patch;
}

Requests applied(Requests requests, const RequestsPatch &patch)
{
    if (patch.header)
        requests.header = patch.header->after;
    if (patch.templates)
        requests.templates = patch.templates->after;
    if (patch.acceptedFindings)
        requests.acceptedFindings = patch.acceptedFindings->after;
    for (const RowRequestChange &change : patch.rows) {
        if (change.after)
            requests.rows.put(*change.after);
        else
            requests.rows.remove(change.row);
    }
    for (const BaselineChange &change : patch.baselines) {
        if (change.after)
            requests.baselines.insert_or_assign(change.number, *change.after);
        else
            requests.baselines.erase(change.number);
    }
    return requests;
}

RequestsPatch difference(const Requests &before, const Requests &after)
{
    RequestsPatch patch;
    patch.header = replacement(before.header, after.header);
    patch.templates = replacement(before.templates, after.templates);
    patch.acceptedFindings = replacement(before.acceptedFindings, after.acceptedFindings);
    addRows(before, after, patch);
    addBaselines(before, after, patch);
    return patch;
}

} // namespace portolan
