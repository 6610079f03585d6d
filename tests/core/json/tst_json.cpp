// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/enumnames.h"
#include "json/jsonobject.h"
#include "json/jsonparser.h"
#include "json/jsontypes.h"

#include <QTest>

using namespace portolan;

namespace {

enum class Colour { Red, Green };

constexpr EnumNames colourNames(std::to_array<EnumName<Colour>>({
    {Colour::Red, "red"},
    {Colour::Green, "green"},
}));

QStringList described(const JsonProblems &problems)
{
    QStringList lines;
    for (const Error &error : problems.errors())
        lines.append(
            QStringLiteral("%1 %2 %3").arg(int(error.code)).arg(error.where, error.arguments.join(u'|')));
    return lines;
}

QString line(ErrorCode code, const char *where, const char *arguments)
{
    return QStringLiteral("%1 %2 %3").arg(int(code)).arg(QLatin1String(where), QLatin1String(arguments));
}

QByteArray nested(int depth)
{
    return QByteArray(R"({"a":)").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

} // namespace

Q_DECLARE_METATYPE(portolan::ErrorCode)

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoStrictJson_data();
    void refusesWhatIsNoStrictJson();
    void acceptsSameKeysInDifferentObjects();
    void limitsNesting();
    void readsMembers();
    void missingAndUnknownKeysAreReported();
    void wrongTypesAreReportedOnce_data();
    void wrongTypesAreReportedOnce();
    void valueTypes_data();
    void valueTypes();
    void placesAreJsonPointers();
    void labelsGoWithTheirObject();
    void listsKeepWhatIsGood();
    void mapsAreReadInOrder();
    void choices();
    void longTextsAreCut();
    void onlySoManyProblemsAreKept();
};

void JsonTest::refusesWhatIsNoStrictJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("arguments");
    const auto row = [](const char *name, const QByteArray &json, ErrorCode code, const char *where,
                        const char *arguments) {
        QTest::newRow(name) << json << code << QString::fromUtf8(where) << QString::fromUtf8(arguments);
    };
    row("nothing", "", ErrorCode::JsonSyntax, "", "1|1");
    row("an array", "[]", ErrorCode::WrongType, "", "object|array");
    row("rubbish", "PK\3\4", ErrorCode::JsonSyntax, "", "1|2");
    row("cut off on the third line", "{\n\"a\": 1,\n\"b\": ", ErrorCode::JsonSyntax, "", "3|6");
    row("trailing comma", "{\"a\": 1,}", ErrorCode::JsonSyntax, "", "1|10");
    row("two documents", "{}{}", ErrorCode::JsonSyntax, "", "1|3");
    row("comment", "{/* */}", ErrorCode::JsonSyntax, "", "1|3");
    row("bad UTF-8", "{\"a\": \"\xff\"}", ErrorCode::JsonSyntax, "", "1|8");
    row("key twice", R"({"a": 1, "b": 2, "a": 3})", ErrorCode::DuplicateKey, "", "a");
    row("key twice inside", R"({"x": [{}, {"y": {"k": 1, "k": 1}}]})", ErrorCode::DuplicateKey, "/x/1/y",
        "k");
    row("key twice, once escaped", R"({"k": 1, "\u006b": 2})", ErrorCode::DuplicateKey, "", "k");
    row("empty key twice", R"({"": 1, "": 2})", ErrorCode::DuplicateKey, "", "");
    row("key with slash", R"({"a/b~c": {"k": 1, "k": 1}})", ErrorCode::DuplicateKey, "/a~1b~0c", "k");
    QByteArray many = "{";
    for (int i = 0; i < 1000; ++i)
        many += "\"k" + QByteArray::number(i) + "\": 0, ";
    row("one of a thousand keys twice", many + "\"k500\": 1}", ErrorCode::DuplicateKey, "", "k500");
}

void JsonTest::refusesWhatIsNoStrictJson()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, where);
    QFETCH(QString, arguments);
    const auto object = parseJson(json);
    QVERIFY(!object);
    QCOMPARE(object.error().code, code);
    QCOMPARE(object.error().where, where);
    QCOMPARE(object.error().arguments.join(u'|'), arguments);
}

void JsonTest::acceptsSameKeysInDifferentObjects()
{
    QVERIFY(parseJson(R"({"a": {"a": {"a": 1}}, "b": [{"a": "a"}, {"a": "\"a\": {"}]})"));
    QVERIFY(parseJson(R"({"a": "\\", "b": "a", "A": 1})"));
}

void JsonTest::limitsNesting()
{
    QVERIFY(parseJson(nested(64)));
    for (const int depth : {65, 1000, 5000}) {
        const auto object = parseJson(nested(depth));
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::TooDeep);
        QCOMPARE(object.error().arguments, QStringList{QStringLiteral("64")});
    }
}

