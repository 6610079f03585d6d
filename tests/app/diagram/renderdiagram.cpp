// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a sample without a display, for eyes to judge:
//   QT_QPA_PLATFORM=offscreen renderdiagram [--dark] [--german] [--size 1600x1000] [--zoom 1]
//                                           [--select ID] [--row N] [--random SEED] [--flows]
//                                           [--colour site|role|finding] SAMPLE OUT.png
//   [--collapse ID]... [--collapse-sites] [--collapse-pools]
// or an estate of SITES sites of 16 pools each:   renderdiagram --enterprise SITES ... OUT.png
#include "diagram/diagramview.h"
#include "diagram/picture.h"
#include "support/enterprise.h"
#include "support/randomtopology.h"
#include "support/samples.h"
#include "theme/colours.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QPixmap>

using namespace portolan;
using diagram::ViewChoices;

namespace {

QCommandLineOption option(const char *name, const char *value = nullptr)
{
    return value ? QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(value))
                 : QCommandLineOption(QString::fromLatin1(name));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({option("dark"), option("german"), option("size", "pixels"), option("zoom", "factor"),
                       option("select", "id"), option("row", "index"), option("random", "seed"),
                       option("pools", "count"), option("enterprise", "sites"), option("no-findings"),
                       option("collapse-sites"), option("collapse-pools"), option("collapse", "id"),
                       option("flows"), option("colour", "what")});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    const auto catalogue = test::lyncCatalogue();
    Document document;
    if (parser.isSet(QStringLiteral("random"))) {
        test::RandomTopologyOptions options;
        options.seed = parser.value(QStringLiteral("random")).toUInt();
        if (parser.isSet(QStringLiteral("pools")))
            options.pools = parser.value(QStringLiteral("pools")).toInt();
        document.topology = test::randomTopology(options);
    } else if (parser.isSet(QStringLiteral("enterprise"))) {
        document.topology = test::enterpriseTopology(parser.value(QStringLiteral("enterprise")).toInt());
    } else {
        document = test::sample(arguments.value(0));
    }

    DiagramView view;
    view.setPalette(paletteFrom(parser.isSet(QStringLiteral("dark")) ? Colours::dark() : Colours::light()));
    QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    view.resize(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1600, 1000));
    if (parser.isSet(QStringLiteral("german")))
        view.setLanguage(Language::German);
    ViewChoices choices;
    for (const Site &site : document.topology.sites) {
        if (parser.isSet(QStringLiteral("collapse-sites")))
            choices.collapsed.insert(site.id);
    }
    for (const Pool &pool : document.topology.pools) {
        if (parser.isSet(QStringLiteral("collapse-pools")))
            choices.collapsed.insert(pool.id);
    }
    for (const QString &id : parser.values(QStringLiteral("collapse")))
        choices.collapsed.insert(ElementId::literal(id.toStdString()));
    choices.showsFlows = parser.isSet(QStringLiteral("flows"));
    const QString colour = parser.value(QStringLiteral("colour"));
    choices.colouring = colour == QStringLiteral("site") ? diagram::Colouring::Site
        : colour == QStringLiteral("role")               ? diagram::Colouring::Role
        : colour == QStringLiteral("finding")            ? diagram::Colouring::Finding
                                                         : diagram::Colouring::Zone;
    view.setChoices(choices);
    QElapsedTimer timer;
    timer.start();
    view.setDocument(document, *catalogue);
    qInfo("document shown after %lld ms", timer.elapsed());
    auto derivation = std::make_shared<Derivation>(derive(document.topology, catalogue));
    if (parser.isSet(QStringLiteral("no-findings")))
        derivation->findings.clear();
    view.setDerivation(derivation);
    view.show();
    view.zoomToFit();
    if (parser.isSet(QStringLiteral("zoom")))
        view.setZoom(parser.value(QStringLiteral("zoom")).toDouble());
    if (parser.isSet(QStringLiteral("select"))) {
        const ElementId id = ElementId::literal(parser.value(QStringLiteral("select")).toStdString());
        timer.start();
        view.setSelection({id});
        qInfo("selected after %lld ms", timer.elapsed());
        view.reveal(id);
    }
    if (parser.isSet(QStringLiteral("row"))) {
        const size_t row = parser.value(QStringLiteral("row")).toUInt();
        view.highlightPath(derivation.get(), &derivation->rows.at(row));
    }
    qInfo("zoom %.2f, %zu elements, %zu lines", view.zoom(), view.elements().size(),
          view.picture().lines.size());
    return view.grab().save(arguments.value(arguments.size() - 1)) ? 0 : 1;
}
