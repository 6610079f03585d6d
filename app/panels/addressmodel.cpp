// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressmodel.h"

#include "commands/nat.h"
#include "parsing.h"
#include "text/derivationtext.h"
#include "theme/colours.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace portolan {

namespace {

Family familyOf(int column)
{
    return column == AddressModel::IPv4 || column == AddressModel::PublicIPv4 ? Family::IPv4 : Family::IPv6;
}

bool isPublic(int column)
{
    return column == AddressModel::PublicIPv4 || column == AddressModel::PublicIPv6;
}

bool canTranslateAt(const AddressLine &line, const Topology &topology)
{
    return line.boundary
        && (!line.boundary(topology).isEmpty() || mappingOf(topology, line.owner, line.slot));
}

} // namespace

AddressModel::AddressModel(OpenDocument &document, std::vector<AddressLine> lines, Language language,
                           QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_lines(std::move(lines)), m_language(language)
{
    connect(&m_document, &OpenDocument::derived, this, &AddressModel::mark);
    mark();
}

/// The column with an address among the words of the target, else the usual one.
int AddressModel::columnOf(const AddressLine &line, const FieldTarget &target) const
{
    const bool isOutside = target.field.kind == FindingField::Kind::PublicAddress;
    if (target.field.kind == FindingField::Kind::AddressV6)
        return IPv6;
    // Without a slot, which side of a boundary is meant is not known either.
    for (const int column : {IPv4, IPv6, PublicIPv4, PublicIPv6}) {
        if (!target.field.key.isEmpty() && isPublic(column) != isOutside)
            continue;
        const auto held = address(line, column);
        if (held && target.words.contains(held->toString()))
            return column;
    }
    return isOutside ? PublicIPv4 : IPv4;
}

std::optional<AddressModel::Cell> AddressModel::cellOf(const FieldTarget &target) const
{
    using Kind = FindingField::Kind;
    const Kind kind = target.field.kind;
    if (target.elements.empty()
        || (kind != Kind::Fqdn && kind != Kind::Address && kind != Kind::AddressV6
            && kind != Kind::PublicAddress))
        return std::nullopt;
    std::optional<Cell> first;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const AddressLine &line = m_lines[i];
        // Virtual and own addresses have no slots.
        const bool isOfSlot =
            line.slot.isEmpty() || target.field.key.isEmpty() || line.slot.toString() == target.field.key;
        if (line.owner != target.elements.front() || line.isHeading() != (kind == Kind::Fqdn) || !isOfSlot)
            continue;
        if (line.isHeading())
            return Cell{int(i), Label};
        const int column = columnOf(line, target);
        const auto held = address(line, column);
        if (held && target.words.contains(held->toString()))
            return Cell{int(i), column};
        if (!first)
            first = Cell{int(i), column};
    }
    return first;
}

/// Findings stand in order of severity: the first about a cell is the worst.
void AddressModel::mark()
{
    m_marks.clear();
    if (const auto &derivation = m_document.derivation()) {
        const DerivationText text(derivation, m_language);
        for (const Finding &finding : derivation->findings) {
            if (!finding.isOpen())
                continue;
            if (const auto cell = cellOf(targetOf(finding))) {
                const auto [mark, isFirst] = m_marks.try_emplace(*cell, Mark{finding.severity, {}});
                mark->second.sentence += (isFirst ? QString() : QStringLiteral("\n")) + text.finding(finding);
            }
        }
    }
    // Not dataChanged(): a view would take what somebody is typing back to what the document has.
    Q_EMIT marksChanged();
}

void AddressModel::load()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

bool AddressModel::usesIPv6() const
{
    const Topology &topology = m_document.topology();
    return std::ranges::any_of(m_lines, [&](const AddressLine &line) {
        if (line.isHeading())
            return false;
        const NatMapping *mapping = mappingOf(topology, line.owner, line.slot);
        return line.read(topology).v6.has_value() || (mapping && mapping->outside.v6);
    });
}

bool AddressModel::canTranslate() const
{
    return std::ranges::any_of(
        m_lines, [this](const AddressLine &line) { return canTranslateAt(line, m_document.topology()); });
}

int AddressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AddressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

