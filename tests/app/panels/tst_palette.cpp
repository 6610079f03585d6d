// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "diagram/dragtypes.h"
#include "panels/palettemodel.h"
#include "panels/palettepanel.h"
#include "panels/paletteview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;
namespace dragtypes = portolan::diagram::dragtypes;

class PaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleAndEveryKindOfZoneIsThereOnce();
    void rolesStandUnderAZoneTheyMayStandIn();
    void searchFindsInBothLanguages();
    void theModelKeepsItsPromises();
    void dragsCarryWhatIsMeant();
    void tipsSayWhereARoleMayStand();
    void typingFiltersAndEnterAdds();
    void aDoubleClickAddsAndAClickFolds();
    void inLittleWidthIconsRemain();
    void everyEntryHasANameAndADescription();
};

namespace {

struct Panel : PalettePanel {
    Panel() : PalettePanel(*shippedCatalogue())
    {
        setLanguage(Language::English);
        resize(220, 700);
        show();
    }
    PaletteView &view() { return *findChild<PaletteView *>(); }
    QLineEdit &search() { return *findChild<QLineEdit *>(); }
    PaletteModel &model() { return *findChild<PaletteModel *>(); }
};

PaletteEntry entryNamed(PaletteModel &model, const QString &name)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == name)
                return *model.entry(index);
        }
    }
    return {};
}

} // namespace

void PaletteTest::everyRoleAndEveryKindOfZoneIsThereOnce()
{
    const Catalogue &catalogue = *shippedCatalogue();
    std::multiset<QString> roles;
    std::multiset<QString> zones;
    for (const PaletteGroup &group : paletteGroups(catalogue)) {
        for (const PaletteEntry &entry : group.entries) {
            if (entry.kind == PaletteEntry::Kind::Role)
                roles.insert(entry.key);
            if (entry.kind == PaletteEntry::Kind::ZoneKind)
                zones.insert(entry.key);
        }
    }
    for (const Role &role : catalogue.roles)
        QCOMPARE(roles.count(role.key.toString()), size_t(1));
    for (const ZoneKind &kind : catalogue.zoneKinds)
        QCOMPARE(zones.count(kind.key.toString()), size_t(1));
}

void PaletteTest::rolesStandUnderAZoneTheyMayStandIn()
{
    const Catalogue &catalogue = *shippedCatalogue();
    int trust = -1;
    for (const PaletteGroup &group : paletteGroups(catalogue)) {
        const auto key = ZoneKindKey::parse(group.key);
        const ZoneKind *kind = key ? catalogue.zoneKind(*key) : nullptr;
        if (!kind)
            continue;
        QVERIFY(kind->trust >= trust);
        trust = kind->trust;
        for (const PaletteEntry &entry : group.entries) {
            const Role &role = *catalogue.role(RoleKey::literal(entry.key.toStdString()));
            const auto &kinds = role.interfaces.empty() ? role.zoneKinds : role.interfaces.front().zoneKinds;
            QVERIFY(std::find(kinds.begin(), kinds.end(), kind->key) != kinds.end());
        }
    }
}

void PaletteTest::searchFindsInBothLanguages()
{
    PaletteModel model(*shippedCatalogue());
    for (const Language language : {Language::English, Language::German}) {
        model.setLanguage(language);
        for (const char *words : {"remote users", "remotebenutzer", "REMOTE us"}) {
            model.setFilter(QString::fromUtf8(words));
            QCOMPARE(model.rowCount(), 1);
            QCOMPARE(model.entry(model.firstEntry())->key, QStringLiteral("remote-users"));
        }
    }
    model.setFilter(QStringLiteral("no such thing"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.firstEntry().isValid());
}

void PaletteTest::theModelKeepsItsPromises()
{
    PaletteModel model(*shippedCatalogue());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *filter : {"e", "edge", "nothing at all", ""})
        model.setFilter(QString::fromLatin1(filter));
    model.setLanguage(Language::German);
}

