// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatestore.h"

#include "commands/columntemplates.h"
#include "document/opendocument.h"

#include <QSettings>

#include <algorithm>

namespace portolan {

TemplateStore::TemplateStore(OpenDocument &document, QSettings &settings, QObject *parent)
    : QObject(parent), m_document(document), m_settings(settings), m_inSettings(storedTemplates(settings)),
      m_choice(storedChoice(settings))
{
    connect(&document, &OpenDocument::changed, this, [this](const DocumentChange &change) {
        if (change.requests.templates)
            Q_EMIT changed();
    });
    connect(&document, &OpenDocument::replaced, this, &TemplateStore::changed);
}

std::vector<KnownTemplate> TemplateStore::all(Language language) const
{
    return knownTemplates(m_inSettings, m_document.document().requests.templates, language);
}

std::optional<TemplateId> TemplateStore::choice() const
{
    return m_choice && findTemplate(all(Language::English), *m_choice) ? m_choice : std::nullopt;
}

void TemplateStore::choose(const std::optional<TemplateId> &id)
{
    if (id == m_choice)
        return;
    m_choice = id;
    storeChoice(m_settings, id);
    Q_EMIT changed();
}

bool TemplateStore::putIntoSettings(const QString &name, const ColumnTemplate &columns)
{
    const auto place = std::ranges::find(m_inSettings, name, &ColumnTemplate::name);
    const auto taken = std::ranges::find(m_inSettings, columns.name, &ColumnTemplate::name);
    if (columns.name.isEmpty() || (taken != m_inSettings.end() && taken != place))
        return false;
    if (place == m_inSettings.end())
        m_inSettings.push_back(columns);
    else
        *place = columns;
    storeTemplates(m_settings, m_inSettings);
    return true;
}

bool TemplateStore::putIntoDocument(const QString &name, const ColumnTemplate &columns)
{
    Edit edit = setTemplate(m_document.document().requests, name, columns);
    // As it was already, or another has the name.
    if (edit.isEmpty())
        return name == columns.name && !name.isEmpty();
    m_document.apply(std::move(edit));
    return true;
}

std::optional<TemplateId> TemplateStore::put(const std::optional<TemplateId> &before, TemplateKeeper keeper,
                                             const ColumnTemplate &columns)
{
    const bool stays = before && before->keeper == keeper;
    const QString name = stays ? before->name : columns.name;
    const bool isNew = !stays;
    if (isNew && findTemplate(all(Language::English), TemplateId{keeper, columns.name}))
        return std::nullopt;
    const TemplateId id{keeper, columns.name};
    const bool wasChosen = before && m_choice == before;
    const bool isKept =
        keeper == TemplateKeeper::Document ? putIntoDocument(name, columns) : putIntoSettings(name, columns);
    if (!isKept)
        return std::nullopt;
    if (before && isNew)
        remove(*before);
    if (wasChosen) {
        m_choice = id;
        storeChoice(m_settings, m_choice);
    }
    Q_EMIT changed();
    return id;
}

void TemplateStore::remove(const TemplateId &id)
{
    if (id.keeper == TemplateKeeper::Document) {
        m_document.apply(removeTemplate(m_document.document().requests, id.name));
        return;
    }
    std::erase_if(m_inSettings, [&id](const ColumnTemplate &each) { return each.name == id.name; });
    storeTemplates(m_settings, m_inSettings);
    Q_EMIT changed();
}

} // namespace portolan
