// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize usualSize(720, 480);

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addGroup(QTreeWidget &list, const QString &heading, const QStringList &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(&list, {heading});
    QFont font = list.font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    for (const QString &row : rows)
        (new QTreeWidgetItem(group, {row}))->setToolTip(0, row);
    group->setExpanded(true);
}

} // namespace

CatalogueDialog::CatalogueDialog(const Prompts::CatalogueQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Another catalogue"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    QLabel *name = paragraph(question.file);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    layout->addWidget(name);
    layout->addWidget(paragraph(question.catalogue + u' ' + question.rows));

    auto *list = new QTreeWidget;
    list->setHeaderHidden(true);
    list->setAccessibleName(tr("Rows that change"));
    addGroup(*list, tr("New"), question.added);
    addGroup(*list, tr("Gone"), question.gone);
    layout->addWidget(list, 1);
    layout->addWidget(paragraph(tr("The file changes only when you save it.")));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *use = buttons->addButton(tr("&Use this catalogue"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("Open a &copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("As a new document without a file; the file stays as it is"));
    layout->addWidget(buttons);
    use->setDefault(true);
    use->setFocus();
    connect(use, &QPushButton::clicked, this, [this] { choose(Prompts::CatalogueAnswer::Use); });
    connect(copy, &QPushButton::clicked, this, [this] { choose(Prompts::CatalogueAnswer::Copy); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CatalogueDialog::choose(Prompts::CatalogueAnswer answer)
{
    m_answer = answer;
    accept();
}

} // namespace portolan
