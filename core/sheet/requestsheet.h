// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layeredsheet.h"
#include "model/requests.h"
#include "rowsheet.h"

#include <array>

namespace portolan {

class RowContents;

/// What people write about rows, as columns behind those of a sheet.
enum class RequestColumn : quint8 { Owner, ValidUntil, Status, Ticket, Exemption, Remark };

inline constexpr std::array allRequestColumns{RequestColumn::Owner,     RequestColumn::ValidUntil,
                                              RequestColumn::Status,    RequestColumn::Ticket,
                                              RequestColumn::Exemption, RequestColumn::Remark};

/// The name of the column in files and for programs ("validUntil").
QString columnKey(RequestColumn column);
std::optional<RequestColumn> requestColumnWithKey(QStringView key);
/// In English, to be translated in the context "Sheet".
const char *headingSource(RequestColumn column);
/// In English, to be translated in the context "Sheet".
const char *statusSource(RowStatus status);

/// Rows with what people wrote about them. Their own justification stands in place of the catalogue's;
/// exempted rows stay, and say so in the column Action; rows approved as something else say that.
class RequestSheet : public LayeredSheet {
public:
    /// `sheet` is of rows of `derivation`.
    RequestSheet(std::shared_ptr<const Sheet> sheet, std::shared_ptr<const Derivation> derivation,
                 Requests requests);
    ~RequestSheet() override;

    [[nodiscard]] QString cell(size_t line, size_t column) const override;
    [[nodiscard]] CellValue value(size_t line, size_t column) const override;
    [[nodiscard]] LineMarks marks(size_t line) const override;
    void writeMembers(size_t line, JsonTextWriter &json) const override;

protected:
    [[nodiscard]] std::optional<size_t> columnBeneath(size_t column) const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The sheets with what people wrote about their rows; where nobody wrote anything, as they are.
Sheets withRequests(const Sheets &sheets, const std::shared_ptr<const Derivation> &derivation,
                    const Requests &requests);

/// Rows somebody wrote about that are not derived (any more), in order of their ids.
std::vector<RowRequest> vanishedRows(const Requests &requests, const Derivation &derivation);

} // namespace portolan
