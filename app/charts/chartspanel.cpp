// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartspanel.h"

#include "compare/changefigure.h"
#include "figuretable.h"
#include "sheet/sheetlanguage.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan {

ChartsPanel::ChartsPanel(QWidget *parent)
    : QWidget(parent), m_kinds(new QTabBar), m_asTable(new QCheckBox), m_stack(new QStackedWidget),
      m_table(new FigureTable), m_empty(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_asTable, 0, Qt::AlignRight);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setUsesScrollButtons(true);
    m_kinds->setElideMode(Qt::ElideNone);
    for (int kind = 0; kind < KindCount; ++kind)
        m_kinds->addTab(QString());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(16);
    connect(m_kinds, &QTabBar::currentChanged, this, &ChartsPanel::refresh);
    connect(m_asTable, &QCheckBox::toggled, this, &ChartsPanel::draw);
    connect(m_table, &FigureTable::picked, this, &ChartsPanel::pick);
    setLanguage(m_language);
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::setLanguage(Language language)
{
    m_language = language;
    const QString names[KindCount] = {tr("Boundaries"), tr("Exposed ports"), tr("Protocols"), tr("Changes")};
    for (int kind = 0; kind < KindCount; ++kind)
        m_kinds->setTabText(kind, names[kind]);
    m_kinds->setAccessibleName(tr("Charts"));
    m_asTable->setText(tr("As a table"));
    refresh();
}

void ChartsPanel::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    m_derivation = std::move(derivation);
    refresh();
}

void ChartsPanel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    refresh();
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        draw();
}

Figure ChartsPanel::counted() const
{
    switch (m_kinds->currentIndex()) {
    case Exposed:
        return exposedPorts(*m_derivation, m_language);
    case Protocols:
        return rowsByProtocol(*m_derivation, m_language);
    case Changes:
        return rowsByChange(*m_derivation, m_comparison.get(), m_language);
    default:
        return rowsByBoundary(*m_derivation, m_language);
    }
}

void ChartsPanel::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_figure = m_derivation ? counted() : Figure();
    draw();
}

void ChartsPanel::draw()
{
    if (!isVisible())
        return;
    m_isStale = false;
    if (m_figure.isEmpty()) {
        m_empty->setText(m_derivation ? m_figure.whyEmpty : tr("Deriving…"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_drawer && !std::exchange(m_triedToLoad, true)) {
        QString problem;
        m_drawer = loadChartDrawer(problem);
        if (m_drawer)
            m_stack->addWidget(m_drawer->widget());
        else
            m_asTable->setToolTip(tr("Charts cannot be drawn here: %1").arg(problem));
        if (m_drawer)
            m_drawer->whenClicked([this](size_t series, size_t category) { pick(series, category); });
    }
    const QLocale locale = SheetLanguage(m_language).locale();
    m_asTable->setEnabled(m_drawer != nullptr);
    if (!m_drawer || m_asTable->isChecked()) {
        m_table->show(m_figure, locale);
        m_table->setAccessibleName(m_figure.title);
        m_stack->setCurrentWidget(m_table);
        return;
    }
    m_drawer->draw(m_figure, Colours::of(palette()), locale);
    m_drawer->widget()->setAccessibleName(m_figure.title);
    m_drawer->widget()->setAccessibleDescription(described());
    m_stack->setCurrentWidget(m_drawer->widget());
}

/// What the chart shows, in words.
QString ChartsPanel::described() const
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_figure.categories.size(); ++i) {
        QStringList parts;
        for (const Figure::Series &series : m_figure.series) {
            const Figure::Bar &bar = series.bars[size_t(i)];
            if (bar.value > 0)
                parts.append(QStringLiteral("%1 %2").arg(series.name).arg(bar.value));
        }
        sentences.append(
            QStringLiteral("%1: %2").arg(m_figure.categories[i], parts.join(QStringLiteral(", "))));
    }
    return sentences.join(QStringLiteral(". "));
}

void ChartsPanel::pick(size_t series, size_t category)
{
    const Figure::Bar &bar = m_figure.series[series].bars[category];
    if (bar.rows.empty())
        return;
    std::vector<quint64> rows;
    for (const quint32 row : bar.rows)
        rows.push_back(m_derivation->rows[row].id);
    const QString name = m_figure.categories[qsizetype(category)];
    Q_EMIT rowsPicked(rows,
                      m_figure.series.size() == 1
                          ? name
                          : QStringLiteral("%1, %2").arg(name, m_figure.series[series].name));
}

} // namespace portolan
