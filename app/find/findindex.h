// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/why.h"
#include "findentries.h"
#include "rowsearch.h"
#include "sheet/elementnames.h"

#include <optional>

namespace portolan {

enum class FindKind : quint8 { Named, Address, Port, Row, Finding };

/// One thing that was found.
struct Found {
    FindKind kind;
    QString title;
    QString detail;
    /// The name of a picture of a role; empty where there is none.
    QString icon;
    /// What to select; the first one is to be shown.
    std::vector<ElementId> elements;
    /// Index of the row to go to.
    std::optional<quint32> row;
    /// What to filter the sheets for, so that more of the same is seen.
    QString filter;
};

struct FoundGroup {
    FindKind kind;
    /// Of which only the first are listed.
    size_t total = 0;
    std::vector<Found> first;
};

/// Everything in a deployment and its rows that can be found by typing. Made anew for each derivation;
/// for one thread at a time.
class FindIndex {
public:
    FindIndex(std::shared_ptr<const Derivation> derivation, std::shared_ptr<const RowNumbers> numbers,
              Language language);

    /// Groups in the order of FindKind, without empty ones.
    [[nodiscard]] std::vector<FoundGroup> search(const QString &query) const;

    /// What a name may mean as one end of a connection: an address, an id, a name or FQDN, the first
    /// label of an FQDN, else whatever contains it. Empty when there is nothing of the kind; several
    /// when it is not clear.
    [[nodiscard]] std::vector<WhyEnd> ends(const QString &name) const;
    [[nodiscard]] QString nameOf(const WhyEnd &end) const;

    [[nodiscard]] const std::shared_ptr<const Derivation> &derivation() const { return m_derivation; }
    [[nodiscard]] const RowSearch &rows() const { return m_rows; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Found foundRow(quint32 row) const;

private:
    struct FindingEntry {
        QString sentence;
        QString haystack;
        std::vector<ElementId> elements;
    };

    [[nodiscard]] FoundGroup elements(const QStringList &words) const;
    [[nodiscard]] FoundGroup addresses(const QString &query) const;
    [[nodiscard]] FoundGroup ports(const QString &query) const;
    [[nodiscard]] FoundGroup rowsWith(const QStringList &words) const;
    [[nodiscard]] FoundGroup findings(const QStringList &words) const;
    [[nodiscard]] QString roleName(const NamedEntry &entry) const;
    [[nodiscard]] QString iconOf(const ElementId &shown, ElementKind kind) const;
    void collectFindings();

    std::shared_ptr<const Derivation> m_derivation;
    Language m_language;
    std::vector<NamedEntry> m_named;
    std::vector<AddressEntry> m_addresses;
    RowSearch m_rows;
    std::vector<FindingEntry> m_findings;
    ElementNames m_names;
};

} // namespace portolan
