// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventorytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

QString damageText(const CsvError &error)
{
    switch (error.damage) {
    case CsvDamage::CannotRead:
        return error.argument;
    case CsvDamage::TooLarge:
        return Words::tr("The file is larger than %1 MiB.").arg(error.argument);
    case CsvDamage::NullCharacter:
        return Words::tr(
            "There is a character that no text has (NUL). This is no CSV file, or it is damaged.");
    case CsvDamage::UnclosedQuote:
        return Words::tr("The quotation mark that begins here is never closed.");
    case CsvDamage::TextAfterQuote:
        return Words::tr("There is text after the closing quotation mark.");
    case CsvDamage::CellTooLong:
        return Words::tr("The cell is longer than %1 characters.").arg(error.argument);
    case CsvDamage::TooManyRows:
        return Words::tr("The file has more than %1 lines.").arg(error.argument);
    case CsvDamage::TooManyColumns:
        return Words::tr("The line has more than %1 columns.").arg(error.argument);
    case CsvDamage::Empty:
        return Words::tr("There is nothing in the file.");
    }
    Q_UNREACHABLE();
}

const char *objectionSource(InventoryProblem problem)
{
    switch (problem) {
    case InventoryProblem::TooManyCells:
        return QT_TRANSLATE_NOOP("Inventory", "The line has %1 cells, the headings are %2.");
    case InventoryProblem::NamesNothing:
        return QT_TRANSLATE_NOOP("Inventory", "The line names no machine.");
    case InventoryProblem::Ambiguous:
        return QT_TRANSLATE_NOOP("Inventory", "It could be any of these: %1.");
    case InventoryProblem::SameMachine:
        return QT_TRANSLATE_NOOP("Inventory", "Line %1 is about the same machine.");
    case InventoryProblem::NoSuchField:
        return QT_TRANSLATE_NOOP("Inventory", "There is no place for “%1”: the machine has no such address.");
    case InventoryProblem::SeveralFields:
        return QT_TRANSLATE_NOOP(
            "Inventory", "“%1”: the machine has several addresses. Choose a column for each of them.");
    case InventoryProblem::InvalidValue:
        return QT_TRANSLATE_NOOP("Inventory", "“%1” is not what the column holds.");
    case InventoryProblem::UsedTwice:
        return QT_TRANSLATE_NOOP("Inventory", "%1 belongs to %2, too.");
    case InventoryProblem::OtherRole:
        return QT_TRANSLATE_NOOP("Inventory", "The role is “%1”, that of the pool is “%2”.");
    case InventoryProblem::OtherSite:
        return QT_TRANSLATE_NOOP("Inventory", "The site is “%1”, that of the pool is “%2”.");
    case InventoryProblem::NoKeyColumn:
        return QT_TRANSLATE_NOOP("Inventory",
                                 "No column says which machine a line is about. Choose the one "
                                 "with FQDNs or names.");
    case InventoryProblem::MappedTwice:
        return QT_TRANSLATE_NOOP("Inventory", "Two columns are “%1”.");
    case InventoryProblem::Unknown:
        return QT_TRANSLATE_NOOP("Inventory", "%1 is not drawn.");
    case InventoryProblem::UnknownPool:
        return QT_TRANSLATE_NOOP("Inventory", "%1 is not drawn, nor is its pool %2.");
    case InventoryProblem::UnknownId:
        return QT_TRANSLATE_NOOP("Inventory", "Nothing drawn has the ID %1.");
    case InventoryProblem::TooFewCells:
        return QT_TRANSLATE_NOOP("Inventory",
                                 "The line has %1 cells, the headings are %2. What is missing "
                                 "stays as it is.");
    case InventoryProblem::OutsideZone:
        return QT_TRANSLATE_NOOP("Inventory", "%1 is outside the subnets of %2.");
    }
    Q_UNREACHABLE();
}

QString place(int line, const QString &column)
{
    if (line == 0)
        return column;
    return column.isEmpty() ? Words::tr("Line %1").arg(line) : Words::tr("Line %1, %2").arg(line).arg(column);
}

QString withPlace(const QString &where, const QString &sentence)
{
    return where.isEmpty() ? sentence : where + QStringLiteral(": ") + sentence;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString csvErrorText(const CsvError &error)
{
    const QString column = error.column > 0 ? Words::tr("column %1").arg(error.column) : QString();
    return withPlace(place(error.line, column), damageText(error));
}

InventoryText::InventoryText(const Catalogue &catalogue, Language language) : m_headings(catalogue, language)
{
}

QString InventoryText::field(const InventoryField &field) const
{
    return field.kind == InventoryField::Kind::None ? Words::tr("(not taken over)") : m_headings.of(field);
}

QString InventoryText::objection(const InventoryObjection &objection)
{
    QString text = Words::tr(objectionSource(objection.problem));
    // Several at once, so that what people wrote may hold %1.
    switch (objection.arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(objection.arguments[0]);
    default:
        return text.arg(objection.arguments[0], objection.arguments[1]);
    }
}

QString InventoryText::placed(const InventoryObjection &objection, const QStringList &headings)
{
    const QString column =
        objection.column >= 0 && objection.column < headings.size() ? headings[objection.column] : QString();
    return withPlace(place(objection.line, column), InventoryText::objection(objection));
}

QString InventoryText::row(const InventoryRow &row)
{
    using Kind = InventoryField::Kind;
    for (const Kind kind : {Kind::Host, Kind::Name}) {
        const QString text = row.text({kind});
        if (!text.isEmpty() && row.kind == InventoryRow::Kind::Vip)
            return QStringLiteral("%1 (%2)").arg(text, row.text({Kind::Role}));
        if (!text.isEmpty())
            return text;
    }
    return row.id.toString();
}

QString InventoryText::change(const InventoryChange &change)
{
    if (change.isAddition)
        return Words::tr("new in %1").arg(change.row.text({InventoryField::Kind::Pool}));
    return QStringLiteral("%1 → %2").arg(orNone(change.before), orNone(change.after));
}

QString InventoryText::summary(const InventoryPlan &plan)
{
    const auto errors = int(std::ranges::count_if(plan.objections, &InventoryObjection::isError));
    if (plan.patch.isEmpty() && errors > 0)
        return Words::tr("%n error(s): nothing is taken over.", nullptr, errors);
    if (plan.changes.empty())
        return Words::tr("Nothing would change.");
    return Words::tr("%n change(s).", nullptr, int(plan.changes.size()));
}

} // namespace portolan
