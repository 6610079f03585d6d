// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "theme/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int columnWidth = 416;
constexpr double titleScale = 1.8;
constexpr int mostFiles = 5;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel), m_new(new QPushButton),
      m_open(new QPushButton), m_sample(new QPushButton), m_recentTitle(new QLabel), m_recent(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(this);
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    outer->addStretch(2);
    outer->addWidget(column, 0, Qt::AlignHCenter);
    outer->addStretch(3);

    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_new->setIcon(icon(IconName::New));
    m_open->setIcon(icon(IconName::Open));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(16);
    for (QPushButton *button : {m_new, m_open, m_sample})
        layout->addWidget(button);
    layout->addSpacing(16);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);

    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    retranslate();
}

void WelcomePage::retranslate()
{
    //: the name of the program
    m_title->setText(tr("Portolan"));
    m_text->setText(tr("Draw a Lync Server deployment, and read off every port it needs. Begin with one of "
                       "the documented scenarios, or drop a file onto this window."));
    m_new->setText(tr("New from scenario…"));
    m_open->setText(tr("Open a file…"));
    m_sample->setText(tr("Look at the sample “contoso”"));
    m_recentTitle->setText(tr("Opened last"));
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.first(qMin(paths.size(), qsizetype(mostFiles)))) {
        auto *button = new QPushButton(QFileInfo(path).fileName());
        button->setFlat(true);
        button->setToolTip(path);
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace portolan
