// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "model/document.h"

#include <optional>

namespace portolan {

/// What a file held when it was last looked at. Goes by the content, because times are too coarse
/// and change without reason.
struct FileStamp {
    /// SHA-256 of the content; empty when there was no file.
    QByteArray digest;

    bool operator==(const FileStamp &) const = default;
};

struct LoadedDocument {
    Document document;
    FileStamp stamp;
    FileForm form = FileForm::Container;
};

/// Opens a file of either form. Fails with CannotOpen or CannotRead (the system's reason), TooLarge,
/// or as readDocument() does; `where` begins with the path.
Result<LoadedDocument> loadDocument(const QString &path);

/// What is on disk now; fails with CannotRead.
Result<FileStamp> stampOf(const QString &path);

/// Writes the document in the form its path asks for. The old file is replaced in one step, after the new
/// bytes have been read back and compared, and stays as it was if anything fails. Fails with
/// ChangedOnDisk when the file is not what `expected` says; without `expected` whatever is there is
/// replaced. Other failures: those of writeDocument(), ReadBackDiffers, CannotWrite (the system's reason).
Result<FileStamp> saveDocument(const Document &document, const QString &path,
                               const std::optional<FileStamp> &expected);

} // namespace portolan
