// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "model/document.h"
#include "types/error.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace portolan {

class JournalWriter;
class OpenDocument;

/// Keeps what was not saved beside the user's state, so that a killed program can give it back: about a
/// second after an edit it is on the disk, written by a thread of its own. There is a journal only while
/// the document is modified; saving, discarding and closing remove it.
class Journal : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when it is needed.
    Journal(OpenDocument &document, const QString &folder, QObject *parent = nullptr);
    /// Removes the journal, unless it was to be kept.
    ~Journal() override;

    /// What a document without a file is called.
    void setName(const QString &name) { m_name = name; }
    /// The document was recovered, and somebody had edited it so often before.
    void continueFrom(int edits);
    /// Writes what is still waiting, and waits for it. False when it is not on the disk, see failed().
    bool flush();
    /// For an end nobody was asked about: the journal stays, and the next start offers it.
    void keep();

Q_SIGNALS:
    /// Edits are not secured at the moment, a full disk for instance. Told once, until it works again.
    void failed(const portolan::Error &error);
    void worksAgain();

private:
    void follow();
    void restart();
    void noteChange(const DocumentChange &change);
    void noteNumbers();
    void write();
    void writeBase();
    void writeChanges();
    void finish(const Result<bool> &isLong);
    void stop();
    template <typename Task>
    void dispatch(Task task);

    OpenDocument &m_document;
    std::unique_ptr<JournalWriter> m_writer;
    QString m_name;
    QTimer m_timer;
    QThreadPool m_pool;
    /// A base has to be written before changes make sense.
    bool m_needsBase = true;
    bool m_isOnDisk = false;
    bool m_isFailing = false;
    int m_edits = 0;
    std::vector<DocumentChange> m_waiting;
    /// Those the journal knows.
    std::shared_ptr<const RowNumbers> m_numbers;
};

} // namespace portolan
