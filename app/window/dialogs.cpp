// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include "cataloguedialog.h"
#include "scenariodialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString documentFilter()
{
    return Words::tr("Portolan documents (*.portolan *.portolan.json)");
}

QString asFilters(const QStringList &filters)
{
    return filters.join(QStringLiteral(";;"));
}

} // namespace

Prompts::Unsaved Dialogs::askAboutUnsaved(const QString &name)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Unsaved changes"),
                    Words::tr("“%1” has changes that are not saved.").arg(name),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(Words::tr("They are lost unless you save them."));
    box.setDefaultButton(QMessageBox::Save);
    box.button(QMessageBox::Discard)->setText(Words::tr("&Discard"));
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

QString Dialogs::fileToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, Words::tr("Open"), folder,
                                        asFilters({documentFilter(), Words::tr("All files (*)")}));
}

QString Dialogs::fileToSave(const QString &suggestion)
{
    const QStringList filters{Words::tr("Portolan documents (*.portolan)"),
                              Words::tr("Plain text for version control (*.portolan.json)")};
    QString filter = filters[suggestion.endsWith(QStringLiteral(".json")) ? 1 : 0];
    const QString path =
        QFileDialog::getSaveFileName(m_window, Words::tr("Save as"), suggestion, asFilters(filters), &filter);
    const bool isPlain = filter == filters[1] && !path.contains(u'.');
    return isPlain ? path + QStringLiteral(".portolan.json") : path;
}

std::optional<NewDocument> Dialogs::newDocument(const QString &scenario)
{
    ScenarioDialog dialog(m_catalogue, m_language, m_window);
    dialog.choose(scenario);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

Prompts::CatalogueAnswer Dialogs::askAboutCatalogue(const CatalogueQuestion &question)
{
    CatalogueDialog dialog(question, m_window);
    dialog.exec();
    return dialog.answer();
}

bool Dialogs::mayOverwriteChanged(const QString &path)
{
    QMessageBox box(
        QMessageBox::Warning, Words::tr("The file was changed"),
        Words::tr("“%1” was changed by somebody else since you opened it.").arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, m_window);
    box.setInformativeText(Words::tr("If you save now, their changes are lost."));
    const QPushButton *overwrite = box.addButton(Words::tr("&Overwrite"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

Prompts::DiskAnswer Dialogs::askAboutDiskChange(const QString &name)
{
    QMessageBox box(QMessageBox::Question, Words::tr("The file was changed"),
                    Words::tr("“%1” was changed on disk, and you have changes that are not saved.").arg(name),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(
        Words::tr("Keep your changes, and the next save replaces theirs; or load their content, and your "
                  "changes are lost. To compare first, choose Later and save yours under another name."));
    const QPushButton *mine = box.addButton(Words::tr("&Keep mine"), QMessageBox::AcceptRole);
    const QPushButton *theirs = box.addButton(Words::tr("Load &theirs"), QMessageBox::DestructiveRole);
    QPushButton *later = box.addButton(Words::tr("&Later"), QMessageBox::RejectRole);
    box.setDefaultButton(later);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == mine)
        return DiskAnswer::KeepMine;
    return box.clickedButton() == theirs ? DiskAnswer::LoadTheirs : DiskAnswer::Later;
}

void Dialogs::complain(const QString &summary, const QString &reason)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), summary, QMessageBox::Ok,
                    m_window);
    box.setInformativeText(reason);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace portolan
