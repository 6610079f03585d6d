// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "commands/settings.h"
#include "document/opendocument.h"
#include "panels/inspectorpanel.h"
#include "text/interfacelanguage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace portolan;
using namespace portolan::test;

namespace {

const QString several = QStringLiteral("Several values");

/// An inspector on the large sample.
struct Shown {
    InterfaceLanguage language{Language::English};
    OpenDocument document{shippedCatalogue()};
    InspectorPanel panel{document};

    Shown()
    {
        panel.setLanguage(Language::English);
        document.startFrom(sample(QStringLiteral("contoso")));
        panel.resize(376, 900);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    const Topology &topology() const { return document.topology(); }

    template <typename W>
    W *field(const char *name) const
    {
        for (W *widget : panel.findChildren<W *>()) {
            if (widget->accessibleName() == QString::fromUtf8(name))
                return widget;
        }
        return nullptr;
    }

    void choose(QComboBox *box, const QString &text) const
    {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::vector<ElementId> linesOf(const char *kind) const
    {
        std::vector<ElementId> ids;
        for (const Association &association : topology().associations) {
            if (association.kind == AssociationKey::literal(kind))
                ids.push_back(association.id);
        }
        return ids;
    }

    template <typename Elements>
    static std::vector<ElementId> idsOf(const Elements &elements)
    {
        std::vector<ElementId> ids;
        for (const auto &element : elements)
            ids.push_back(element.id);
        return ids;
    }
};

AttributeKey gatewayPort()
{
    return AttributeKey::literal("gateway-port");
}

} // namespace

class SeveralFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfOneKindAreChangedAtOnce()
    {
        Shown shown;
        const auto lines = shown.linesOf("trunk");
        QVERIFY(lines.size() > 1);
        const Topology before = shown.topology();
        shown.panel.setSelection(lines);
        auto *transport = shown.field<QComboBox>("Transport");
        QVERIFY(transport);
        const QString tcp = QStringLiteral("TCP, unencrypted");
        shown.choose(transport, tcp);
        for (const ElementId &id : lines) {
            const auto &attributes = shown.topology().associations.find(AssociationId(id))->attributes;
            QCOMPARE(attributes.at(AttributeKey::literal("transport")),
                     AttributeValue(QStringLiteral("tcp")));
        }
        QCOMPARE(transport->currentText(), tcp);
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undoStack().undo();
        QCOMPARE(shown.topology(), before);
    }

    void portsThatDifferSaySo()
    {
        Shown shown;
        const auto lines = shown.linesOf("trunk");
        for (size_t i = 0; i < lines.size(); ++i) {
            const AttributeValue port = *Port::from(qint64(5066 + i));
            shown.document.apply(
                setAttribute(shown.topology(), AssociationId(lines[i]), gatewayPort(), port));
        }
        shown.document.finishTyping();
        shown.panel.setSelection(lines);
        auto *port = shown.field<QLineEdit>("Listening port of the gateway");
        QVERIFY(port);
        QCOMPARE(port->text(), QString());
        QCOMPARE(port->placeholderText(), several);
        const Topology before = shown.topology();
        port->setFocus();
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(shown.topology(), before);
        QTest::keyClicks(port, QStringLiteral("70000"));
        QTest::keyClick(port, Qt::Key_Return);
        QCOMPARE(shown.topology(), before);
        port->selectAll();
        QTest::keyClicks(port, QStringLiteral("5070"));
        QTest::keyClick(port, Qt::Key_Return);
        for (const ElementId &id : lines) {
            const auto &attributes = shown.topology().associations.find(AssociationId(id))->attributes;
            QCOMPARE(attributes.at(gatewayPort()), AttributeValue(*Port::from(5070)));
        }
        QCOMPARE(port->text(), QStringLiteral("5070"));
        QVERIFY(port->placeholderText() != several);
    }

    void linesOfDifferentKindsHaveNothingInCommon()
    {
        Shown shown;
        shown.panel.setSelection({shown.linesOf("trunk").front(), shown.linesOf("store").front()});
        QVERIFY(shown.panel.findChildren<QComboBox *>().isEmpty());
    }

    void sitesBecomeOfOneKind()
    {
        Shown shown;
        shown.panel.setSelection(Shown::idsOf(shown.topology().sites));
        auto *kind = shown.field<QComboBox>("Kind of site");
        QVERIFY(kind);
        QCOMPARE(kind->currentText(), several);
        shown.choose(kind, QStringLiteral("Branch site"));
        for (const Site &site : shown.topology().sites)
            QCOMPARE(site.kind, SiteKind::Branch);
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    void zonesMoveToOneSite()
    {
        Shown shown;
        std::vector<ElementId> zones;
        for (const Zone &zone : shown.topology().zones) {
            if (!zone.site.isEmpty())
                zones.push_back(zone.id);
        }
        shown.panel.setSelection(zones);
        auto *site = shown.field<QComboBox>("Site");
        QVERIFY(site);
        QCOMPARE(site->currentText(), several);
        shown.choose(site, QStringLiteral("Seattle"));
        for (const ElementId &id : zones)
            QCOMPARE(shown.topology().zones.find(ZoneId(id))->site,
                     SiteId(ElementId::literal("site-seattle")));
    }
};

QTEST_MAIN(SeveralFormsTest)
#include "tst_severalforms.moc"
