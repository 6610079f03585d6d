// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspage.h"

#include "check/acceptance.h"
#include "commands/fixing.h"
#include "document/opendocument.h"
#include "findingsmodel.h"
#include "fixpreview.h"
#include "rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int reasonWidth = 520;

} // namespace

FindingsPage::FindingsPage(OpenDocument &document, RowTable &table, FindingsModel &model, QWidget *parent)
    : QWidget(parent), m_document(document), m_table(table), m_model(model), m_bar(new QWidget),
      m_sentence(new QLabel), m_advice(new QLabel), m_fix(new QPushButton), m_accept(new QPushButton),
      m_withdraw(new QPushButton)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (QLabel *label : {m_sentence, m_advice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_sentence->setFont(strong);
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_accept->setObjectName(QStringLiteral("acceptFinding"));
    m_withdraw->setObjectName(QStringLiteral("withdrawAcceptance"));
    m_table.horizontalHeader()->setStretchLastSection(false);
    auto *actions = new QHBoxLayout(m_bar);
    actions->setContentsMargins(16, 8, 16, 8);
    actions->addLayout(texts, 1);
    for (QPushButton *button : {m_fix, m_accept, m_withdraw})
        actions->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&m_table, 1);
    layout->addWidget(m_bar);

    // The table hears of other findings before the page, which then brings the current one back.
    m_table.setModel(&m_model);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPage::fix);
    connect(m_accept, &QPushButton::clicked, this, &FindingsPage::accept);
    connect(m_withdraw, &QPushButton::clicked, this, &FindingsPage::withdraw);
    connect(&m_table, &RowTable::currentRowChanged, this, &FindingsPage::showCurrent);
    connect(&m_model, &FindingsModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(&m_model, &FindingsModel::modelReset, this, &FindingsPage::restoreCurrent);
    setLanguage(m_language);
}

void FindingsPage::setLanguage(Language language)
{
    m_language = language;
    m_fix->setText(tr("Mend…"));
    m_accept->setText(tr("Accept…"));
    m_accept->setToolTip(tr("Keep on record why this can stay as it is"));
    m_withdraw->setText(tr("Accept no more"));
    m_sentence->setAccessibleName(tr("Finding"));
    m_advice->setAccessibleName(tr("What to do"));
    showCurrent();
}

void FindingsPage::fitColumns()
{
    m_table.setColumnHidden(FindingsModel::AcceptedColumn, !m_model.hasAccepted());
    m_table.fitColumns();
    int spare = m_table.viewport()->width();
    for (int column = 0; column < FindingsModel::ColumnTotal; ++column)
        spare -= m_table.columnWidth(column);
    // What is to be read stands first, and is longer than the widest that a table gives on its own.
    for (const int column : {FindingsModel::SentenceColumn, FindingsModel::AdviceColumn}) {
        if (spare <= 0)
            break;
        const int share = column == FindingsModel::SentenceColumn ? spare * 3 / 5 : spare;
        m_table.setColumnWidth(column, m_table.columnWidth(column) + share);
        spare -= share;
    }
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

int FindingsPage::currentRow() const
{
    const int row = m_table.currentIndex().row();
    return row < m_model.rowCount() ? row : -1;
}

void FindingsPage::showCurrent()
{
    const int row = currentRow();
    // The bar takes room from the table as it comes and grows, perhaps that of the row it speaks about.
    if (row >= 0) {
        QMetaObject::invokeMethod(
            this, [this] { m_table.scrollTo(m_table.currentIndex()); }, Qt::QueuedConnection);
    }
    m_bar->setVisible(row >= 0);
    if (row >= 0)
        describe(row);
    else if (!m_isResetting)
        m_current.reset();
    Q_EMIT currentChanged();
}

void FindingsPage::describe(int row)
{
    const Finding &finding = m_model.findingAt(row);
    m_current = finding;
    m_sentence->setText(m_model.sentenceAt(row));
    QStringList said{m_model.adviceAt(row)};
    if (!m_model.checkAt(row).topic.isEmpty())
        said.append(tr("Documentation: %1.").arg(m_model.checkAt(row).topic));
    if (!finding.isOpen())
        said.append(tr("Accepted: %1").arg(finding.accepted));
    m_advice->setText(said.join(QLatin1Char(' ')));
    const Edit edit =
        finding.fix ? fixing(m_document.document(), m_document.catalogue(), *finding.fix) : Edit();
    m_fix->setVisible(!edit.isEmpty());
    m_fix->setToolTip(edit.isEmpty() ? QString() : edit.text.in(m_language));
    m_accept->setVisible(finding.isOpen());
    m_withdraw->setVisible(!finding.isOpen());
}

void FindingsPage::restoreCurrent()
{
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0)
        m_table.setCurrentIndex(m_model.index(row, 1));
    showCurrent();
    m_isResetting = false;
}

void FindingsPage::fix()
{
    const int row = currentRow();
    if (row < 0 || !m_model.findingAt(row).fix)
        return;
    Edit edit = fixing(m_document.document(), m_document.catalogue(), *m_model.findingAt(row).fix);
    if (edit.isEmpty())
        return;
    FixPreview preview(m_document, edit, m_language, this);
    if (preview.exec() != QDialog::Accepted)
        return;
    m_document.apply(std::move(edit));
    m_table.setFocus();
}

void FindingsPage::accept()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const AcceptedFinding accepted = acceptanceOf(m_model.findingAt(row), *m_document.catalogue().checks, {});
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Accept Finding"));
    dialog.setLabelText(tr("Why can this stay as it is?"));
    // A reason is a sentence.
    dialog.resize(dialog.sizeHint().expandedTo({reasonWidth, 0}));
    const bool isSure = dialog.exec() == QDialog::Accepted;
    const QString reason = dialog.textValue().trimmed();
    if (!isSure || reason.isEmpty())
        return;
    AcceptedFinding known = accepted;
    known.reason = reason;
    m_document.apply(acceptFinding(m_document.document().requests, known));
    // The button goes, and the keyboard would go anywhere.
    m_table.setFocus();
}

void FindingsPage::withdraw()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_document.apply(
        withdrawAcceptance(m_document.document().requests,
                           acceptanceOf(m_model.findingAt(row), *m_document.catalogue().checks, {})));
    m_table.setFocus();
}

} // namespace portolan
