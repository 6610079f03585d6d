// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"
#include "file/journalfile.h"
#include "prompts.h"
#include "recentfiles.h"

namespace portolan {

/// New, open, save and close, with everything that has to be asked on the way. Nothing that was not saved
/// is lost without somebody having said so, and a failure leaves the open document as it was.
class DocumentController : public QObject {
    Q_OBJECT

public:
    DocumentController(OpenDocument &document, Prompts &prompts, RecentFiles &recent,
                       QObject *parent = nullptr);

    /// For the names the catalogue gives.
    void setLanguage(Language language) { m_language = language; }
    /// Whether there is a document at all; the program may be open without one.
    [[nodiscard]] bool hasDocument() const { return m_hasDocument; }
    /// The name of the file without its folder, or what a new document is called.
    [[nodiscard]] QString name() const;

    // All of these return whether they were carried out.
    bool newEmpty();
    /// With an id that scenario is proposed.
    bool newFromScenario(const QString &scenario = {});
    /// A copy of a sample that comes with the program.
    bool openSample(const QString &name);
    bool open();
    bool openFile(const QString &path);
    bool save();
    bool saveAs();
    bool close();
    /// Begins with a document that is in no file and not saved. Asks nothing: see mayLeave().
    void startUnsaved(const Document &document, const QString &name);
    /// Opens what is no document of ours; returns whether it did.
    using Importer = std::function<bool(const QString &)>;
    void setImporter(Importer importer) { m_importer = std::move(importer); }
    /// Takes back what a journal held; the document keeps its path and is unsaved.
    bool recover(const JournalContent &content);
    /// Reads the file again, whatever was changed here; the view stays. False when somebody did not want to
    /// under this catalogue.
    Result<bool> reload();
    /// Asks about unsaved changes; false means that somebody wants to stay.
    bool mayLeave();

Q_SIGNALS:
    /// Something worth a line in passing, that asks for nothing.
    void noted(const QString &text);
    /// Another document, or none any more.
    void documentChanged();
    /// The same document as it is in its file now.
    void documentReloaded();
    /// A save begins; the document may still be given a thumbnail.
    void aboutToSave();

private:
    bool saveTo(const QString &path);
    /// What is to be done with a file that may have been drawn against another catalogue.
    Prompts::CatalogueAnswer checkCatalogue(const Document &document, const QString &name);
    bool start(const Document &document, const QString &name);
    void setHasDocument(bool has);

    OpenDocument &m_document;
    Prompts &m_prompts;
    RecentFiles &m_recent;
    Importer m_importer;
    bool m_hasDocument = false;
    /// What the document is called until it has a file.
    QString m_startedFrom;
    Language m_language = Language::English;
};

} // namespace portolan
