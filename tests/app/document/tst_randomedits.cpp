// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anyedit.h"

#include "document/opendocument.h"
#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "file/storable.h"
#include "model/lookup.h"
#include "support/samples.h"

#include <QTest>

#include <rapidcheck.h>

#include <iostream>

using namespace portolan;
using namespace portolan::test;

namespace {

/// A deployment larger than this only loses: edits that copy would make it grow without end.
constexpr size_t mostPools = 40;
constexpr int editsPerRun = 250;

struct Step {
    /// Below the number of commands: which; else undo or redo.
    quint32 action = 0;
    quint32 seed = 0;
};

std::ostream &operator<<(std::ostream &stream, const Step &step)
{
    const bool isEdit = step.action < commandCount();
    return stream << (isEdit ? commandName(step.action) : "undo or redo") << '(' << step.seed << ')';
}

QByteArray bytesOf(const OpenDocument &document)
{
    const Result<QByteArray> bytes = writeDocument(document.snapshot(), FileForm::Plain);
    RC_ASSERT(bytes.has_value());
    return *bytes;
}

void checkInvariants(const Document &document, const Step &step)
{
    const std::vector<Error> errors = inconsistencies(document.topology);
    if (!errors.empty())
        RC_FAIL(errors.front().where.toStdString() + " after " + rc::toString(step));
    const Result<void> storable = checkStorable(document);
    if (!storable)
        RC_FAIL(storable.error().where.toStdString() + " cannot be stored after " + rc::toString(step));
}

void carryOut(const Step &step, OpenDocument &document)
{
    const size_t commands = commandCount();
    if (step.action >= commands) {
        const int times = 1 + int(step.seed % 5);
        for (int i = 0; i < times; ++i) {
            if (step.action % 3 == 0)
                document.undoStack().redo();
            else
                document.undoStack().undo();
        }
        return;
    }
    Edit edit = anyEdit(step.action, step.seed, document.document(), document.catalogue());
    const Topology then = applied(document.topology(), edit.patch);
    if (then.pools.size() <= std::max(mostPools, document.topology().pools.size()))
        document.apply(std::move(edit));
}

/// Edits with undo and redo among them, then back to the start and forward to the end.
void play(const std::vector<Step> &steps, const QString &sampleName)
{
    static const std::shared_ptr<const Catalogue> catalogue = lyncCatalogue();
    OpenDocument document(catalogue);
    document.startFrom(sampleName.isEmpty() ? Document() : sample(sampleName));
    const QByteArray start = bytesOf(document);
    for (const Step &step : steps) {
        carryOut(step, document);
        checkInvariants(document.document(), step);
    }
    const QByteArray end = bytesOf(document);
    RC_ASSERT(readDocument(end).has_value());
    const int index = document.undoStack().index();
    document.undoStack().setIndex(0);
    RC_ASSERT(bytesOf(document) == start);
    document.undoStack().setIndex(index);
    RC_ASSERT(bytesOf(document) == end);
}

/// Something to forget and to throw away.
Requests notedAbout()
{
    Requests requests;
    RowRequest row;
    row.id = 3;
    row.remark = QStringLiteral("soon");
    requests.rows.put(row);
    BaselineSheet sheet;
    sheet.id = sheet.kind = QStringLiteral("nat");
    requests.baselines.emplace(
        1, Baseline{1, {}, {}, {}, std::make_shared<const BaselineContent>(BaselineContent{{sheet}})});
    return requests;
}

rc::Gen<Step> anyStep()
{
    // One step in four retraces. Without a size of its own, the first runs would draw small numbers only.
    const auto count = quint32(commandCount());
    return rc::gen::resize(rc::kNominalSize,
                           rc::gen::construct<Step>(rc::gen::inRange<quint32>(0, count + count / 3),
                                                    rc::gen::noShrink(rc::gen::arbitrary<quint32>())));
}

} // namespace

/// Every command in any order, with undo and redo in between. PORTOLAN_RANDOM_EDITS says how many edits there
/// are (10 000 unless said otherwise); RC_PARAMS="seed=..." repeats a failure, which comes with the shortest
/// list of steps that still fails.
class RandomEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoneAreTheStart_data();
    void undoneAreTheStart();
    void everyCommandDoesSomething();
};

/// The usual run is the same every time, so that it fails only for whoever broke something; runs of another
/// length look for what nobody has met yet.
void RandomEditsTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS") && !qEnvironmentVariableIsSet("PORTOLAN_RANDOM_EDITS"))
        qputenv("RC_PARAMS", "seed=20131");
}

void RandomEditsTest::undoneAreTheStart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("share");
    QTest::newRow("an empty drawing") << QString() << 4;
    QTest::newRow("edge-scaled-dns-nat") << QStringLiteral("edge-scaled-dns-nat") << 2;
    QTest::newRow("edge-scaled-hlb") << QStringLiteral("edge-scaled-hlb") << 8;
    QTest::newRow("contoso") << QStringLiteral("contoso") << 8;
}

void RandomEditsTest::undoneAreTheStart()
{
    QFETCH(QString, name);
    QFETCH(int, share);
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("PORTOLAN_RANDOM_EDITS", &isNumber);
    const int edits = (isNumber ? wished : 10000) / share;
    int left = std::max(1, edits / editsPerRun);
    const bool holds = rc::check("edits undone are the start, and done again the end", [&] {
        // The number of runs is ours: RapidCheck's own is for all tests alike.
        if (left-- <= 0)
            return;
        play(*rc::gen::container<std::vector<Step>>(editsPerRun, anyStep()), name);
    });
    QVERIFY(holds);
}

void RandomEditsTest::everyCommandDoesSomething()
{
    const auto catalogue = lyncCatalogue();
    // One with lines that could be balanced, the other with balancers; and something to lay out and to
    // read in both.
    Document plain = sample(QStringLiteral("edge-single-nat"));
    Document balanced = sample(QStringLiteral("edge-scaled-hlb"));
    for (Document *document : {&plain, &balanced}) {
        for (const Pool &pool : document->topology.pools)
            document->diagram.placements[pool.id] = {10, 20};
        document->topology.notes.put({NoteId::literal("note-1"), {}});
        document->requests = notedAbout();
        OwnFlow flow;
        flow.id = OwnFlowId::literal("own-flow");
        document->topology.ownFlows.put(flow);
    }
    for (size_t command = 0; command < commandCount(); ++command) {
        bool changes = false;
        for (quint32 seed = 0; seed < 400 && !changes; ++seed)
            changes = !anyEdit(command, seed, seed % 2 ? plain : balanced, *catalogue).isEmpty();
        QVERIFY2(changes, commandName(command));
    }
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
