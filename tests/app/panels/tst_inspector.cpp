// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/location.h"
#include "commands/members.h"
#include "commands/nat.h"
#include "commands/notes.h"
#include "commands/removing.h"
#include "commands/settings.h"
#include "derive/nameplace.h"
#include "document/opendocument.h"
#include "panels/addressmodel.h"
#include "panels/fieldplaces.h"
#include "panels/inspectorpanel.h"
#include "panels/rowtable.h"
#include "panels/sheetspanel.h"
#include "text/interfacelanguage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace portolan;
using namespace portolan::test;

namespace {

/// An inspector on the scenario of two Edge Servers behind NAT.
struct Shown {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};
    InspectorPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        document.startFrom(sample(QStringLiteral("edge-scaled-dns-nat")));
        panel.resize(376, 900);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    const Topology &topology() const { return document.topology(); }
    const Pool &edge() const { return firstPool(topology(), "edge"); }

    template <typename W>
    W *field(const char *name) const
    {
        for (W *widget : panel.findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }
    QTableView *addresses() const { return panel.findChild<QTableView *>(); }
    QString problem() const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>(QStringLiteral("problem"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    QString title() const { return panel.findChild<QLabel *>(QStringLiteral("inspectorTitle"))->text(); }

    /// Types into a cell as people do: select, type, Return.
    void typeAddress(int row, int column, const QString &text)
    {
        QTableView *table = addresses();
        table->setCurrentIndex(table->model()->index(row, column));
        table->edit(table->currentIndex());
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

} // namespace

class InspectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSelectedIsTheDeployment();
    void everyKindOfElementHasAForm();
    void typingANameRenamesInOneStep();
    void aWrongHostNameStaysInItsFieldAndChangesNothing();
    void aPortOfAPoolIsOnePort();
    void escapeTakesBackWhatWasTyped();
    void aTypedAddressReachesTheSheet();
    void aWrongAddressIsRefusedWithTheReason();
    void anAddressOfTheOtherFamilyIsRefused();
    void aPublicAddressBecomesAMapping();
    void everyAddressRowIsInSight();
    void undoKeysAreLeftToTheDocument();
    void deleteClearsAnAddress();
    void switchingAFeatureClosesItsPorts();
    void aNameThatAFeatureBringsCanBeLedTo();
    void undoComesBackIntoTheFields();
    void removedElementsGiveWayToTheDeployment();
    void subnetsAreAListOfNetworks();
    void everyControlHasAName();
    void theFormSpeaksGerman();
    void severalPoolsAreChangedAtOnce();
    void whatSeveralHaveInCommonFollowsTheDocument();
    void anyFewElementsHaveAForm();
    void writingANoteIsOneStep();
    void aNoteThatIsTooLongStaysInItsField();
};

void InspectorTest::writingANoteIsOneStep()
{
    Shown shown;
    const Creation note = addNote(shown.document.document(), {10, 10});
    shown.document.apply(note.edit);
    shown.document.finishTyping();
    shown.panel.setSelection({note.id});
    QCOMPARE(shown.title(), QStringLiteral("Empty note"));
    auto *text = shown.field<QPlainTextEdit>("Text");
    QVERIFY(text);
    const int before = shown.document.undoStack().count();
    QTest::keyClicks(text, QStringLiteral("Two"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("lines"));
    QCOMPARE(shown.topology().notes.find(NoteId(note.id))->text, QStringLiteral("Two\nlines"));
    QCOMPARE(shown.document.undoStack().count(), before + 1);
    QCOMPARE(shown.title(), QStringLiteral("Two"));
    shown.document.undoStack().undo();
    QCOMPARE(text->toPlainText(), QString());
}

void InspectorTest::aNoteThatIsTooLongStaysInItsField()
{
    Shown shown;
    const Creation note = addNote(shown.document.document(), {10, 10});
    shown.document.apply(note.edit);
    shown.panel.setSelection({note.id});
    auto *text = shown.field<QPlainTextEdit>("Text");
    text->setPlainText(QString(longestNote + 1, u'x'));
    QVERIFY(shown.problem().contains(QStringLiteral("4001")));
    QVERIFY(shown.topology().notes.find(NoteId(note.id))->text.isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(shown.problem().isEmpty());
}

void InspectorTest::nothingSelectedIsTheDeployment()
{
    Shown shown;
    QCOMPARE(shown.title(), shown.topology().deployment.name);
    QVERIFY(shown.field<QPlainTextEdit>("SIP domains"));
}

void InspectorTest::everyKindOfElementHasAForm()
{
    Shown shown;
    const auto visit = [&](const auto &table) {
        for (const auto &element : table) {
            shown.panel.setSelection({element.id});
            QVERIFY2(!shown.title().isEmpty(), qPrintable(element.id.toString()));
        }
    };
    shown.document.startFrom(sample(QStringLiteral("contoso")));
    const Topology topology = shown.topology();
    visit(topology.sites);
    visit(topology.zones);
    visit(topology.firewalls);
    visit(topology.boundaries);
    visit(topology.pools);
    visit(topology.balancers);
    visit(topology.parties);
    visit(topology.associations);
    for (const Pool &pool : topology.pools) {
        shown.panel.setSelection({pool.servers.front().id});
        QCOMPARE(shown.field<QLineEdit>("Name")->text(), pool.name);
    }
    QCOMPARE(shown.document.undoStack().count(), 0);
}

void InspectorTest::typingANameRenamesInOneStep()
{
    Shown shown;
    const PoolId id = shown.edge().id;
    shown.panel.setSelection({id});
    auto *name = shown.field<QLineEdit>("Name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Perimeter"));
    QCOMPARE(shown.topology().pools.find(id)->name, QStringLiteral("Perimeter"));
    QCOMPARE(shown.title(), QStringLiteral("Perimeter"));
    QCOMPARE(shown.document.undoStack().count(), 1);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClicks(name, QStringLiteral("s"));
    QCOMPARE(shown.document.undoStack().count(), 2);
}

void InspectorTest::aWrongHostNameStaysInItsFieldAndChangesNothing()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    const Topology before = shown.topology();
    auto *fqdn = shown.field<QLineEdit>("Pool name (FQDN)");
    fqdn->setFocus();
    fqdn->selectAll();
    QTest::keyClicks(fqdn, QStringLiteral("edge pool!"));
    QVERIFY(shown.problem().isEmpty());
    QTest::keyClick(fqdn, Qt::Key_Return);
    QVERIFY(shown.problem().contains(QStringLiteral("edge pool!")));
    QCOMPARE(fqdn->text(), QStringLiteral("edge pool!"));
    QCOMPARE(shown.topology(), before);
    QVERIFY(!shown.document.isModified());

    fqdn->selectAll();
    QTest::keyClicks(fqdn, QStringLiteral("Edge.Contoso.NET"));
    QTest::keyClick(fqdn, Qt::Key_Return);
    QVERIFY(shown.problem().isEmpty());
    QCOMPARE(fqdn->text(), QStringLiteral("edge.contoso.net"));
    QCOMPARE(shown.edge().fqdn->toString(), QStringLiteral("edge.contoso.net"));
}

void InspectorTest::aPortOfAPoolIsOnePort()
{
    Shown shown;
    const auto key = RangeKey::literal("edge-av-client");
    // The section is open where something is set.
    shown.document.apply(setRange(shown.topology(), shown.edge().id, *shown.document.catalogue().range(key),
                                  PortRange::single(*Port::from(1000))));
    shown.panel.setSelection({shown.edge().id});
    auto *port = shown.field<QLineEdit>("A/V Edge: TCP port for media");
    QCOMPARE(port->placeholderText(), shown.document.catalogue().range(key)->byDefault.toString());
    QCOMPARE(port->text(), QStringLiteral("1000"));
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("2000-2001"));
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(shown.problem(), QStringLiteral("Enter a single port."));
    port->selectAll();
    QTest::keyClicks(port, QStringLiteral("2000"));
    QTest::keyClick(port, Qt::Key_Return);
    QVERIFY(shown.problem().isEmpty());
    QCOMPARE(shown.edge().ranges.at(key).toString(), QStringLiteral("2000"));
    port->selectAll();
    QTest::keyClick(port, Qt::Key_Delete);
    QTest::keyClick(port, Qt::Key_Return);
    QVERIFY(shown.edge().ranges.empty());
}

void InspectorTest::escapeTakesBackWhatWasTyped()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    auto *fqdn = shown.field<QLineEdit>("Pool name (FQDN)");
    const QString before = fqdn->text();
    fqdn->setFocus();
    QTest::keyClicks(fqdn, QStringLiteral("!!"));
    QTest::keyClick(fqdn, Qt::Key_Return);
    QVERIFY(!shown.problem().isEmpty());
    QTest::keyClick(fqdn, Qt::Key_Escape);
    QCOMPARE(fqdn->text(), before);
    QVERIFY(shown.problem().isEmpty());
}

void InspectorTest::aTypedAddressReachesTheSheet()
{
    Shown shown;
    SheetsPanel sheets(shown.document);
    sheets.resize(1200, 400);
    sheets.show();
    QTRY_VERIFY(shown.document.derivation());
    shown.panel.setSelection({shown.edge().id});
    sheets.setSelection({shown.edge().servers.front().id});
    const QString typed = QStringLiteral("192.168.77.77");
    const auto isInSheet = [&] {
        const QAbstractItemModel *rows = sheets.findChild<RowTable *>(QStringLiteral("rows"))->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (rows->index(row, column).data().toString().contains(typed))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!isInSheet());
    shown.typeAddress(1, AddressModel::IPv4, typed);
    QTRY_VERIFY(isInSheet());
    shown.document.undoStack().undo();
    QTRY_VERIFY(!isInSheet());
}

void InspectorTest::aWrongAddressIsRefusedWithTheReason()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    const Topology before = shown.topology();
    shown.typeAddress(1, AddressModel::IPv4, QStringLiteral("010.1.1.1"));
    QTRY_VERIFY(shown.problem().contains(QStringLiteral("010.1.1.1")));
    QCOMPARE(shown.topology(), before);
    QCOMPARE(shown.addresses()->model()->index(1, AddressModel::IPv4).data().toString(),
             QStringLiteral("010.1.1.1"));
    shown.typeAddress(1, AddressModel::IPv4, QStringLiteral("10.1.1.1"));
    QTRY_VERIFY(shown.problem().isEmpty());
    QVERIFY(shown.topology() != before);
}

