// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverpage.h"

namespace portolan::report {

namespace {

constexpr double bandWidth = 14;
constexpr double left = 64;
constexpr double titleSize = 30;
constexpr double kindSize = 13;
constexpr double textSize = 9.5;
constexpr double nameSize = 8;
constexpr double textLine = 12.5;
constexpr double fieldPadding = 2.7; ///< above and below
constexpr double fieldsTop = 206;
constexpr double nameWidth = 92;
constexpr double gap = 40;
constexpr double signatureHeight = 62;

class Cover {
public:
    Cover(Page &page, const Report &report, const ReportWords &words)
        : m_page(page), m_report(report), m_words(words)
    {
        m_columnWidth = (page.width() - left - look::margin - gap) * 0.5;
    }

    void paint()
    {
        m_page.fill({0, 0, bandWidth, m_page.height()}, look::accent);
        paintTitle();
        paintFields();
        paintSignatures();
        paintStatement();
    }

private:
    static Pen pen(Face face, double size, const QColor &colour)
    {
        return {fontOf(face, size), size, colour};
    }

    /// Lines of a text, from a top edge; returns where they end.
    double paragraph(double x, double top, double width, const QString &text, Face face, double size,
                     const QColor &colour, double lineHeight)
    {
        Wrapping wrapping(face);
        const QString clean = printable(text);
        const Pen ink = pen(face, size, colour);
        for (const Span &span : wrapping.wrapped(clean, width, size)) {
            m_page.text(x, top + lineHeight * 0.76, clean.mid(span.from, span.length), ink);
            top += lineHeight;
        }
        return top;
    }

    void paintTitle()
    {
        const double width = m_page.width() - left - look::margin;
        m_page.text(left, 84, m_words.kind(), pen(Face::TextBold, kindSize, look::accent));
        if (m_report.isDraft) {
            Wrapping wrapping(Face::TextBold);
            m_page.textTo(m_page.width() - look::margin, 84, m_words.draft(),
                          pen(Face::TextBold, kindSize, look::draftInk), wrapping);
        }
        // A name may be very long; three lines of it are enough here.
        Wrapping wrapping(Face::TextBold);
        const QString title = printable(titleOf(m_report)).replace(u'\n', u' ');
        auto lines = wrapping.wrapped(title, width, titleSize);
        double baseline = 124;
        const Pen ink = pen(Face::TextBold, titleSize, look::ink);
        constexpr size_t mostLines = 2;
        for (size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
            const bool isCut = i + 1 == mostLines && lines.size() > mostLines;
            const QString text = title.mid(lines[i].from, isCut ? 400 : lines[i].length);
            m_page.text(left, baseline, isCut ? wrapping.elided(text, width, titleSize) : text, ink);
            baseline += titleSize * 1.16;
        }
        const QString &revision = m_report.document.requests.header.revision;
        QStringList facts;
        if (!revision.isEmpty())
            facts << m_words.revision(revision);
        facts << m_words.date(m_report.date);
        m_page.text(left, baseline - 8, facts.join(QStringLiteral("  ·  ")),
                    pen(Face::Text, 12, look::muted));
    }

    void paintFields()
    {
        const double width = m_columnWidth;
        double top = fieldsTop;
        const double bottom = m_page.height() - 60;
        m_page.line(left, left + width, top, look::rule);
        for (const ReportWords::Field &field : m_words.fields(m_report)) {
            if (top + textLine + 2 * fieldPadding > bottom)
                break;
            const double valueTop = top + fieldPadding;
            paragraph(left, valueTop, nameWidth, field.name, Face::Text, nameSize, look::muted, textLine);
            // Some people write novels; the sheets have room for more.
            Wrapping wrapping(Face::Text);
            const QString value = printable(field.value);
            const auto lines = wrapping.wrapped(value, width - nameWidth, textSize);
            const size_t shown = std::min(lines.size(), size_t((bottom - valueTop) / textLine));
            double y = valueTop;
            const Pen ink = pen(Face::Text, textSize, look::ink);
            for (size_t i = 0; i < std::min<size_t>(shown, 4); ++i) {
                const bool isCut = i == 3 && lines.size() > 4;
                m_page.text(left + nameWidth, y + textLine * 0.76,
                            value.mid(lines[i].from, lines[i].length)
                                + (isCut ? QStringLiteral(" …") : QString()),
                            ink);
                y += textLine;
            }
            top = y + fieldPadding;
            m_page.line(left, left + width, top, look::rule);
        }
    }

    void paintSignatures()
    {
        const double x = left + m_columnWidth + gap;
        const double width = m_columnWidth;
        double top = fieldsTop;
        m_page.text(x, top - 8, m_words.signatures(), pen(Face::TextBold, textSize, look::accent));
        const QString &given = m_report.document.requests.header.signature;
        bool isFirst = true;
        for (const ReportWords::Field &signer : m_words.signers(m_report.document.requests.header)) {
            m_page.fill({x, top, width, signatureHeight}, look::panel);
            m_page.text(x + 8, top + 14, signer.name, pen(Face::Text, nameSize, look::muted));
            Wrapping wrapping(Face::TextBold);
            m_page.text(x + nameWidth, top + 14,
                        wrapping.elided(printable(signer.value).replace(u'\n', u' '), width - nameWidth - 8,
                                        textSize),
                        pen(Face::TextBold, textSize, look::ink));
            if (isFirst && !given.isEmpty())
                m_page.text(x + 8, top + signatureHeight - 20,
                            wrapping.elided(printable(given).replace(u'\n', u' '), width - 16, textSize),
                            pen(Face::Text, textSize, look::ink));
            m_page.line(x + 8, x + width - 8, top + signatureHeight - 15, look::muted);
            m_page.text(x + 8, top + signatureHeight - 6, m_words.placeAndDate(),
                        pen(Face::Text, 6.5, look::muted));
            top += signatureHeight + 8;
            isFirst = false;
        }
        m_signaturesEnd = top;
    }

    void paintStatement()
    {
        const double x = left + m_columnWidth + gap;
        double top = m_signaturesEnd + 10;
        if (m_report.isDraft)
            top = paragraph(x, top, m_columnWidth, m_words.draftReason(), Face::TextBold, textSize,
                            look::draftInk, textLine)
                + 5;
        top = paragraph(x, top, m_columnWidth, m_words.howToRead(), Face::TextBold, textSize, look::ink,
                        textLine)
            + 5;
        if (m_report.advisesIcmp)
            top = paragraph(x, top, m_columnWidth, m_words.icmpAdvice(), Face::Text, textSize, look::ink,
                            textLine)
                + 5;
        // In groups, so that two people can compare it over the telephone.
        QStringList groups;
        for (qsizetype at = 0; at < m_report.hash.size(); at += 8)
            groups << m_report.hash.mid(at, 8);
        m_page.text(left, m_page.height() - 40, m_words.content(), pen(Face::Text, 7, look::muted));
        m_page.text(left + 40, m_page.height() - 40, groups.join(u' '), pen(Face::Table, 7.5, look::muted));
    }

    Page &m_page;
    const Report &m_report;
    const ReportWords &m_words;
    double m_columnWidth = 0;
    double m_signaturesEnd = 0;
};

} // namespace

void paintCover(Page &page, const Report &report, const ReportWords &words)
{
    Cover(page, report, words).paint();
}

} // namespace portolan::report
