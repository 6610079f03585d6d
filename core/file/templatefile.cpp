// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefile.h"

#include "requestfields.h"
#include "utf8check.h"

namespace portolan {

namespace {

const QString templateFormat = QStringLiteral("portolan-columns");
constexpr int templateVersion = 1;
/// Many times what anybody can want; a file beyond is something else.
constexpr qsizetype largestTemplate = 1024 * 1024;

struct TemplateFile {
    std::vector<TemplateColumn> columns;
    QString format;
    QString name;
    Counter version;
};

} // namespace

template <>
struct Fields<TemplateFile> {
    static constexpr auto all =
        std::tuple(required("columns", &TemplateFile::columns), required("format", &TemplateFile::format),
                   required("name", &TemplateFile::name), required("version", &TemplateFile::version));
};

Result<ColumnTemplate> readTemplate(const QByteArray &bytes)
{
    if (bytes.size() > largestTemplate)
        return failure(ErrorCode::TooLarge, {QString::number(largestTemplate / (1024 * 1024))});
    if (auto result = checkUtf8(bytes); !result)
        return tl::unexpected(result.error());
    JsonCursor json(bytes);
    auto file = Codec<TemplateFile>::read(json);
    if (!file || !json.finish())
        return tl::unexpected(json.error());
    if (file->format != templateFormat)
        return failure(ErrorCode::InvalidChoice, {file->format, templateFormat}, QStringLiteral("/format"));
    if (file->version.value > templateVersion)
        return failure(ErrorCode::NewerFormat, {QString::number(file->version.value)},
                       QStringLiteral("/version"));
    for (size_t i = 0; i < file->columns.size(); ++i) {
        const TemplateColumn &column = file->columns[i];
        if (!column.key.isEmpty() && !column.constant.isEmpty())
            return failure(ErrorCode::UnknownKey, {QStringLiteral("constant")},
                           QStringLiteral("/columns/%1").arg(i));
        if (column.key.isEmpty() && column.heading.isEmpty())
            return failure(ErrorCode::MissingKey, {QStringLiteral("heading")},
                           QStringLiteral("/columns/%1").arg(i));
    }
    if (file->name.trimmed().isEmpty())
        return failure(ErrorCode::MissingKey, {QStringLiteral("name")});
    return ColumnTemplate{file->name, std::move(file->columns)};
}

QByteArray writeTemplate(const ColumnTemplate &columns)
{
    JsonText json;
    Codec<TemplateFile>::write(json,
                               {columns.columns, templateFormat, columns.name, Counter{templateVersion}});
    return std::move(json).finished();
}

} // namespace portolan