void InspectorTest::anAddressOfTheOtherFamilyIsRefused()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    shown.typeAddress(1, AddressModel::IPv4, QStringLiteral("2001:db8::1"));
    QTRY_VERIFY(shown.problem().contains(QStringLiteral("IPv6")));
    QVERIFY(!shown.document.isModified());
}

void InspectorTest::aPublicAddressBecomesAMapping()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    const ServerId server = shown.edge().servers.front().id;
    const AddressModel *model = qobject_cast<AddressModel *>(shown.addresses()->model());
    const SlotKey slot = model->line(1).slot;
    shown.typeAddress(1, AddressModel::PublicIPv4, QStringLiteral("203.0.113.200"));
    QVERIFY(mappingOf(shown.topology(), server, slot));
    QTRY_COMPARE(mappingOf(shown.topology(), server, slot)->outside.v4->toString(),
                 QStringLiteral("203.0.113.200"));
}

void InspectorTest::everyAddressRowIsInSight()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    const QTableView *table = shown.addresses();
    QTRY_VERIFY(table->viewport()->height() >= table->verticalHeader()->length());
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
}

void InspectorTest::undoKeysAreLeftToTheDocument()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    auto *name = shown.field<QLineEdit>("Name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("X"));
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(name, &override);
    QVERIFY(!override.isAccepted());
    shown.document.undoStack().undo();
    QVERIFY(!shown.document.isModified());
}

