// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentspage.h"

#include <algorithm>

namespace portolan::report {

namespace {

constexpr double titleSize = 18;
constexpr double textSize = 10.5;
constexpr double remarkSize = 8.5;
constexpr double entryHeight = 21;
constexpr double headHeight = 46;
constexpr double widest = 620;
constexpr double numberWidth = 26;

size_t entriesPerPage(const QRectF &body)
{
    // The last lines are for what has no rows.
    return size_t(std::max(1.0, (body.height() - headHeight - 2 * entryHeight) / entryHeight));
}

} // namespace

int contentsPageCount(size_t entries, const QRectF &body)
{
    const size_t most = entriesPerPage(body);
    return int(std::max<size_t>(1, (entries + most - 1) / most));
}

std::vector<PageLink> paintContents(Page &page, int number, const std::vector<ContentsEntry> &entries,
                                    const QStringList &withoutRows, const ReportWords &words)
{
    const QRectF body = page.body();
    const double right = std::min(body.right(), body.left() + widest);
    Wrapping plain(Face::Text);
    const Pen title{fontOf(Face::TextBold, titleSize), titleSize, look::accent};
    const Pen text{fontOf(Face::Text, textSize), textSize, look::ink};
    const Pen muted{fontOf(Face::Text, remarkSize), remarkSize, look::muted};
    page.text(body.left(), body.top() + titleSize,
              number == 0 ? words.contents() : words.continued(words.contents()), title);
    std::vector<PageLink> links;
    const size_t first = size_t(number) * entriesPerPage(body);
    const size_t last = std::min(entries.size(), first + entriesPerPage(body));
    double top = body.top() + headHeight;
    for (size_t i = first; i < last; ++i, top += entryHeight) {
        const ContentsEntry &entry = entries[i];
        const double baseline = top + entryHeight * 0.66;
        page.text(body.left(), baseline, entry.number, text);
        const QString name = plain.elided(entry.title, right - body.left() - 210, textSize);
        page.text(body.left() + numberWidth, baseline, name, text);
        const double end = body.left() + numberWidth + plain.widthOf(name) * textSize + 8;
        page.text(end, baseline, entry.remark, muted);
        page.textTo(right, baseline, QString::number(entry.page), text, plain);
        page.line(body.left(), right, top + entryHeight, look::rule);
        links.push_back({0, {body.left(), top, right - body.left(), entryHeight}, entry.page});
    }
    if (last == entries.size() && !withoutRows.isEmpty()) {
        top += 12;
        const QString all =
            words.withoutRows() + QStringLiteral(": ") + withoutRows.join(QStringLiteral(", "));
        for (const Span &span : plain.wrapped(all, right - body.left(), remarkSize)) {
            page.text(body.left(), top + remarkSize, all.mid(span.from, span.length), muted);
            top += remarkSize * 1.35;
        }
    }
    return links;
}

} // namespace portolan::report
