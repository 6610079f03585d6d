// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "derive/derivation.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace portolan {

class DerivationText;

/// What is wrong with the design, errors first and what somebody lives with last. Filtered like the sheets,
/// by words and by selection.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        SeverityColumn,
        SentenceColumn,
        AdviceColumn,
        PlacesColumn,
        AcceptedColumn,
        TopicColumn,
        ColumnTotal
    };

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    void setDerivation(std::shared_ptr<const Derivation> derivation, Language language);
    void setFilter(const QString &text, const std::vector<ElementId> &elements);

    [[nodiscard]] size_t total() const { return m_findings.size(); }
    [[nodiscard]] const std::vector<ElementId> &elementsAt(int row) const { return findingAt(row).elements; }
    /// Valid until the next derivation.
    [[nodiscard]] const Finding &findingAt(int row) const;
    [[nodiscard]] const Check &checkAt(int row) const;
    /// Whether somebody lives with one of those that are shown.
    [[nodiscard]] bool hasAccepted() const;
    [[nodiscard]] QString sentenceAt(int row) const;
    [[nodiscard]] QString adviceAt(int row) const;
    /// The row of the finding with this place and check; -1 where it is not shown.
    [[nodiscard]] int rowOf(const Finding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isWanted(const Finding &finding) const;
    [[nodiscard]] QString textAt(const Finding &finding, int column) const;
    [[nodiscard]] QString placesOf(const Finding &finding) const;
    void refilter();

    std::shared_ptr<const Derivation> m_derivation;
    /// Of the derivation. Sentences are made when they are asked for: of thousands, few are ever seen.
    std::unique_ptr<const DerivationText> m_text;
    std::vector<const Finding *> m_findings;
    std::vector<const Finding *> m_visible;
    QStringList m_words;
    std::vector<ElementId> m_elements;
};

} // namespace portolan
