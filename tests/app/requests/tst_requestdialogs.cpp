// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/removing.h"
#include "commands/requests.h"
#include "document/opendocument.h"
#include "panels/dayfield.h"
#include "requests/baselinesdialog.h"
#include "requests/comparedialog.h"
#include "requests/deltaview.h"
#include "requests/exemptdialog.h"
#include "requests/handoverdialog.h"
#include "requests/requestdefaults.h"
#include "requests/requestdialog.h"
#include "requests/vanisheddialog.h"
#include "text/interfacelanguage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace portolan;
using namespace portolan::test;

namespace {

const PoolId gateway = PoolId::literal("pool-sea-gateway2");

struct Opened {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};

    Opened() { document.startFrom(sample(QStringLiteral("contoso"))); }
    void handOver()
    {
        const HandOver now = handOverOf(document);
        document.apply(portolan::handOver(document.document().requests, now.content, QDate(2026, 11, 21),
                                          QStringLiteral("Network team")));
    }
    void removeGateway()
    {
        document.apply(removeElements(document.document(), document.catalogue(), {gateway}));
        QTRY_COMPARE(document.derivation()->topology, document.topology());
    }
    /// A row that goes with the gateway.
    quint64 doomedRow()
    {
        const HandOver before = handOverOf(document);
        OpenDocument other(shippedCatalogue());
        other.startFrom(document.snapshot());
        other.apply(removeElements(other.document(), other.catalogue(), {gateway}));
        const Comparison comparison(before.content, handOverOf(other).content);
        for (const RowChange &change : comparison.delta.rows()) {
            if (change.kind == RowChange::Kind::Removed)
                return change.row;
        }
        return 0;
    }
};

QPushButton &button(const QDialog &dialog, const char *text)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == QLatin1String(text))
            return *candidate;
    }
    qFatal("no button %s", text);
}

} // namespace

class RequestDialogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExemptionNeedsAReason();
    void aHeaderIsEditedWithItsDates();
    void defaultsFillEmptyHeadersOnly();
    void handingOverSaysWhatIsInIt();
    void handingOverSaysWhatChanged();
    void handOversAreListedAndDropped();
    void aTamperedHandOverIsSaid();
    void vanishedRowsAreListedAndForgotten();
    void anyTwoTimesAreCompared();
    void germanIsSpoken();
};

void RequestDialogsTest::anExemptionNeedsAReason()
{
    ExemptDialog dialog(3, QString(), nullptr);
    dialog.show();
    QPushButton &exempt = button(dialog, "Exempt");
    QVERIFY(!exempt.isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("  "));
    QVERIFY(!exempt.isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("proxy does it"));
    QVERIFY(exempt.isEnabled());
    QCOMPARE(dialog.reason(), QStringLiteral("proxy does it"));
}

void RequestDialogsTest::aHeaderIsEditedWithItsDates()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RequestHeader header;
    header.project = QStringLiteral("Lync");
    header.validFrom = QDate(2027, 1, 1);
    RequestDialog dialog(header, QStringLiteral("contoso"), settings, nullptr);
    QCOMPARE(dialog.header(), header);
    const auto days = dialog.findChildren<DayField *>();
    QCOMPARE(days.size(), 3);
    QPushButton &ok = *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    DayField &until = *days[2];
    until.setText(QStringLiteral("31.12.2026"));
    QVERIFY(!ok.isEnabled());
    until.setText(QStringLiteral("tomorrow"));
    QVERIFY(!ok.isEnabled());
    until.setText(QStringLiteral("1.1.2027"));
    QVERIFY(ok.isEnabled());
    QCOMPARE(dialog.header().validUntil, QDate(2027, 1, 1));
    until.clear();
    QVERIFY(ok.isEnabled());
    QCOMPARE(dialog.header(), header);
    // What somebody objected to is where one begins to type.
    dialog.focus(HeaderField::ValidUntil);
    QCOMPARE(dialog.focusWidget(), &until);
    dialog.focus(HeaderField::Project);
    QCOMPARE(qobject_cast<QLineEdit *>(dialog.focusWidget())->text(), header.project);
    QCOMPARE(qobject_cast<QLineEdit *>(dialog.focusWidget())->selectedText(), header.project);
}

