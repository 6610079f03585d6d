// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace portolan {

class OpenDocument;
struct Catalogue;

/// A time of a deployment that can be compared with another.
struct Moment {
    QString name;
    /// Null where it is not known any more. May take its time.
    std::function<std::shared_ptr<const BaselineContent>()> content;
};

/// What the document is now, and what was handed over of it as far as it is known.
std::vector<Moment> momentsOf(OpenDocument &document);

/// A file that was read to be compared.
struct OtherFile {
    QString name;
    Document document;
};

/// The same of a file, by its name.
std::vector<Moment> momentsOf(const OtherFile &file, const std::shared_ptr<const Catalogue> &catalogue);

/// What would be handed over of a document as it is.
std::shared_ptr<const BaselineContent> contentNow(const Document &document,
                                                  const std::shared_ptr<const Catalogue> &catalogue);

} // namespace portolan
