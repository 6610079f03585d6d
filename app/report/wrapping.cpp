// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrapping.h"

#include <algorithm>

namespace portolan::report {

namespace {

/// Large, so that widths are as designed and not rounded to pixels.
constexpr double designSize = 1000;
/// Memory is given back now and then: not every text consists of words seen before.
constexpr qsizetype mostWords = 200'000;
/// Longer ones are not worth remembering.
constexpr qsizetype longestWord = 40;

QFont designFont(Face face)
{
    QFont font = fontOf(face, 1);
    font.setPixelSize(int(designSize));
    return font;
}

/// Words may be broken behind these when they are too long for a line.
bool allowsBreak(QChar c)
{
    return QStringView(u"./-_:@,;\\").contains(c);
}

/// Not between the halves of a character, nor before what is set above or below another.
bool mayBreakAt(QStringView text, qsizetype at)
{
    return !text[at].isLowSurrogate() && !text[at].isMark() && text[at] != QChar(0x200d)
        && text[at - 1] != QChar(0x200d);
}

} // namespace

struct Wrapping::Pending {
    Span span;
    double width = 0;

    [[nodiscard]] bool isEmpty() const { return span.length == 0; }
};

Wrapping::Wrapping(Face face)
    : m_metrics(designFont(face)), m_ascent(m_metrics.ascent() / designSize),
      m_descent(m_metrics.descent() / designSize), m_space(m_metrics.horizontalAdvance(u' ') / designSize)
{
}

double Wrapping::wordWidth(QStringView word)
{
    if (word.size() > longestWord)
        return m_metrics.horizontalAdvance(word.toString()) / designSize;
    const auto known = m_words.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_words.constEnd())
        return double(*known);
    if (m_words.size() >= mostWords)
        m_words.clear();
    const double width = m_metrics.horizontalAdvance(word.toString()) / designSize;
    m_words.insert(word.toString(), float(width));
    return width;
}

double Wrapping::widthOf(QStringView text)
{
    double width = 0;
    for (const QStringView word : text.tokenize(u' '))
        width += wordWidth(word) + m_space;
    return width - m_space;
}

Wrapping::Extent Wrapping::extentOf(QStringView text)
{
    Extent extent;
    for (const QStringView line : text.tokenize(u'\n')) {
        double length = -m_space;
        for (const QStringView word : line.tokenize(u' ')) {
            const double width = wordWidth(word);
            extent.word = std::max(extent.word, width);
            length += width + m_space;
        }
        extent.line = std::max(extent.line, length);
    }
    return extent;
}

/// Begins on the line that is pending, and leaves its last piece there.
void Wrapping::addLongWord(QStringView text, Span word, double width, Pending &line, std::vector<Span> &lines)
{
    if (!line.isEmpty())
        lines.push_back(line.span);
    while (word.length > 0) {
        const QStringView rest = text.sliced(word.from, word.length);
        // Halving finds how much fits.
        qsizetype fits = 1;
        for (qsizetype low = 1, high = std::min<qsizetype>(rest.size(), 2000); low <= high;) {
            const qsizetype middle = (low + high) / 2;
            if (m_metrics.horizontalAdvance(rest.first(middle).toString()) / designSize <= width) {
                fits = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        if (fits < rest.size()) {
            const qsizetype most = fits;
            for (qsizetype at = most; at > most / 2; --at) {
                if (allowsBreak(rest[at - 1])) {
                    fits = at;
                    break;
                }
            }
            while (fits > 1 && !mayBreakAt(rest, fits))
                --fits;
            while (fits < rest.size() && !mayBreakAt(rest, fits))
                ++fits;
        }
        const Span piece{word.from, int(fits)};
        word = {word.from + int(fits), word.length - int(fits)};
        if (word.length > 0)
            lines.push_back(piece);
        else
            line = {piece, m_metrics.horizontalAdvance(rest.first(fits).toString()) / designSize};
    }
}

std::vector<Span> Wrapping::wrapped(QStringView text, double width, double size)
{
    const double most = width / size;
    std::vector<Span> lines;
    int at = 0;
    for (const QStringView paragraph : text.tokenize(u'\n')) {
        Pending line{{at, 0}, 0};
        int from = at;
        for (const QStringView word : paragraph.tokenize(u' ')) {
            const Span span{from, int(word.size())};
            from += span.length + 1;
            const double wordLength = wordWidth(word);
            const double joined = line.isEmpty() ? wordLength : line.width + m_space + wordLength;
            if (joined <= most) {
                line.span.length = span.from + span.length - line.span.from;
                line.width = joined;
            } else if (wordLength <= most) {
                lines.push_back(line.span);
                line = {span, wordLength};
            } else {
                addLongWord(text, span, most, line, lines);
            }
        }
        lines.push_back(line.span);
        at += int(paragraph.size()) + 1;
    }
    return lines;
}

QString Wrapping::elided(const QString &text, double width, double size) const
{
    return m_metrics.elidedText(text, Qt::ElideRight, width / size * designSize);
}

QString printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == u'\n')
            continue;
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c.category() == QChar::Other_Control || c == QChar::Nbsp)
            c = u' ';
    }
    return text;
}

} // namespace portolan::report
