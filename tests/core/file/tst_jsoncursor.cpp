// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/jsoncursor.h"
#include "file/jsontext.h"
#include "file/utf8check.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>

using namespace portolan;

namespace {

/// The error of walking over a whole text; nothing when there is none.
std::optional<Error> problemIn(const QByteArray &json)
{
    JsonCursor cursor(json);
    if (cursor.walk() && cursor.finish())
        return std::nullopt;
    return cursor.error();
}

} // namespace

class TestJsonCursor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotJsonIsRefusedWhereItGoesWrong_data();
    void whatIsNotJsonIsRefusedWhereItGoesWrong();
    void whatIsJsonIsAccepted_data();
    void whatIsJsonIsAccepted();
    void escapesAreUndone();
    void numbersAreRead_data();
    void numbersAreRead();
    void nestingHasALimit();
    void skippingEndsWhereWalkingEnds();
    void problemsSayWhereTheyAre();
    void nothingIsReadAfterAProblem();
    void writtenTextIsReadBack();
    void bytesThatAreNotTextAreFound_data();
    void bytesThatAreNotTextAreFound();
};

void TestJsonCursor::whatIsNotJsonIsRefusedWhereItGoesWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("nothing") << QByteArray("") << 1 << 1;
    QTest::newRow("only white space") << QByteArray(" \n ") << 2 << 2;
    QTest::newRow("open object") << QByteArray("{") << 1 << 2;
    QTest::newRow("open list") << QByteArray("[1") << 1 << 3;
    QTest::newRow("wrong bracket") << QByteArray("[1}") << 1 << 3;
    QTest::newRow("comma at the end") << QByteArray("[1,\n]") << 2 << 1;
    QTest::newRow("comma at the end of an object") << QByteArray("{\"a\":1,}") << 1 << 8;
    QTest::newRow("two commas") << QByteArray("[1,,2]") << 1 << 4;
    QTest::newRow("no comma") << QByteArray("[1 2]") << 1 << 4;
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 1 << 6;
    QTest::newRow("no value") << QByteArray("{\"a\":}") << 1 << 6;
    QTest::newRow("name without quotes") << QByteArray("{a:1}") << 1 << 2;
    QTest::newRow("single quotes") << QByteArray("['a']") << 1 << 2;
    QTest::newRow("open string") << QByteArray("[\"a") << 1 << 4;
    QTest::newRow("string that ends in a backslash") << QByteArray("\"a\\") << 1 << 4;
    QTest::newRow("line end in a string") << QByteArray("\"a\n\"") << 1 << 3;
    QTest::newRow("unknown escape") << QByteArray("\"ab\\x\"") << 1 << 4;
    QTest::newRow("short escape") << QByteArray("\"\\u12\"") << 1 << 2;
    QTest::newRow("escape of wrong digits") << QByteArray("\"\\u12g4\"") << 1 << 2;
    QTest::newRow("escape with a sign") << QByteArray("\"\\u-123\"") << 1 << 2;
    QTest::newRow("lone high surrogate") << QByteArray("\"\\ud834\"") << 1 << 2;
    QTest::newRow("lone low surrogate") << QByteArray("\"\\udd1e\"") << 1 << 2;
    QTest::newRow("two high surrogates") << QByteArray("\"\\ud834\\ud834\"") << 1 << 2;
    QTest::newRow("zero before a number") << QByteArray("[01]") << 1 << 2;
    QTest::newRow("plus before a number") << QByteArray("[+1]") << 1 << 2;
    QTest::newRow("minus alone") << QByteArray("[-]") << 1 << 3;
    QTest::newRow("point alone") << QByteArray("[1.]") << 1 << 4;
    QTest::newRow("exponent alone") << QByteArray("[1e]") << 1 << 4;
    QTest::newRow("hexadecimal") << QByteArray("[0x1]") << 1 << 3;
    QTest::newRow("not a number") << QByteArray("[NaN]") << 1 << 2;
    QTest::newRow("half a word") << QByteArray("[tru]") << 1 << 2;
    QTest::newRow("a longer word") << QByteArray("[nulls]") << 1 << 6;
    QTest::newRow("comment") << QByteArray("[1] // one") << 1 << 5;
    QTest::newRow("something after the end") << QByteArray("{}\n[]") << 2 << 1;
    QTest::newRow("NUL after the end") << QByteArray("{}\0", 3) << 1 << 3;
}

void TestJsonCursor::whatIsNotJsonIsRefusedWhereItGoesWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto problem = problemIn(json);
    QVERIFY(problem);
    QCOMPARE(problem->code, ErrorCode::JsonSyntax);
    QCOMPARE(problem->arguments, QStringList({QString::number(line), QString::number(column)}));
}

void TestJsonCursor::whatIsJsonIsAccepted_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"{}", "[]", " [ ] ", "null", "true", "false", "0", "-0", "1.5e-3", "1E+2", "\"\"", "{\"\":{}}",
          "[[],[{}],\"\\\"\"]", "{\"a\":[1,2.0,true,null,\"x\"],\"b\":{\"c\":-1}}",
          "\t\r\n\"\\u0000\\ud834\\udd1e\""})
        QTest::newRow(json) << QByteArray(json);
}

void TestJsonCursor::whatIsJsonIsAccepted()
{
    QFETCH(QByteArray, json);
    QVERIFY(!problemIn(json));
}

void TestJsonCursor::escapesAreUndone()
{
    const QByteArray json = R"("\"\\\/\b\f\n\r\t\u00e9\ud834\uDD1E\u0041é")";
    JsonCursor cursor(json);
    const auto text = cursor.string();
    QVERIFY(text);
    QCOMPARE(QString::fromUtf8(text->data(), qsizetype(text->size())), QStringLiteral("\"\\/\b\f\n\r\té𝄞Aé"));
}

