// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membersrow.h"

#include "commands/creating.h"
#include "commands/removing.h"
#include "sheet/elementnames.h"
#include "vipname.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

MembersRow::MembersRow(OpenDocument &document, Language language, const ElementId &owner, QWidget *parent)
    : QWidget(parent), m_document(document), m_language(language), m_owner(owner), m_remove(new QPushButton),
      m_marks(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    column->addLayout(layout);
    column->addLayout(m_marks);
    const bool isPool = document.topology().pools.find(PoolId(owner)) != nullptr;
    if (isPool) {
        m_add = new QPushButton(tr("Add server"));
        m_add->setObjectName(QStringLiteral("addServer"));
        m_add->setToolTip(tr("Its name and addresses are counted up from the last one."));
        layout->addWidget(m_add);
        connect(m_add, &QPushButton::clicked, this, &MembersRow::add);
    }
    m_remove->setText(isPool ? tr("Remove server") : tr("Remove virtual address"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    auto *menu = new QMenu(m_remove);
    m_remove->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const auto &[id, name] : members()) {
            QString text = name;
            QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, member = id] { remove(member); });
        }
    });
    layout->addWidget(m_remove);
    layout->addStretch();
}

FieldPlace MembersRow::place()
{
    const auto isMeant = [](const FieldTarget &target) {
        return target.field.kind == FindingField::Kind::Servers;
    };
    const auto show = [this](const std::vector<FieldMark> &marks) {
        clearRows(m_marks);
        QStringList said;
        for (const FieldMark &mark : marks) {
            m_marks->addWidget(findingRow(mark));
            said.append(mark.sentence);
        }
        (m_add ? m_add : m_remove)->setAccessibleDescription(said.join(QLatin1Char(' ')));
    };
    return {this, isMeant, show,
            [this](const FieldTarget &) { (m_add ? m_add : m_remove)->setFocus(Qt::OtherFocusReason); }};
}

void MembersRow::load()
{
    m_remove->setEnabled(!members().empty());
}

std::vector<std::pair<ElementId, QString>> MembersRow::members() const
{
    std::vector<std::pair<ElementId, QString>> members;
    const Topology &topology = m_document.topology();
    if (const Pool *pool = topology.pools.find(PoolId(m_owner))) {
        for (const Server &server : pool->servers)
            members.emplace_back(server.id, displayName(server));
    } else if (const Balancer *balancer = topology.balancers.find(BalancerId(m_owner))) {
        for (const Vip &vip : balancer->vips)
            members.emplace_back(vip.id, vipName(topology, m_document.catalogue(), vip, m_language));
    }
    return members;
}

void MembersRow::add()
{
    const auto added = addServer(m_document.topology(), m_document.catalogue(), PoolId(m_owner));
    if (!added)
        return;
    m_document.finishTyping();
    m_document.apply(added->edit);
}

void MembersRow::remove(const ElementId &member)
{
    m_document.finishTyping();
    m_document.apply(removeElements(m_document.document(), m_document.catalogue(), {member}));
}

} // namespace portolan
