// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxreader.h"

#include <QProcess>
#include <QXmlStreamReader>

namespace portolan::test {

namespace {

/// "C7" is column 2.
qsizetype columnOf(QStringView place)
{
    qsizetype column = 0;
    for (const QChar c : place) {
        if (c.isLetter())
            column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

QStringList sheetNames(const QByteArray &workbook)
{
    QStringList names;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == u"sheet")
            names.append(xml.attributes().value(QLatin1String("name")).toString());
    }
    return names;
}

std::vector<QStringList> rowsOf(const QByteArray &worksheet)
{
    std::vector<QStringList> rows;
    QXmlStreamReader xml(worksheet);
    qsizetype column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row") {
            rows.resize(xml.attributes().value(QLatin1String("r")).toULongLong());
        } else if (xml.name() == u"c") {
            column = columnOf(xml.attributes().value(QLatin1String("r")));
            while (rows.back().size() <= column)
                rows.back().append(QString());
        } else if (xml.name() == u"t" || xml.name() == u"v") {
            rows.back()[column] = xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("the worksheet is no XML: %s", qPrintable(xml.errorString()));
    return rows;
}

} // namespace

QByteArray unpacked(const QString &path, const QString &entry)
{
    QProcess unzip;
    // Brackets would be a pattern.
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, entry});
    if (!unzip.waitForFinished(60000) || unzip.exitCode() != 0)
        qFatal("%s cannot be unpacked from %s", qPrintable(entry), qPrintable(path));
    return unzip.readAllStandardOutput();
}

std::vector<ReadSheet> readXlsx(const QString &path)
{
    std::vector<ReadSheet> sheets;
    for (const QString &name : sheetNames(unpacked(path, QStringLiteral("xl/workbook.xml")))) {
        const QByteArray xml =
            unpacked(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets.size() + 1));
        sheets.push_back({name, rowsOf(xml), xml});
    }
    return sheets;
}

} // namespace portolan::test
