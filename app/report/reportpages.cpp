// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpages.h"

#include "coverpage.h"
#include "derive/derivation.h"
#include "diagrampages.h"
#include "tablepainter.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace portolan::report {

namespace {

constexpr double sectionTitleSize = 16;
constexpr double sectionHeadHeight = 44;
constexpr double continuedHeadHeight = 20;
constexpr double smallSize = 7.5;
constexpr double continuedSize = 9.5;
constexpr double headerBaseline = 26;
constexpr double headerRule = 33;
constexpr double footerRule = 31; ///< from the lower edge
constexpr double footerBaseline = 19; ///< the same
constexpr int shownHashDigits = 16;
constexpr int coverPages = 1;

struct Section {
    ContentsEntry entry;
    TableLayout table;
};

} // namespace

struct ReportPages::Private {
    explicit Private(const Report &what) : report(what), words(what.language) { }

    [[nodiscard]] bool goesOn(const GoOn &goOn)
    {
        constexpr size_t linesPerQuestion = 256;
        return done++ % linesPerQuestion != 0 || !goOn || goOn(std::min(done, total), total);
    }
    [[nodiscard]] QRectF bodyOf() const
    {
        const QSizeF size = pageSize(report.paper);
        return {look::margin, look::bodyTop, size.width() - 2 * look::margin,
                size.height() - look::bodyTop - look::bodyBottom};
    }
    bool addSections(const GoOn &goOn);
    void giveNumbers();
    void beginPage(Page &page, const QString &section, bool hasFrame = true);
    bool paintSection(QPagedPaintDevice &device, Page &page, const Section &section, const GoOn &goOn);
    void paintSectionHead(Page &page, const Section &section, bool isFirst);
    bool nextPage(QPagedPaintDevice &device);

    const Report &report;
    ReportWords words;
    TableFaces faces;
    Wrapping text{Face::Text};
    std::unique_ptr<DiagramPages> diagram;
    std::vector<Section> sections;
    QStringList withoutRows;
    std::vector<ContentsEntry> entries;
    std::vector<PageLink> links;
    int contentsPages = 0;
    int pages = 0;
    int current = 0;
    size_t done = 0;
    size_t total = 1;
};

bool ReportPages::Private::addSections(const GoOn &goOn)
{
    const QRectF body = bodyOf();
    const TableSpace space{body.width(), body.top() + sectionHeadHeight, body.top() + continuedHeadHeight,
                           body.bottom()};
    for (const auto &sheet : report.sheets) {
        if (sheet->lineCount() == 0) {
            withoutRows.append(sheet->title());
            continue;
        }
        auto table =
            portolan::report::layOut(*sheet, report, words, space, faces, [&] { return goesOn(goOn); });
        if (!table)
            return false;
        const size_t incomplete = size_t(std::ranges::count(table->rows, false, &TableRow::isComplete));
        ContentsEntry entry{{},
                            printable(sheet->title()).replace(u'\n', u' '),
                            words.rows(table->rows.size(), incomplete),
                            0};
        sections.push_back({std::move(entry), std::move(*table)});
    }
    return true;
}

/// Of the sections and their pages, once it is known how many there are.
void ReportPages::Private::giveNumbers()
{
    const bool hasDiagram = diagram->count() > 0;
    contentsPages = contentsPageCount(sections.size() + (hasDiagram ? 1 : 0), bodyOf());
    int page = coverPages + contentsPages + 1;
    int number = 1;
    if (hasDiagram) {
        entries.push_back({QString::number(number++), words.diagram(), {}, page});
        page += diagram->count();
    }
    for (Section &section : sections) {
        section.entry.number = QString::number(number++);
        section.entry.page = page;
        entries.push_back(section.entry);
        page += int(section.table.pages.size());
    }
    pages = page - 1;
}

void ReportPages::Private::beginPage(Page &page, const QString &section, bool hasFrame)
{
    if (report.isDraft)
        page.watermark(words.draft());
    if (!hasFrame)
        return;
    const double right = page.width() - look::margin;
    const Pen muted{fontOf(Face::Text, smallSize), smallSize, look::muted};
    const Pen strong{fontOf(Face::TextBold, smallSize), smallSize, look::ink};
    const double half = (right - look::margin) / 2;
    Wrapping bold(Face::TextBold);
    const QString title = bold.elided(printable(titleOf(report)).replace(u'\n', u' '), half, smallSize);
    page.text(look::margin, headerBaseline, title, strong);
    const QString &revision = report.document.requests.header.revision;
    QStringList facts;
    if (!revision.isEmpty())
        facts << words.revision(printable(revision).replace(u'\n', u' '));
    if (report.isDraft)
        facts << words.draft();
    if (!facts.isEmpty())
        page.text(look::margin + bold.widthOf(title) * smallSize + 8, headerBaseline,
                  text.elided(facts.join(QStringLiteral("  ·  ")), half / 2, smallSize), muted);
    page.textTo(right, headerBaseline, text.elided(section, half * 0.8, smallSize), muted, text);
    page.line(look::margin, right, headerRule, look::rule);
    page.line(look::margin, right, page.height() - footerRule, look::rule);
    const double foot = page.height() - footerBaseline;
    page.text(look::margin, foot,
              QStringLiteral("%1  ·  %2 %3")
                  .arg(words.date(report.date), words.content(), report.hash.left(shownHashDigits)),
              muted);
    page.textTo(right, foot, words.page(current, pages), muted, text);
}