void InspectorTest::deleteClearsAnAddress()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    QTableView *table = shown.addresses();
    table->setCurrentIndex(table->model()->index(1, AddressModel::IPv4));
    QVERIFY(!table->currentIndex().data().toString().isEmpty());
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(table->currentIndex().data().toString().isEmpty());
    shown.document.undoStack().undo();
    QVERIFY(!table->currentIndex().data().toString().isEmpty());
}

void InspectorTest::switchingAFeatureClosesItsPorts()
{
    Shown shown;
    QTRY_VERIFY(shown.document.derivation());
    const size_t before = shown.document.derivation()->rows.size();
    const Feature &federation = *shippedCatalogue()->feature(FeatureKey::literal("federation"));
    auto *box = shown.field<QComboBox>(qPrintable(federation.name.en));
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(shown.topology().deployment.features.at(federation.key), false);
    QTRY_VERIFY(shown.document.derivation()->rows.size() < before);
    shown.document.undoStack().undo();
    QTRY_COMPARE(shown.document.derivation()->rows.size(), before);
}

void InspectorTest::aNameThatAFeatureBringsCanBeLedTo()
{
    Shown shown;
    shown.document.startFrom(sample(QStringLiteral("edge-scaled-dns-public")));
    const FieldTarget target{{}, nameField(NameKey::literal("geodns")), {}};
    QVERIFY(!shown.panel.focusField(target));
    const auto &features = shown.document.catalogue().features;
    const auto geoDns = std::ranges::find(features, FeatureKey::literal("geodns"), &Feature::key);
    shown.document.apply(setFeature(shown.topology(), {}, *geoDns, true));
    QVERIFY(shown.panel.focusField(target));
    QCOMPARE(shown.panel.focusWidget()->accessibleName(), QStringLiteral("GeoDNS domain"));
}

