// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "deriver.h"
#include "file/documentfile.h"
#include "model/document.h"

#include <QUndoStack>

namespace portolan {

/// The document somebody works on: its content as a value, the edits that led there, what is derived
/// from it, and the file it lives in. Every change of the content goes through apply(), undo or redo and
/// is told once, by changed(). Knows no widgets.
class OpenDocument : public QObject {
    Q_OBJECT

public:
    explicit OpenDocument(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);
    ~OpenDocument() override;

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedCatalogue() const { return m_catalogue; }
    [[nodiscard]] const Topology &topology() const { return m_document.topology; }
    /// Topology, diagram and requests as they are now. The row numbers are kept apart, see snapshot().
    [[nodiscard]] const Document &document() const { return m_document; }
    /// Everything a file would hold now.
    [[nodiscard]] Document snapshot() const;

    /// Carries an edit out as one undo step; an empty one does nothing.
    void apply(Edit edit);
    /// The next edit begins an undo step of its own, even of the field that was edited last.
    void finishTyping() { ++m_session; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    /// What undo and redo would take back or repeat; empty when there is nothing.
    [[nodiscard]] QString undoText(Language language) const;
    [[nodiscard]] QString redoText(Language language) const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    /// Null until the first derivation has come back. May lag behind the topology; never goes back.
    [[nodiscard]] const std::shared_ptr<const Derivation> &derivation() const { return m_derivation; }
    [[nodiscard]] const std::shared_ptr<const RowNumbers> &rowNumbers() const { return m_shownNumbers; }
    /// Those that are saved; the documented view shows more.
    [[nodiscard]] const std::shared_ptr<const RowNumbers> &savedNumbers() const { return m_numbers; }
    [[nodiscard]] bool isDeriving() const { return m_deriver.isBusy(); }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);

    /// Empty until the document was opened from or saved to a file.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the file held when it was opened or saved last.
    [[nodiscard]] const std::optional<FileStamp> &stamp() const { return m_stamp; }
    /// What a file holds, for take(). Fails as loadDocument() does, and with UnknownCatalogue.
    [[nodiscard]] Result<LoadedDocument> read(const QString &path) const;
    /// Replaces the content by what was read from `path`, which becomes the document's.
    void take(LoadedDocument loaded, const QString &path);
    /// Reads and takes; if that fails, everything stays as it was.
    Result<void> load(const QString &path);
    /// Replaces the content by one that is in no file of its own yet: an empty one, a scenario, a sample.
    void startFrom(Document document);
    /// Replaces the content by one that was not saved: it is modified from the beginning. `stamp` is that of
    /// the file as it was when the content was begun with.
    void recover(Document document, const QString &path, const std::optional<FileStamp> &stamp);
    /// `stamp`, which the file has now, is known from here on: saving replaces it without asking. The
    /// document is unsaved, whatever it was.
    void accept(const FileStamp &stamp);
    /// PNG of the diagram, saved with the next save; an edit drops it.
    void setThumbnail(const QByteArray &png) { m_document.thumbnail = png; }
    enum class Overwrite : quint8 {
        Never, ///< a file that changed since it was opened or saved gives ChangedOnDisk
        Anyway,
    };
    /// Saves under `path`, which becomes the document's. Fails as saveDocument() does.
    Result<void> save(const QString &path, Overwrite overwrite = Overwrite::Never);

Q_SIGNALS:
    /// After every edit, undo and redo.
    void changed(const portolan::DocumentChange &change);
    /// After changed(), when undo or redo was the cause.
    void retraced(const portolan::DocumentChange &change);
    /// Another content altogether; nothing of the old one is left.
    void replaced();
    /// derivation() and rowNumbers() are new.
    void derived();
    void modifiedChanged();
    void pathChanged();
    /// undoText() or redoText() may be another one.
    void undoChanged();

private:
    void carryOut(const DocumentChange &change);
    enum class State : quint8 { Saved, Unsaved };
    void replace(Document document, State state = State::Saved);
    void requestDerivation();
    void takeDerived(const Derived &result);
    /// What a file would hold, with a number for every row there is at this moment.
    Document recordedSnapshot();
    [[nodiscard]] QString stepText(int index, Language language) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    Document m_document;
    QUndoStack m_undoStack;
    quint64 m_session = 0;
    bool m_isApplying = false;

    Deriver m_deriver;
    View m_view = View::Recommended;
    std::shared_ptr<const Derivation> m_derivation;
    /// Saved with the document, though new ones do not make it modified. Shared, because copying tens of
    /// thousands of numbers for every snapshot would be felt.
    std::shared_ptr<const RowNumbers> m_numbers;
    /// Those of the view shown: rows of the documented view get numbers that are not saved.
    std::shared_ptr<const RowNumbers> m_shownNumbers;

    QString m_path;
    std::optional<FileStamp> m_stamp;
};

} // namespace portolan
