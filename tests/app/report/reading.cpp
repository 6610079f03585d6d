// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "derive/derivation.h"
#include "sheet/rownumbers.h"
#include "support/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace portolan::test {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(240000) || process.exitCode() != 0)
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Rows readCsv(const QString &path, QChar separator)
{
    const QByteArray json = outputOf(QStringLiteral("python3"), {QStringLiteral(READ_CSV), path, separator});
    Rows rows;
    for (const QJsonValue &line : QJsonDocument::fromJson(json).array()) {
        QStringList cells;
        for (const QJsonValue &cell : line.toArray())
            cells.append(cell.toString());
        rows.push_back(cells);
    }
    return rows;
}

Derived::Derived(Document what) : document(std::move(what))
{
    derivation = std::make_shared<const Derivation>(derive(document.topology, lyncCatalogue()));
    numbers = std::make_shared<const RowNumbers>(numbered(document.rowNumbers, *derivation));
}

Sheets Derived::sheets(Language language) const
{
    SheetSelection selection;
    selection.options.language = language;
    return selectedSheets(derivation, numbers, document.requests, selection);
}

QString squeezed(const QString &text)
{
    QString squeezed;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            squeezed += c;
    }
    return squeezed;
}

Document nastyDocument()
{
    Document document = sample(QStringLiteral("contoso"));
    document.topology.deployment.name = QStringLiteral("=cmd|' /C calc'!A1; \"Café\", Ärger & <Söhne>");
    const Derived derived(document);
    const QStringList remarks{QStringLiteral("=1+1"),
                              QStringLiteral("+49 69 1234"),
                              QStringLiteral("-2"),
                              QStringLiteral("@SUM(A1)"),
                              QStringLiteral("\ttab"),
                              QStringLiteral("two\r\nlines, \"quoted\"; separated"),
                              QStringLiteral("שלום עולם 10.0.0.1 مرحبا"),
                              QStringLiteral("rocket 🚀 flag 🇩🇪 family 👨‍👩‍👧"),
                              QStringLiteral("BEGIN ") + QStringLiteral("0123456789").repeated(4000)
                                  + QStringLiteral(" END"),
                              QStringLiteral("A ") + QStringLiteral("many words and ").repeated(2000)
                                  + QStringLiteral("the last one")};
    for (qsizetype i = 0; i < remarks.size(); ++i) {
        RowRequest request;
        request.id = derived.derivation->rows[size_t(i)].id;
        request.remark = remarks[i];
        request.owner = remarks[(i + 3) % 8];
        document.requests.rows.put(request);
    }
    document.requests.header.project = remarks[5];
    document.requests.header.requester = remarks[6];
    document.requests.header.contact = remarks[8];
    document.requests.header.revision = remarks[7];
    return document;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QString differenceToGolden(const QString &name, const QString &text)
{
    const QString path = QStringLiteral(GOLDEN "/") + name;
    if (qEnvironmentVariableIsSet("PORTOLAN_WRITE_GOLDEN"))
        write(path, text.toUtf8());
    const QStringList expected = QString::fromUtf8(contentOf(path)).split(u'\n');
    const QStringList actual = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        if (expected.value(i) != actual.value(i))
            return QStringLiteral("%1:%2: expected “%3”, is “%4”")
                .arg(name)
                .arg(i + 1)
                .arg(expected.value(i), actual.value(i));
    }
    return {};
}

} // namespace portolan::test
