// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "model/patch.h"
#include "window/columnmapping.h"
#include "window/inventorydialog.h"
#include "window/inventorypreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

/// The dialog on contoso, shown.
struct Shown {
    QTemporaryDir folder;
    Topology topology = sample(QStringLiteral("contoso")).topology;
    InventoryDialog dialog{topology, *shippedCatalogue(), folder.path(), Language::English, nullptr};

    Shown() { dialog.show(); }

    QString write(const char *name, const QString &text) const
    {
        const QString path = folder.filePath(QLatin1StringView(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? path : QString();
    }
    void read(const QString &text) { dialog.read(write("list.csv", text)); }

    InventoryPreview &preview() const { return *dialog.findChild<InventoryPreview *>(); }
    QString cell(int row, InventoryModel::Column column) const
    {
        return preview().model()->index(row, column).data().toString();
    }
    QPushButton &applyButton() const
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }
    QCheckBox &box(const char *text) const
    {
        const auto boxes = dialog.findChildren<QCheckBox *>();
        return **std::ranges::find_if(
            boxes, [text](const QCheckBox *box) { return box->text().contains(QLatin1StringView(text)); });
    }
    bool says(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The address of a server, as it would be then.
    QString addressThen(const char *server) const
    {
        const Topology then = applied(topology, dialog.edit().patch);
        const ServerId id = ServerId::literal(server);
        const Pool &pool = firstPool(then, "front-end");
        const auto found = std::ranges::find(pool.servers, id, &Server::id);
        return found != pool.servers.end() && !found->addresses.empty()
            ? found->addresses.begin()->second.v4->toString()
            : QString();
    }
};

} // namespace

class InventoryDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWouldChangeIsShownBeforeItDoes();
    void oneErrorKeepsEverythingUntilItIsLeftOut();
    void objectionsAreReadableInFull();
    void columnsCanBeSaidByHand();
    void machinesAreAddedOnlyIfAsked();
    void aDamagedFileIsRefusedWithItsPlace();
    void aTypedPathIsRead();
};

void InventoryDialogTest::whatWouldChangeIsShownBeforeItDoes()
{
    Shown shown;
    QVERIFY(!shown.applyButton().isEnabled());
    shown.read(QStringLiteral("FQDN,Address: Internal\nfra-fe1.contoso.net,10.20.10.121\n"
                              "fra-fe2.contoso.net,\nfra-fe3.contoso.net,10.20.10.23\n"));
    QCOMPARE(shown.preview().model()->rowCount(), 1);
    QCOMPARE(shown.cell(0, InventoryModel::Line), QStringLiteral("2"));
    QCOMPARE(shown.cell(0, InventoryModel::Element), QStringLiteral("fra-fe1.contoso.net"));
    QCOMPARE(shown.cell(0, InventoryModel::Before), QStringLiteral("10.20.10.21"));
    QCOMPARE(shown.cell(0, InventoryModel::After), QStringLiteral("10.20.10.121"));
    QVERIFY(shown.preview().isColumnHidden(InventoryModel::Objection));
    QVERIFY(shown.applyButton().isEnabled());
    QCOMPARE(shown.addressThen("srv-fra-fe1"), QStringLiteral("10.20.10.121"));
    QCOMPARE(shown.addressThen("srv-fra-fe2"), QStringLiteral("10.20.10.22"));
    // A list that says the same changes nothing, and says so.
    shown.dialog.read(shown.write("same.csv", QStringLiteral("FQDN,IP\nfra-fe3.contoso.net,10.20.10.23\n")));
    QVERIFY(shown.says(QStringLiteral("Nothing would change.")));
    QVERIFY(!shown.applyButton().isEnabled());
}

void InventoryDialogTest::oneErrorKeepsEverythingUntilItIsLeftOut()
{
    Shown shown;
    shown.read(QStringLiteral("FQDN,Address: Internal\nfra-fe1.contoso.net,10.20.10.300\n"
                              "fra-fe2.contoso.net,10.20.10.122\n"));
    QVERIFY(shown.says(QStringLiteral("1 error(s): nothing is taken over.")));
    QVERIFY(shown.says(QStringLiteral("Line 2")));
    QVERIFY(!shown.applyButton().isEnabled());
    QVERIFY(shown.dialog.edit().patch.isEmpty());
    shown.box("Leave out").click();
    QVERIFY(shown.applyButton().isEnabled());
    QCOMPARE(shown.addressThen("srv-fra-fe1"), QStringLiteral("10.20.10.21"));
    QCOMPARE(shown.addressThen("srv-fra-fe2"), QStringLiteral("10.20.10.122"));
}

