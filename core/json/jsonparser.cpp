// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonparser.h"

#include "jsonscan.h"

#include <QJsonDocument>

namespace portolan {

namespace {

QStringList lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {QString::number(before.count('\n') + 1), QString::number(before.size() - lineStart + 1)};
}

} // namespace

Result<QJsonObject> parseJson(const QByteArray &json, int deepest)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error == QJsonParseError::DeepNesting)
        return failure(ErrorCode::TooDeep, {QString::number(deepest)});
    if (problem.error == QJsonParseError::DocumentTooLarge)
        return failure(ErrorCode::TooLarge);
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::JsonSyntax, lineAndColumn(json, problem.offset));
    if (const auto scanned = scanJson(json, deepest); !scanned)
        return tl::unexpected(scanned.error());
    if (!document.isObject())
        return failure(ErrorCode::WrongType, {QStringLiteral("object"), QStringLiteral("array")});
    return document.object();
}

} // namespace portolan
