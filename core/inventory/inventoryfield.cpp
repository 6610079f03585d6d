// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventoryfield.h"

#include "sheet/sheetlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace portolan {

namespace {

using Kind = InventoryField::Kind;

std::vector<Slot> slotsOf(const Catalogue &catalogue)
{
    std::vector<Slot> found;
    for (const Role &role : catalogue.roles) {
        for (const Interface &side : role.interfaces) {
            for (const Slot &slot : side.slots) {
                if (std::ranges::find(found, slot.key, &Slot::key) == found.end())
                    found.push_back(slot);
            }
        }
    }
    return found;
}

const char *headingSource(const InventoryField &field)
{
    const bool isV6 = field.family == Family::IPv6;
    switch (field.kind) {
    case Kind::None:
        return "";
    case Kind::Pool:
        return QT_TRANSLATE_NOOP("Sheet", "Pool");
    case Kind::Host:
        return QT_TRANSLATE_NOOP("Sheet", "FQDN");
    case Kind::Name:
        return QT_TRANSLATE_NOOP("Sheet", "Name");
    case Kind::Role:
        return QT_TRANSLATE_NOOP("Sheet", "Role");
    case Kind::Site:
        return QT_TRANSLATE_NOOP("Sheet", "Site");
    case Kind::Zone:
        return QT_TRANSLATE_NOOP("Sheet", "Zone");
    case Kind::Address:
        if (field.slot.isEmpty())
            return isV6 ? QT_TRANSLATE_NOOP("Sheet", "Only IPv6 address")
                        : QT_TRANSLATE_NOOP("Sheet", "Only address");
        //: a heading; %1: what is behind the address ("Access Edge")
        return isV6 ? QT_TRANSLATE_NOOP("Sheet", "IPv6 address: %1")
                    //: a heading; %1: what is behind the address ("Access Edge")
                    : QT_TRANSLATE_NOOP("Sheet", "Address: %1");
    case Kind::Public:
        //: a heading; %1: what is behind the address ("Access Edge")
        return isV6 ? QT_TRANSLATE_NOOP("Sheet", "Public IPv6 address: %1")
                    //: a heading; %1: what is behind the address ("Access Edge")
                    : QT_TRANSLATE_NOOP("Sheet", "Public address: %1");
    case Kind::Networks:
        return QT_TRANSLATE_NOOP("Sheet", "Networks, own addresses");
    case Kind::Id:
        return QT_TRANSLATE_NOOP("Sheet", "ID in Portolan");
    }
    Q_UNREACHABLE();
}

/// What is left of a heading when people write it their own way.
QString letters(const QString &text)
{
    QString left;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            left += c;
    }
    return left;
}

struct Synonym {
    const char16_t *word;
    Kind kind;
};

constexpr auto synonyms = std::to_array<Synonym>({
    {u"fqdn", Kind::Host},
    {u"serverfqdn", Kind::Host},
    {u"machinefqdn", Kind::Host},
    {u"host", Kind::Host},
    {u"hostname", Kind::Host},
    {u"dnsname", Kind::Host},
    {u"server", Kind::Host},
    {u"machine", Kind::Host},
    {u"computer", Kind::Host},
    {u"computername", Kind::Host},
    {u"rechner", Kind::Host},
    {u"rechnername", Kind::Host},
    {u"name", Kind::Name},
    {u"servername", Kind::Name},
    {u"pool", Kind::Pool},
    {u"poolfqdn", Kind::Pool},
    {u"poolname", Kind::Pool},
    {u"role", Kind::Role},
    {u"rolle", Kind::Role},
    {u"serverrole", Kind::Role},
    {u"serverrolle", Kind::Role},
    {u"site", Kind::Site},
    {u"standort", Kind::Site},
    {u"location", Kind::Site},
    {u"zone", Kind::Zone},
    {u"netzzone", Kind::Zone},
    {u"networks", Kind::Networks},
    {u"subnets", Kind::Networks},
    {u"netze", Kind::Networks},
    {u"subnetze", Kind::Networks},
    {u"networksaddresses", Kind::Networks},
    {u"id", Kind::Id},
    {u"elementid", Kind::Id},
});

/// The words of a heading that say what kind of address it is, and what is left.
struct AddressWords {
    bool isPublic = false;
    bool isAddress = false;
    Family family = Family::IPv4;
    QString rest;
};

