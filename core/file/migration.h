// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QJsonObject>

#include <span>

namespace portolan {

/// A document as JSON trees, before anything in it is understood.
struct RawDocument {
    QJsonObject format;
    QJsonObject topology;
    QJsonObject diagram;
    QJsonObject requests;
};

/// Brings a tree up by one version. Works on the tree alone, never on today's classes, so that it
/// stays right when they change.
using Migration = Result<void> (*)(RawDocument &document);

/// The steps there are: the first leads from version 1 to 2, and so on. Null where the newer version only
/// added members that may be missing, so that nothing has to be done.
std::span<const Migration> migrations();

/// Whether a file of `version` reads as it is: no step on the way has anything to do.
bool readsAsItIs(int version, std::span<const Migration> steps = migrations());

/// Carries out what leads from `version` (from 1) to the newest, in order, and stops at the first failure.
/// The tree then says that it is of the newest version.
Result<void> migrate(RawDocument &document, int version, std::span<const Migration> steps = migrations());

} // namespace portolan
