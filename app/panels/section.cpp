// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include "findingrow.h"
#include "text/derivationtext.h"

#include <QIcon>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int signSize = 16;

} // namespace

Section::Section(const QString &title, bool isOpen, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_sign(new QLabel), m_body(new QWidget),
      m_content(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_heading);
    heading->addWidget(m_sign);
    heading->addStretch();
    layout->addLayout(heading);
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
    m_sign->hide();
    setOpen(isOpen);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(m_body->isHidden()); });
}

void Section::open()
{
    setOpen(true);
}

void Section::setOpen(bool on)
{
    m_heading->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(on);
}

void Section::setSign(std::optional<Severity> severity)
{
    const bool isShown = severity && *severity != Severity::Info;
    m_sign->setVisible(isShown);
    m_heading->setAccessibleDescription(isShown ? severityText(*severity) : QString());
    if (!isShown)
        return;
    m_sign->setPixmap(severityIcon(*severity).pixmap(signSize, signSize));
    m_sign->setToolTip(severityText(*severity));
}

} // namespace portolan
