// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestactions.h"

#include "actionregistry.h"
#include "commands/requests.h"
#include "dialogs.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "panels/sheetspanel.h"
#include "panels/sincechoice.h"
#include "requests/baselinesdialog.h"
#include "requests/comparedialog.h"
#include "requests/handoverdialog.h"
#include "requests/requestdialog.h"
#include "rowactions.h"
#include "sheet/readiness.h"
#include "text/errortext.h"
#include "text/readinesstext.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

namespace portolan {

RequestActions::RequestActions(ActionRegistry &registry, OpenDocument &document,
                               DocumentController &controller, SheetsPanel &sheets, Dialogs &dialogs,
                               QSettings &settings, QWidget &window)
    : QObject(&window), m_document(document), m_controller(controller), m_sheets(sheets), m_dialogs(dialogs),
      m_settings(settings), m_window(window), m_rows(new RowActions(registry, document, sheets, window))
{
    addActions(registry);
    const auto refresh = [this, &registry] { update(registry); };
    connect(&m_document, &OpenDocument::changed, this, [refresh](const DocumentChange &change) {
        if (!change.requests.isEmpty())
            refresh();
    });
    connect(&m_document, &OpenDocument::derived, this, refresh);
    connect(&m_document, &OpenDocument::replaced, this, refresh);
    connect(&m_sheets, &SheetsPanel::otherFileRequested, this, &RequestActions::compareWithFile);
    update(registry);
}

void RequestActions::setLanguage(Language language)
{
    m_language = language;
    m_rows->setLanguage(language);
}

void RequestActions::addActions(ActionRegistry &registry)
{
    const auto add = [&](const ActionDeclaration &declaration, void (RequestActions::*carryOut)()) {
        QAction *action = registry.add(declaration);
        connect(action, &QAction::triggered, this, carryOut);
        return action;
    };
    add({.id = "file.requestDetails",
         .text = QT_TRANSLATE_NOOP("Actions", "Request &details…"),
         .group = MenuGroup::FileRequest,
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_I},
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions",
                                       "header cover project requester owner approver ticket "
                                       "valid until signature"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Who asks for what until when: the cover of what is handed "
                                   "over.")},
        &RequestActions::editDetails);
    m_handOver = add({.id = "file.handOver",
                      .text = QT_TRANSLATE_NOOP("Actions", "&Hand over…"),
                      .group = MenuGroup::FileRequest,
                      .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                      .needs = Needs::Document,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "baseline freeze deliver firewall team"),
                      .help = QT_TRANSLATE_NOOP("Actions",
                                                "Keeps the sheets as they are now, so that the "
                                                "next ones say what changed.")},
                     &RequestActions::handOver);
    m_handOvers = add({.id = "file.handOvers",
                       .text = QT_TRANSLATE_NOOP("Actions", "Hand-o&vers…"),
                       .group = MenuGroup::FileRequest,
                       .needs = Needs::Document,
                       .keywords = QT_TRANSLATE_NOOP("Actions", "baselines list history hash intact")},
                      &RequestActions::showHandOvers);
    add({.id = "file.compare",
         .text = QT_TRANSLATE_NOOP("Actions", "Co&mpare…"),
         .group = MenuGroup::FileRequest,
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_K},
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "difference delta changes diff files baselines")},
        &RequestActions::compare);
}

void RequestActions::update(ActionRegistry &registry) const
{
    const auto &derivation = m_document.derivation();
    const char *refusal = nullptr;
    if (derivation && derivation->view != View::Recommended)
        refusal = QT_TRANSLATE_NOOP("Actions", "Choose the recommended view first.");
    else if (derivation && derivation->rows.empty())
        refusal = QT_TRANSLATE_NOOP("Actions", "There are no rows to hand over yet.");
    registry.setRefusal(m_handOver, refusal);
    registry.setRefusal(m_handOvers,
                        m_document.document().requests.baselines.empty()
                            ? QT_TRANSLATE_NOOP("Actions", "Nothing was handed over yet.")
                            : nullptr);
}

void RequestActions::editDetails()
{
    editDetails(std::nullopt);
}

void RequestActions::editField(HeaderField field)
{
    editDetails(field);
}

void RequestActions::editDetails(std::optional<HeaderField> field)
{
    const Requests &requests = m_document.document().requests;
    RequestDialog dialog(requests.header, m_document.topology().deployment.name, m_settings, &m_window);
    if (field)
        dialog.focus(*field);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.finishTyping();
    m_document.apply(setRequestHeader(m_document.document().requests, dialog.header()));
    m_document.finishTyping();
}

void RequestActions::handOver()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const HandOver now = handOverOf(m_document);
    QGuiApplication::restoreOverrideCursor();
    const Requests &requests = m_document.document().requests;
    HandOverDialog dialog(now, requests, m_language, &m_window);
    const size_t objected = objections(m_document.derivation(), requests, QDate::currentDate()).size();
    if (objected > 0)
        dialog.warn(ReadinessText::summary(objected));
    connect(&dialog, &HandOverDialog::objectionsRequested, this, &RequestActions::objectionsRequested,
            Qt::QueuedConnection);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int number = nextBaseline(requests);
    m_document.apply(portolan::handOver(requests, now.content, dialog.date(), dialog.recipient()));
    const Baseline &baseline = m_document.document().requests.baselines.at(number);
    Q_EMIT m_controller.noted(
        tr("%1 is kept in the file. Export the sheets to send them.").arg(handOverName(baseline)));
}

void RequestActions::showHandOvers()
{
    BaselinesDialog dialog(m_document, &m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen() > 0)
        m_sheets.showChangesSince(dialog.chosen());
}

void RequestActions::compare()
{
    CompareDialog(
        m_document, m_language, [this] { return chooseFile(); }, &m_window)
        .exec();
}

void RequestActions::compareWithFile()
{
    if (const auto file = chooseFile())
        m_sheets.showChangesSince(file->name, contentNow(file->document, m_document.sharedCatalogue()));
}

std::optional<OtherFile> RequestActions::chooseFile()
{
    const QString folder =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
    const QString path = m_dialogs.fileToOpen(folder);
    if (path.isEmpty())
        return std::nullopt;
    auto read = m_document.read(path);
    if (!read) {
        m_dialogs.complain(tr("The file cannot be compared."), errorText(read.error()));
        return std::nullopt;
    }
    return OtherFile{QFileInfo(path).fileName(), std::move(read->document)};
}

} // namespace portolan
