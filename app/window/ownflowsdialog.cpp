// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownflowsdialog.h"

#include "commands/members.h"
#include "commands/ownflows.h"
#include "commands/removing.h"
#include "panels/ownflowform.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize dialogSize(840, 640);
constexpr int listWidth = 288;
constexpr int idRole = Qt::UserRole;

bool canBeEnd(const Topology &topology, const ElementId &id)
{
    return topology.pools.find(PoolId(id)) || topology.parties.find(PartyId(id))
        || topology.zones.find(ZoneId(id)) || poolOf(topology, ServerId(id));
}

} // namespace

OwnFlowsDialog::OwnFlowsDialog(OpenDocument &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_list(new QListWidget), m_add(new QPushButton),
      m_duplicate(new QPushButton), m_remove(new QPushButton), m_place(new QScrollArea), m_empty(new QLabel)
{
    buildLayout();
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_duplicate, &QPushButton::clicked, this, &OwnFlowsDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &OwnFlowsDialog::remove);
    connect(m_list, &QListWidget::currentItemChanged, this, &OwnFlowsDialog::showForm);
    connect(&m_document, &OpenDocument::changed, this, &OwnFlowsDialog::refresh);
    connect(&m_document, &OpenDocument::replaced, this, &OwnFlowsDialog::refresh);
}

OwnFlowsDialog::~OwnFlowsDialog()
{
    // Fields hand in what was typed when they go.
    m_document.disconnect(this);
}

void OwnFlowsDialog::buildLayout()
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_duplicate, m_remove})
        row->addWidget(button);
    left->addLayout(row);
    m_list->setMinimumWidth(listWidth);
    m_list->setWordWrap(true);
    m_place->setWidgetResizable(true);
    m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setBackgroundRole(QPalette::Base);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addWidget(m_place, 1);
    columns->addWidget(m_empty, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    // Enter belongs to the fields.
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(dialogSize);
}

void OwnFlowsDialog::setLanguage(Language language)
{
    m_language = language;
    setWindowTitle(tr("Own flows"));
    m_list->setAccessibleName(tr("Own flows"));
    m_add->setText(tr("&Add"));
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("&Remove"));
    m_close->setText(tr("&Close"));
    m_empty->setText(
        tr("Connections the product does not know and the deployment needs all the same: backup, "
           "remote administration, the carrier's SIP. Add one; its rows follow."));
    m_shown = {};
    refresh();
}

OwnFlowId OwnFlowsDialog::picked() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? OwnFlowId(*ElementId::parse(item->data(idRole).toString())) : OwnFlowId();
}

void OwnFlowsDialog::pick(const OwnFlowId &id)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(idRole).toString() == id.toString())
            m_list->setCurrentRow(i);
    }
}

void OwnFlowsDialog::fill(QListWidgetItem &item, const OwnFlow &flow)
{
    const Topology &topology = m_document.topology();
    const QString name = flow.name.isEmpty() ? tr("Own flow") : flow.name;
    const QString summary = ownFlowSummary(topology, m_document.catalogue(), m_language, flow);
    item.setText(name + u'\n' + summary);
    item.setToolTip(whatOwnFlowLacks(topology, flow));
    item.setData(idRole, flow.id.toString());
}

void OwnFlowsDialog::refresh()
{
    const OwnFlowId before = picked();
    {
        const QSignalBlocker blocker(m_list);
        const auto &flows = m_document.topology().ownFlows;
        while (m_list->count() > int(flows.size()))
            delete m_list->takeItem(m_list->count() - 1);
        int place = 0;
        for (const OwnFlow &flow : flows) {
            if (place == m_list->count())
                m_list->addItem(QString());
            fill(*m_list->item(place++), flow);
        }
        pick(before);
        if (!m_list->currentItem() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    }
    showForm();
}

void OwnFlowsDialog::showForm()
{
    const OwnFlowId id = picked();
    m_duplicate->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!id.isEmpty());
    m_place->setVisible(!id.isEmpty());
    m_empty->setVisible(id.isEmpty());
    if (m_form && id == m_shown) {
        m_form->load();
        return;
    }
    m_shown = id;
    // The field that asked for the change may be one of the old form, and is not done yet.
    if (QWidget *old = m_place->takeWidget())
        old->deleteLater();
    m_form = nullptr;
    if (id.isEmpty())
        return;
    m_form = new Form(m_document, m_language);
    fillOwnFlowForm(*m_form, id);
    m_form->finish();
    m_place->setWidget(m_form);
}

void OwnFlowsDialog::add(const std::vector<ElementId> &ends)
{
    OwnFlow flow;
    std::vector<ElementId> fitting;
    std::ranges::copy_if(ends, std::back_inserter(fitting),
                         [this](const ElementId &id) { return canBeEnd(m_document.topology(), id); });
    if (!fitting.empty())
        flow.from.element = fitting[0];
    if (fitting.size() > 1)
        flow.to.element = fitting[1];
    m_document.finishTyping();
    const AddedOwnFlow added = addOwnFlow(m_document.topology(), flow);
    m_document.apply(added.edit);
    pick(added.id);
    if (m_form) {
        if (auto *name = m_form->findChild<QLineEdit *>())
            name->setFocus();
    }
}

void OwnFlowsDialog::duplicate()
{
    const OwnFlow *flow = m_document.topology().ownFlows.find(picked());
    if (!flow)
        return;
    m_document.finishTyping();
    const AddedOwnFlow added = addOwnFlow(m_document.topology(), *flow);
    m_document.apply(added.edit);
    pick(added.id);
}

void OwnFlowsDialog::remove()
{
    m_document.finishTyping();
    m_document.apply(removeElements(m_document.document(), m_document.catalogue(), {picked()}));
}

} // namespace portolan
