// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"

#include "diagram/colouring.h"
#include "diagram/legendpanel.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

Picture pictureWith(const Document &document, const ViewChoices &choices)
{
    return pictureOf(document, *lyncCatalogue(), Language::English, choices);
}

size_t dashedLines(const Picture &picture)
{
    return size_t(std::ranges::count_if(picture.content.links, &Link::dashed));
}

AssociationKey someKind(const Document &document)
{
    return document.topology.associations.begin()->kind;
}

QToolButton &hiddenSign(const DiagramView &view)
{
    return *view.findChild<QToolButton *>(QStringLiteral("hiddenLines"));
}

} // namespace

class ViewChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfAKindAreLeftOut()
    {
        const Document document = sample(QStringLiteral("contoso"));
        const AssociationKey kind = someKind(document);
        const Picture all = pictureWith(document, {});
        const Picture some = pictureWith(document, {.hiddenKinds = {kind}, .collapsed = {}});
        QVERIFY(some.lines.size() < all.lines.size());
        QCOMPARE(some.content.cards, all.content.cards);
        QCOMPARE(some.layout.cards, all.layout.cards);
        for (const Association &line : document.topology.associations)
            QCOMPARE(bool(some.partOf(line.id)), line.kind != kind);
    }

    void linesOfOtherKindsStay()
    {
        const Document document = sample(QStringLiteral("contoso"));
        const Picture all = pictureWith(document, {});
        const Picture same = pictureWith(
            document, {.hiddenKinds = {AssociationKey::literal("no-such-kind")}, .collapsed = {}});
        QCOMPARE(same.content, all.content);
        QCOMPARE(same.lines, all.lines);
    }

    void balancingIsLeftOut()
    {
        const Document document = sample(QStringLiteral("contoso"));
        const Picture all = pictureWith(document, {});
        const Picture some =
            pictureWith(document, {.hiddenKinds = {}, .hidesBalancing = true, .collapsed = {}});
        QVERIFY(dashedLines(all) > 0);
        QCOMPARE(dashedLines(some), size_t(0));
        QCOMPARE(some.lines.size(), all.lines.size() - dashedLines(all));
    }

    void everyLineCanBeHidden()
    {
        const Document document = sample(QStringLiteral("contoso"));
        ViewChoices choices{.hiddenKinds = {}, .hidesBalancing = true, .collapsed = {}};
        for (const Association &line : document.topology.associations)
            choices.hiddenKinds.insert(line.kind);
        const Picture none = pictureWith(document, choices);
        QVERIFY(none.lines.empty());
        for (const PictureElement &element : none.elements)
            QVERIFY(element.part.kind != PartKind::Link);
    }

    void aSignSaysWhatIsHidden()
    {
        Shown shown("contoso");
        QVERIFY(hiddenSign(shown.view).isHidden());
        shown.view.setChoices(
            {.hiddenKinds = {someKind(shown.document)}, .hidesBalancing = true, .collapsed = {}});
        QVERIFY(hiddenSign(shown.view).isVisible());
        QCOMPARE(hiddenSign(shown.view).toolTip().count(QLatin1Char('\n')), 1);
        QVERIFY(shown.view.rect().contains(hiddenSign(shown.view).geometry()));
        QSignalSpy wished(&shown.view, &DiagramView::allLinesWished);
        hiddenSign(shown.view).click();
        QCOMPARE(wished.count(), 1);
        shown.view.setChoices({});
        QVERIFY(hiddenSign(shown.view).isHidden());
    }

    void nothingIsSaidAboutKindsThatAreNotThere()
    {
        Shown shown("contoso");
        shown.view.setChoices({.hiddenKinds = {AssociationKey::literal("no-such-kind")}, .collapsed = {}});
        QVERIFY(hiddenSign(shown.view).isHidden());
    }

    void theSelectionOutlivesHiding()
    {
        Shown shown("contoso");
        const ElementId pool = shown.cardOf(CardKind::Pool);
        shown.click(shown.middleOf(pool));
        shown.view.setChoices({.hiddenKinds = {someKind(shown.document)}, .collapsed = {}});
        QCOMPARE(shown.view.selection(), Ids{pool});
    }

    void sitesHaveColours()
    {
        const Picture picture = pictureWith(sample(QStringLiteral("contoso")), {});
        const CardColours colours = cardColoursOf(picture, {}, Colouring::Site);
        QCOMPARE(colours.tones.size(), picture.content.cards.size());
        for (size_t i = 0; i < colours.tones.size(); ++i) {
            const int site = picture.content.zones[size_t(picture.content.cards[i].zones.front())].site;
            QCOMPARE(colours.tones[i].kind == CardColours::Tone::Kind::Neutral, site < 0);
            if (site >= 0)
                QCOMPARE(colours.tones[i].index, site);
        }
        // Three sites, and what stands in the Internet.
        QCOMPARE(colours.keys.size(), size_t(4));
    }

    void likeRolesHaveLikeColours()
    {
        const Picture picture = pictureWith(sample(QStringLiteral("contoso")), {});
        const CardColours colours = cardColoursOf(picture, {}, Colouring::Role);
        std::map<QString, CardColours::Tone> known;
        for (size_t i = 0; i < colours.tones.size(); ++i) {
            const auto it = known.emplace(picture.content.cards[i].roleName, colours.tones[i]).first;
            QCOMPARE(it->second, colours.tones[i]);
        }
        QCOMPARE(colours.keys.size(), known.size());
    }

    void findingsHaveColours()
    {
        const Picture picture = pictureWith(sample(QStringLiteral("contoso")), {});
        Annotations annotations;
        annotations.badges[picture.content.cards[0].id] = {diagram::Severity::Error, 1};
        annotations.badges[picture.content.cards[1].id] = {diagram::Severity::Warning, 2};
        const CardColours colours = cardColoursOf(picture, annotations, Colouring::Finding);
        QCOMPARE(colours.tones[0].kind, CardColours::Tone::Kind::Error);
        QCOMPARE(colours.tones[1].kind, CardColours::Tone::Kind::Warning);
        QCOMPARE(colours.tones[2].kind, CardColours::Tone::Kind::Neutral);
        QCOMPARE(colours.keys.size(), size_t(3));
    }

    void colouringLeavesThePictureAlone()
    {
        Shown shown("contoso");
        const Picture *before = &shown.view.picture();
        shown.view.setChoices({.hiddenKinds = {}, .colouring = Colouring::Site, .collapsed = {}});
        QCOMPARE(&shown.view.picture(), before);
    }

    void aLegendNamesTheColours()
    {
        Shown shown("contoso");
        auto &legend = *shown.view.findChild<LegendPanel *>();
        QVERIFY(legend.isHidden());
        shown.view.setChoices({.hiddenKinds = {}, .colouring = Colouring::Site, .collapsed = {}});
        QVERIFY(legend.isVisible());
        QVERIFY(legend.accessibleDescription().contains(QStringLiteral("Seattle")));
        shown.view.setChoices({.hiddenKinds = {}, .colouring = Colouring::Role, .collapsed = {}});
        QVERIFY(legend.legend().sections.front().entries.size() <= 12);
        QVERIFY(!legend.legend().sections.front().note.isEmpty());
        shown.view.setChoices({});
        QVERIFY(legend.isHidden());
    }

    void theLegendGivesWayInASmallView()
    {
        Shown shown("contoso");
        shown.view.setChoices({.hiddenKinds = {}, .colouring = Colouring::Role, .collapsed = {}});
        shown.view.resize(300, 200);
        QVERIFY(shown.view.findChild<LegendPanel *>()->isHidden());
    }
};

QTEST_MAIN(ViewChoicesTest)
#include "tst_viewchoices.moc"