void PaletteTest::dragsCarryWhatIsMeant()
{
    PaletteModel model(*shippedCatalogue());
    const auto mime = [&](const char *name) {
        return mimeDataOf(entryNamed(model, QString::fromLatin1(name)));
    };
    QCOMPARE(mime("Edge Server")->data(dragtypes::role), QByteArray("edge"));
    QCOMPARE(mime("Remote users")->data(dragtypes::role), QByteArray("remote-users"));
    QCOMPARE(mime("Wi-Fi")->data(dragtypes::zoneKind), QByteArray("wifi"));
    QCOMPARE(mime("Branch site")->data(dragtypes::site), QByteArray("branch"));
    QVERIFY(mime("Firewall")->hasFormat(dragtypes::firewall));
    QVERIFY(mime("Load balancer")->hasFormat(dragtypes::balancer));
}

void PaletteTest::tipsSayWhereARoleMayStand()
{
    PaletteModel model(*shippedCatalogue());
    const QString edge = descriptionOf(entryNamed(model, QStringLiteral("Edge Server")), *shippedCatalogue(),
                                       Language::English);
    QVERIFY2(edge.contains(QStringLiteral("Perimeter network, outside")), qPrintable(edge));
    QVERIFY2(edge.contains(QStringLiteral("Perimeter network, inside")), qPrintable(edge));
    QVERIFY2(edge.contains(QStringLiteral("Access Edge service")), qPrintable(edge));
}

void PaletteTest::typingFiltersAndEnterAdds()
{
    Panel panel;
    QSignalSpy added(&panel, &PalettePanel::addRequested);
    panel.view().setFocus();
    panel.view().setCurrentIndex(panel.model().firstEntry());
    QTest::keyClicks(&panel.view(), QStringLiteral("m"));
    QVERIFY(panel.search().text() == QStringLiteral("m"));
    QTest::keyClicks(&panel.search(), QStringLiteral("ediation"));
    QCOMPARE(panel.model().rowCount(), 1);
    QTest::keyClick(&panel.search(), Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).value<PaletteEntry>().key, QStringLiteral("mediation"));

    QTest::keyClick(&panel.search(), Qt::Key_Down);
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    QCOMPARE(added.size(), 2);
    QTest::keyClick(&panel.search(), Qt::Key_Escape);
    QVERIFY(panel.search().text().isEmpty());
    QTest::keyClick(&panel.search(), Qt::Key_Return);
    QCOMPARE(added.size(), 2);
}

void PaletteTest::aDoubleClickAddsAndAClickFolds()
{
    Panel panel;
    QSignalSpy added(&panel, &PalettePanel::addRequested);
    QSignalSpy folded(&panel, &PalettePanel::foldedGroupsChanged);
    const auto at = [&](const QModelIndex &index) { return panel.view().visualRect(index).center(); };
    QTest::mouseDClick(panel.view().viewport(), Qt::LeftButton, {}, at(panel.model().firstEntry()));
    QCOMPARE(added.size(), 1);

    const QModelIndex group = panel.model().index(0, 0);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, at(group));
    QVERIFY(!panel.view().isExpanded(group));
    QCOMPARE(folded.size(), 1);
    QCOMPARE(panel.foldedGroups(), QStringList(QStringLiteral("internet")));

    // A search shows what is folded, and leaves it folded afterwards.
    panel.search().setText(QStringLiteral("remote users"));
    QVERIFY(panel.view().isExpanded(panel.model().index(0, 0)));
    panel.search().clear();
    QVERIFY(!panel.view().isExpanded(panel.model().index(0, 0)));
    panel.setFoldedGroups({});
    QVERIFY(panel.view().isExpanded(panel.model().index(0, 0)));
}

void PaletteTest::inLittleWidthIconsRemain()
{
    Panel panel;
    QVERIFY(!panel.view().isNarrow());
    panel.resize(56, 700);
    QTRY_VERIFY(panel.view().isNarrow());
    QVERIFY(!panel.search().isVisible());
    QVERIFY(panel.minimumSizeHint().width() <= 160);
}

void PaletteTest::everyEntryHasANameAndADescription()
{
    PaletteModel model(*shippedCatalogue());
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QVERIFY(!parent.data(Qt::AccessibleTextRole).toString().isEmpty());
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!index.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
            QVERIFY(!index.data(Qt::ToolTipRole).toString().isEmpty());
        }
    }
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
