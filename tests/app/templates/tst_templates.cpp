// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/templatefile.h"
#include "templates/templatelist.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;

namespace {

const ColumnTemplate sample{QStringLiteral("Kunde „A“"),
                            {{QStringLiteral("source"), QStringLiteral("Quelle"), {}},
                             {{}, QStringLiteral("Mandant"), QStringLiteral("=Contoso")},
                             {QStringLiteral("destinationPort"), {}, {}}}};

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreSoundInBothLanguages();
    void filesReadBack();
    void badFilesSayWhereAndWhy_data();
    void badFilesSayWhereAndWhy();
    void whatCannotBeWrittenSaysSo();
    void settingsKeepThem();
    void theChoiceIsKept();
    void namesFindThem();
};

void TestTemplates::shippedOnesAreSoundInBothLanguages()
{
    const auto &english = shippedTemplates(Language::English);
    const auto &german = shippedTemplates(Language::German);
    QCOMPARE(english.size(), size_t(3));
    QCOMPARE(german.size(), english.size());
    for (size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(english[i].id, german[i].id);
        QVERIFY(english[i].columns.name != german[i].columns.name);
        QVERIFY(checkColumns(english[i].columns));
        QCOMPARE(english[i].columns.columns.size(), german[i].columns.columns.size());
        for (size_t column = 0; column < english[i].columns.columns.size(); ++column)
            QCOMPARE(english[i].columns.columns[column].key, german[i].columns.columns[column].key);
    }
    QCOMPARE(english.front().id, QStringLiteral("short"));
    QCOMPARE(english.front().columns.columns.size(), size_t(10));
    QCOMPARE(german.back().columns.name, QStringLiteral("Kommunikationsmatrix"));
    // The full one leaves out nothing but the names of objects.
    QCOMPARE(english[1].columns.columns.size(), size_t(choosableColumns().size()) - 2);
}

void TestTemplates::filesReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("customer.json"));
    QVERIFY(saveTemplate(sample, path));
    const auto read = loadTemplate(path);
    QVERIFY(read);
    QCOMPARE(*read, sample);
    QCOMPARE(writeTemplate(*read), writeTemplate(sample));
}

void TestTemplates::badFilesSayWhereAndWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *bytes, ErrorCode code, const char *place) {
        QTest::newRow(name) << QByteArray(bytes) << int(code) << QString::fromLatin1(place);
    };
    row("nothing", "", ErrorCode::JsonSyntax, "");
    row("no template", R"({"columns":[]})", ErrorCode::MissingKey, "");
    row("another format", R"({"columns":[{"key":"source"}],"format":"x","name":"N","version":1})",
        ErrorCode::InvalidChoice, ": /format");
    row("newer", R"({"columns":[{"key":"source"}],"format":"portolan-columns","name":"N","version":2})",
        ErrorCode::NewerFormat, ": /version");
    row("no name", R"({"columns":[{"key":"source"}],"format":"portolan-columns","name":" ","version":1})",
        ErrorCode::MissingKey, "");
    row("no columns", R"({"columns":[],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::MissingKey, "");
    row("unknown column",
        R"({"columns":[{"key":"source"},{"key":"hue"}],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::InvalidChoice, ": /columns/1/key");
    row("column twice",
        R"({"columns":[{"key":"source"},{"key":"source"}],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::DuplicateId, ": /columns/1/key");
    row("both kinds of column",
        R"({"columns":[{"constant":"a","key":"source"}],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::UnknownKey, ": /columns/0");
    row("a column of nothing", R"({"columns":[{}],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::MissingKey, ": /columns/0");
    row("a heading that is a number",
        R"({"columns":[{"heading":1}],"format":"portolan-columns","name":"N","version":1})",
        ErrorCode::WrongType, ": /columns/0/heading");
}

void TestTemplates::badFilesSayWhereAndWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto read = loadTemplate(path);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().where, path + place);
}

void TestTemplates::whatCannotBeWrittenSaysSo()
{
    QVERIFY(!loadTemplate(QStringLiteral("/nowhere/template.json")));
    const auto saved = saveTemplate(sample, QStringLiteral("/nowhere/template.json"));
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().code), int(ErrorCode::CannotOpen));
}

void TestTemplates::settingsKeepThem()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings settings(path, QSettings::IniFormat);
        QVERIFY(storedTemplates(settings).empty());
        storeTemplates(settings, {sample});
    }
    QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(storedTemplates(settings), std::vector<ColumnTemplate>{sample});
    settings.setValue(QStringLiteral("templates/own"), QStringList{QStringLiteral("{")});
    QVERIFY(storedTemplates(settings).empty());
}

void TestTemplates::theChoiceIsKept()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QVERIFY(!storedChoice(settings));
    const TemplateId id{TemplateKeeper::Document, QStringLiteral("Kunde: A")};
    storeChoice(settings, id);
    QCOMPARE(storedChoice(settings), std::optional(id));
    storeChoice(settings, std::nullopt);
    QVERIFY(!storedChoice(settings));
}

void TestTemplates::namesFindThem()
{
    ColumnTemplate inFile = sample;
    inFile.name = QStringLiteral("Short");
    const auto all = knownTemplates({sample}, {inFile}, Language::English);
    QCOMPARE(all.size(), size_t(5));
    QCOMPARE(findTemplate(all, QStringLiteral("SHORT"))->id.keeper, TemplateKeeper::Document);
    QCOMPARE(findTemplate(all, QStringLiteral("communication-matrix"))->id.keeper, TemplateKeeper::Program);
    QCOMPARE(findTemplate(all, sample.name)->columns, sample);
    QVERIFY(!findTemplate(all, QStringLiteral("nothing")));
    QVERIFY(!findTemplate(all, TemplateId{TemplateKeeper::Settings, QStringLiteral("Short")}));
    QCOMPARE(freeTemplateName(all, QStringLiteral("Short")), QStringLiteral("Short 2"));
    QCOMPARE(freeTemplateName(all, QStringLiteral("New")), QStringLiteral("New"));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
