// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templatefiles.h"

#include <compare>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

/// Who keeps a template: the program, the settings of one person, or the file for all who work on it.
enum class TemplateKeeper : quint8 { Program, Settings, Document };

/// Which template is meant.
struct TemplateId {
    TemplateKeeper keeper = TemplateKeeper::Program;
    /// The id of a shipped one, the name of others.
    QString name;

    auto operator<=>(const TemplateId &) const = default;
    bool operator==(const TemplateId &) const = default;
};

/// A template with where it is kept.
struct KnownTemplate {
    TemplateId id;
    ColumnTemplate columns;
};

/// Everything there is to choose from: shipped ones first, those of the file last.
std::vector<KnownTemplate> knownTemplates(const std::vector<ColumnTemplate> &inSettings,
                                          const std::vector<ColumnTemplate> &inDocument, Language language);

/// Null when there is none.
const KnownTemplate *findTemplate(const std::vector<KnownTemplate> &all, const TemplateId &id);
/// By name or id, whoever keeps it; those of the file before others. Upper and lower case count as the same.
const KnownTemplate *findTemplate(const std::vector<KnownTemplate> &all, const QString &name);

/// What somebody keeps in the settings; what is broken there is left out.
std::vector<ColumnTemplate> storedTemplates(const QSettings &settings);
void storeTemplates(QSettings &settings, const std::vector<ColumnTemplate> &templates);

/// The template somebody shows sheets in; nothing for the usual columns.
std::optional<TemplateId> storedChoice(const QSettings &settings);
void storeChoice(QSettings &settings, const std::optional<TemplateId> &choice);

/// A name no other of `all` has: `wish`, or `wish` and a number.
QString freeTemplateName(const std::vector<KnownTemplate> &all, const QString &wish);

} // namespace portolan
