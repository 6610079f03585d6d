// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentcontroller.h"

#include "import/recognising.h"
#include "resources/resources.h"
#include "scenario/scenario.h"
#include "text/cataloguechangetext.h"
#include "text/errortext.h"

#include <QDir>
#include <QFileInfo>

namespace portolan {

namespace {

const QString suffix = QStringLiteral(".portolan");

QString withSuffix(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

/// What a file may be called that has no name yet. Dots belong to host names here.
QString asFileName(const QString &name)
{
    return name.endsWith(suffix) || name.endsWith(QLatin1String(".json")) ? name : name + suffix;
}

} // namespace

DocumentController::DocumentController(OpenDocument &document, Prompts &prompts, RecentFiles &recent,
                                       QObject *parent)
    : QObject(parent), m_document(document), m_prompts(prompts), m_recent(recent)
{
}

QString DocumentController::name() const
{
    if (!m_document.path().isEmpty())
        return QFileInfo(m_document.path()).fileName();
    return m_startedFrom.isEmpty() ? tr("Untitled") : m_startedFrom;
}

void DocumentController::setHasDocument(bool has)
{
    m_hasDocument = has;
    Q_EMIT documentChanged();
}

bool DocumentController::mayLeave()
{
    if (!m_hasDocument || !m_document.isModified())
        return true;
    switch (m_prompts.askAboutUnsaved(name())) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        return false;
    }
    Q_UNREACHABLE();
}

bool DocumentController::start(const Document &document, const QString &name)
{
    m_startedFrom = name;
    m_document.startFrom(document);
    setHasDocument(true);
    return true;
}

void DocumentController::startUnsaved(const Document &document, const QString &name)
{
    m_startedFrom = name;
    m_document.recover(document, {}, std::nullopt);
    setHasDocument(true);
}

bool DocumentController::newEmpty()
{
    return mayLeave() && start(emptyDocument(m_document.catalogue()), {});
}

bool DocumentController::newFromScenario(const QString &scenario)
{
    if (!mayLeave())
        return false;
    const std::optional<NewDocument> chosen = m_prompts.newDocument(scenario);
    return chosen && start(chosen->document, chosen->name);
}

bool DocumentController::openSample(const QString &name)
{
    if (!mayLeave())
        return false;
    const Result<LoadedDocument> loaded = loadDocument(resources::sampleFile(name));
    if (loaded)
        return start(loaded->document, name);
    m_prompts.complain(tr("“%1” cannot be opened.").arg(name), errorText(loaded.error()));
    return false;
}

bool DocumentController::open()
{
    const QString folder =
        m_document.path().isEmpty() ? QString() : QFileInfo(m_document.path()).absolutePath();
    const QString path = m_prompts.fileToOpen(folder);
    return !path.isEmpty() && openFile(path);
}

bool DocumentController::openFile(const QString &path)
{
    if (m_importer && isImportable(path))
        return m_importer(path);
    if (!mayLeave())
        return false;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString fileName = QFileInfo(path).fileName();
    Result<LoadedDocument> loaded = m_document.read(absolute);
    if (!loaded) {
        m_recent.remove(absolute);
        m_prompts.complain(tr("“%1” cannot be opened.").arg(fileName), errorText(loaded.error()));
        return false;
    }
    switch (checkCatalogue(loaded->document, fileName)) {
    case Prompts::CatalogueAnswer::Cancel:
        return false;
    case Prompts::CatalogueAnswer::Copy:
        return start(std::move(loaded->document), tr("Copy of %1").arg(fileName));
    case Prompts::CatalogueAnswer::Use:
        break;
    }
    m_startedFrom.clear();
    m_document.take(std::move(*loaded), absolute);
    m_recent.add(absolute);
    setHasDocument(true);
    return true;
}

Prompts::CatalogueAnswer DocumentController::checkCatalogue(const Document &document, const QString &name)
{
    const auto change = catalogueChange(document, m_document.sharedCatalogue());
    if (!change)
        return Prompts::CatalogueAnswer::Use;
    if (!change->changesRows()) {
        Q_EMIT noted(catalogueChangeText(*change) + u' ' + changedRowsText(*change));
        return Prompts::CatalogueAnswer::Use;
    }
    return m_prompts.askAboutCatalogue({name, catalogueChangeText(*change), changedRowsText(*change),
                                        addedRowTexts(*change, document.rowNumbers, m_language),
                                        goneRowTexts(*change)});
}

bool DocumentController::recover(const JournalContent &content)
{
    const QString &release = content.document.catalogue.release;
    if (!release.isEmpty() && release != m_document.catalogue().release) {
        m_prompts.complain(tr("“%1” cannot be recovered.").arg(content.head.name),
                           errorSentence({ErrorCode::UnknownCatalogue, {}, {release}}));
        return false;
    }
    m_startedFrom = content.head.path.isEmpty() ? content.head.name : QString();
    m_document.recover(content.document, content.head.path, content.head.stamp);
    setHasDocument(true);
    if (const auto change = catalogueChange(content.document, m_document.sharedCatalogue()))
        Q_EMIT noted(catalogueChangeText(*change) + u' ' + changedRowsText(*change));
    return true;
}

Result<bool> DocumentController::reload()
{
    const QString path = m_document.path();
    Result<LoadedDocument> loaded = m_document.read(path);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (checkCatalogue(loaded->document, name()) != Prompts::CatalogueAnswer::Use)
        return false;
    m_document.take(std::move(*loaded), path);
    Q_EMIT documentReloaded();
    return true;
}

bool DocumentController::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool DocumentController::saveAs()
{
    const QString suggestion =
        m_document.path().isEmpty() ? QDir::home().filePath(asFileName(name())) : m_document.path();
    const QString path = m_prompts.fileToSave(suggestion);
    return !path.isEmpty() && saveTo(QFileInfo(withSuffix(path)).absoluteFilePath());
}

bool DocumentController::saveTo(const QString &path)
{
    Q_EMIT aboutToSave();
    Result<void> saved = m_document.save(path);
    if (!saved && saved.error().code == ErrorCode::ChangedOnDisk) {
        if (!m_prompts.mayOverwriteChanged(path))
            return false;
        saved = m_document.save(path, OpenDocument::Overwrite::Anyway);
    }
    if (!saved) {
        m_prompts.complain(tr("“%1” cannot be saved.").arg(QFileInfo(path).fileName()),
                           errorText(saved.error()));
        return false;
    }
    m_recent.add(path);
    return true;
}

bool DocumentController::close()
{
    if (!mayLeave())
        return false;
    m_startedFrom.clear();
    m_document.startFrom({});
    setHasDocument(false);
    return true;
}

} // namespace portolan
