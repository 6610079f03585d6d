// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/opendocument.h"
#include "panels/findingsmodel.h"
#include "panels/findingspage.h"
#include "panels/rowtable.h"
#include "support/samples.h"

#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Shown {
    explicit Shown(const char *name)
        : document(lyncCatalogue()), table(new RowTable), model(new FindingsModel(table)),
          page(document, *table, *model)
    {
        page.setLanguage(Language::English);
        QObject::connect(&document, &OpenDocument::derived, model,
                         [this] { model->setDerivation(document.derivation(), Language::English); });
        document.startFrom(sample(QLatin1StringView(name)));
        page.resize(900, 400);
        page.show();
    }

    [[nodiscard]] int rowOf(const char *check) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->checkAt(row).key == CheckKey::literal(check))
                return row;
        }
        return -1;
    }

    bool pick(const char *check)
    {
        const int row = rowOf(check);
        table->setCurrentIndex(model->index(row, 1));
        return row >= 0;
    }

    [[nodiscard]] QPushButton &button(const char *name) const
    {
        return *page.findChild<QPushButton *>(QLatin1StringView(name));
    }

    OpenDocument document;
    RowTable *table;
    FindingsModel *model;
    FindingsPage page;
};

/// Answers the next dialog.
template <typename Answer>
void answer(Answer act)
{
    QTimer::singleShot(0, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        act(*dialog);
    });
}

} // namespace

class FindingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsComeFirstAndSayWhatToDo();
    void mendingIsOneUndoStep();
    void whatCannotBeMendedOffersNothing();
    void acceptingNeedsAReason();
    void thePickedRowStaysInSight();
};

void FindingsPageTest::errorsComeFirstAndSayWhatToDo()
{
    Shown shown("edge-single-nat");
    shown.document.apply(
        {changing(shown.document.topology(), NatMappingId::literal("nat-edge1-av"),
                  [](NatMapping &mapping) {
                      mapping.ports = {{Transport::Tcp, Port::from(443).value(), Port::from(443).value()}};
                  }),
         {},
         {}});
    QTRY_VERIFY(shown.rowOf("nat.ports") >= 0);
    QCOMPARE(shown.model->findingAt(0).severity, Severity::Error);
    QVERIFY(!shown.model->adviceAt(0).isEmpty());
}

void FindingsPageTest::mendingIsOneUndoStep()
{
    Shown shown("edge-scaled-hlb");
    QTRY_VERIFY(shown.pick("balancing.av-source-nat"));
    QVERIFY(shown.button("fixFinding").isVisible());
    // All of what it says can be read beside the buttons.
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    const Topology before = shown.document.topology();
    // Looking at what it would do changes nothing.
    answer([](QDialog &dialog) { dialog.reject(); });
    shown.button("fixFinding").click();
    QVERIFY(shown.document.topology() == before);
    answer([](QDialog &dialog) { dialog.accept(); });
    shown.button("fixFinding").click();
    QVERIFY(!(shown.document.topology() == before));
    QTRY_COMPARE(shown.rowOf("balancing.av-source-nat"), -1);
    shown.document.undoStack().undo();
    QVERIFY(shown.document.topology() == before);
    QTRY_VERIFY(shown.rowOf("balancing.av-source-nat") >= 0);
}

void FindingsPageTest::whatCannotBeMendedOffersNothing()
{
    Shown shown("contoso");
    QTRY_VERIFY(shown.pick("branch.xmpp"));
    QVERIFY(!shown.button("fixFinding").isVisible());
    QVERIFY(shown.button("acceptFinding").isVisible());
}

void FindingsPageTest::acceptingNeedsAReason()
{
    Shown shown("contoso");
    QTRY_VERIFY(shown.pick("branch.xmpp"));
    answer([](QDialog &dialog) { dialog.accept(); });
    shown.button("acceptFinding").click();
    QVERIFY(shown.document.document().requests.acceptedFindings.empty());
    answer([](QDialog &dialog) {
        static_cast<QInputDialog &>(dialog).setTextValue(QStringLiteral("nobody needs it there"));
        dialog.accept();
    });
    shown.button("acceptFinding").click();
    QCOMPARE(shown.document.document().requests.acceptedFindings.size(), size_t(1));
    QTRY_VERIFY(shown.rowOf("branch.xmpp") >= 0
                && !shown.model->findingAt(shown.rowOf("branch.xmpp")).isOpen());
    QCOMPARE(shown.rowOf("branch.xmpp"), shown.model->rowCount() - 1);
    // It stays picked where it stands now, and so does the keyboard.
    QCOMPARE(shown.table->currentIndex().row(), shown.rowOf("branch.xmpp"));
    QVERIFY(!shown.button("acceptFinding").isVisible());
    QCOMPARE(shown.page.focusWidget(), shown.table);
    shown.button("withdrawAcceptance").click();
    QVERIFY(shown.document.document().requests.acceptedFindings.empty());
    QTRY_VERIFY(shown.model->findingAt(shown.rowOf("branch.xmpp")).isOpen());
}

void FindingsPageTest::thePickedRowStaysInSight()
{
    Shown shown("contoso");
    shown.page.resize(900, 160);
    QTRY_VERIFY(shown.model->rowCount() > 3);
    shown.table->setCurrentIndex(shown.model->index(shown.model->rowCount() - 1, 1));
    QTRY_VERIFY(shown.button("acceptFinding").isVisible());
    const auto bottom = [&shown] { return shown.table->visualRect(shown.table->currentIndex()).bottom(); };
    QTRY_VERIFY(bottom() > 0 && bottom() < shown.table->viewport()->height());
}

QTEST_MAIN(FindingsPageTest)
#include "tst_findingspage.moc"