void InventoryDialogTest::objectionsAreReadableInFull()
{
    Shown shown;
    shown.read(QStringLiteral("FQDN,Address: Internal,Address: Access Edge\n"
                              "fra-fe1.contoso.net,,198.51.100.99\nfra-fe2.contoso.net,10.20.10.122,\n"));
    InventoryPreview &preview = shown.preview();
    QVERIFY(!preview.isColumnHidden(InventoryModel::Objection));
    // The line names its machine although nothing comes of it.
    QCOMPARE(shown.cell(0, InventoryModel::Element), QStringLiteral("fra-fe1.contoso.net"));
    const QString sentence = shown.cell(0, InventoryModel::Objection);
    QVERIFY(sentence.contains(QStringLiteral("198.51.100.99")));
    QCOMPARE(preview.model()->index(0, InventoryModel::Objection).data(Qt::ToolTipRole).toString(), sentence);
    for (const int width : {1280, 900}) {
        shown.dialog.resize(width, 600);
        QCoreApplication::processEvents();
        constexpr int iconAndMargins = 32;
        const QRect needed = preview.fontMetrics().boundingRect(
            QRect(0, 0, preview.columnWidth(InventoryModel::Objection) - iconAndMargins, 10000),
            Qt::TextWordWrap, sentence);
        QVERIFY2(preview.rowHeight(0) >= needed.height(), qPrintable(QString::number(width)));
        QVERIFY(preview.columnWidth(InventoryModel::Objection) >= 200);
        QCOMPARE(preview.rowHeight(1), preview.verticalHeader()->defaultSectionSize());
    }
}

void InventoryDialogTest::columnsCanBeSaidByHand()
{
    Shown shown;
    shown.read(QStringLiteral("Thing,Number\nfra-fe1.contoso.net,10.20.10.121\n"));
    QVERIFY(!shown.applyButton().isEnabled());
    const auto boxes = shown.dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->accessibleName(), QStringLiteral("Column “Thing”"));
    boxes[0]->setCurrentText(QStringLiteral("FQDN"));
    boxes[1]->setCurrentText(QStringLiteral("Address: Internal"));
    QCOMPARE(shown.preview().model()->rowCount(), 1);
    QVERIFY(shown.applyButton().isEnabled());
    QCOMPARE(shown.addressThen("srv-fra-fe1"), QStringLiteral("10.20.10.121"));
}

void InventoryDialogTest::machinesAreAddedOnlyIfAsked()
{
    Shown shown;
    shown.read(QStringLiteral("Pool,FQDN,Address: Internal\n"
                              "fra-pool.contoso.net,fra-fe9.contoso.net,10.20.10.29\n"));
    QVERIFY(shown.dialog.edit().patch.isEmpty());
    QVERIFY(shown.cell(0, InventoryModel::Objection).contains(QStringLiteral("fra-fe9")));
    const size_t before = firstPool(shown.topology, "front-end").servers.size();
    shown.box("Add ").click();
    QVERIFY(shown.applyButton().isEnabled());
    const Topology then = applied(shown.topology, shown.dialog.edit().patch);
    QCOMPARE(firstPool(then, "front-end").servers.size(), before + 1);
}

void InventoryDialogTest::aDamagedFileIsRefusedWithItsPlace()
{
    Shown shown;
    shown.read(QStringLiteral("FQDN,IP\nfra-fe1.contoso.net,10.20.10.121\n"));
    QVERIFY(shown.applyButton().isEnabled());
    shown.dialog.read(
        shown.write("broken.csv", QStringLiteral("FQDN,IP\n\"fra-fe1.contoso.net,10.20.10.1\n")));
    QVERIFY(shown.says(QStringLiteral("never closed")));
    QCOMPARE(shown.preview().model()->rowCount(), 0);
    QVERIFY(!shown.applyButton().isEnabled());
    QVERIFY(!shown.box("Leave out").isEnabled());
    shown.dialog.read(shown.folder.filePath(QStringLiteral("nowhere.csv")));
    QVERIFY(!shown.applyButton().isEnabled());
}

void InventoryDialogTest::aTypedPathIsRead()
{
    Shown shown;
    const QString path =
        shown.write("typed.csv", QStringLiteral("Host;IP\nfra-fe1.contoso.net;10.20.10.121\n"));
    auto *field = shown.dialog.findChild<QLineEdit *>();
    QTest::keyClicks(field, path);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.preview().model()->rowCount(), 1);
    // Return in the field reads the file and does not take it over.
    QVERIFY(shown.dialog.isVisible());
    shown.applyButton().click();
    QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(InventoryDialogTest)
#include "tst_inventorydialog.moc"
