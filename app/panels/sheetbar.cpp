// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetbar.h"

#include "elidedlabel.h"
#include "searchfield.h"
#include "sincechoice.h"
#include "theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace portolan {

namespace {

constexpr int filterWidth = 232;
/// Below their usual sizes, so that the bar does not keep the window from getting narrow.
constexpr int leastFilterWidth = 96;
constexpr int leastChoiceWidth = 72;
constexpr int leastSelectionWidth = 48;

QLabel *addLabelled(QHBoxLayout *layout, QComboBox *box)
{
    auto *label = new QLabel;
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(leastChoiceWidth);
    layout->addWidget(label);
    layout->addWidget(box);
    return label;
}

} // namespace

SheetBar::SheetBar(QWidget *parent)
    : QWidget(parent), m_filter(new SearchField), m_selection(new ElidedLabel), m_counts(new QLabel),
      m_clearSelection(new QToolButton), m_language(new QComboBox), m_view(new QComboBox),
      m_since(new SinceChoice), m_onlyChanges(new QCheckBox), m_rows(new QComboBox), m_export(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_selection);
    layout->addWidget(m_counts);
    layout->addWidget(m_clearSelection);
    layout->addStretch();
    m_languageLabel = addLabelled(layout, m_language);
    m_viewLabel = addLabelled(layout, m_view);
    m_rowsLabel = addLabelled(layout, m_rows);
    m_sinceLabel = new QLabel;
    m_sinceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_sinceLabel->setBuddy(m_since);
    m_since->setMinimumWidth(leastChoiceWidth);
    layout->addWidget(m_sinceLabel);
    layout->addWidget(m_since);
    layout->addWidget(m_onlyChanges);
    layout->addWidget(m_export);

    m_filter->setMinimumWidth(leastFilterWidth);
    m_filter->setMaximumWidth(filterWidth);
    // Names of what is selected may be long; how many rows there are must be readable whatever is.
    m_selection->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_selection->setMinimumWidth(leastSelectionWidth);
    m_selection->hide();
    for (QWidget *label : {static_cast<QWidget *>(m_selection), static_cast<QWidget *>(m_counts)})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_clearSelection->setIcon(icon(IconName::Clear));
    m_clearSelection->setAutoRaise(true);
    m_clearSelection->hide();
    m_export->setIcon(icon(IconName::Export));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setAutoRaise(true);
    for (QToolButton *button : {m_clearSelection, m_export})
        button->setFocusPolicy(Qt::StrongFocus);
    addChoices();
    retranslate();

    connect(m_filter, &QLineEdit::textChanged, this, &SheetBar::filterChanged);
    connect(m_clearSelection, &QToolButton::clicked, this, &SheetBar::selectionCleared);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageChosen = true;
        Q_EMIT sheetOptionsChanged();
    });
    connect(m_rows, &QComboBox::activated, this, &SheetBar::sheetOptionsChanged);
    connect(m_view, &QComboBox::activated, this, &SheetBar::viewChanged);
    m_onlyChanges->hide();
    connect(m_since, &SinceChoice::chosen, this, [this] {
        m_onlyChanges->setVisible(m_since->content() != nullptr);
        fitLabels();
        Q_EMIT comparisonChanged();
    });
    connect(m_onlyChanges, &QCheckBox::toggled, this, &SheetBar::comparisonChanged);
    connect(m_export, &QToolButton::clicked, this, &SheetBar::exportRequested);
}

void SheetBar::add(QWidget *widget)
{
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->insertWidget(line->indexOf(m_export), widget);
}

void SheetBar::addChoices()
{
    // Languages are named in themselves, so that everybody finds their own.
    m_language->addItem(QStringLiteral("English"), QVariant::fromValue(int(Language::English)));
    m_language->addItem(QStringLiteral("Deutsch"), QVariant::fromValue(int(Language::German)));
    for (const View view : {View::Recommended, View::Documented})
        m_view->addItem(QString(), QVariant::fromValue(int(view)));
    for (const RowForm form : {RowForm::Grouped, RowForm::Expanded})
        m_rows->addItem(QString(), QVariant::fromValue(int(form)));
}

