// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/journalfile.h"
#include "model/patch.h"
#include "support/must.h"
#include "support/randomtopology.h"
#include "support/smalldisk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace portolan;
using namespace portolan::test;

namespace {

ChangeRecord renamed(const QString &name)
{
    ChangeRecord record;
    record.put.deployment.name = name;
    record.deployment = true;
    return record;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestJournalFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesReadBackAsTheyWere();
    void whatIsAppendedComesBack();
    void whatWasNotedAboutRowsComesBack();
    void aNewBaseReplacesTheOld();
    void cutAnywhereTheChangesBeforeRemain();
    void aChangedByteEndsItThere();
    void whatIsNoJournalIsRefused_data();
    void whatIsNoJournalIsRefused();
    void anElementRemovedTwiceEndsItThere();
    void aFullDiskLeavesWhatWasWritten();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.journal")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Document m_base = randomDocument({.seed = 7});
    const JournalHead m_head{QStringLiteral("/estate/a.portolan"), QStringLiteral("a"), FileStamp{"digest"},
                             3};
};

void TestJournalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJournalFile::changesReadBackAsTheyWere()
{
    ChangeRecord record = renamed(QStringLiteral("Größer"));
    record.put.pools.put(*m_base.topology.pools.begin());
    record.removed = {ElementId::literal("gone"), ElementId::literal("too")};
    record.placed[ElementId::literal("a")] = {1.5, -2, 0, 40, true};
    record.unplaced = {ElementId::literal("b")};
    record.numbers.numbers[99] = {QStringLiteral("EXT"), 12, true};
    record.header = RequestHeader();
    record.header->project = QStringLiteral("Umzug");
    record.rows = m_base.requests.rows;
    record.rowsRemoved = {1, 2};
    record.baselines.emplace(4, Baseline{4, QDate(2026, 11, 21), {}, QString(64, u'f'), nullptr});
    record.baselinesRemoved = {3};
    record.templates = std::vector<ColumnTemplate>();
    record.acceptedFindings = {{QStringLiteral("c"), {ElementId::literal("a")}, {}, QStringLiteral("Why")}};
    record.isEdit = false;
    QVERIFY(must(readChange(writeChange(record))) == record);
    QVERIFY(must(readChange(writeChange({}))) == ChangeRecord());
}

void TestJournalFile::whatIsAppendedComesBack()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, m_base));
    Document expected = m_base;
    const Pool pool = *m_base.topology.pools.begin();
    ChangeRecord change = renamed(QStringLiteral("new"));
    Pool other = pool;
    other.name = QStringLiteral("other");
    change.put.pools.put(other);
    change.placed[pool.id] = {5, 6, 0, 0};
    QVERIFY(journal.append(std::vector{change, renamed(QStringLiteral("newest"))}));
    expected.topology.pools.put(other);
    expected.topology.deployment = {};
    expected.topology.deployment.name = QStringLiteral("newest");
    expected.diagram.placements[pool.id] = {5, 6, 0, 0};

    const JournalContent content = must(readJournal(path()));
    QVERIFY(content.document == expected);
    QCOMPARE(content.head, m_head);
    QCOMPARE(content.edits, 5);
    QVERIFY(!content.isTorn);
}

void TestJournalFile::whatWasNotedAboutRowsComesBack()
{
    JournalFile journal(path());
    Document expected = m_base;
    RowRequest row;
    row.id = 5;
    row.remark = QStringLiteral("soon");
    expected.requests.rows.put(row);
    expected.requests.baselines.insert_or_assign(9, Baseline{9, {}, {}, QString(64, u'f'), nullptr});
    QVERIFY(journal.begin(m_head, expected));
    ChangeRecord change;
    change.header = RequestHeader();
    change.header->owner = QStringLiteral("Ada");
    change.templates = {{QStringLiteral("Ours"), {{QStringLiteral("number"), {}, {}}}}};
    change.rowsRemoved = {5};
    row.id = 6;
    change.rows.put(row);
    change.baselinesRemoved = {9};
    change.baselines.emplace(10, Baseline{10, {}, {}, QString(64, u'e'), nullptr});
    QVERIFY(journal.append(std::vector{change}));
    expected.requests.header = *change.header;
    expected.requests.templates = *change.templates;
    expected.requests.rows.remove(5);
    expected.requests.rows.put(row);
    expected.requests.baselines.erase(9);
    expected.requests.baselines.insert_or_assign(10, change.baselines.at(10));
    QVERIFY(must(readJournal(path())).document == expected);
}

