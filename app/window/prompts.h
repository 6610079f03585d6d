// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QString>

#include <QStringList>

#include <optional>

namespace portolan {

/// A document that has no file yet, and what to call it until then.
struct NewDocument {
    Document document;
    QString name;
};

/// What has to be asked of a person, so that the logic around files can be tested without one. An empty
/// text is a change of mind.
class Prompts {
public:
    virtual ~Prompts() = default;

    enum class Unsaved : quint8 { Save, Discard, Cancel };
    virtual Unsaved askAboutUnsaved(const QString &name) = 0;
    virtual QString fileToOpen(const QString &folder) = 0;
    virtual QString fileToSave(const QString &suggestion) = 0;
    /// A deployment somebody described; nothing is a change of mind. With an id that scenario is proposed.
    virtual std::optional<NewDocument> newDocument(const QString &scenario) = 0;
    /// A file meets another catalogue than it was drawn against, and its rows change.
    struct CatalogueQuestion {
        QString file;
        /// What is different, and how much.
        QString catalogue;
        QString rows;
        /// One line a row.
        QStringList added;
        QStringList gone;
    };
    enum class CatalogueAnswer : quint8 {
        Use,
        Copy, ///< as a document without a file, so that the file stays as it is
        Cancel,
    };
    virtual CatalogueAnswer askAboutCatalogue(const CatalogueQuestion &question) = 0;
    /// The file on disk is another one than was opened.
    virtual bool mayOverwriteChanged(const QString &path) = 0;
    enum class DiskAnswer : quint8 { KeepMine, LoadTheirs, Later };
    /// The file was changed by others while there are unsaved changes here.
    virtual DiskAnswer askAboutDiskChange(const QString &name) = 0;
    virtual void complain(const QString &summary, const QString &reason) = 0;
};

} // namespace portolan
