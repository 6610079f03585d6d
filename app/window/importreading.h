// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// A file as it was read, with what its words mean.
struct ImportedFile {
    Imported imported;
    ImportMap map;
};

/// Reads a file of the product on a worker; what takes long shows its progress over the window and can be
/// cancelled. Returns when it is done; nothing was read where it was cancelled. The error is a sentence.
tl::expected<std::optional<ImportedFile>, QString>
readForImport(const QString &path, const std::shared_ptr<const Catalogue> &catalogue, Language language,
              QWidget *window);

} // namespace portolan
