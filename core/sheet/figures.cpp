// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "celltext.h"
#include "sheetparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace portolan {

namespace {

void count(Figure::Bar &bar, quint32 row)
{
    ++bar.value;
    bar.rows.push_back(row);
}

Figure figureOf(const SheetLanguage &language, const char *title, const char *category, const char *value)
{
    Figure figure;
    figure.title = language.text(title);
    figure.categoryName = language.text(category);
    figure.valueName = language.text(value);
    figure.whyEmpty = language.text(
        QT_TRANSLATE_NOOP("Sheet", "Nothing has to be opened on a firewall yet: there is nothing to count."));
    return figure;
}

std::vector<Figure::Series> seriesOf(const SheetLanguage &language, std::initializer_list<const char *> names,
                                     size_t categories)
{
    std::vector<Figure::Series> series;
    for (const char *name : names)
        series.push_back({language.text(name), std::vector<Figure::Bar>(categories)});
    return series;
}

/// Series nobody is in say nothing.
void dropEmptySeries(Figure &figure)
{
    std::erase_if(figure.series, [](const Figure::Series &series) {
        return std::ranges::all_of(series.bars, [](const Figure::Bar &bar) { return bar.value == 0; });
    });
}

bool isInternet(const Derivation &derivation, const AddressSet &set)
{
    if (set.special == AddressSet::Special::Internet)
        return true;
    const Zone *zone =
        set.zone < 0 ? nullptr : derivation.topology.zones.find(derivation.zones[size_t(set.zone)]);
    const ZoneKind *kind = zone ? derivation.catalogue->zoneKind(zone->kind) : nullptr;
    return kind && kind->internet;
}

/// What the Internet knows of an end: its public addresses.
std::vector<Network> publicAddresses(const RowSide &side)
{
    std::vector<Network> found;
    for (const std::vector<Network> &list : {side.addresses, side.counterpart}) {
        for (const Network &network : list) {
            if (!network.first().isPrivate())
                found.push_back(network);
        }
    }
    return found;
}

/// Protocols that encrypt by themselves, whatever else is said about them.
bool isEncrypted(const RowDetails &details)
{
    if (!details.encryption.isEmpty())
        return true;
    constexpr std::array encrypting{"HTTPS", "SRTP", "LDAPS", "TLS", "SSH", "SFTP", "FTPS", "IPsec"};
    return std::ranges::any_of(encrypting, [&details](const char *name) {
        return details.protocol.contains(QLatin1StringView(name), Qt::CaseInsensitive);
    });
}

} // namespace

bool Figure::isEmpty() const
{
    return std::ranges::all_of(series, [](const Series &one) {
        return std::ranges::all_of(one.bars, [](const Bar &bar) { return bar.value == 0; });
    });
}

Figure rowsByBoundary(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    Figure figure = figureOf(words, QT_TRANSLATE_NOOP("Sheet", "Rows by boundary"),
                             QT_TRANSLATE_NOOP("Sheet", "Boundary"), QT_TRANSLATE_NOOP("Sheet", "Rows"));
    const ElementNames names(derivation.topology);
    std::map<int, size_t> places;
    std::vector<std::pair<quint32, size_t>> counted;
    for (const SheetPart &part : sheetParts(derivation)) {
        if (part.kind != SheetKind::Firewall)
            continue;
        for (const quint32 row : rowsOf(derivation, part)) {
            const int boundary = derivation.rows[row].boundary;
            if (boundary < 0)
                continue;
            const auto [place, isNew] = places.try_emplace(boundary, places.size());
            if (isNew)
                figure.categories.append(names.of(derivation.boundaries[size_t(boundary)]));
            counted.emplace_back(row, place->second);
        }
    }
    figure.series = seriesOf(words,
                             {QT_TRANSLATE_NOOP("Sheet", "inbound"), QT_TRANSLATE_NOOP("Sheet", "outbound"),
                              QT_TRANSLATE_NOOP("Sheet", "between equals")},
                             places.size());
    for (const auto &[row, place] : counted)
        count(figure.series[size_t(derivation.rows[row].direction)].bars[place], row);
    dropEmptySeries(figure);
    return figure;
}

