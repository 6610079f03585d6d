// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespreview.h"

#include "theme/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace portolan {

namespace {

constexpr int signSize = 16;

} // namespace

ChangesPreview::ChangesPreview(QWidget *parent)
    : QWidget(parent), m_table(new QTableView), m_sign(new QLabel), m_sentence(new QLabel)
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Preview"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sign->setPixmap(icon(IconName::Error).pixmap(signSize, signSize));
    m_sign->setAccessibleName(tr("Error"));
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_sign);
    bottom->addWidget(m_sentence, 1);
    layout->addLayout(bottom);
}

void ChangesPreview::say(const QString &sentence, bool isProblem)
{
    m_sign->setVisible(isProblem);
    m_sentence->setText(sentence);
}

void ChangesPreview::show(const Topology &topology, const TextChanges &changes, Language language)
{
    m_model.show(topology, changes, language);
    const auto wrong =
        std::ranges::find_if(changes.rows, [](const TextChange &row) { return row.problem.has_value(); });
    m_table->setColumnHidden(ChangesModel::Problem, wrong == changes.rows.end());
    if (changes.problem) {
        say(changes.problem->in(language), true);
    } else if (wrong != changes.rows.end()) {
        say(wrong->problem->in(language), true);
        m_table->scrollTo(m_model.index(int(wrong - changes.rows.begin()), 0));
    } else if (changes.edit.isEmpty()) {
        say(tr("Nothing would change."), false);
    } else {
        say(tr("%n text(s) would change.", nullptr, int(changes.rows.size())), false);
    }
}

} // namespace portolan
