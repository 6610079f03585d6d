// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportactions.h"

#include "actionregistry.h"
#include "sheetexport.h"

#include <QAction>

namespace portolan {

void addExportActions(ActionRegistry &registry, SheetExport &sheets)
{
    const auto offer = [&](const ActionDeclaration &declaration, void (SheetExport::*method)()) {
        QObject::connect(registry.add(declaration), &QAction::triggered, &sheets, method);
    };
    offer({.id = "file.exportReport",
           .text = QT_TRANSLATE_NOOP("Actions", "&Report (PDF)…"),
           .group = MenuGroup::FileExport,
           .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_E},
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "document request cover signature paper"),
           .title = QT_TRANSLATE_NOOP("Actions", "Export report (PDF)")},
          &SheetExport::runReport);
    offer({.id = "file.printReport",
           .text = QT_TRANSLATE_NOOP("Actions", "&Print…"),
           .group = MenuGroup::FilePrint,
           .shortcuts = QKeySequence::keyBindings(QKeySequence::Print),
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "paper printer preview report sheets")},
          &SheetExport::print);
}

} // namespace portolan
