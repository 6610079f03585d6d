// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "commands/selecting.h"
#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "panels/outlinepanel.h"
#include "window/actionregistry.h"
#include "window/changespreview.h"
#include "window/filldialog.h"
#include "window/replacedialog.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    QAction &action(const char *id) const { return *part<ActionRegistry>().action(id); }
    void select(const std::vector<ElementId> &ids) const { part<DiagramView>().selectByUser(ids); }
    QRectF rectOf(const ElementId &id) const
    {
        const diagram::Picture &picture = part<DiagramView>().picture();
        return picture.rectOf(picture.partOf(id));
    }
    /// Cards that stand in one zone only, of the zone that has most of them.
    std::vector<ElementId> neighbours() const
    {
        const auto &cards = part<DiagramView>().picture().content.cards;
        std::map<int, std::vector<ElementId>> byZone;
        for (const diagram::Card &card : cards) {
            if (card.zones.size() == 1)
                byZone[card.zones.front()].push_back(card.id);
        }
        return std::ranges::max_element(byZone, {}, [](const auto &entry) { return entry.second.size(); })
            ->second;
    }
};

} // namespace

/// Actions on what is selected, in the whole window.
class SelectionEditingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aligningMovesCardsAndIsOneStep();
    void whatCannotBeAlignedIsSaid();
    void pinnedCardsStayWhenEverythingIsLaidOut();
    void copiesAreSelected();
    void cuttingAndPastingIsByKeys();
    void theOutlineKnowsTheSameKeys();
    void pastingGoesFromWindowToWindow();
    void otherProgramsGetATable();
    void otherProgramsGetAPicture();
    void whatIsNotOursIsRefused();
    void fillingShowsWhatWouldCome();
    void replacingIsRefusedInPlace();
};

void SelectionEditingTest::aligningMovesCardsAndIsOneStep()
{
    Window program;
    QVERIFY(!program.action("arrange.left").isEnabled());
    const std::vector<ElementId> cards = program.neighbours();
    QVERIFY(cards.size() > 2);
    program.select(cards);
    program.action("arrange.left").trigger();
    for (const ElementId &id : cards)
        QCOMPARE(program.rectOf(id).left(), program.rectOf(cards.front()).left());
    QCOMPARE(program.window.document().undoStack().count(), 1);
    QCOMPARE(program.window.document().undoText(Language::English), QStringLiteral("Align left edges"));
    // The gaps are equal already.
    program.action("arrange.vertically").trigger();
    QCOMPARE(program.window.document().undoStack().count(), 1);
    program.window.document().undoStack().undo();
    QVERIFY(program.window.document().document().diagram.placements.empty());
}

void SelectionEditingTest::whatCannotBeAlignedIsSaid()
{
    Window program;
    const Topology &topology = program.window.document().topology();
    program.select(everything(topology));
    QVERIFY(program.action("arrange.left").isEnabled());
    const auto &content = program.part<DiagramView>().picture().content;
    const auto other = std::ranges::find_if(content.cards, [&](const diagram::Card &card) {
        return card.zones.front() != content.cards.front().zones.front();
    });
    program.select({content.cards.front().id, other->id});
    program.action("arrange.left").trigger();
    QVERIFY(!program.window.document().isModified());
    QVERIFY(program.window.statusBar()->currentMessage().contains(QStringLiteral("zone")));
}

void SelectionEditingTest::pinnedCardsStayWhenEverythingIsLaidOut()
{
    Window program;
    const std::vector<ElementId> cards = program.neighbours();
    program.select(cards);
    program.action("arrange.left").trigger();
    program.select({cards.back()});
    QAction &pin = program.action("arrange.pin");
    QVERIFY(!pin.isChecked());
    pin.trigger();
    QVERIFY(pin.isChecked());
    const QRectF pinned = program.rectOf(cards.back());
    program.action("arrange.layOutAll").trigger();
    QCOMPARE(program.rectOf(cards.back()), pinned);
    QCOMPARE(program.window.document().document().diagram.placements.size(), size_t(1));
    program.select({cards.front()});
    QVERIFY(!pin.isChecked());
    program.select({cards.back()});
    QVERIFY(pin.isChecked());
    pin.trigger();
    QVERIFY(!pin.isChecked());
    program.action("arrange.layOutSelection").trigger();
    QVERIFY(program.window.document().document().diagram.placements.empty());
}

void SelectionEditingTest::copiesAreSelected()
{
    Window program;
    const std::vector<ElementId> cards = program.neighbours();
    program.select({cards[0], cards[1]});
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    QTest::keyClick(&program.window, Qt::Key_D, Qt::ControlModifier);
    const std::vector<ElementId> copies = program.part<DiagramView>().selection();
    QCOMPARE(copies.size(), size_t(2));
    QVERIFY(copies != (std::vector<ElementId>{cards[0], cards[1]}));
    for (const ElementId &id : copies)
        QVERIFY(!program.rectOf(id).isEmpty());
    QCOMPARE(program.window.document().undoText(Language::English), QStringLiteral("Duplicate 2 elements"));
    program.window.document().undoStack().undo();
    QVERIFY(!program.window.document().isModified());
}

