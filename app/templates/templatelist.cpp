// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatelist.h"

#include "file/templatefile.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace portolan {

namespace {

const QString templatesKey = QStringLiteral("templates/own");
const QString choiceKey = QStringLiteral("templates/chosen");

constexpr std::array<std::pair<TemplateKeeper, const char *>, 3> keepers{
    {{TemplateKeeper::Program, "program"},
     {TemplateKeeper::Settings, "settings"},
     {TemplateKeeper::Document, "document"}}};

bool isSame(const QString &first, const QString &second)
{
    return first.compare(second, Qt::CaseInsensitive) == 0;
}

} // namespace

std::vector<KnownTemplate> knownTemplates(const std::vector<ColumnTemplate> &inSettings,
                                          const std::vector<ColumnTemplate> &inDocument, Language language)
{
    std::vector<KnownTemplate> all;
    for (const ShippedTemplate &shipped : shippedTemplates(language))
        all.push_back({{TemplateKeeper::Program, shipped.id}, shipped.columns});
    for (const ColumnTemplate &columns : inSettings)
        all.push_back({{TemplateKeeper::Settings, columns.name}, columns});
    for (const ColumnTemplate &columns : inDocument)
        all.push_back({{TemplateKeeper::Document, columns.name}, columns});
    return all;
}

const KnownTemplate *findTemplate(const std::vector<KnownTemplate> &all, const TemplateId &id)
{
    const auto found = std::ranges::find(all, id, &KnownTemplate::id);
    return found == all.end() ? nullptr : &*found;
}

const KnownTemplate *findTemplate(const std::vector<KnownTemplate> &all, const QString &name)
{
    const auto found = std::find_if(all.rbegin(), all.rend(), [&name](const KnownTemplate &known) {
        return isSame(known.columns.name, name) || isSame(known.id.name, name);
    });
    return found == all.rend() ? nullptr : &*found;
}

std::vector<ColumnTemplate> storedTemplates(const QSettings &settings)
{
    std::vector<ColumnTemplate> templates;
    for (const QString &text : settings.value(templatesKey).toStringList()) {
        const auto columns = readTemplate(text.toUtf8());
        if (columns && checkColumns(*columns))
            templates.push_back(*columns);
    }
    return templates;
}

void storeTemplates(QSettings &settings, const std::vector<ColumnTemplate> &templates)
{
    QStringList texts;
    for (const ColumnTemplate &columns : templates)
        texts.append(QString::fromUtf8(writeTemplate(columns)));
    settings.setValue(templatesKey, texts);
}

std::optional<TemplateId> storedChoice(const QSettings &settings)
{
    const QString text = settings.value(choiceKey).toString();
    for (const auto &[keeper, word] : keepers) {
        const QString begin = QString::fromLatin1(word) + u':';
        if (text.startsWith(begin))
            return TemplateId{keeper, text.mid(begin.size())};
    }
    return std::nullopt;
}

void storeChoice(QSettings &settings, const std::optional<TemplateId> &choice)
{
    if (!choice) {
        settings.remove(choiceKey);
        return;
    }
    const auto keeper =
        std::ranges::find(keepers, choice->keeper, [](const auto &entry) { return entry.first; });
    settings.setValue(choiceKey, QString::fromLatin1(keeper->second) + u':' + choice->name);
}

QString freeTemplateName(const std::vector<KnownTemplate> &all, const QString &wish)
{
    QString name = wish;
    for (int number = 2; findTemplate(all, name); ++number)
        name = QStringLiteral("%1 %2").arg(wish).arg(number);
    return name;
}

} // namespace portolan
