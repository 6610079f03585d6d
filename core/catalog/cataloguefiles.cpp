// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefiles.h"

#include "json/jsonparser.h"

#include <QCryptographicHash>
#include <QFile>

namespace portolan {

namespace {

/// In the order of their names, which is that of the hash.
constexpr std::array fileNames = {
    "anomalies.json", "catalogue.json", "features.json", "ipsec.json",
    "printed.json",   "roles.json",     "rules.json",    "scenarios.json",
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, {path, file.errorString()});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, {path, file.errorString()});
    return content;
}

void addToHash(QCryptographicHash &hash, const QString &name, const QByteArray &content)
{
    hash.addData(name.toUtf8() + '\n' + QByteArray::number(content.size()) + '\n');
    hash.addData(content);
}

} // namespace

tl::expected<CatalogueFiles, std::vector<Error>> CatalogueFiles::read(const QString &folder)
{
    CatalogueFiles result;
    std::vector<Error> errors;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *fileName : fileNames) {
        const QString name = QLatin1StringView(fileName);
        const auto content = readFile(folder + QLatin1Char('/') + name);
        if (!content) {
            errors.push_back(content.error().at(name));
            continue;
        }
        addToHash(hash, name, *content);
        auto root = parseJson(*content);
        if (root)
            result.files.emplace(name, std::move(*root));
        else
            errors.push_back(root.error().at(name));
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    result.hash = QString::fromLatin1(hash.result().toHex());
    return result;
}

} // namespace portolan
