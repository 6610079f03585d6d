// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exemptdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int usualWidth = 480;

} // namespace

ExemptDialog::ExemptDialog(int rows, const QString &reason, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit(reason))
{
    setWindowTitle(tr("Exempt rows"));
    auto *question = new QLabel(tr("Why are the %n row(s) not to be opened?", nullptr, rows));
    question->setBuddy(m_reason);
    auto *hint = new QLabel(tr("Exempt rows stay on their sheet, struck out and with this reason. Whoever "
                               "implements the sheet opens nothing for them."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setAccessibleName(tr("Reason for exemption"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_exempt = buttons->button(QDialogButtonBox::Ok);
    m_exempt->setText(tr("&Exempt"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_reason);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    const auto update = [this] { m_exempt->setEnabled(!this->reason().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    m_reason->selectAll();
    m_reason->setFocus();
    resize(usualWidth, sizeHint().height());
}

QString ExemptDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace portolan
