// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "panels/form.h"
#include "panels/ownflowform.h"
#include "window/actionregistry.h"
#include "window/ownflowsdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    void trigger(const char *id) { part<ActionRegistry>().action(id)->trigger(); }
    OpenDocument &document() { return window.document(); }
    OwnFlowsDialog &dialog() const { return part<OwnFlowsDialog>(); }
    OwnFlow flow() { return *document().topology().ownFlows.find(dialog().picked()); }
    template <typename W>
    W *field(const QString &label) const
    {
        for (W *each : dialog().template findChildren<W *>()) {
            if (each->accessibleName() == label && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const QString &label, const QString &text) const
    {
        auto *line = field<QLineEdit>(label);
        QVERIFY2(line, qPrintable(label));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(QComboBox *box, const QString &text) const
    {
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
};

} // namespace

class OwnFlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlowBecomesRows();
    void whatIsWrongStaysInItsField();
    void listDuplicateRemoveAndUndo();
    void theSelectionGivesTheEnds();
    void germanIsSpoken();
};

void OwnFlowsTest::aFlowBecomesRows()
{
    Window program;
    QTRY_VERIFY(program.isReady());
    const size_t before = program.document().derivation()->rows.size();
    program.trigger("insert.ownFlow");
    QVERIFY(program.dialog().isVisible());
    const Topology &topology = program.document().topology();
    QVERIFY(!whatOwnFlowLacks(topology, program.flow()).isEmpty());
    program.type(QStringLiteral("Name"), QStringLiteral("Backup"));
    program.type(QStringLiteral("Port at the destination"), QStringLiteral("9000-9010"));
    const auto boxes = program.dialog().findChildren<QComboBox *>();
    const auto ends = [&boxes] {
        QList<QComboBox *> found;
        for (QComboBox *box : boxes) {
            if (box->accessibleName() == QStringLiteral("Element"))
                found.append(box);
        }
        return found;
    }();
    QCOMPARE(ends.size(), 2);
    const Pool &edge = firstPool(topology, "edge");
    program.choose(ends[0], edge.name);
    program.choose(ends[1], firstPool(topology, "front-end").name);
    const OwnFlow flow = program.flow();
    QCOMPARE(flow.name, QStringLiteral("Backup"));
    QCOMPARE(flow.ports.toString(), QStringLiteral("9000-9010"));
    QCOMPARE(flow.from.element, edge.id.element());
    QTRY_VERIFY(program.document().derivation()->rows.size() > before);
}

void OwnFlowsTest::whatIsWrongStaysInItsField()
{
    Window program;
    program.trigger("insert.ownFlow");
    const OwnFlow before = program.flow();
    program.type(QStringLiteral("Port at the destination"), QStringLiteral("70000"));
    QCOMPARE(program.flow(), before);
    auto *networks = program.field<QPlainTextEdit>(QStringLiteral("Networks"));
    QVERIFY(networks);
    const auto write = [networks](const QString &text) {
        networks->selectAll();
        QTest::keyClicks(networks, text);
        QFocusEvent left(QEvent::FocusOut);
        QApplication::sendEvent(networks, &left);
    };
    write(QStringLiteral("10.0.0.1/8"));
    QCOMPARE(program.flow(), before);
    write(QStringLiteral("10.0.0.0/8"));
    QCOMPARE(program.flow().from.networks.size(), size_t(1));
}

void OwnFlowsTest::listDuplicateRemoveAndUndo()
{
    Window program;
    program.trigger("insert.ownFlow");
    program.type(QStringLiteral("Name"), QStringLiteral("Backup"));
    const auto press = [&](const char *text) {
        for (QPushButton *button : program.dialog().findChildren<QPushButton *>()) {
            if (button->text() == QLatin1StringView(text))
                button->click();
        }
    };
    auto *list = program.dialog().findChild<QListWidget *>();
    press("&Duplicate");
    QCOMPARE(list->count(), 2);
    QCOMPARE(program.document().topology().ownFlows.size(), size_t(2));
    QCOMPARE(program.flow().name, QStringLiteral("Backup"));
    press("&Remove");
    QCOMPARE(list->count(), 1);
    press("&Remove");
    QCOMPARE(list->count(), 0);
    QVERIFY(program.dialog().picked().isEmpty());
    QVERIFY(program.dialog().findChildren<Form *>().isEmpty()
            || !program.dialog().findChild<Form *>()->isVisible());
    program.document().undoStack().undo();
    QCOMPARE(list->count(), 1);
}

void OwnFlowsTest::theSelectionGivesTheEnds()
{
    Window program;
    const Topology &topology = program.document().topology();
    const ElementId edge = firstPool(topology, "edge").id;
    const ElementId front = firstPool(topology, "front-end").id;
    program.part<DiagramView>().selectByUser({edge, front});
    program.trigger("insert.ownFlow");
    const OwnFlow flow = program.flow();
    QCOMPARE((std::set{flow.from.element, flow.to.element}), (std::set{edge, front}));
}

void OwnFlowsTest::germanIsSpoken()
{
    Window program;
    program.trigger("insert.ownFlow");
    program.language.use(Language::German);
    QTRY_COMPARE(program.dialog().windowTitle(), QStringLiteral("Eigene Datenflüsse"));
    QVERIFY(program.field<QComboBox>(QStringLiteral("Element")));
    QVERIFY(program.field<QLineEdit>(QStringLiteral("Zielport")));
}

QTEST_MAIN(OwnFlowsTest)
#include "tst_ownflowsdialog.moc"