bool ReportPages::Private::nextPage(QPagedPaintDevice &device)
{
    if (current > 0 && !device.newPage())
        return false;
    ++current;
    return true;
}

void ReportPages::Private::paintSectionHead(Page &page, const Section &section, bool isFirst)
{
    const QRectF body = page.body();
    const QString title = section.entry.number + QStringLiteral("  ") + section.entry.title;
    if (!isFirst) {
        const Pen pen{fontOf(Face::TextBold, continuedSize), continuedSize, look::accent};
        page.text(body.left(), body.top() + continuedSize,
                  text.elided(words.continued(title), body.width(), continuedSize), pen);
        return;
    }
    const Pen pen{fontOf(Face::TextBold, sectionTitleSize), sectionTitleSize, look::accent};
    page.text(body.left(), body.top() + sectionTitleSize,
              text.elided(title, body.width() * 0.94, sectionTitleSize), pen);
    const Pen muted{fontOf(Face::Text, smallSize + 1), smallSize + 1, look::muted};
    if (!section.entry.remark.isEmpty())
        page.text(body.left(), body.top() + sectionTitleSize + 14, section.entry.remark, muted);
}

bool ReportPages::Private::paintSection(QPagedPaintDevice &device, Page &page, const Section &section,
                                        const GoOn &goOn)
{
    const TablePainter painter(section.table, words);
    for (size_t i = 0; i < section.table.pages.size(); ++i) {
        if (!nextPage(device))
            return false;
        beginPage(page, section.entry.title);
        paintSectionHead(page, section, i == 0);
        painter.paint(page, i, page.body().top() + (i == 0 ? sectionHeadHeight : continuedHeadHeight), faces);
        for (size_t line = 0; line < section.table.pages[i].size(); ++line) {
            if (!goesOn(goOn))
                return false;
        }
    }
    return true;
}

ReportPages::ReportPages(const Report &report) : d(std::make_unique<Private>(report))
{
}

ReportPages::~ReportPages() = default;

bool ReportPages::layOut(const GoOn &goOn)
{
    d->total = 1;
    for (const auto &sheet : d->report.sheets)
        d->total += 2 * sheet->lineCount();
    if (goOn && !goOn(0, d->total))
        return false;
    d->diagram = std::make_unique<DiagramPages>(
        d->report, QSizeF(d->bodyOf().width(), d->bodyOf().height() - sectionHeadHeight));
    if (!d->addSections(goOn))
        return false;
    d->giveNumbers();
    return true;
}

bool ReportPages::paint(QPagedPaintDevice &device, const GoOn &goOn)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    d->current = 0;
    d->links.clear();
    Page page(painter, d->report.paper);
    d->nextPage(device);
    d->beginPage(page, {}, false);
    paintCover(page, d->report, d->words);
    for (int i = 0; i < d->contentsPages; ++i) {
        if (!d->nextPage(device))
            return false;
        d->beginPage(page, d->words.contents());
        for (PageLink link : paintContents(page, i, d->entries, d->withoutRows, d->words)) {
            link.page = d->current;
            d->links.push_back(link);
        }
    }
    for (int i = 0; i < d->diagram->count(); ++i) {
        const bool isStopped = goOn && !goOn(std::min(d->done, d->total), d->total);
        if (isStopped || !d->nextPage(device))
            return false;
        d->beginPage(page, d->words.diagram());
        Section section;
        section.entry = d->entries.front();
        if (i > 0)
            section.entry.title += QStringLiteral(" – ") + d->words.part(i, d->diagram->count() - 1);
        d->paintSectionHead(page, section, true);
        const QRectF body = page.body();
        d->diagram->paint(page, i, body.adjusted(0, sectionHeadHeight, 0, 0));
    }
    for (const Section &section : d->sections) {
        if (!d->paintSection(device, page, section, goOn))
            return false;
    }
    return painter.end();
}

int ReportPages::count() const
{
    return d->pages;
}

const std::vector<ContentsEntry> &ReportPages::outline() const
{
    return d->entries;
}

const std::vector<PageLink> &ReportPages::links() const
{
    return d->links;
}

const ReportWords &ReportPages::words() const
{
    return d->words;
}

void ReportPages::prepare(const Report &report, QPagedPaintDevice &device)
{
    QPageLayout layout(paperSize(report.paper), QPageLayout::Landscape, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

} // namespace portolan::report