void InspectorTest::undoComesBackIntoTheFields()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    auto *name = shown.field<QLineEdit>("Name");
    const QString before = name->text();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("X"));
    shown.document.undoStack().undo();
    QCOMPARE(name->text(), before);
    shown.document.undoStack().redo();
    QCOMPARE(name->text(), QStringLiteral("X"));
}

void InspectorTest::removedElementsGiveWayToTheDeployment()
{
    Shown shown;
    const Association line = *shown.topology().associations.begin();
    shown.panel.setSelection({line.id});
    QVERIFY(shown.title() != shown.topology().deployment.name);
    shown.document.apply({{{Change{line, std::nullopt}}}, {}, {}});
    QCOMPARE(shown.title(), shown.topology().deployment.name);
    shown.document.undoStack().undo();
    QVERIFY(shown.title() != shown.topology().deployment.name);
}

void InspectorTest::subnetsAreAListOfNetworks()
{
    Shown shown;
    const ZoneId zone = shown.topology().zones.begin()->id;
    shown.panel.setSelection({zone});
    auto *subnets = shown.field<QPlainTextEdit>("Subnets");
    const auto type = [&](const QString &text) {
        subnets->setFocus();
        subnets->selectAll();
        QTest::keyClicks(subnets, text);
        subnets->clearFocus();
    };
    type(QStringLiteral("10.9.0.0/16, 10.8.0.1/16"));
    QVERIFY(shown.problem().contains(QStringLiteral("10.8.0.1/16")));
    QVERIFY(!shown.document.isModified());
    type(QStringLiteral("10.9.0.0/16 10.8.0.0/16"));
    QVERIFY(shown.problem().isEmpty());
    QCOMPARE(shown.topology().zones.find(zone)->subnets.size(), size_t(2));
    QCOMPARE(subnets->toPlainText(), QStringLiteral("10.9.0.0/16\n10.8.0.0/16"));
}

