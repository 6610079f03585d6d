// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcontents.h"

#include <QCryptographicHash>

namespace portolan {

bool decides(Column column)
{
    switch (column) {
    case Column::SourceAddress:
    case Column::SourcePort:
    case Column::DestinationAddress:
    case Column::DestinationPort:
    case Column::Transport:
    case Column::ApplicationProtocol:
    case Column::Encryption:
    case Column::Direction:
    case Column::SourceAfterNat:
    case Column::DestinationAfterNat:
    case Column::Action:
    case Column::Inspection:
    case Column::IdleTimeout:
    case Column::Authentication:
        return true;
    default:
        return false;
    }
}

bool decides(const QString &columnKey)
{
    const auto column = columnWithKey(columnKey);
    return column && decides(*column);
}

RowContents::RowContents(std::shared_ptr<const Derivation> derivation)
    : m_derivation(std::move(derivation)), m_language(Language::English), m_text(*m_derivation, m_language),
      m_describer(*m_derivation)
{
}

QString RowContents::hash(quint32 row) const
{
    const Row &derived = m_derivation->rows[row];
    const RowDetails &details = m_describer.of(derived);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Column column : columnsOf(derived.sheet)) {
        if (!decides(column))
            continue;
        const QByteArray text = m_text.cell(derived, details, column).toUtf8();
        const QByteArray before = columnKey(column).toUtf8() + ' ' + QByteArray::number(text.size()) + ' ';
        hash.addData(before);
        hash.addData(text);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace portolan
