// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacedialog.h"

#include "changespreview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace portolan {

namespace {

constexpr QSize dialogSize(680, 480);

} // namespace

ReplaceDialog::ReplaceDialog(const OpenDocument &document, Language language, QWidget *parent)
    : QDialog(parent), m_document(document), m_language(language), m_find(new QLineEdit), m_by(new QLineEdit),
      m_preview(new ChangesPreview)
{
    setWindowTitle(tr("Find and replace"));
    m_names = addOption(tr("&Names"), true);
    m_hosts = addOption(tr("F&QDNs and domains"), true);
    m_addresses = addOption(tr("&Addresses and subnets"), true);
    m_notes = addOption(tr("N&otes"), true);
    m_case = addOption(tr("&Match case"), false);
    auto *form = new QFormLayout;
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("Replace &by"), m_by);
    auto *options = new QHBoxLayout;
    for (QCheckBox *option : {m_names, m_hosts, m_addresses, m_notes, m_case})
        options->addWidget(option);
    options->addStretch();
    form->addRow(tr("In"), options);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_replace = buttons->button(QDialogButtonBox::Ok);
    m_replace->setText(tr("&Replace all"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    m_find->setAccessibleName(tr("Find"));
    m_by->setAccessibleName(tr("Replace by"));
    for (QLineEdit *field : {m_find, m_by})
        connect(field, &QLineEdit::textChanged, this, &ReplaceDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    m_find->setFocus();
    resize(dialogSize);
}

QCheckBox *ReplaceDialog::addOption(const QString &text, bool isOn)
{
    auto *option = new QCheckBox(text);
    option->setChecked(isOn);
    connect(option, &QCheckBox::toggled, this, &ReplaceDialog::update);
    return option;
}

void ReplaceDialog::update()
{
    m_changes = replaceTexts(m_document.topology(),
                             {m_find->text(), m_by->text(), m_case->isChecked(), m_names->isChecked(),
                              m_hosts->isChecked(), m_addresses->isChecked(), m_notes->isChecked()});
    m_preview->show(m_document.topology(), m_changes, m_language);
    m_replace->setEnabled(!m_changes.edit.isEmpty());
}

} // namespace portolan
