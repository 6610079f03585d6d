// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesheets.h"

#include "derive/names.h"
#include "elementnames.h"
#include "listedsheet.h"
#include "sheetids.h"
#include "sheetlanguage.h"

#include <QCoreApplication>

namespace portolan {

namespace {

SheetColumn column(const char *key, const QString &heading, CellKind kind = CellKind::Text)
{
    return {QString::fromLatin1(key), heading, kind, {}, true};
}

QString zoneText(DnsZone zone, const SheetLanguage &words)
{
    return words.text(zone == DnsZone::Internal ? QT_TRANSLATE_NOOP("Sheet", "internal")
                                                : QT_TRANSLATE_NOOP("Sheet", "external"));
}

/// As DNS servers call it: the same in every language.
QString typeText(DnsRecord::Type type)
{
    switch (type) {
    case DnsRecord::Type::A:
        return QStringLiteral("A");
    case DnsRecord::Type::Aaaa:
        return QStringLiteral("AAAA");
    case DnsRecord::Type::Cname:
        return QStringLiteral("CNAME");
    case DnsRecord::Type::Srv:
        return QStringLiteral("SRV");
    }
    Q_UNREACHABLE();
}

QString issuerText(Issuer issuer, const SheetLanguage &words)
{
    switch (issuer) {
    case Issuer::Public:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "public"));
    case Issuer::Private:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "private"));
    case Issuer::Either:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "private or public"));
    }
    Q_UNREACHABLE();
}

QString exportText(KeyExport exportable, const SheetLanguage &words)
{
    switch (exportable) {
    case KeyExport::No:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "no"));
    case KeyExport::Optional:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "optional"));
    case KeyExport::Yes:
        return words.text(QT_TRANSLATE_NOOP("Sheet", "yes"));
    }
    Q_UNREACHABLE();
}

QString originText(bool isSuggested, const SheetLanguage &words)
{
    return words.text(isSuggested ? QT_TRANSLATE_NOOP("Sheet", "suggested")
                                  : QT_TRANSLATE_NOOP("Sheet", "as drawn"));
}

/// As certificate authorities ask for it.
QString usageText(const CertificateRequest &request, const CertificateRule &rule, const SheetLanguage &words,
                  Language language)
{
    const QString server = words.text(QT_TRANSLATE_NOOP("Sheet", "server"));
    if (!request.isForClients)
        return server;
    return QStringLiteral("%1, %2 (%3)")
        .arg(server, words.text(QT_TRANSLATE_NOOP("Sheet", "client")), rule.clientUsage->note.in(language));
}

QString missingOr(const QString &text, const SheetLanguage &words)
{
    return text.isEmpty() ? words.text(QT_TRANSLATE_NOOP("Sheet", "(missing)")) : text;
}

QString yesNo(bool flag, const SheetLanguage &words)
{
    return words.text(flag ? QT_TRANSLATE_NOOP("Sheet", "yes") : QT_TRANSLATE_NOOP("Sheet", "no"));
}

QString namesOf(const std::vector<ElementId> &elements, const ElementNames &names)
{
    QStringList result;
    for (const ElementId &id : elements) {
        const QString name = names.of(id);
        if (!result.contains(name))
            result.append(name);
    }
    return result.join(QStringLiteral(", "));
}

ListedSheet::Line lineOf(const std::vector<QString> &cells, bool isComplete,
                         const std::vector<ElementId> &elements)
{
    ListedSheet::Line line;
    for (const QString &cell : cells)
        line.cells.push_back({cell, {}, {}});
    line.isComplete = isComplete;
    line.elements = elements;
    return line;
}

} // namespace

