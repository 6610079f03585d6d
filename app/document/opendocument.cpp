// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opendocument.h"

#include "editcommand.h"
#include "model/lookup.h"
#include "scenario/scenario.h"
#include "sheet/rownumbers.h"

#include <QThreadPool>

#include <utility>

namespace portolan {

OpenDocument::OpenDocument(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_numbers(std::make_shared<RowNumbers>()),
      m_shownNumbers(m_numbers)
{
    connect(&m_deriver, &Deriver::derived, this, &OpenDocument::takeDerived);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &OpenDocument::modifiedChanged);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &OpenDocument::undoChanged);
}

OpenDocument::~OpenDocument()
{
    // The stack clears itself when it goes, and would tell someone who is half gone already.
    m_undoStack.disconnect(this);
}

Document OpenDocument::snapshot() const
{
    Document document = m_document;
    document.rowNumbers = *m_numbers;
    return document;
}

void OpenDocument::apply(Edit edit)
{
    if (edit.isEmpty())
        return;
    m_isApplying = true;
    m_undoStack.push(new EditCommand(std::move(edit), m_session,
                                     [this](const DocumentChange &change) { carryOut(change); }));
    m_isApplying = false;
    // A merged step leaves the index where it was, but has another effect on undo all the same.
    Q_EMIT undoChanged();
}

void OpenDocument::carryOut(const DocumentChange &change)
{
    m_document.topology = applied(std::move(m_document.topology), change.patch);
    m_document.diagram = moved(std::move(m_document.diagram), change.placements);
    m_document.requests = applied(std::move(m_document.requests), change.requests);
    Q_ASSERT(inconsistencies(m_document.topology).empty());
    m_document.thumbnail.clear();
    if (!change.patch.isEmpty() || change.requests.acceptedFindings)
        requestDerivation();
    Q_EMIT changed(change);
    if (!m_isApplying)
        Q_EMIT retraced(change);
}

QString OpenDocument::stepText(int index, Language language) const
{
    const QUndoCommand *step = m_undoStack.command(index);
    return step ? static_cast<const EditCommand *>(step)->editText().in(language) : QString();
}

QString OpenDocument::undoText(Language language) const
{
    return stepText(m_undoStack.index() - 1, language);
}

QString OpenDocument::redoText(Language language) const
{
    return stepText(m_undoStack.index(), language);
}

void OpenDocument::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    requestDerivation();
}

void OpenDocument::requestDerivation()
{
    m_deriver.request(
        {m_document.topology, m_catalogue, m_numbers, m_view, m_document.requests.acceptedFindings});
}

void OpenDocument::takeDerived(const Derived &result)
{
    auto former = std::exchange(m_derivation, result.derivation);
    m_shownNumbers = result.numbers;
    if (m_derivation->view == View::Recommended)
        m_numbers = result.numbers;
    Q_EMIT derived();
    // Hundreds of thousands of rows take a while to go: not while somebody waits.
    QThreadPool::globalInstance()->start([gone = std::move(former)] {});
}

Result<LoadedDocument> OpenDocument::read(const QString &path) const
{
    Result<LoadedDocument> loaded = loadDocument(path);
    if (!loaded)
        return loaded;
    const QString &release = loaded->document.catalogue.release;
    if (!release.isEmpty() && release != m_catalogue->release)
        return failure(ErrorCode::UnknownCatalogue, {release}, path);
    return loaded;
}

void OpenDocument::take(LoadedDocument loaded, const QString &path)
{
    m_path = path;
    m_stamp = loaded.stamp;
    replace(std::move(loaded.document));
}

Result<void> OpenDocument::load(const QString &path)
{
    return read(path).map([&](LoadedDocument &&loaded) { take(std::move(loaded), path); });
}

void OpenDocument::startFrom(Document document)
{
    m_path.clear();
    m_stamp.reset();
    replace(std::move(document));
}

void OpenDocument::recover(Document document, const QString &path, const std::optional<FileStamp> &stamp)
{
    m_path = path;
    m_stamp = stamp;
    replace(std::move(document), State::Unsaved);
}

void OpenDocument::accept(const FileStamp &stamp)
{
    m_stamp = stamp;
    m_undoStack.resetClean();
}

void OpenDocument::replace(Document document, State state)
{
    m_numbers = std::make_shared<RowNumbers>(std::exchange(document.rowNumbers, {}));
    m_shownNumbers = m_numbers;
    m_document = std::move(document);
    m_derivation.reset();
    m_undoStack.clear();
    if (state == State::Unsaved)
        m_undoStack.resetClean();
    finishTyping();
    requestDerivation();
    Q_EMIT replaced();
    Q_EMIT pathChanged();
    Q_EMIT modifiedChanged();
}

Document OpenDocument::recordedSnapshot()
{
    const bool isCurrent = m_derivation && m_derivation->view == View::Recommended && !m_deriver.isBusy();
    const auto current = isCurrent
        ? m_derivation
        : std::make_shared<const Derivation>(derive(m_document.topology, m_catalogue, View::Recommended));
    RowNumbers numbers = recorded(*m_numbers, *current);
    if (numbers != *m_numbers)
        m_numbers = std::make_shared<const RowNumbers>(std::move(numbers));
    Document document = snapshot();
    document.catalogue = pinOf(*m_catalogue);
    return document;
}

Result<void> OpenDocument::save(const QString &path, Overwrite overwrite)
{
    const Document document = recordedSnapshot();
    const bool guarded = overwrite == Overwrite::Never && path == m_path;
    const Result<FileStamp> stamp = saveDocument(document, path, guarded ? m_stamp : std::nullopt);
    if (!stamp)
        return tl::unexpected(stamp.error());
    m_document.catalogue = document.catalogue;
    m_stamp = *stamp;
    m_path = path;
    m_undoStack.setClean();
    finishTyping();
    Q_EMIT pathChanged();
    Q_EMIT modifiedChanged();
    return {};
}

} // namespace portolan
