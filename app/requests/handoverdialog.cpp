// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverdialog.h"

#include "commands/requests.h"
#include "compare/changesheet.h"
#include "deltaview.h"
#include "panels/dayfield.h"
#include "panels/sincechoice.h"
#include "theme/icons.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize usualSize(820, 620);
constexpr QSize lineSize(0, 26);

QTreeWidgetItem *addLine(QTreeWidget &list, const QString &title, const HandOverPart &part)
{
    auto *item = new QTreeWidgetItem(
        &list,
        {title, QString::number(part.rows), QString::number(part.incomplete), QString::number(part.exempt)});
    for (int column = 1; column < item->columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(0, lineSize);
    if (part.incomplete > 0)
        item->setIcon(2, icon(IconName::Warning));
    return item;
}

QStringList recipientsOf(const Requests &requests)
{
    QStringList recipients;
    for (const auto &[number, baseline] : requests.baselines)
        recipients << baseline.recipient;
    recipients.removeDuplicates();
    return recipients;
}

} // namespace

HandOverDialog::HandOverDialog(const HandOver &handOver, const Requests &requests, Language language,
                               QWidget *parent)
    : QDialog(parent), m_date(new DayField), m_recipient(new QLineEdit), m_problem(new QLabel)
{
    setWindowTitle(tr("Hand over"));
    auto *form = new QFormLayout;
    form->addRow(tr("&To"), m_recipient);
    form->addRow(tr("&Date"), m_date);
    m_date->setDay(QDate::currentDate());
    m_recipient->setPlaceholderText(tr("Firewall team, network operations …"));
    const QStringList recipients = recipientsOf(requests);
    m_recipient->setCompleter(new QCompleter(recipients, m_recipient));
    if (!requests.baselines.empty())
        m_recipient->setText(requests.baselines.rbegin()->second.recipient);

    auto *text = new QLabel(tr("Becomes hand-over %1 of this file: the sheets as they are now, in both "
                               "languages. What is handed over next says what changed since.")
                                .arg(nextBaseline(requests)));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("&Hand over"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    addParts(*layout, handOver, requests, language);
    addChanges(*layout, handOver, requests, language);
    layout->addWidget(text);
    layout->addWidget(buttons);
    connect(m_recipient, &QLineEdit::textChanged, this, &HandOverDialog::update);
    connect(m_date, &QLineEdit::textChanged, this, &HandOverDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    resize(usualSize);
    m_recipient->setFocus();
    m_recipient->selectAll();
}

void HandOverDialog::warn(const QString &summary)
{
    auto *text = new QLabel(summary);
    text->setWordWrap(true);
    auto *show = new QPushButton(tr("&Show objections"));
    show->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(text, 1);
    line->addWidget(show);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(column->indexOf(m_problem), line);
    connect(show, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT objectionsRequested();
    });
}

void HandOverDialog::addParts(QVBoxLayout &layout, const HandOver &handOver, const Requests &requests,
                              Language language)
{
    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("parts"));
    list->setAccessibleName(tr("What is handed over"));
    list->setHeaderLabels({tr("Sheet"), tr("Rows"), tr("Incomplete"), tr("Exempt")});
    list->setRootIsDecorated(false);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    HandOverPart sum;
    for (const HandOverPart &part : partsOf(handOver, requests)) {
        addLine(*list, sheetIn(*handOver.content, part.sheet)->title.in(language), part);
        sum.rows += part.rows;
        sum.incomplete += part.incomplete;
        sum.exempt += part.exempt;
    }
    QTreeWidgetItem *last = addLine(*list, tr("Together"), sum);
    QFont font = list->font();
    font.setWeight(QFont::DemiBold);
    for (int column = 0; column < last->columnCount(); ++column)
        last->setFont(column, font);
    layout.addWidget(list, 3);
}

void HandOverDialog::addChanges(QVBoxLayout &layout, const HandOver &handOver, const Requests &requests,
                                Language language)
{
    const Baseline *last = lastKnown(requests);
    if (!last)
        return;
    const Comparison comparison(last->content, handOver.content);
    //: %1: "Hand-over 2 (2026-11-21, Network team)", %2: "3 new, 1 changed, 2 removed"
    auto *label = new QLabel(tr("Since %1: %2").arg(handOverName(*last), summaryOf(comparison.delta)));
    label->setObjectName(QStringLiteral("changes"));
    label->setWordWrap(true);
    layout.addWidget(label);
    if (comparison.delta.isEmpty())
        return;
    auto *view = new DeltaView;
    view->showChanges(comparison, language);
    layout.addWidget(view, 4);
}

QDate HandOverDialog::date() const
{
    return m_date->day().value_or(QDate());
}

QString HandOverDialog::recipient() const
{
    return m_recipient->text().trimmed();
}

void HandOverDialog::update()
{
    QString problem;
    if (!date().isValid())
        problem = tr("“%1” is not a date. Dates are written as 2026-01-31.").arg(m_date->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty() && !recipient().isEmpty());
    m_ok->setToolTip(recipient().isEmpty() ? tr("Say to whom first") : QString());
}

} // namespace portolan