std::shared_ptr<const Sheet> dnsSheet(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    const auto text = [&words](const char *source) { return words.text(source); };
    const ElementNames names(derivation.topology);
    std::vector<ListedSheet::Line> lines;
    for (const DnsRecord &record : dnsRecords(derivation)) {
        const DnsRule &rule = derivation.catalogue->names->dns[size_t(record.rule)];
        ListedSheet::Line line = lineOf({zoneText(record.zone, words),
                                         typeText(record.type),
                                         missingOr(record.name, words),
                                         missingOr(record.target, words),
                                         {},
                                         yesNo(record.isSplit, words),
                                         originText(record.isSuggested, words),
                                         namesOf(record.elements, names),
                                         rule.purpose.in(language),
                                         yesNo(record.isComplete(), words)},
                                        record.isComplete(), record.elements);
        line.namePlace = record.namePlace;
        if (record.port)
            line.cells[4] = ListedSheet::Cell::number(record.port->number());
        lines.push_back(std::move(line));
    }
    SheetHead head{sheetId(ComputedSheet::Dns),
                   text(titleSource(ComputedSheet::Dns)),
                   language,
                   {column("zone", text(QT_TRANSLATE_NOOP("Sheet", "DNS zone"))),
                    column("type", text(QT_TRANSLATE_NOOP("Sheet", "Type"))),
                    column("name", text(QT_TRANSLATE_NOOP("Sheet", "Name"))),
                    column("target", text(QT_TRANSLATE_NOOP("Sheet", "Target"))),
                    column("port", text(QT_TRANSLATE_NOOP("Sheet", "Port")), CellKind::Number),
                    column("split", text(QT_TRANSLATE_NOOP("Sheet", "Split DNS"))),
                    column("origin", text(QT_TRANSLATE_NOOP("Sheet", "Name is"))),
                    column("system", text(QT_TRANSLATE_NOOP("Sheet", "System")), CellKind::List),
                    column("purpose", text(QT_TRANSLATE_NOOP("Sheet", "Purpose"))),
                    column("complete", text(QT_TRANSLATE_NOOP("Sheet", "Complete")))}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

std::shared_ptr<const Sheet> certificateSheet(const Derivation &derivation, Language language)
{
    const SheetLanguage words(language);
    const auto text = [&words](const char *source) { return words.text(source); };
    const ElementNames names(derivation.topology);
    std::vector<ListedSheet::Line> lines;
    for (const CertificateRequest &request : certificateRequests(derivation)) {
        const CertificateRule &rule = derivation.catalogue->names->certificates[size_t(request.rule)];
        const QString wildcard = rule.wildcard.isEmpty() ? yesNo(false, words) : rule.wildcard.in(language);
        lines.push_back(lineOf(
            {namesOf({request.elements.front()}, names),
             namesOf({request.elements.begin() + 1, request.elements.end()}, names), rule.use.in(language),
             missingOr(request.subject, words), request.alternativeNames.join(QStringLiteral(", ")),
             usageText(request, rule, words, language), issuerText(rule.issuer, words),
             exportText(request.exportable, words), wildcard, originText(request.isSuggested, words),
             rule.purpose.in(language), yesNo(request.isComplete(), words)},
            request.isComplete(), request.elements));
        lines.back().namePlace = request.namePlace;
    }
    SheetHead head{
        sheetId(ComputedSheet::Certificates),
        text(titleSource(ComputedSheet::Certificates)),
        language,
        {column("pool", text(QT_TRANSLATE_NOOP("Sheet", "Pool"))),
         column("servers", text(QT_TRANSLATE_NOOP("Sheet", "Servers")), CellKind::List),
         column("use", text(QT_TRANSLATE_NOOP("Sheet", "Used for"))),
         column("subject", text(QT_TRANSLATE_NOOP("Sheet", "Subject name"))),
         column("alternativeNames", text(QT_TRANSLATE_NOOP("Sheet", "Alternative names")), CellKind::List),
         column("usage", text(QT_TRANSLATE_NOOP("Sheet", "Key usage (EKU)")), CellKind::List),
         column("issuer", text(QT_TRANSLATE_NOOP("Sheet", "Issuer"))),
         column("exportable", text(QT_TRANSLATE_NOOP("Sheet", "Key exportable"))),
         column("wildcard", text(QT_TRANSLATE_NOOP("Sheet", "Wildcard"))),
         column("origin", text(QT_TRANSLATE_NOOP("Sheet", "Name is"))),
         column("purpose", text(QT_TRANSLATE_NOOP("Sheet", "Purpose"))),
         column("complete", text(QT_TRANSLATE_NOOP("Sheet", "Complete")))}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

} // namespace portolan
