// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importactions.h"

#include "actionregistry.h"
#include "commands/updating.h"
#include "dialogs.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "importreportdock.h"
#include "sheet/outputfile.h"
#include "text/errortext.h"
#include "updatedialog.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>

namespace portolan {

ImportActions::ImportActions(ActionRegistry &registry, OpenDocument &document, DocumentController &controller,
                             Dialogs &dialogs, QMainWindow &window)
    : QObject(&window), m_document(document), m_controller(controller), m_dialogs(dialogs), m_window(window),
      m_report(new ImportReportDock(document.catalogue(), registry, &window))
{
    addActions(registry);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_report);
    m_controller.setImporter([this](const QString &path) { return open(path); });
    connect(&m_controller, &DocumentController::documentChanged, m_report, &ImportReportDock::clear);
    connect(m_report, &ImportReportDock::picked, this, &ImportActions::entryPicked);
    connect(m_report, &ImportReportDock::saveRequested, this, &ImportActions::saveReport);
}

void ImportActions::addActions(ActionRegistry &registry)
{
    const auto add = [&](const ActionDeclaration &declaration, void (ImportActions::*carryOut)()) {
        connect(registry.add(declaration), &QAction::triggered, this, carryOut);
    };
    add({.id = "file.import",
         .text = QT_TRANSLATE_NOOP("Actions", "&Topology Builder file…"),
         .group = MenuGroup::FileImport,
         .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_I},
         .keywords =
             QT_TRANSLATE_NOOP("Actions", "topology builder tbxml xml configuration zip existing deployment"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Begins a new document with a Topology Builder file, a published topology "
                                   "or an exported configuration."),
         .title = QT_TRANSLATE_NOOP("Actions", "Import Topology Builder file")},
        &ImportActions::import);
    add({.id = "file.updateFromTopology",
         .text = QT_TRANSLATE_NOOP("Actions", "&Update from Topology Builder file…"),
         .group = MenuGroup::FileImport,
         .shortcuts = {Qt::CTRL | Qt::ALT | Qt::Key_U},
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "import merge refresh compare published topology tbxml"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Shows what is deployed otherwise than it is drawn, and takes over what "
                                   "you choose.")},
        &ImportActions::update);
}

void ImportActions::setLanguage(Language language)
{
    m_language = language;
    m_report->setLanguage(language);
}

QString ImportActions::askForFile(const QString &title)
{
    const QString filters =
        tr("Topology files (*.tbxml *.xml *.zip)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(&m_window, title, m_folder, filters);
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

std::optional<ImportedFile> ImportActions::read(const QString &path)
{
    auto read = readForImport(path, m_document.sharedCatalogue(), m_language, &m_window);
    if (!read) {
        m_dialogs.complain(tr("“%1” cannot be imported.").arg(QFileInfo(path).fileName()), read.error());
        return std::nullopt;
    }
    if (!*read)
        Q_EMIT m_controller.noted(tr("Nothing was imported."));
    return std::move(*read);
}

void ImportActions::import()
{
    if (const QString path = askForFile(tr("Import")); !path.isEmpty())
        open(path);
}

bool ImportActions::open(const QString &path)
{
    std::optional<ImportedFile> file = read(path);
    if (!file || !m_controller.mayLeave())
        return false;
    m_name = QFileInfo(path).completeBaseName();
    m_controller.startUnsaved(std::move(file->imported.document), m_name);
    m_report->show(std::move(file->imported.report), QFileInfo(path).fileName());
    return true;
}

void ImportActions::update()
{
    if (const QString path = askForFile(tr("Update from")); !path.isEmpty())
        updateFrom(path);
}

void ImportActions::updateFrom(const QString &path)
{
    const std::optional<ImportedFile> file = read(path);
    if (!file)
        return;
    const QString name = QFileInfo(path).fileName();
    const Topology &mine = m_document.topology();
    const TopologyUpdate update =
        compareWithFile(mine, file->imported.document.topology, m_document.catalogue(), file->map);
    const UpdateText text(mine, update, m_document.catalogue(), m_language);
    if (update.items.empty()) {
        QMessageBox::information(&m_window, tr("Update from Topology Builder file"),
                                 QStringLiteral("%1: %2").arg(name, text.summary()));
        return;
    }
    UpdateDialog dialog(update, text, name, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.apply(
        portolan::updateFrom(m_document.document(), m_document.catalogue(), update, dialog.choice(), name));
}

void ImportActions::saveReport()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, tr("Save import report"),
                                                      QDir(m_folder.isEmpty() ? QDir::homePath() : m_folder)
                                                          .filePath(m_name + QStringLiteral("-import.txt")),
                                                      tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const auto written = writeOutput(path, m_report->text().toUtf8());
    if (written)
        Q_EMIT m_controller.noted(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        m_dialogs.complain(tr("The report cannot be saved."), errorText(written.error()));
}

} // namespace portolan
