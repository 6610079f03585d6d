// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventoryactions.h"

#include "actionregistry.h"
#include "dialogs.h"
#include "documentcontroller.h"
#include "inventory/inventory.h"
#include "inventorydialog.h"
#include "sheet/outputfile.h"
#include "sheetexport.h"
#include "text/errortext.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>

namespace portolan {

InventoryActions::InventoryActions(ActionRegistry &registry, OpenDocument &document,
                                   DocumentController &controller, Dialogs &dialogs, QWidget &window)
    : QObject(&window), m_document(document), m_controller(controller), m_dialogs(dialogs), m_window(window)
{
    QAction *saveAction = registry.add(
        {.id = "file.saveAddressList",
         .text = QT_TRANSLATE_NOOP("Actions", "&Address list (CSV)…"),
         .group = MenuGroup::FileExport,
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "inventory save spreadsheet excel FQDN IP table"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "All machines with their addresses, to fill in with a spreadsheet."),
         .title = QT_TRANSLATE_NOOP("Actions", "Export address list (CSV)")});
    connect(saveAction, &QAction::triggered, this, &InventoryActions::save);
    QAction *fillAction = registry.add(
        {.id = "file.fillInAddresses",
         .text = QT_TRANSLATE_NOOP("Actions", "&Address list (CSV)…"),
         .group = MenuGroup::FileImport,
         .needs = Needs::Document,
         .keywords =
             QT_TRANSLATE_NOOP("Actions", "inventory fill in addresses spreadsheet excel FQDN IP table"),
         .help = QT_TRANSLATE_NOOP("Actions", "Takes addresses over from a spreadsheet, by FQDN or name."),
         .title = QT_TRANSLATE_NOOP("Actions", "Import address list (CSV)")});
    connect(fillAction, &QAction::triggered, this, &InventoryActions::fillIn);
}

QString InventoryActions::folder() const
{
    return m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
}

void InventoryActions::save()
{
    const QString plain = tr("CSV (*.csv)");
    const QString english = tr("CSV for Excel in English (*.csv)");
    const QString german = tr("CSV for Excel in German (*.csv)");
    const QString name = exportFileName(m_controller.name(), tr("addresses"), QStringLiteral(".csv"));
    const Language language = m_dialogs.language();
    QString filter = language == Language::German ? german : plain;
    QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save address list"), QDir(folder()).filePath(name),
                                     QStringList{plain, english, german}.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    const CsvTarget target = filter == german ? CsvTarget::ExcelGerman
        : filter == english                   ? CsvTarget::ExcelEnglish
                                              : CsvTarget::Plain;
    const Catalogue &catalogue = m_document.catalogue();
    const auto written = writeOutput(path, [&](QIODevice &device) {
        return writeInventory(inventoryOf(m_document.topology(), catalogue, language), catalogue, language,
                              target, device);
    });
    if (!written)
        m_dialogs.complain(tr("The address list was not saved."), errorText(written.error()));
}

void InventoryActions::fillIn()
{
    auto *dialog = new InventoryDialog(m_document.topology(), m_document.catalogue(), folder(),
                                       m_dialogs.language(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_document.apply(dialog->edit()); });
    dialog->open();
}

} // namespace portolan