std::optional<Address> AddressModel::address(const AddressLine &line, int column) const
{
    const Topology &topology = m_document.topology();
    if (!isPublic(column))
        return line.read(topology).of(familyOf(column));
    const NatMapping *mapping = mappingOf(topology, line.owner, line.slot);
    return mapping ? mapping->outside.of(familyOf(column)) : std::nullopt;
}

QString AddressModel::text(const QModelIndex &index) const
{
    const AddressLine &line = m_lines[size_t(index.row())];
    if (const auto problem = m_problems.find({index.row(), index.column()}); problem != m_problems.end())
        return problem->second.text;
    if (line.isHeading())
        return index.column() == Label ? line.heading(m_document.topology()) : QString();
    return index.column() == Label ? line.label : textOf(address(line, index.column()));
}

QString AddressModel::nameOf(const QModelIndex &index) const
{
    const AddressLine &line = m_lines[size_t(index.row())];
    return QStringLiteral("%1, %2").arg(
        line.label, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
}

QVariant AddressModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AddressLine &line = m_lines[size_t(index.row())];
    const auto problem = m_problems.find({index.row(), index.column()});
    const auto mark = m_marks.find({index.row(), index.column()});
    switch (role) {
    case Qt::DecorationRole:
        if (mark == m_marks.end())
            return {};
        return severityIcon(mark->second.severity);
    case Qt::DisplayRole:
        if (!line.isHeading() && isPublic(index.column()) && text(index).isEmpty()
            && !canTranslateAt(line, m_document.topology()))
            return QStringLiteral("–");
        return text(index);
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        if (problem != m_problems.end())
            return problem->second.sentence;
        return mark == m_marks.end() ? text(index) : mark->second.sentence;
    case Qt::AccessibleTextRole:
        return QStringList{line.isHeading() ? text(index)
                                            : QStringLiteral("%1: %2").arg(nameOf(index), text(index)),
                           mark == m_marks.end() ? QString() : mark->second.sentence}
            .join(QLatin1Char(' '))
            .trimmed();
    case Qt::ForegroundRole:
        if (problem != m_problems.end())
            return Colours::of(QGuiApplication::palette()).error;
        if (index.column() == Label && !line.isHeading())
            return Colours::of(QGuiApplication::palette()).mutedText;
        return {};
    case Qt::FontRole:
        if (line.isHeading()) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant AddressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Interface");
    case IPv4:
        return tr("IPv4");
    case IPv6:
        return tr("IPv6");
    case PublicIPv4:
        //: heading: the public address in front of NAT
        return tr("Public (NAT)");
    default:
        return tr("Public IPv6");
    }
}

Qt::ItemFlags AddressModel::flags(const QModelIndex &index) const
{
    const AddressLine &line = m_lines[size_t(index.row())];
    const Qt::ItemFlags readable = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (line.isHeading())
        return index.column() == Label && line.writeHeading ? readable | Qt::ItemIsEditable
                                                            : Qt::ItemIsEnabled;
    if (index.column() == Label)
        return Qt::ItemIsEnabled;
    if (isPublic(index.column()) && !canTranslateAt(line, m_document.topology()))
        return Qt::NoItemFlags;
    return readable | Qt::ItemIsEditable;
}

Outcome AddressModel::edit(const QModelIndex &index, const QString &text) const
{
    const AddressLine &line = m_lines[size_t(index.row())];
    const Topology &topology = m_document.topology();
    if (line.isHeading())
        return line.writeHeading(topology, text);
    const Family family = familyOf(index.column());
    const auto address = parsedAddress(text, family);
    if (!address)
        return tl::unexpected(address.error());
    if (isPublic(index.column()))
        return setPublicAddress(topology, line.owner, line.slot, family, *address, line.boundary(topology));
    return line.write(topology, family, *address);
}

bool AddressModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString typed = value.toString().trimmed();
    const Cell cell{index.row(), index.column()};
    const Outcome outcome = edit(index, typed);
    if (outcome) {
        m_problems.erase(cell);
        m_document.apply(*outcome);
        m_document.finishTyping();
    } else {
        m_problems[cell] = {typed, outcome.error()};
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT problemChanged(m_problems.empty() ? QString() : m_problems.begin()->second.sentence);
    return outcome.has_value();
}

} // namespace portolan
