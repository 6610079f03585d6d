// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetcomparison.h"

#include "derive/derivation.h"
#include "sheet/rownumbers.h"
#include "sheet/rowsheet.h"

namespace portolan::test {

QStringList sheetLines(const Topology &topology, const std::shared_ptr<const Catalogue> &catalogue)
{
    QStringList lines;
    for (const View view : {View::Recommended, View::Documented}) {
        const auto derivation = std::make_shared<const Derivation>(derive(topology, catalogue, view));
        const auto numbers = std::make_shared<const RowNumbers>(numbered({}, *derivation));
        for (const SheetKind kind : {SheetKind::Firewall, SheetKind::Listeners, SheetKind::LoadBalancers,
                                     SheetKind::Clients, SheetKind::Ipsec, SheetKind::Nat}) {
            const RowSheet sheet(derivation, numbers, kind, {});
            for (size_t line = 0; line < sheet.lineCount(); ++line) {
                QStringList cells{QString::number(int(view)), sheet.title()};
                for (const Column column : columnsOf(kind)) {
                    if (column != Column::RowId && column != Column::Number)
                        cells << sheet.cell(line, column);
                }
                lines << cells.join(u'|');
            }
        }
    }
    lines.sort();
    return lines;
}

} // namespace portolan::test