void TestJournalFile::aNewBaseReplacesTheOld()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, {}));
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("x"))}));
    QVERIFY(journal.begin(m_head, m_base));
    QVERIFY(must(readJournal(path())).document == m_base);
    journal.remove();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestJournalFile::cutAnywhereTheChangesBeforeRemain()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, m_base));
    const qsizetype base = contentOf(path()).size();
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("first"))}));
    const qsizetype first = contentOf(path()).size();
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("second"))}));
    const QByteArray all = contentOf(path());
    for (qsizetype length = base; length <= all.size(); ++length) {
        write(path(), all.first(length));
        const JournalContent content = must(readJournal(path()));
        const QString name = content.document.topology.deployment.name;
        QCOMPARE(name,
                 length == all.size()  ? QStringLiteral("second")
                     : length >= first ? QStringLiteral("first")
                                       : m_base.topology.deployment.name);
        QCOMPARE(content.isTorn, length != base && length != first && length != all.size());
    }
    for (qsizetype length = 0; length < base; length += 1 + base / 300) {
        write(path(), all.first(length));
        QVERIFY(!readJournal(path()));
    }
}

void TestJournalFile::aChangedByteEndsItThere()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, m_base));
    const qsizetype base = contentOf(path()).size();
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("first")), renamed(QStringLiteral("second"))}));
    const QByteArray all = contentOf(path());
    for (qsizetype at = base; at < all.size(); ++at) {
        QByteArray damaged = all;
        damaged[at] = char(damaged[at] ^ 0x20);
        write(path(), damaged);
        const JournalContent content = must(readJournal(path()));
        QVERIFY(content.isTorn);
        QVERIFY(content.document.topology.deployment.name != QStringLiteral("second"));
    }
}

void TestJournalFile::whatIsNoJournalIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::NotAContainer);
    QTest::newRow("text") << QByteArray("hello") << int(ErrorCode::NotAContainer);
    QTest::newRow("no records") << QByteArray("portolan-journal 1\n") << int(ErrorCode::CorruptContainer);
    QTest::newRow("another version") << QByteArray("portolan-journal 2\nhead 2 x\n{}\n")
                                     << int(ErrorCode::NotAContainer);
    QTest::newRow("a huge size") << QByteArray("portolan-journal 1\nhead 9223372036854775807 0\n{}\n")
                                 << int(ErrorCode::CorruptContainer);
    QTest::newRow("a negative size") << QByteArray("portolan-journal 1\nhead -1 0\n{}\n")
                                     << int(ErrorCode::CorruptContainer);
    QTest::newRow("zeros") << QByteArray("portolan-journal 1\n") + QByteArray(4096, '\0')
                           << int(ErrorCode::CorruptContainer);
}

void TestJournalFile::whatIsNoJournalIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    write(path(), bytes);
    const auto content = readJournal(path());
    QVERIFY(!content);
    QCOMPARE(int(content.error().code), code);
    QVERIFY(content.error().where.contains(QStringLiteral("a.journal")));
}

void TestJournalFile::anElementRemovedTwiceEndsItThere()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, {}));
    ChangeRecord removal;
    removal.removed = {ElementId::literal("nothing")};
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("kept")), removal}));
    const JournalContent content = must(readJournal(path()));
    QVERIFY(content.isTorn);
    QCOMPARE(content.document.topology.deployment.name, QStringLiteral("kept"));
}

void TestJournalFile::aFullDiskLeavesWhatWasWritten()
{
    JournalFile journal(path());
    QVERIFY(journal.begin(m_head, m_base));
    QVERIFY(journal.append(std::vector{renamed(QStringLiteral("kept"))}));
    {
        const SmallDisk disk(contentOf(path()).size() + 20);
        if (!disk.isSmall())
            QSKIP("file sizes cannot be limited here");
        const auto result = journal.append(std::vector{renamed(QStringLiteral("lost"))});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CannotWrite);
    }
    {
        const SmallDisk disk(100);
        QVERIFY(!JournalFile(m_folder->filePath(QStringLiteral("b.journal"))).begin(m_head, m_base));
    }
    QCOMPARE(must(readJournal(path())).document.topology.deployment.name, QStringLiteral("kept"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QVERIFY(journal.begin(m_head, m_base));
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
