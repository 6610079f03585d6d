// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whytext.h"

#include "derive/reasons.h"
#include "sheet/celltext.h"
#include "text/derivationtext.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyText)
};

/// A line has room for a few; the columns of the sheet have them all.
constexpr qsizetype shownEntries = 3;

QString shortened(const QStringList &entries)
{
    if (entries.size() <= shownEntries)
        return entries.join(QStringLiteral(", "));
    //: %1: a list of names; %n: how many there are beside those
    return Words::tr("%1 and %n more", nullptr, int(entries.size() - shownEntries))
        .arg(entries.first(shownEntries).join(QStringLiteral(", ")));
}

/// Lines say more than their ends, so the ends are named only where no line joins them.
QStringList elementNames(const std::shared_ptr<const Derivation> &derivation, const Row &row,
                         Language language)
{
    const DerivationText text(derivation, language);
    const Table<Association> &associations = derivation->topology.associations;
    QStringList lines;
    QStringList others;
    for (const ElementId &id : reasonsFor(*derivation, row))
        (associations.find(AssociationId(id)) ? lines : others).append(text.element(id));
    return lines.isEmpty() ? others : lines;
}

} // namespace

QString whyText(const std::shared_ptr<const Derivation> &derivation, const Row &row, const QString &number,
                Language language)
{
    const RowDetails details = detailsOf(*derivation, row);
    const SheetLanguage words(language);
    const CellText cells(*derivation, words);
    QStringList parts;
    if (!number.isEmpty())
        parts << number;
    if (!details.rules.isEmpty()) {
        //: %1: names of rules, %n: how many
        parts << Words::tr("rule(s) %1", nullptr, int(details.rules.size())).arg(shortened(details.rules));
    }
    if (const QString printed = cells.cell(row, details, Column::Reference); !printed.isEmpty())
        parts << Words::tr("documented: %1").arg(shortened(printed.split(QStringLiteral("; "))));
    QStringList features;
    for (const FeatureKey &key : details.features) {
        const Feature *feature = derivation->catalogue->feature(key);
        features << (feature ? feature->name.in(language) : key.toString());
    }
    if (!features.isEmpty())
        parts << Words::tr("feature(s) %1", nullptr, int(features.size())).arg(shortened(features));
    if (const QStringList names = elementNames(derivation, row, language); !names.isEmpty())
        parts << Words::tr("because of %1").arg(shortened(names));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace portolan
