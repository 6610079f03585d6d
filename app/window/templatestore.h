// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/templatelist.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

class OpenDocument;

/// The column templates there are, wherever they are kept, and which of them sheets are shown in. Those of
/// the file change by edits of the document, which can be undone.
class TemplateStore : public QObject {
    Q_OBJECT

public:
    TemplateStore(OpenDocument &document, QSettings &settings, QObject *parent = nullptr);

    /// Names and headings of shipped ones are in the language.
    [[nodiscard]] std::vector<KnownTemplate> all(Language language) const;
    /// Nothing for the usual columns, also where the one that was chosen has gone.
    [[nodiscard]] std::optional<TemplateId> choice() const;
    void choose(const std::optional<TemplateId> &id);
    /// Keeps a template, in the place of `before` where that is given. Empty, and nothing happens, where
    /// another of the same keeper has the name.
    std::optional<TemplateId> put(const std::optional<TemplateId> &before, TemplateKeeper keeper,
                                  const ColumnTemplate &columns);
    /// Not for shipped ones.
    void remove(const TemplateId &id);

Q_SIGNALS:
    /// Templates or the choice are others.
    void changed();

private:
    bool putIntoSettings(const QString &name, const ColumnTemplate &columns);
    bool putIntoDocument(const QString &name, const ColumnTemplate &columns);

    OpenDocument &m_document;
    QSettings &m_settings;
    std::vector<ColumnTemplate> m_inSettings;
    std::optional<TemplateId> m_choice;
};

} // namespace portolan
