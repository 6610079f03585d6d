// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readinessdialog.h"

#include "text/readinesstext.h"
#include "theme/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize dialogSize(720, 400);
constexpr int placeWidth = 176;

} // namespace

ReadinessDialog::ReadinessDialog(QWidget *parent)
    : QDialog(parent), m_summary(new QLabel), m_list(new QTreeWidget), m_hint(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    m_summary->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->resizeSection(0, placeWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const auto choose = [this](QTreeWidgetItem *item) {
        Q_EMIT chosen(m_objections[size_t(m_list->indexOfTopLevelItem(item))]);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, choose);
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    resize(dialogSize);
}

void ReadinessDialog::show(const std::shared_ptr<const Derivation> &derivation,
                           std::vector<Objection> objections, Language language)
{
    setWindowTitle(tr("Ready to hand over?"));
    m_close->setText(tr("&Close"));
    m_list->setAccessibleName(tr("Objections"));
    m_list->setHeaderLabels({tr("Where"), tr("What a firewall team would ask back for")});
    m_hint->setText(tr("Click an objection to see its place. Sheets can be exported all the same; they are "
                       "marked as a draft."));
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    m_objections = std::move(objections);
    if (!derivation) {
        m_summary->setText(tr("Deriving…"));
        return;
    }
    const ReadinessText text(derivation, language);
    m_summary->setText(ReadinessText::summary(m_objections.size()));
    for (const Objection &objection : m_objections) {
        auto *item = new QTreeWidgetItem(m_list, {text.place(objection), text.objection(objection)});
        item->setIcon(0, icon(IconName::Warning));
        item->setToolTip(1, item->text(1));
    }
    fitRows();
    m_list->setVisible(!m_objections.empty());
    m_hint->setVisible(!m_objections.empty());
    if (current >= 0 && current < m_list->topLevelItemCount())
        m_list->setCurrentItem(m_list->topLevelItem(current));
}

/// As high as their sentences need.
void ReadinessDialog::fitRows()
{
    constexpr int margin = 16;
    const int width = m_list->viewport()->width() - placeWidth - margin;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        const int height = m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(1)).height();
        item->setSizeHint(1, QSize(0, height + margin / 2));
    }
}

void ReadinessDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

} // namespace portolan
