// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "types/hostname.h"
#include "types/name.h"

#include <QTest>

#include <unordered_set>

using namespace portolan;

namespace {

struct Tag {
    static constexpr ErrorCode invalid = ErrorCode::InvalidKey;
};
struct OtherTag {
    static constexpr ErrorCode invalid = ErrorCode::InvalidId;
};
using Key = Name<Tag>;

static_assert(!std::is_convertible_v<Name<Tag>, Name<OtherTag>>, "a role is no slot");
static_assert(!std::is_constructible_v<Key, const char *>, "names are checked");

} // namespace

class NameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostNames_data();
    void hostNames();
    void refusesWhatIsNoHostName_data();
    void refusesWhatIsNoHostName();
    void names_data();
    void names();
    void noNameIsEmpty();
    void errorsTellWhatWasMeant();
    void namesAreKeys();
    void errorsKnowTheirPlace();
};

void NameTest::hostNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const QString &text) {
        QTest::newRow(qPrintable(text.left(40))) << text << text.toLower();
    };
    row(QStringLiteral("edge"));
    row(QStringLiteral("EDGE01.Contoso.COM"));
    row(QStringLiteral("1.2.3.4a"));
    row(QStringLiteral("3com.example"));
    row(QStringLiteral("xn--mller-kva.example"));
    row(QString(63, u'a') + QStringLiteral(".example"));
    row((QString(49, u'a') + u'.').repeated(5) + QStringLiteral("xyz")); // 253
}

void NameTest::hostNames()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto name = HostName::parse(text);
    QVERIFY(name);
    QCOMPARE(name->toString(), printed);
    QVERIFY(HostName::parse(text.toUpper()) == *name);
}

void NameTest::refusesWhatIsNoHostName_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", ".", "a..b", ".a", "a.", "-a.example", "a-.example", "a.-", "a b.example", "a_b.example",
          "*.example.com", "sip:a.example", "a.example:443", "192.0.2.1", "010.1.1.1", "example.42"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("label of 64") << QString(64, u'a');
    QTest::newRow("254 characters") << (QString(49, u'a') + u'.').repeated(5) + QStringLiteral("wxyz");
    QTest::newRow("umlaut") << QStringLiteral("müller.example");
    QTest::newRow("Kelvin sign") << QStringLiteral("\u212Aelvin.example");
}

void NameTest::refusesWhatIsNoHostName()
{
    QFETCH(QString, text);
    const auto name = HostName::parse(text);
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::InvalidHostName);
    QCOMPARE(name.error().arguments, QStringList{text});
}

void NameTest::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) {
        QTest::newRow(text) << QString::fromLatin1(text) << valid;
    };
    row("a", true);
    row("7", true);
    row("front-end.01_a", true);
    row("", false);
    row("-a", false);
    row(".a", false);
    row("_a", false);
    row("A", false);
    row("a b", false);
    row("a/b", false);
    row("a@b", false);
    QTest::newRow("64 characters") << QString(64, u'a') << true;
    QTest::newRow("65 characters") << QString(65, u'a') << false;
    QTest::newRow("umlaut") << QStringLiteral("ä") << false;
}

void NameTest::names()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto name = Key::parse(text);
    QCOMPARE(name.has_value(), valid);
    if (name)
        QCOMPARE(name->toString(), text);
    else
        QCOMPARE(name.error().arguments, QStringList{text});
}

void NameTest::noNameIsEmpty()
{
    QVERIFY(Key().isEmpty());
    QVERIFY(!Key::literal("a").isEmpty());
    QVERIFY(Key() < Key::literal("a"));
}

void NameTest::errorsTellWhatWasMeant()
{
    QCOMPARE(Name<Tag>::parse(u"A").error().code, ErrorCode::InvalidKey);
    QCOMPARE(Name<OtherTag>::parse(u"A").error().code, ErrorCode::InvalidId);
}

void NameTest::namesAreKeys()
{
    const std::unordered_set<Key> set{Key::literal("a"), Key::literal("b"), Key::literal("a")};
    QCOMPARE(set.size(), 2U);
    QCOMPARE(qHash(Key::literal("abc"), 7), qHash(*Key::parse(u"abc"), 7));
}

void NameTest::errorsKnowTheirPlace()
{
    const Error inner{ErrorCode::InvalidPort, {}, {QStringLiteral("0")}};
    const Error middle = inner.at(QStringLiteral("/pools/3"));
    QCOMPARE(middle.where, QStringLiteral("/pools/3"));
    QCOMPARE(middle.at(QStringLiteral("topology.json")).where, QStringLiteral("topology.json: /pools/3"));
    QCOMPARE(middle.at(QStringLiteral("x")).arguments, inner.arguments);
    QVERIFY(inner.where.isEmpty());
}

QTEST_GUILESS_MAIN(NameTest)
#include "tst_name.moc"