void RequestDialogsTest::defaultsFillEmptyHeadersOnly()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    RequestHeader header;
    header.project = QStringLiteral("Lync");
    header.requester = QStringLiteral("Ann");
    header.owner = QStringLiteral("Ben");
    RequestDialog first(header, {}, settings, nullptr);
    QPushButton &keep = button(first, "Use as default");
    QVERIFY(keep.isEnabled());
    keep.click();
    QVERIFY(!keep.isEnabled());
    QCOMPARE(storedHeaderDefaults(settings), defaultsIn(header));
    const RequestHeader begun = RequestDialog({}, {}, settings, nullptr).header();
    QCOMPARE(begun.requester, QStringLiteral("Ann"));
    QCOMPARE(begun.project, QString());
    RequestHeader filled;
    filled.ticket = QStringLiteral("T-1");
    QCOMPARE(RequestDialog(filled, {}, settings, nullptr).header(), filled);
}

void RequestDialogsTest::handingOverSaysWhatIsInIt()
{
    Opened opened;
    const HandOver now = handOverOf(opened.document);
    const HandOverDialog dialog(now, opened.document.document().requests, Language::English, nullptr);
    QPushButton &ok = button(dialog, "Hand over");
    QVERIFY(!ok.isEnabled());
    const auto *parts = dialog.findChild<QTreeWidget *>(QStringLiteral("parts"));
    const QTreeWidgetItem *sum = parts->topLevelItem(parts->topLevelItemCount() - 1);
    QCOMPARE(sum->text(1).toULongLong(), qulonglong(opened.document.derivation()->rows.size()));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("changes")));
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (!qobject_cast<DayField *>(field))
            field->setText(QStringLiteral("Network team"));
    }
    QVERIFY(ok.isEnabled());
    QCOMPARE(dialog.date(), QDate::currentDate());
    dialog.findChild<DayField *>()->setText(QStringLiteral("32.1.2027"));
    QVERIFY(!ok.isEnabled());
}

void RequestDialogsTest::handingOverSaysWhatChanged()
{
    Opened opened;
    opened.handOver();
    opened.removeGateway();
    const HandOver now = handOverOf(opened.document);
    const HandOverDialog dialog(now, opened.document.document().requests, Language::English, nullptr);
    QCOMPARE(dialog.recipient(), QStringLiteral("Network team"));
    const QString changes = dialog.findChild<QLabel *>(QStringLiteral("changes"))->text();
    QVERIFY2(changes.startsWith(QStringLiteral("Since Hand-over 1 (2026-11-21, Network team): 0 new")),
             qPrintable(changes));
    QVERIFY(dialog.findChild<DeltaView *>()->model()->rowCount() > 0);
}

void RequestDialogsTest::handOversAreListedAndDropped()
{
    Opened opened;
    opened.handOver();
    opened.handOver();
    BaselinesDialog dialog(opened.document, nullptr);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("2"));
    QCOMPARE(list->topLevelItem(0)->text(5), QStringLiteral("as handed over"));
    QVERIFY(
        opened.document.document().requests.baselines.at(2).hash.startsWith(list->topLevelItem(0)->text(4)));
    button(dialog, "Throw content away").click();
    QVERIFY(!opened.document.document().requests.baselines.at(2).content);
    QCOMPARE(list->topLevelItem(0)->text(5), QStringLiteral("content thrown away"));
    opened.document.undoStack().undo();
    QVERIFY(opened.document.document().requests.baselines.at(2).content);
    QCOMPARE(list->topLevelItem(0)->text(5), QStringLiteral("as handed over"));
    dialog.findChild<QTreeWidget *>()->setCurrentItem(list->topLevelItem(1));
    button(dialog, "Show changes since").click();
    QCOMPARE(dialog.chosen(), 1);
}