AddressWords addressWords(const QString &heading)
{
    static const QStringList publicWords{QStringLiteral("public"),      QStringLiteral("öffentlich"),
                                         QStringLiteral("öffentliche"), QStringLiteral("nat"),
                                         QStringLiteral("publicip"),    QStringLiteral("translated")};
    static const QStringList plainWords{
        QStringLiteral("ip"),      QStringLiteral("ipv4"),      QStringLiteral("address"),
        QStringLiteral("adresse"), QStringLiteral("ipaddress"), QStringLiteral("ipadresse"),
        QStringLiteral("only"),    QStringLiteral("einzige"),   QStringLiteral("v4")};
    AddressWords words;
    QString word;
    const auto finish = [&] {
        const bool isV6 = word == QLatin1String("ipv6") || word == QLatin1String("v6");
        if (isV6)
            words.family = Family::IPv6;
        if (publicWords.contains(word))
            words.isPublic = true;
        else if (isV6 || plainWords.contains(word))
            words.isAddress = true;
        else
            words.rest += word;
        word.clear();
    };
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

std::optional<InventoryField> addressField(const QString &heading, const std::vector<Slot> &all)
{
    const AddressWords words = addressWords(heading);
    const Kind kind = words.isPublic ? Kind::Public : Kind::Address;
    if (words.rest.isEmpty() && words.isAddress && !words.isPublic)
        return InventoryField{Kind::Address, {}, words.family};
    if (words.rest.size() < 2)
        return std::nullopt;
    const auto is = [&](const Slot &slot) {
        return letters(slot.key.toString()) == words.rest || letters(slot.name.en).startsWith(words.rest)
            || letters(slot.name.de).startsWith(words.rest);
    };
    const auto slot = std::ranges::find_if(all, is);
    if (slot == all.end())
        return std::nullopt;
    return InventoryField{kind, slot->key, words.family};
}

} // namespace

std::vector<InventoryField> inventoryFields(const Catalogue &catalogue)
{
    std::vector<InventoryField> fields;
    for (const Kind kind : {Kind::Pool, Kind::Host, Kind::Name, Kind::Role, Kind::Site, Kind::Zone})
        fields.push_back({kind});
    for (const Slot &slot : slotsOf(catalogue)) {
        for (const Family family : {Family::IPv4, Family::IPv6}) {
            fields.push_back({Kind::Address, slot.key, family});
            fields.push_back({Kind::Public, slot.key, family});
        }
    }
    fields.push_back({Kind::Address});
    fields.push_back({Kind::Address, {}, Family::IPv6});
    fields.push_back({Kind::Networks});
    fields.push_back({Kind::Id});
    return fields;
}

struct InventoryHeadings::Private {
    SheetLanguage language;
    std::vector<Slot> slotsOfRoles;
};

InventoryHeadings::InventoryHeadings(const Catalogue &catalogue, Language language)
    : d(new Private{SheetLanguage(language), slotsOf(catalogue)})
{
}

InventoryHeadings::~InventoryHeadings() = default;

QString InventoryHeadings::of(const InventoryField &field) const
{
    const char *source = headingSource(field);
    const QString text = *source ? d->language.text(source) : QString();
    const auto slot = std::ranges::find(d->slotsOfRoles, field.slot, &Slot::key);
    return slot == d->slotsOfRoles.end() ? text : text.arg(d->language.text(slot->name));
}

QString InventoryHeadings::slotName(const Catalogue &catalogue, const SlotKey &slot, Language language)
{
    const std::vector<Slot> all = slotsOf(catalogue);
    const auto found = std::ranges::find(all, slot, &Slot::key);
    return found == all.end() ? QString() : found->name.in(language);
}

std::vector<InventoryField> guessedFields(const QStringList &headings, const Catalogue &catalogue)
{
    std::map<QString, InventoryField> own;
    for (const Language language : {Language::English, Language::German}) {
        const InventoryHeadings names(catalogue, language);
        for (const InventoryField &field : inventoryFields(catalogue))
            own.emplace(letters(names.of(field)), field);
    }
    for (const Synonym &synonym : synonyms)
        own.emplace(QString::fromUtf16(synonym.word), InventoryField{synonym.kind});
    const std::vector<Slot> all = slotsOf(catalogue);
    std::set<InventoryField> taken;
    std::vector<InventoryField> fields;
    for (const QString &heading : headings) {
        const auto known = own.find(letters(heading));
        const auto field = known == own.end() ? addressField(heading, all) : std::optional(known->second);
        const bool isNew = field && taken.insert(*field).second;
        fields.push_back(isNew ? *field : InventoryField{});
    }
    return fields;
}

QString wordFor(const InventoryField &field)
{
    const QString ending = field.slot.isEmpty() ? QString() : u':' + field.slot.toString();
    const bool isV6 = field.family == Family::IPv6;
    switch (field.kind) {
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Pool:
        return QStringLiteral("pool");
    case Kind::Host:
        return QStringLiteral("fqdn");
    case Kind::Name:
        return QStringLiteral("name");
    case Kind::Role:
        return QStringLiteral("role");
    case Kind::Site:
        return QStringLiteral("site");
    case Kind::Zone:
        return QStringLiteral("zone");
    case Kind::Address:
        return (isV6 ? QStringLiteral("ipv6") : QStringLiteral("address")) + ending;
    case Kind::Public:
        return (isV6 ? QStringLiteral("public-ipv6") : QStringLiteral("public")) + ending;
    case Kind::Networks:
        return QStringLiteral("networks");
    case Kind::Id:
        return QStringLiteral("id");
    }
    Q_UNREACHABLE();
}

std::optional<InventoryField> fieldWithWord(const QString &word, const Catalogue &catalogue)
{
    if (word == wordFor({}))
        return InventoryField{};
    for (const InventoryField &field : inventoryFields(catalogue)) {
        if (wordFor(field) == word)
            return field;
    }
    return std::nullopt;
}

} // namespace portolan
