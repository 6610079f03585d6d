// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include "resources/resources.h"
#include "startlist.h"
#include "startpictures.h"
#include "theme/icons.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int columnWidth = 4 * (StartList::pictureSize.width() + 16) + 8;
constexpr int pageMargin = 32;
constexpr double titleScale = 1.8;
constexpr qsizetype mostFiles = 8;
const QString estateSample = QStringLiteral("contoso");

QString shownFolder(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

WelcomePage::WelcomePage(const Catalogue &catalogue, QWidget *parent)
    : QScrollArea(parent), m_catalogue(catalogue), m_pictures(new StartPictures(catalogue, this)),
      m_title(new QLabel), m_text(new QLabel), m_empty(new QPushButton), m_scenario(new QPushButton),
      m_open(new QPushButton), m_recent(new StartList), m_samples(new StartList)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    middle->addStretch(1);
    middle->addWidget(column, 1000);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    addHead(layout);
    m_recentTitle = addHeading(layout);
    layout->addWidget(m_recent);
    m_samplesTitle = addHeading(layout);
    layout->addWidget(m_samples);
    layout->addStretch(1);
    setWidget(page);

    connect(m_empty, &QPushButton::clicked, this, &WelcomePage::emptyRequested);
    connect(m_scenario, &QPushButton::clicked, this, &WelcomePage::scenarioRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_recent, &StartList::chosen, this, &WelcomePage::fileRequested);
    connect(m_samples, &StartList::chosen, this, [this](const QString &path) {
        Q_EMIT sampleRequested(QFileInfo(path).fileName().section(u'.', 0, 0));
    });
    connect(m_pictures, &StartPictures::made, this, [this](const QString &path, const QImage &picture) {
        m_recent->setPicture(path, picture);
        m_samples->setPicture(path, picture);
    });
}

void WelcomePage::addHead(QVBoxLayout *column)
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setIcon(icon(IconName::New));
    m_scenario->setIcon(icon(IconName::List));
    m_open->setIcon(icon(IconName::Open));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_empty, m_scenario, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addLayout(buttons);
}

QLabel *WelcomePage::addHeading(QVBoxLayout *column)
{
    auto *heading = new QLabel;
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addSpacing(20);
    column->addWidget(heading);
    return heading;
}

void WelcomePage::retranslate(Language language)
{
    //: the name of the program
    m_title->setText(tr("Portolan"));
    m_text->setText(tr("Draw a Lync Server deployment, and read off every port it needs. Begin with an empty "
                       "drawing or a documented scenario, or drop a file onto this window."));
    m_empty->setText(tr("&Empty drawing"));
    m_scenario->setText(tr("&New from scenario…"));
    m_open->setText(tr("&Open a file…"));
    m_recentTitle->setText(tr("Opened last"));
    m_samplesTitle->setText(tr("Samples"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_samples->setAccessibleName(m_samplesTitle->text());
    m_samples->clear();
    m_samples->add(resources::sampleFile(estateSample), tr("Contoso, an estate of three sites"),
                   tr("Two central sites and a branch, with everything that can be drawn."));
    for (const Scenario &scenario : m_catalogue.scenarios)
        m_samples->add(resources::sampleFile(scenario.id), scenario.name.in(language),
                       scenario.description.in(language));
    makePictures();
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths.first(qMin(paths.size(), mostFiles)))
        m_recent->add(path, QFileInfo(path).fileName() + u'\n' + shownFolder(path),
                      QDir::toNativeSeparators(path));
    m_recent->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
    makePictures();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        makePictures();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    makePictures();
}

void WelcomePage::makePictures()
{
    if (!isVisible())
        return;
    QStringList paths;
    for (const StartList *list : {m_recent, m_samples}) {
        for (int i = 0; i < list->count(); ++i)
            paths << list->keyAt(i);
    }
    m_pictures->make(paths);
}

} // namespace portolan