void SheetBar::retranslate()
{
    nameFilter();
    m_clearSelection->setToolTip(tr("Show all rows"));
    m_clearSelection->setAccessibleName(tr("Show all rows"));
    m_languageLabel->setText(tr("Sheet language"));
    m_viewLabel->setText(tr("View"));
    m_rowsLabel->setText(tr("Rows"));
    m_view->setItemText(0, tr("Recommended"));
    m_view->setItemText(1, tr("Documented"));
    m_rows->setItemText(0, tr("Grouped"));
    m_rows->setItemText(1, tr("Expanded"));
    m_view->setItemData(0, tr("What should be opened, each flow once"), Qt::ToolTipRole);
    m_view->setItemData(1, tr("The rows as the product documentation prints them"), Qt::ToolTipRole);
    m_rows->setItemData(0, tr("One line for all addresses of a row"), Qt::ToolTipRole);
    m_rows->setItemData(1, tr("One line for each pair of addresses"), Qt::ToolTipRole);
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Export…"));
    m_sinceLabel->setText(tr("Changes since"));
    m_since->retranslate();
    m_onlyChanges->setText(tr("Only changes"));
    m_onlyChanges->setToolTip(tr("Leaves out rows and sheets that are as they were"));
    m_language->setAccessibleName(tr("Sheet language"));
    m_view->setAccessibleName(tr("View"));
    m_rows->setAccessibleName(tr("Rows"));
    m_language->setToolTip(tr("Sheet language"));
    m_view->setToolTip(tr("View"));
    m_rows->setToolTip(tr("Rows"));
    fitLabels();
}

void SheetBar::nameFilter()
{
    const bool isOfRows = m_counted == RowScope::Of::Rows;
    m_filter->setPlaceholderText(isOfRows ? tr("Filter rows…") : tr("Filter findings…"));
    m_filter->setAccessibleName(isOfRows ? tr("Filter rows") : tr("Filter findings"));
    m_filter->setToolTip(isOfRows ? tr("Shows the rows that contain every word")
                                  : tr("Shows the findings that contain every word"));
}

int SheetBar::labelsWidth() const
{
    int width = 0;
    for (const QLabel *label : {m_languageLabel, m_viewLabel, m_rowsLabel})
        width += label->sizeHint().width() + layout()->spacing();
    return width;
}

int SheetBar::wordWidth() const
{
    return m_export->fontMetrics().horizontalAdvance(m_export->text());
}

QSize SheetBar::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width() - (m_showsLabels ? labelsWidth() : 0) - (m_showsWord ? wordWidth() : 0),
            least.height()};
}

void SheetBar::fitLabels()
{
    const int bare =
        layout()->sizeHint().width() - (m_showsLabels ? labelsWidth() : 0) - (m_showsWord ? wordWidth() : 0);
    m_showsWord = width() >= bare + wordWidth();
    m_showsLabels = width() >= bare + wordWidth() + labelsWidth();
    // Without its label, "nothing" would say nothing: that one stays.
    for (QLabel *label : {m_languageLabel, m_viewLabel, m_rowsLabel})
        label->setVisible(m_showsLabels);
    m_export->setToolButtonStyle(m_showsWord ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void SheetBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

QString SheetBar::filterText() const
{
    return m_filter->text();
}

void SheetBar::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void SheetBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

Language SheetBar::sheetLanguage() const
{
    return Language(m_language->currentData().toInt());
}

void SheetBar::suggestLanguage(Language language)
{
    if (!m_languageChosen)
        m_language->setCurrentIndex(m_language->findData(int(language)));
}

View SheetBar::view() const
{
    return View(m_view->currentData().toInt());
}

RowForm SheetBar::rowForm() const
{
    return RowForm(m_rows->currentData().toInt());
}

bool SheetBar::showsOnlyChanges() const
{
    return m_onlyChanges->isChecked();
}

void SheetBar::showCounts(const QString &selection, size_t shown, size_t total, RowScope::Of what)
{
    const bool isOfRows = what == RowScope::Of::Rows;
    QString text;
    if (shown == total && selection.isEmpty()) {
        text = isOfRows ? tr("%n row(s)", nullptr, int(total)) : tr("%n finding(s)", nullptr, int(total));
    } else {
        //: %1: how many are shown
        text = (isOfRows ? tr("%1 of %n row(s)", nullptr, int(total))
                         : tr("%1 of %n finding(s)", nullptr, int(total)))
                   .arg(shown);
    }
    m_counts->setText(text);
    //: what is selected, before the number of its rows
    m_selection->setText(selection.isEmpty() ? QString() : tr("%1 –").arg(selection));
    m_selection->setVisible(!selection.isEmpty());
    m_clearSelection->setVisible(!selection.isEmpty());
    if (std::exchange(m_counted, what) != what)
        nameFilter();
    fitLabels();
}

void SheetBar::showNoCounts()
{
    m_counts->clear();
    m_selection->hide();
    m_clearSelection->hide();
}

} // namespace portolan