void TestJsonCursor::numbersAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("value");
    QTest::newRow("0") << QByteArray("0") << 0.0;
    QTest::newRow("-12.5e1") << QByteArray("-12.5e1") << -125.0;
    QTest::newRow("0.1") << QByteArray("0.1") << 0.1;
    QTest::newRow("largest") << QByteArray("1.7976931348623157e308") << 1.7976931348623157e308;
    QTest::newRow("too large") << QByteArray("1e999") << std::numeric_limits<double>::infinity();
}

void TestJsonCursor::numbersAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(double, value);
    JsonCursor cursor(json);
    const auto number = cursor.number();
    QVERIFY(number);
    QVERIFY(*number == value);
    QVERIFY(cursor.finish());
}

void TestJsonCursor::nestingHasALimit()
{
    QVERIFY(!problemIn(QByteArray(64, '[') + QByteArray(64, ']')));
    const auto problem = problemIn(QByteArray(65, '[') + QByteArray(65, ']'));
    QVERIFY(problem);
    QCOMPARE(problem->code, ErrorCode::TooDeep);
    const QByteArray deep = QByteArray(1'000'000, '[');
    JsonCursor skipping(deep);
    QVERIFY(!skipping.skip());
    QCOMPARE(skipping.error().code, ErrorCode::TooDeep);
}

void TestJsonCursor::skippingEndsWhereWalkingEnds()
{
    for (const char *json :
         {"{\"a\":[\"}\",\"\\\"]\",{}]},1", "[[\"\\\\\"],[]] ", "\"a]\",2", "12,3", "null}"}) {
        JsonCursor skipping{QByteArrayView(json)};
        JsonCursor walking{QByteArrayView(json)};
        QVERIFY(skipping.skip());
        QVERIFY(walking.walk());
        QCOMPARE(skipping.position(), walking.position());
    }
}

void TestJsonCursor::problemsSayWhereTheyAre()
{
    const QByteArray json = R"({"a/b": [0, {"c~": [true, "x"]}]})";
    JsonCursor cursor(json, 0, QStringLiteral("/base"));
    std::string_view key;
    QVERIFY(cursor.beginObject() && cursor.nextMember(key));
    QVERIFY(cursor.beginArray() && cursor.nextElement() && cursor.walk() && cursor.nextElement());
    QVERIFY(cursor.beginObject() && cursor.nextMember(key));
    QVERIFY(cursor.beginArray() && cursor.nextElement() && cursor.boolean() && cursor.nextElement());
    QVERIFY(!cursor.number());
    QCOMPARE(cursor.error().code, ErrorCode::WrongType);
    QCOMPARE(cursor.error().where, QStringLiteral("/base/a~1b/1/c~0/1"));
    QCOMPARE(cursor.error().arguments, QStringList({QStringLiteral("number"), QStringLiteral("string")}));
}

void TestJsonCursor::nothingIsReadAfterAProblem()
{
    const QByteArray json = "[1, 2]";
    JsonCursor cursor(json);
    QVERIFY(!cursor.beginObject());
    QVERIFY(!cursor.beginArray());
    QVERIFY(!cursor.walk());
    QVERIFY(!cursor.skip());
    QCOMPARE(cursor.error().code, ErrorCode::WrongType);
    QCOMPARE(cursor.error().arguments, QStringList({QStringLiteral("object"), QStringLiteral("array")}));
}

void TestJsonCursor::writtenTextIsReadBack()
{
    JsonText text;
    text.beginObject();
    text.key("a").beginList();
    text.number(qint64(-5));
    text.number(2.5);
    text.boolean(true);
    text.text(u"\u0001\u001f\"\\é");
    text.beginObject();
    text.endObject();
    text.endList();
    text.key("b").beginList();
    text.endList();
    text.key("c").plain("word");
    text.endObject();
    const QByteArray json = std::move(text).finished();
    QCOMPARE(
        json,
        QByteArray(
            "{\n  \"a\": [\n    -5,\n    2.5,\n    true,\n    \"\\u0001\\u001f\\\"\\\\é\",\n    {}\n  ],\n"
            "  \"b\": [],\n  \"c\": \"word\"\n}\n"));
    QVERIFY(!problemIn(json));
    QVERIFY(QJsonDocument::fromJson(json).isObject());
}

void TestJsonCursor::bytesThatAreNotTextAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("a byte that never occurs") << QByteArray("a\nb\xff") << 2 << 2;
    QTest::newRow("Latin 1") << QByteArray("\n\n\xe9 a") << 3 << 1;
    QTest::newRow("a character cut off") << QByteArray("\xc3\xa9\xe2\x82") << 1 << 3;
    QTest::newRow("a character continued only") << QByteArray("a\x80") << 1 << 2;
    QTest::newRow("too long a form") << QByteArray("\xc0\xaf") << 1 << 1;
    QTest::newRow("a surrogate") << QByteArray("ab\xed\xa0\x80") << 1 << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << 1 << 1;
}

void TestJsonCursor::bytesThatAreNotTextAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QVERIFY(checkUtf8("a\xc3\xa9\xf0\x9d\x84\x9e"));
    const auto result = checkUtf8(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::JsonSyntax);
    QCOMPARE(result.error().arguments, QStringList({QString::number(line), QString::number(column)}));
}

QTEST_GUILESS_MAIN(TestJsonCursor)
#include "tst_jsoncursor.moc"