void InspectorTest::everyControlHasAName()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    const auto check = [&](const auto &widgets) {
        for (const auto *widget : widgets)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    };
    check(shown.panel.findChildren<QLineEdit *>());
    check(shown.panel.findChildren<QComboBox *>());
    check(shown.panel.findChildren<QTableView *>());
    for (const auto *button : shown.panel.findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty()
                     || qobject_cast<const QTableView *>(button->parentWidget()),
                 qPrintable(button->objectName()));
}

void InspectorTest::theFormSpeaksGerman()
{
    Shown shown;
    shown.panel.setSelection({shown.edge().id});
    shown.language.use(Language::German);
    shown.panel.setLanguage(Language::German);
    const Role &role = *shippedCatalogue()->role(shown.edge().role);
    QVERIFY(shown.addresses());
    const AddressModel *model = qobject_cast<AddressModel *>(shown.addresses()->model());
    QCOMPARE(model->line(1).label, role.interfaces.front().slots.front().name.de);
}

void InspectorTest::severalPoolsAreChangedAtOnce()
{
    Shown shown;
    std::vector<ElementId> pools;
    for (const Pool &pool : shown.topology().pools)
        pools.push_back(pool.id);
    const Topology before = shown.topology();
    shown.panel.setSelection(pools);
    auto *site = shown.field<QComboBox>("Site");
    QVERIFY(site);
    QCOMPARE(site->findText(QStringLiteral("Several values")), -1);
    site->setCurrentIndex(0);
    Q_EMIT site->activated(0);
    for (const Pool &pool : shown.topology().pools)
        QVERIFY(pool.site.isEmpty());
    QCOMPARE(shown.document.undoStack().count(), 1);
    shown.document.undoStack().undo();
    QCOMPARE(shown.topology(), before);
    QVERIFY(site->currentIndex() > 0);
}

void InspectorTest::whatSeveralHaveInCommonFollowsTheDocument()
{
    Shown shown;
    std::vector<ElementId> pools;
    for (const Pool &pool : shown.topology().pools)
        pools.push_back(pool.id);
    shown.panel.setSelection(pools);
    auto *site = shown.field<QComboBox>("Site");
    shown.document.apply(setPoolSite(shown.topology(), PoolId(pools.front()), {}));
    QCOMPARE(site->currentText(), QStringLiteral("Several values"));
    // Chosen once more it changes nothing.
    Q_EMIT site->activated(site->currentIndex());
    QCOMPARE(shown.document.undoStack().count(), 1);
    shown.document.undoStack().undo();
    QCOMPARE(site->findText(QStringLiteral("Several values")), -1);
}

void InspectorTest::anyFewElementsHaveAForm()
{
    Shown shown;
    std::vector<std::vector<ElementId>> selections(5);
    for (const Pool &pool : shown.topology().pools) {
        selections[0].push_back(pool.id);
        selections[4].push_back(pool.id);
    }
    for (const Party &party : shown.topology().parties) {
        selections[1].push_back(party.id);
        selections[4].push_back(party.id);
    }
    for (const Balancer &balancer : shown.topology().balancers) {
        for (int i = 0; i < 2; ++i)
            selections[2].push_back(balancer.id);
    }
    for (const Boundary &boundary : shown.topology().boundaries)
        selections[3].push_back(boundary.id);
    for (size_t i = 0; i < selections.size(); ++i) {
        shown.panel.setSelection(selections[i]);
        QVERIFY(shown.title().contains(QStringLiteral("element")));
        const bool hasFields = !shown.panel.findChildren<QComboBox *>().isEmpty();
        QCOMPARE(hasFields, i != 4);
    }
    shown.panel.setSelection(selections[0]);
    shown.document.apply(
        removeElements(shown.document.document(), shown.document.catalogue(), selections[0]));
    QVERIFY(shown.panel.findChildren<QComboBox *>().isEmpty());
}

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
