// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtable.h"
#include "inventory.h"
#include "model/patch.h"

#include <set>

namespace portolan {

enum class InventoryProblem {
    // The line is left out.
    TooManyCells, ///< How many there are, how many headings.
    NamesNothing,
    Ambiguous, ///< The names of those it may be about.
    SameMachine, ///< The line that is about it, too.
    NoSuchField, ///< The text; the machine has no such address.
    SeveralFields, ///< The text; the machine has several addresses.
    InvalidValue, ///< The text.
    UsedTwice, ///< The address or FQDN, who has it.
    OtherRole, ///< The text, the role of the pool.
    OtherSite, ///< The text, the site of the pool.
    // About all of the file.
    NoKeyColumn,
    MappedTwice, ///< The heading of the field.
    // Something to know.
    Unknown, ///< What the line calls the machine.
    UnknownPool, ///< The machine, the pool.
    UnknownId, ///< The id.
    TooFewCells, ///< How many there are, how many headings.
    OutsideZone, ///< The address, the zone.
};

/// What somebody should know about a cell or a line, or why it cannot be taken.
struct InventoryObjection {
    InventoryProblem problem;
    /// In the file, from 1; 0 where it is about all of it.
    int line = 0;
    /// Of the file, from 0; -1 where it is about the whole line.
    int column = -1;
    QStringList arguments = {};

    [[nodiscard]] bool isError() const { return problem < InventoryProblem::Unknown; }
    bool operator==(const InventoryObjection &) const = default;
};

/// A cell that says something else than the drawing.
struct InventoryChange {
    int line = 0;
    int column = -1;
    InventoryRow row;
    InventoryField field;
    QString before;
    QString after;
    /// The machine itself is new.
    bool isAddition = false;
};

struct InventoryWishes {
    /// What each column of the file is; see guessedFields(). Columns beyond are nothing.
    std::vector<InventoryField> mapping;
    /// Whether machines that are not drawn are added to the pool the line names.
    bool addsMachines = false;
    /// Whether lines with errors are left out; else one error keeps everything as it is.
    bool leavesOutWrong = false;
};

/// What would come of a file.
struct InventoryPlan {
    /// In the order of the file. Those of lines that are left out are none.
    std::vector<InventoryChange> changes;
    /// In the order of the file.
    std::vector<InventoryObjection> objections;
    /// Empty when nothing changes or when errors keep everything as it is.
    Patch patch;
    int lines = 0;
    int matched = 0;

    [[nodiscard]] bool hasErrors() const;
};

/// Compares a file with what is drawn. An empty cell leaves things as they are; a dash removes.
InventoryPlan planOf(const CsvTable &table, const InventoryWishes &wishes, const Topology &topology,
                     const Catalogue &catalogue, Language language);

} // namespace portolan
