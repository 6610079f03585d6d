// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyactions.h"

#include "actionregistry.h"
#include "clipdata.h"
#include "cliptable.h"
#include "commands/naming.h"
#include "commands/removing.h"
#include "diagram/diagramview.h"
#include "document/clip.h"
#include "model/lookup.h"
#include "scenario/scenario.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace portolan {

CopyActions::CopyActions(DiagramView &view, OpenDocument &document, ActionRegistry &registry, QObject *parent)
    : QObject(parent), m_view(view), m_document(document)
{
    addClipboard(registry);
    addDuplicate(registry);
}

void CopyActions::addClipboard(ActionRegistry &registry)
{
    const auto add = [&](const ActionDeclaration &declaration, auto carryOut) {
        QAction *action = registry.add(declaration);
        // Fields and tables use the same keys for their own.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        m_clipboard << action;
        connect(action, &QAction::triggered, this, carryOut);
    };
    add({.id = "edit.cut",
         .text = QT_TRANSLATE_NOOP("Actions", "Cu&t"),
         .group = MenuGroup::EditClipboard,
         .shortcuts = QKeySequence::keyBindings(QKeySequence::Cut),
         .needs = Needs::Selection,
         .keywords = QT_TRANSLATE_NOOP("Actions", "clipboard move")},
        [this] { cut(); });
    add({.id = "edit.copy",
         .text = QT_TRANSLATE_NOOP("Actions", "&Copy"),
         .group = MenuGroup::EditClipboard,
         .shortcuts = QKeySequence::keyBindings(QKeySequence::Copy),
         .icon = IconName::Copy,
         .needs = Needs::Selection,
         .keywords = QT_TRANSLATE_NOOP("Actions", "clipboard"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Other programs get a table of names and addresses, or a picture.")},
        [this] { copyToClipboard(); });
    add({.id = "edit.paste",
         .text = QT_TRANSLATE_NOOP("Actions", "&Paste"),
         .group = MenuGroup::EditClipboard,
         .shortcuts = QKeySequence::keyBindings(QKeySequence::Paste),
         .needs = Needs::Document,
         .keywords = QT_TRANSLATE_NOOP("Actions", "clipboard insert")},
        [this] { pasteFromClipboard(); });
}

void CopyActions::addDuplicate(ActionRegistry &registry)
{
    QAction *duplicateAction =
        registry.add({.id = "edit.duplicate",
                      .text = QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
                      .group = MenuGroup::EditClipboard,
                      .shortcuts = {Qt::CTRL | Qt::Key_D},
                      .needs = Needs::Selection,
                      .keywords = QT_TRANSLATE_NOOP("Actions", "copy clone again"),
                      .help = QT_TRANSLATE_NOOP(
                          "Actions", "Names and addresses are counted up; lines to others are kept.")});
    connect(duplicateAction, &QAction::triggered, this,
            [this] { carryOut(duplicate(m_document.document(), m_document.catalogue(), m_selection)); });
}

bool CopyActions::copyToClipboard()
{
    const Document part = excerpt(m_document.document(), m_selection);
    std::vector<ElementId> ids;
    std::ranges::copy_if(m_selection, std::back_inserter(ids),
                         [lookup = Lookup(part.topology)](const ElementId &id) { return lookup.find(id); });
    Clip clip{part, ids};
    clip.part.catalogue = pinOf(m_document.catalogue());
    const Result<QByteArray> bytes = clipBytes(clip);
    if (ids.empty() || !bytes) {
        Q_EMIT refused({QT_TRANSLATE_NOOP("Edits",
                                          "Lines and boundaries go with the elements they join and "
                                          "are not copied alone.")});
        return false;
    }
    const QString table = clipTable(m_document.topology(), m_document.catalogue(), m_selection, m_language);
    m_view.settle();
    QGuiApplication::clipboard()->setMimeData(
        new ClipData(*bytes, table, m_view.picture(), std::move(clip.ids)));
    return true;
}

void CopyActions::cut()
{
    const std::vector<ElementId> ids = m_selection;
    if (!copyToClipboard())
        return;
    Edit edit = removeElements(m_document.document(), m_document.catalogue(), ids);
    edit.text = ids.size() == 1
        ? EditText{QT_TRANSLATE_NOOP("Edits", "Cut “%1”"),
                   {verbatim(shownName(m_document.topology(), ids.front()))},
                   {}}
        : EditText{QT_TRANSLATE_N_NOOP("Edits", "Cut %n elements"), {}, int(ids.size())};
    m_document.apply(edit);
    m_view.selectByUser({});
}

void CopyActions::pasteFromClipboard()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(QLatin1String(clipMimeType))) {
        Q_EMIT refused({QT_TRANSLATE_NOOP("Edits", "There are no elements of a drawing on the clipboard.")});
        return;
    }
    const auto clip = readClip(data->data(QLatin1String(clipMimeType)), m_document.catalogue().release);
    if (!clip) {
        Q_EMIT refused(clip.error());
        return;
    }
    carryOut(paste(m_document.document(), m_document.catalogue(), clip->part, clip->ids));
}

void CopyActions::carryOut(const OrRefusal<Copies> &copies)
{
    if (!copies) {
        Q_EMIT refused(copies.error());
        return;
    }
    m_document.apply(copies->edit);
    m_view.selectByUser(copies->ids);
    m_view.reveal(copies->ids.front());
}

} // namespace portolan