void JsonTest::readsMembers()
{
    const auto root = parseJson(
        R"({"text": "ä", "yes": true, "number": 1.5, "count": 3, "port": 443, "range": "1-2", "list": ["a", "b"]})");
    QVERIFY(root);
    JsonProblems problems;
    JsonObject object(*root, problems);
    QString text;
    bool yes = false;
    double number = 0;
    int count = 0;
    std::optional<Port> port;
    PortRange range = PortRange::any();
    std::vector<QString> list;
    QString missing = QStringLiteral("as before");
    QVERIFY(object.required("text", text));
    QVERIFY(object.required("yes", yes));
    QVERIFY(object.required("number", number));
    QVERIFY(object.required("count", count));
    QVERIFY(object.required("port", port));
    QVERIFY(object.optional("range", range));
    QVERIFY(object.required("list", list));
    QVERIFY(!object.optional("missing", missing));
    object.finish();
    QCOMPARE(described(problems), QStringList());
    QCOMPARE(text, QStringLiteral("ä"));
    QVERIFY(yes);
    QCOMPARE(number, 1.5);
    QCOMPARE(count, 3);
    QCOMPARE(port->number(), 443);
    QCOMPARE(range.toString(), QStringLiteral("1-2"));
    QCOMPARE(list.size(), 2U);
    QCOMPARE(missing, QStringLiteral("as before"));
}

void JsonTest::missingAndUnknownKeysAreReported()
{
    const auto root = parseJson(R"({"known": 1, "extra": 2, "other": 3})");
    JsonProblems problems(QStringLiteral("x.json"));
    JsonObject object(*root, problems);
    int value = 0;
    object.required("known", value);
    object.required("absent", value);
    object.finish();
    QCOMPARE(described(problems),
             (QStringList{line(ErrorCode::MissingKey, "x.json", "absent"),
                          line(ErrorCode::UnknownKey, "x.json", "extra"),
                          line(ErrorCode::UnknownKey, "x.json", "other")}));
    QCOMPARE(value, 1);
}

void JsonTest::wrongTypesAreReportedOnce_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("found");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("null");
    QTest::newRow("text") << QByteArray("\"1\"") << QStringLiteral("string");
    QTest::newRow("boolean") << QByteArray("true") << QStringLiteral("boolean");
    QTest::newRow("array") << QByteArray("[1]") << QStringLiteral("array");
    QTest::newRow("number") << QByteArray("1") << QStringLiteral("number");
}

void JsonTest::wrongTypesAreReportedOnce()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, found);
    const auto root = parseJson("{\"inner\": " + json + '}');
    JsonProblems problems;
    JsonObject outer(*root, problems);
    const auto value = outer.requiredMember("inner");
    QVERIFY(value);
    JsonObject inner(*value);
    int number = 7;
    inner.required("a", number);
    inner.required("b", number);
    inner.finish();
    QCOMPARE(
        described(problems),
        QStringList{line(ErrorCode::WrongType, "/inner", qPrintable(QStringLiteral("object|") + found))});
    QCOMPARE(number, 7);
}

void JsonTest::valueTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *type, const char *json, const QString &problem = {}) {
        QTest::newRow(qPrintable(QStringLiteral("%1 as %2").arg(QLatin1String(json), QLatin1String(type))))
            << QString::fromLatin1(type) << QByteArray(json) << problem;
    };
    row("port", "443");
    row("port", "0", line(ErrorCode::InvalidPort, "/v", "0"));
    row("port", "65536", line(ErrorCode::InvalidPort, "/v", "65536"));
    row("port", "-1", line(ErrorCode::InvalidPort, "/v", "-1"));
    row("port", "443.5", line(ErrorCode::WrongType, "/v", "integer|number"));
    row("port", "1e300", line(ErrorCode::WrongType, "/v", "integer|number"));
    row("port", "\"443\"", line(ErrorCode::WrongType, "/v", "integer|string"));
    row("range", "443");
    row("range", "\"any\"");
    row("range", "\"2-1\"", line(ErrorCode::InvalidPortRange, "/v", "2-1"));
    row("range", "0", line(ErrorCode::InvalidPort, "/v", "0"));
    row("range", "true", line(ErrorCode::WrongType, "/v", "string|boolean"));
    row("address", "\"192.0.2.1\"");
    row("address", "\"010.1.1.1\"", line(ErrorCode::InvalidAddress, "/v", "010.1.1.1"));
    row("address", "1", line(ErrorCode::WrongType, "/v", "string|number"));
    row("int", "2147483647");
    row("int", "2147483648", line(ErrorCode::OutOfRange, "/v", "2147483648|-2147483648|2147483647"));
    row("int", "1e2");
    row("bool", "1", line(ErrorCode::WrongType, "/v", "boolean|number"));
    row("double", "\"1\"", line(ErrorCode::WrongType, "/v", "number|string"));
}

