// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convertcommand.h"

#include "file/documentfile.h"
#include "input.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

} // namespace

QString ConvertCommand::description() const
{
    return Words::tr("Convert between .portolan and .portolan.json, without losing anything");
}

void ConvertCommand::declare(Arguments &arguments)
{
    arguments.position("IN", m_in, Words::tr("The file to read"))->required();
    arguments
        .position("OUT", m_out,
                  Words::tr("The file to write; its suffix .portolan or .portolan.json decides the form"))
        ->required();
}

ExitCode ConvertCommand::run(Console &console)
{
    const auto document = loadDocument(m_in, console);
    if (!document)
        return ExitCode::Unusable;
    const auto saved = saveDocument(*document, fromArgument(m_out), std::nullopt);
    if (!saved) {
        console.complain(saved.error());
        return ExitCode::Unusable;
    }
    return ExitCode::Ok;
}

} // namespace portolan
