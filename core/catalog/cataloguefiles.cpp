// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguefiles.h"

#include "json/jsonparser.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>
#include <future>

namespace portolan {

namespace {

constexpr std::array fileNames = {
    "catalogue.json", "roles.json",     "features.json", "rules.json", "ipsec.json",        "anomalies.json",
    "printed.json",   "scenarios.json", "checks.json",   "dns.json",   "certificates.json",
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

using Contents = std::map<QString, QByteArray>;

QString hashOf(const Contents &contents)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, content] : contents) {
        hash.addData(name.toUtf8() + '\n' + QByteArray::number(content.size()) + '\n');
        hash.addData(content);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

tl::expected<CatalogueFiles, std::vector<Error>> CatalogueFiles::read(const QString &folder)
{
    Contents contents;
    std::vector<Error> errors;
    for (const char *fileName : fileNames) {
        const QString name = QLatin1StringView(fileName);
        auto content = readFile(folder + QLatin1Char('/') + name);
        if (content)
            contents.emplace(name, std::move(*content));
        else
            errors.push_back(content.error().at(name));
    }
    // A third of the time a program needs to load its catalogue goes into the hash.
    auto hash = std::async(std::launch::async, hashOf, std::cref(contents));
    CatalogueFiles result;
    for (const auto &[name, content] : contents) {
        auto root = parseJson(content);
        if (root)
            result.files.emplace(name, std::move(*root));
        else
            errors.push_back(root.error().at(name));
    }
    result.hash = hash.get();
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return result;
}

} // namespace portolan