void JsonTest::valueTypes()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto root = parseJson("{\"v\": " + json + '}');
    JsonProblems problems;
    JsonObject object(*root, problems);
    bool read = false;
    if (type == QLatin1String("port"))
        read = object.required<Port>("v").has_value();
    else if (type == QLatin1String("range"))
        read = object.required<PortRange>("v").has_value();
    else if (type == QLatin1String("address"))
        read = object.required<Address>("v").has_value();
    else if (type == QLatin1String("int"))
        read = object.required<int>("v").has_value();
    else if (type == QLatin1String("bool"))
        read = object.required<bool>("v").has_value();
    else
        read = object.required<double>("v").has_value();
    QCOMPARE(read, problem.isEmpty());
    QCOMPARE(described(problems).join(u'\n'), problem);
}

void JsonTest::placesAreJsonPointers()
{
    const auto root = parseJson(R"({"a/b": [{"c~d": [1, "x"]}]})");
    JsonProblems problems(QStringLiteral("f"));
    JsonObject object(*root, problems);
    object.member("a/b")->forEachElement([](const JsonValue &value) {
        JsonObject inner(value);
        inner.required<std::vector<int>>("c~d");
    });
    QCOMPARE(described(problems),
             QStringList{line(ErrorCode::WrongType, "f: /a~1b/0/c~0d/1", "integer|string")});
}

void JsonTest::labelsGoWithTheirObject()
{
    const auto root = parseJson(R"({"rules": [{"ports": 0}, {"ports": 0}]})");
    JsonProblems problems(QStringLiteral("rules.json"));
    JsonObject object(*root, problems);
    object.member("rules")->forEachElement([first = true](const JsonValue &value) mutable {
        JsonObject rule(value);
        if (first)
            rule.setLabel(QStringLiteral("edge.in"));
        first = false;
        rule.required<Port>("ports");
    });
    QCOMPARE(described(problems),
             (QStringList{line(ErrorCode::InvalidPort, "rules.json: edge.in: /rules/0/ports", "0"),
                          line(ErrorCode::InvalidPort, "rules.json: /rules/1/ports", "0")}));
}

void JsonTest::listsKeepWhatIsGood()
{
    const auto root = parseJson(R"({"list": ["192.0.2.1", "nonsense", "192.0.2.2"]})");
    JsonProblems problems;
    JsonObject object(*root, problems);
    const auto list = object.required<std::vector<Address>>("list");
    QVERIFY(list);
    QCOMPARE(list->size(), 2U);
    QCOMPARE(described(problems), QStringList{line(ErrorCode::InvalidAddress, "/list/1", "nonsense")});
}

void JsonTest::mapsAreReadInOrder()
{
    const auto root = parseJson(R"({"map": {"b": 2, "a": 1, "c": "x"}})");
    JsonProblems problems;
    JsonObject object(*root, problems);
    QStringList keys;
    object.member("map")->forEachMember([&keys](const QString &key, const JsonValue &value) {
        keys.append(key);
        (void)value.as<int>();
    });
    QCOMPARE(keys, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(described(problems), QStringList{line(ErrorCode::WrongType, "/map/c", "integer|string")});
}

void JsonTest::choices()
{
    const auto root = parseJson(R"({"good": "green", "bad": "blue"})");
    JsonProblems problems;
    JsonObject object(*root, problems);
    QCOMPARE(readChoice(*object.member("good"), colourNames), std::optional(Colour::Green));
    QCOMPARE(readChoice(*object.member("bad"), colourNames), std::nullopt);
    QCOMPARE(described(problems), QStringList{line(ErrorCode::InvalidChoice, "/bad", "blue|red, green")});
    QCOMPARE(colourNames.name(Colour::Red), QLatin1String("red"));
}

void JsonTest::longTextsAreCut()
{
    const auto root = parseJson("{\"v\": \"" + QByteArray(1000000, 'x') + "\"}");
    JsonProblems problems;
    JsonObject object(*root, problems);
    object.required<Address>("v");
    QCOMPARE(problems.errors().front().arguments.front().size(), 200);
}

void JsonTest::onlySoManyProblemsAreKept()
{
    const auto root = parseJson("{\"v\": [" + QByteArray("0,").repeated(10000) + "0]}");
    JsonProblems problems;
    JsonObject object(*root, problems);
    object.required<std::vector<Port>>("v");
    QCOMPARE(problems.errors().size(), 100U);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