void RequestDialogsTest::aTamperedHandOverIsSaid()
{
    Opened opened;
    opened.handOver();
    Document document = opened.document.snapshot();
    BaselineContent content = *document.requests.baselines.at(1).content;
    content.sheets.front().rows.front().number = QStringLiteral("X-1");
    document.requests.baselines.at(1).content = std::make_shared<const BaselineContent>(content);
    opened.document.startFrom(document);
    const BaselinesDialog dialog(opened.document, nullptr);
    QCOMPARE(dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(5),
             QStringLiteral("changed in the file since"));
}

void RequestDialogsTest::vanishedRowsAreListedAndForgotten()
{
    Opened opened;
    const quint64 row = opened.doomedRow();
    QVERIFY(row);
    const std::vector<quint64> rows{row};
    opened.document.apply(
        setRowText(opened.document.document().requests, rows, RowText::Remark, QStringLiteral("keep me")));
    opened.removeGateway();
    VanishedDialog dialog(opened.document, Language::English, nullptr);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(!list->topLevelItem(0)->text(0).isEmpty());
    QCOMPARE(list->topLevelItem(0)->text(6), QStringLiteral("keep me"));
    QPushButton &forget = button(dialog, "Forget what was written");
    QVERIFY(!forget.isEnabled());
    dialog.findChild<QTreeWidget *>()->selectAll();
    forget.click();
    QCOMPARE(list->topLevelItemCount(), 0);
    QVERIFY(opened.document.document().requests.rows.isEmpty());
    opened.document.undoStack().undo();
    QCOMPARE(list->topLevelItemCount(), 1);
    opened.document.undoStack().undo();
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QCOMPARE(opened.document.document().requests.rows.find(row)->remark, QStringLiteral("keep me"));
}

void RequestDialogsTest::anyTwoTimesAreCompared()
{
    Opened opened;
    opened.handOver();
    const Document march = opened.document.snapshot();
    opened.removeGateway();
    opened.handOver();
    CompareDialog dialog(
        opened.document, Language::English,
        [&] {
            return std::optional(OtherFile{QStringLiteral("march.portolan"), march});
        },
        nullptr);
    auto *before = dialog.findChild<QComboBox *>(QStringLiteral("before"));
    auto *after = dialog.findChild<QComboBox *>(QStringLiteral("after"));
    const QAbstractItemModel &changes = *dialog.findChild<DeltaView *>()->model();
    QCOMPARE(before->currentText(), QStringLiteral("Hand-over 2 (2026-11-21, Network team)"));
    QCOMPARE(after->currentText(), QStringLiteral("Now"));
    QCOMPARE(changes.rowCount(), 0);
    const auto choose = [](QComboBox &box, int index) {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    };
    choose(*before, 2);
    const int removed = changes.rowCount();
    QVERIFY(removed > 0);
    choose(*after, 1);
    QCOMPARE(changes.rowCount(), removed);
    choose(*after, after->count() - 1);
    QCOMPARE(after->currentText(), QStringLiteral("march.portolan, as saved"));
    QCOMPARE(changes.rowCount(), 0);
    choose(*before, 0);
    QCOMPARE(changes.rowCount(), removed);
    QVERIFY(changes.index(0, 2).data().toString().startsWith(QStringLiteral("new")));
    QCOMPARE(before->count(), after->count());
}

void RequestDialogsTest::germanIsSpoken()
{
    Opened opened;
    opened.handOver();
    opened.language.use(Language::German);
    const HandOver now = handOverOf(opened.document);
    const HandOverDialog dialog(now, opened.document.document().requests, Language::German, nullptr);
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Übergeben"));
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("changes"))
                ->text()
                .contains(QStringLiteral("Nichts hat sich geändert")));
}

QTEST_MAIN(RequestDialogsTest)
#include "tst_requestdialogs.moc"
