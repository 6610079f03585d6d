// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

Section::Section(const QString &title, bool isOpen, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_body(new QWidget), m_content(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);

    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
    const auto open = [this](bool on) {
        m_heading->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(on);
    };
    open(isOpen);
    connect(m_heading, &QToolButton::clicked, this, [this, open] { open(m_body->isHidden()); });
}

} // namespace portolan