Figure exposedPorts(const Derivation &derivation, Language language)
{
    struct Exposed {
        std::set<std::pair<Transport, PortRange>> ports;
        std::vector<quint32> rows;
    };
    const SheetLanguage words(language);
    Figure figure = figureOf(words, QT_TRANSLATE_NOOP("Sheet", "Reachable from the Internet"),
                             QT_TRANSLATE_NOOP("Sheet", "Public address"),
                             QT_TRANSLATE_NOOP("Sheet", "Ports and ranges"));
    figure.whyEmpty =
        words.text(QT_TRANSLATE_NOOP("Sheet", "No public address can be reached from the Internet."));
    std::map<Network, Exposed> found;
    RowDescriber describer(derivation);
    for (size_t i = 0; i < derivation.rows.size(); ++i) {
        const Row &row = derivation.rows[i];
        if (row.sheet != SheetKind::Firewall || row.boundary < 0
            || !isInternet(derivation, derivation.sets[row.from]))
            continue;
        for (const Network &address : publicAddresses(describer.of(row).destination)) {
            Exposed &exposed = found[address];
            exposed.ports.emplace(row.transport, row.ports);
            if (exposed.rows.empty() || exposed.rows.back() != quint32(i))
                exposed.rows.push_back(quint32(i));
        }
    }
    std::vector<std::pair<Network, Exposed>> sorted(found.begin(), found.end());
    std::ranges::stable_sort(sorted, std::ranges::greater(),
                             [](const auto &entry) { return entry.second.ports.size(); });
    figure.series.push_back({figure.valueName, {}});
    for (const auto &[address, exposed] : sorted) {
        QStringList ports;
        for (const auto &[transport, range] : exposed.ports)
            ports.append(transportText(transport) + u' ' + range.toString());
        figure.categories.append(address.toString());
        figure.series.front().bars.push_back(
            {exposed.ports.size(), ports.join(QStringLiteral(", ")), exposed.rows});
    }
    return figure;
}

Figure rowsByProtocol(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    Figure figure = figureOf(words, QT_TRANSLATE_NOOP("Sheet", "Rows by protocol"),
                             QT_TRANSLATE_NOOP("Sheet", "Transport"), QT_TRANSLATE_NOOP("Sheet", "Rows"));
    constexpr std::array transports{Transport::Tcp, Transport::Udp, Transport::TcpAndUdp};
    for (const Transport transport : transports)
        figure.categories.append(transportText(transport));
    figure.series =
        seriesOf(words,
                 {QT_TRANSLATE_NOOP("Sheet", "encrypted"), QT_TRANSLATE_NOOP("Sheet", "not encrypted"),
                  QT_TRANSLATE_NOOP("Sheet", "not known")},
                 transports.size());
    RowDescriber describer(derivation);
    for (size_t i = 0; i < derivation.rows.size(); ++i) {
        const Row &row = derivation.rows[i];
        if (row.sheet != SheetKind::Firewall || row.boundary < 0)
            continue;
        const RowDetails &details = describer.of(row);
        const size_t series = isEncrypted(details) ? 0 : details.protocol.isEmpty() ? 2 : 1;
        const auto transport = std::ranges::find(transports, row.transport);
        count(figure.series[series].bars[size_t(transport - transports.begin())], quint32(i));
    }
    // Only the documentation and own flows have both in one row.
    const auto isUnused = [](const Figure::Series &series) { return series.bars.back().value == 0; };
    if (std::ranges::all_of(figure.series, isUnused)) {
        figure.categories.removeLast();
        for (Figure::Series &series : figure.series)
            series.bars.pop_back();
    }
    dropEmptySeries(figure);
    return figure;
}

} // namespace portolan
