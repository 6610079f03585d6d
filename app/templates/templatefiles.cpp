// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefiles.h"

#include "file/templatefile.h"
#include "resources/resources.h"
#include "sheet/outputfile.h"
#include "types/writeall.h"

#include <QFile>

namespace portolan {

namespace {

const char *const shippedIds[] = {"short", "full", "communication-matrix"};

std::vector<ShippedTemplate> readShipped(Language language)
{
    std::vector<ShippedTemplate> templates;
    for (const char *id : shippedIds) {
        const QString name = QString::fromLatin1(id);
        const auto columns = loadTemplate(resources::templateFile(name, languageCode(language)));
        if (columns)
            templates.push_back({name, *columns});
        else
            qWarning("The template %s is broken: %s", id, qPrintable(columns.error().where));
    }
    return templates;
}

} // namespace

const std::vector<ShippedTemplate> &shippedTemplates(Language language)
{
    static const std::vector<ShippedTemplate> english = readShipped(Language::English);
    static const std::vector<ShippedTemplate> german = readShipped(Language::German);
    return language == Language::German ? german : english;
}

Result<ColumnTemplate> loadTemplate(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, {file.errorString()}, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::CannotRead, {file.errorString()}, path);
    auto columns = readTemplate(bytes);
    if (!columns)
        return tl::unexpected(columns.error().at(path));
    if (auto checked = checkColumns(*columns); !checked)
        return tl::unexpected(checked.error().at(path));
    return *columns;
}

Result<void> saveTemplate(const ColumnTemplate &columns, const QString &path)
{
    return writeOutput(path, [&](QIODevice &device) { return writeAll(device, writeTemplate(columns)); });
}

} // namespace portolan
