// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreportdock.h"

#include "actionregistry.h"
#include "importreportmodel.h"
#include "text/importtext.h"
#include "wrappingdelegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize leastSize(304, 200);

} // namespace

ImportReportDock::ImportReportDock(const Catalogue &catalogue, ActionRegistry &registry, QWidget *window)
    : QDockWidget(window), m_catalogue(catalogue), m_registry(registry),
      m_show(registry.add(
          {.id = "view.importReport",
           .text = QT_TRANSLATE_NOOP("Actions", "Import report"),
           .group = MenuGroup::ViewPanels,
           .needs = Needs::Document,
           .keywords =
               QT_TRANSLATE_NOOP("Actions", "show hide topology builder taken guessed left out by hand"),
           .help = QT_TRANSLATE_NOOP("Actions", "What became of the imported file, and what is missing"),
           .checkable = true})),
      m_model(new ImportReportModel(this)), m_summary(new QLabel), m_filter(new QComboBox),
      m_list(new QListView), m_copy(new QPushButton), m_save(new QPushButton)
{
    setObjectName(QStringLiteral("importReport"));
    buildLayout();
    hide();
    connect(m_show, &QAction::toggled, this, &ImportReportDock::update);
    connect(m_list, &QListView::clicked, this, &ImportReportDock::pick);
    connect(m_list, &QListView::activated, this, &ImportReportDock::pick);
    connect(m_filter, &QComboBox::activated, this, [this] {
        const QVariant outcome = m_filter->currentData();
        m_model->setOutcome(outcome.isValid() ? std::optional(ImportOutcome(outcome.toInt())) : std::nullopt);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(m_save, &QPushButton::clicked, this, &ImportReportDock::saveRequested);
    update();
}

void ImportReportDock::buildLayout()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 8, 0, 8);
    const auto row = [layout](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(12, 0, 12, 0);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        layout->addLayout(line);
        return line;
    };
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row({m_summary});
    row({m_filter});
    m_list->setModel(m_model);
    m_list->setItemDelegate(new WrappingDelegate(*m_list));
    m_list->setResizeMode(QListView::Adjust);
    // Else only the height of the list has its lines measured anew.
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    row({m_copy, m_save})->addStretch(1);
    content->setMinimumSize(leastSize);
    setWidget(content);
}

void ImportReportDock::setLanguage(Language language)
{
    m_language = language;
    setWindowTitle(tr("Import report"));
    m_list->setAccessibleName(tr("Lines of the import report"));
    m_filter->setAccessibleName(tr("Which lines are shown"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the whole report as text"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the whole report as a text file"));
    refresh();
}

void ImportReportDock::fillFilter()
{
    const QVariant chosen = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("Everything (%1)").arg(m_report ? m_report->entries.size() : 0));
    for (const auto outcome :
         {ImportOutcome::ByHand, ImportOutcome::Guessed, ImportOutcome::LeftOut, ImportOutcome::Taken}) {
        if (const int count = m_model->countOf(outcome); count > 0)
            m_filter->addItem(QStringLiteral("%1 (%2)").arg(ImportText::heading(outcome)).arg(count),
                              int(outcome));
    }
    const int row = chosen.isValid() ? m_filter->findData(chosen) : 0;
    m_filter->setCurrentIndex(std::max(0, row));
}

void ImportReportDock::refresh()
{
    const ImportText text(m_catalogue, m_language);
    if (m_report)
        m_model->setReport(*m_report, text);
    else
        m_model->clear();
    m_summary->setText(m_report ? m_source + u'\n' + ImportText::summary(*m_report) : QString());
    fillFilter();
}

void ImportReportDock::show(ImportReport report, const QString &source)
{
    m_report = std::move(report);
    m_source = source;
    m_model->setOutcome({});
    m_filter->setCurrentIndex(0);
    refresh();
    m_show->setChecked(true);
    update();
    raise();
}

void ImportReportDock::clear()
{
    m_report.reset();
    refresh();
    update();
}

QString ImportReportDock::text() const
{
    return m_report
        ? m_source + QStringLiteral("\n\n") + ImportText(m_catalogue, m_language).report(*m_report)
        : QString();
}

void ImportReportDock::pick(const QModelIndex &index)
{
    if (const ImportEntry *entry = m_model->entryAt(index.row()))
        Q_EMIT picked(*entry);
}

void ImportReportDock::update()
{
    m_registry.setRefusal(
        m_show, m_report ? nullptr : QT_TRANSLATE_NOOP("Actions", "This drawing was not imported just now."));
    setVisible(m_report && m_show->isChecked());
}

void ImportReportDock::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_show->setChecked(false);
}

} // namespace portolan