void SelectionEditingTest::cuttingAndPastingIsByKeys()
{
    Window program;
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    OpenDocument &document = program.window.document();
    const Document start = document.document();
    auto &view = program.part<DiagramView>();
    view.setFocus();
    const std::vector<ElementId> cards = program.neighbours();
    program.select(cards);
    QTest::keyClick(&view, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(document.document() != start);
    QVERIFY(view.selection().empty());
    QVERIFY(document.undoText(Language::English).startsWith(QStringLiteral("Cut ")));
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(view.selection(), cards);
    QVERIFY(document.document() == start);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(view.selection() != cards);
    QVERIFY(document.undoText(Language::English).startsWith(QStringLiteral("Paste ")));
    document.undoStack().undo();
    QVERIFY(document.document() == start);
}

void SelectionEditingTest::theOutlineKnowsTheSameKeys()
{
    Window program;
    QVERIFY(QTest::qWaitForWindowActive(&program.window));
    program.action("view.outline").trigger();
    auto &outline = program.part<OutlinePanel>();
    outline.setFocus();
    QVERIFY(outline.hasFocus());
    program.select({program.neighbours().front()});
    const size_t before = program.part<DiagramView>().picture().content.cards.size();
    QTest::keyClick(&outline, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(&outline, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program.part<DiagramView>().picture().content.cards.size(), before + 1);
}

void SelectionEditingTest::pastingGoesFromWindowToWindow()
{
    Window one;
    const std::vector<ElementId> cards = one.neighbours();
    one.select(cards);
    one.action("edit.copy").trigger();
    QVERIFY(!one.window.document().isModified());
    Window other;
    other.window.document().startFrom({});
    other.action("edit.paste").trigger();
    QCOMPARE(other.part<DiagramView>().selection().size(), cards.size());
    const auto &pools = other.window.document().topology().pools;
    QVERIFY(pools.size() + other.window.document().topology().parties.size() > 0);
}

void SelectionEditingTest::otherProgramsGetATable()
{
    Window program;
    const Topology &topology = program.window.document().topology();
    const Pool &pool = *std::find_if(topology.pools.begin(), topology.pools.end(), [](const Pool &each) {
        return each.servers.size() > 1 && each.servers.front().fqdn
            && !each.servers.front().addresses.empty();
    });
    program.select({pool.id});
    program.action("edit.copy").trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("Name\tFQDN\t")));
    QVERIFY(text.contains(pool.name));
    for (const Server &server : pool.servers) {
        QVERIFY(text.contains(server.fqdn->toString()));
        for (const auto &[slot, pair] : server.addresses)
            QVERIFY(!pair.v4 || text.contains(u'\t' + pair.v4->toString()));
    }
    QCOMPARE(text.count(u'\t') % 4, 0);
}

void SelectionEditingTest::otherProgramsGetAPicture()
{
    Window program;
    const std::vector<ElementId> cards = program.neighbours();
    program.select({cards.front()});
    program.action("edit.copy").trigger();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(QStringLiteral("image/png")));
    const QImage one = QImage::fromData(data->data(QStringLiteral("image/png")));
    QVERIFY(!one.isNull());
    const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
    QVERIFY(svg.contains("<svg"));
    program.select(cards);
    program.action("edit.copy").trigger();
    const QImage all =
        QImage::fromData(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")));
    QVERIFY(all.width() * all.height() > one.width() * one.height());
}

void SelectionEditingTest::whatIsNotOursIsRefused()
{
    Window program;
    QGuiApplication::clipboard()->setText(QStringLiteral("{\"format\":\"portolan-elements\"}"));
    program.action("edit.paste").trigger();
    QVERIFY(program.window.statusBar()->currentMessage().contains(QStringLiteral("clipboard")));
    auto *data = new QMimeData;
    data->setData(QStringLiteral("application/x-portolan-elements+json"), "{\"version\":");
    QGuiApplication::clipboard()->setMimeData(data);
    program.action("edit.paste").trigger();
    QVERIFY(program.window.statusBar()->currentMessage().contains(QStringLiteral("damaged")));
    QVERIFY(!program.window.document().isModified());
}

void SelectionEditingTest::fillingShowsWhatWouldCome()
{
    Window program;
    const Topology &topology = program.window.document().topology();
    const Pool &pool = *std::find_if(topology.pools.begin(), topology.pools.end(),
                                     [](const Pool &each) { return each.servers.size() > 1; });
    const PoolId id = pool.id;
    program.select({id});
    program.action("edit.fill").trigger();
    auto &dialog = program.part<FillDialog>();
    auto *pattern = dialog.findChild<QLineEdit *>();
    QPushButton *fill = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(pattern->text().contains(u'{'));
    pattern->setText(QStringLiteral("no name"));
    QVERIFY(!fill->isEnabled());
    pattern->setText(QStringLiteral("filled{07..}.example.com"));
    QVERIFY(fill->isEnabled());
    const auto *model = dialog.findChild<QTableView *>()->model();
    QCOMPARE(model->rowCount(), int(pool.servers.size()));
    QCOMPARE(model->index(1, ChangesModel::After).data().toString(), QStringLiteral("filled08.example.com"));
    fill->click();
    QCOMPARE(program.window.document().topology().pools.find(id)->servers[1].fqdn->toString(),
             QStringLiteral("filled08.example.com"));
    QCOMPARE(program.window.document().undoStack().count(), 1);
}

void SelectionEditingTest::replacingIsRefusedInPlace()
{
    Window program;
    program.action("edit.replace").trigger();
    auto &dialog = program.part<ReplaceDialog>();
    const auto fields = dialog.findChildren<QLineEdit *>();
    QPushButton *replace = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!replace->isEnabled());
    fields[0]->setText(QStringLiteral("contoso"));
    fields[1]->setText(QStringLiteral("con toso"));
    QVERIFY(!replace->isEnabled());
    fields[1]->setText(QStringLiteral("fabrikam"));
    QVERIFY(replace->isEnabled());
    replace->click();
    QVERIFY(program.window.document().isModified());
    QCOMPARE(program.window.document().undoText(Language::English),
             QStringLiteral("Replace “contoso” by “fabrikam”"));
}

QTEST_MAIN(SelectionEditingTest)
#include "tst_selectionediting.moc"
