// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogcommand.h"
#include "checkcommand.h"
#include "convertcommand.h"
#include "diffcommand.h"
#include "handovercommand.h"
#include "importcommand.h"
#include "infocommand.h"
#include "inventorycommand.h"
#include "newcommand.h"
#include "readycommand.h"
#include "reportcommand.h"
#include "sheetscommand.h"
#include "whycommand.h"

namespace portolan {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<SheetsCommand>());
    commands.push_back(std::make_unique<ReadyCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<HandOverCommand>());
    commands.push_back(std::make_unique<DiffCommand>());
    commands.push_back(std::make_unique<WhyCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<InfoCommand>());
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<InventoryCommand>());
    commands.push_back(std::make_unique<ConvertCommand>());
    commands.push_back(std::make_unique<CatalogCommand>());
    return commands;
}

} // namespace portolan
