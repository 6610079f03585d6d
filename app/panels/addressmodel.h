// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"
#include "fieldplaces.h"
#include "fields.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>

namespace portolan {

/// A line of an address table: a heading (a server, editable by its name), or a slot with its addresses.
struct AddressLine {
    /// Empty for headings.
    std::function<AddressPair(const Topology &)> read;
    std::function<Edit(const Topology &, Family, const std::optional<Address> &)> write;
    /// Headings only.
    std::function<QString(const Topology &)> heading;
    std::function<Outcome(const Topology &, const QString &)> writeHeading;
    QString label;
    /// Whose name or addresses they are.
    ElementId owner;
    SlotKey slot;
    /// Where it would be translated; empty when nowhere.
    std::function<BoundaryId(const Topology &)> boundary;

    [[nodiscard]] bool isHeading() const { return bool(heading); }
};

/// The addresses of a pool's servers or of a balancer, editable, with their public counterparts beside
/// them. What is no address stays in its cell, marked, and changes nothing; cells that findings are about
/// have a sign and say what was found.
class AddressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Label, IPv4, IPv6, PublicIPv4, PublicIPv6, columnTotal };

    AddressModel(OpenDocument &document, std::vector<AddressLine> lines, Language language,
                 QObject *parent = nullptr);

    using Cell = std::pair<int, int>;

    void load();
    /// Where somebody would mend it; nothing where it is no matter of these names and addresses.
    [[nodiscard]] std::optional<Cell> cellOf(const FieldTarget &target) const;
    [[nodiscard]] const AddressLine &line(int row) const { return m_lines[size_t(row)]; }
    /// Whether any line has an IPv6 address, or any can have a public one.
    [[nodiscard]] bool usesIPv6() const;
    [[nodiscard]] bool canTranslate() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The latest problem; empty when all is well.
    void problemChanged(const QString &sentence);
    /// Cells are to be painted anew, though what they hold is the same.
    void marksChanged();

private:
    struct Problem {
        QString text;
        QString sentence;
    };
    /// What was found about a cell.
    struct Mark {
        Severity severity;
        QString sentence;
    };

    void mark();
    [[nodiscard]] int columnOf(const AddressLine &line, const FieldTarget &target) const;

    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Address> address(const AddressLine &line, int column) const;
    [[nodiscard]] Outcome edit(const QModelIndex &index, const QString &text) const;
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;

    OpenDocument &m_document;
    std::vector<AddressLine> m_lines;
    Language m_language;
    std::map<Cell, Problem> m_problems;
    std::map<Cell, Mark> m_marks;
};

} // namespace portolan
