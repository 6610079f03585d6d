// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdialog.h"

#include "panels/dayfield.h"
#include "requestdefaults.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

constexpr int usualWidth = 560;

} // namespace

RequestDialog::RequestDialog(const RequestHeader &header, const QString &deployment, QSettings &settings,
                             QWidget *parent)
    : QDialog(parent), m_settings(settings), m_problem(new QLabel)
{
    setWindowTitle(tr("Request details"));
    auto *text = new QLabel(tr("Stands on the cover of what is handed over. What is blank is left out."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    addFields(*form, deployment);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_default = buttons->addButton(tr("Use as &default"), QDialogButtonBox::ActionRole);
    m_default->setToolTip(
        tr("New requests begin with this environment, these people and this place of signature"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_default, &QPushButton::clicked, this, [this] {
        storeHeaderDefaults(m_settings, this->header());
        update();
    });
    fill(header == RequestHeader() ? storedHeaderDefaults(settings) : header);
    resize(usualWidth, sizeHint().height());
    m_texts.front().first->setFocus();
}

QLineEdit *RequestDialog::addText(QFormLayout &form, const QString &label, QString RequestHeader::*member)
{
    auto *field = new QLineEdit;
    form.addRow(label, field);
    m_texts.emplace_back(field, member);
    connect(field, &QLineEdit::textChanged, this, &RequestDialog::update);
    return field;
}

DayField *RequestDialog::addDay(QFormLayout &form, const QString &label, QDate RequestHeader::*member)
{
    auto *field = new DayField;
    form.addRow(label, field);
    m_days.emplace_back(field, member);
    connect(field, &QLineEdit::textChanged, this, &RequestDialog::update);
    return field;
}

void RequestDialog::addFields(QFormLayout &form, const QString &deployment)
{
    addText(form, tr("&Project"), &RequestHeader::project)->setPlaceholderText(deployment);
    addText(form, tr("&Revision"), &RequestHeader::revision);
    addText(form, tr("&Environment"), &RequestHeader::environment)
        ->setPlaceholderText(tr("Production, test …"));
    addText(form, tr("Re&quested by"), &RequestHeader::requester);
    addText(form, tr("Depart&ment"), &RequestHeader::department);
    addText(form, tr("&Contact"), &RequestHeader::contact);
    addText(form, tr("&Owner"), &RequestHeader::owner);
    addText(form, tr("&Approved by"), &RequestHeader::approver);
    addText(form, tr("&Ticket"), &RequestHeader::ticket);
    addDay(form, tr("&Wanted by"), &RequestHeader::wantedBy);
    addDay(form, tr("Valid &from"), &RequestHeader::validFrom);
    addDay(form, tr("Valid &until"), &RequestHeader::validUntil);
    addText(form, tr("Place of &signature"), &RequestHeader::signature);
}

void RequestDialog::fill(const RequestHeader &header)
{
    for (const auto &[field, member] : m_texts)
        field->setText(header.*member);
    for (const auto &[field, member] : m_days)
        field->setDay(header.*member);
    update();
}

RequestHeader RequestDialog::header() const
{
    RequestHeader header;
    for (const auto &[field, member] : m_texts)
        header.*member = field->text().trimmed();
    for (const auto &[field, member] : m_days)
        header.*member = field->day().value_or(QDate());
    return header;
}

void RequestDialog::focus(HeaderField field)
{
    const auto text = [this](QString RequestHeader::*member) {
        return std::ranges::find(m_texts, member, &std::pair<QLineEdit *, QString RequestHeader::*>::second)
            ->first;
    };
    const auto day = [this](QDate RequestHeader::*member) -> QLineEdit * {
        return std::ranges::find(m_days, member, &std::pair<DayField *, QDate RequestHeader::*>::second)
            ->first;
    };
    QLineEdit *wanted = nullptr;
    switch (field) {
    case HeaderField::Project:
        wanted = text(&RequestHeader::project);
        break;
    case HeaderField::Requester:
        wanted = text(&RequestHeader::requester);
        break;
    case HeaderField::Contact:
        wanted = text(&RequestHeader::contact);
        break;
    case HeaderField::Owner:
        wanted = text(&RequestHeader::owner);
        break;
    case HeaderField::WantedBy:
        wanted = day(&RequestHeader::wantedBy);
        break;
    case HeaderField::ValidUntil:
        wanted = day(&RequestHeader::validUntil);
        break;
    }
    wanted->setFocus();
    wanted->selectAll();
}

QString RequestDialog::problem() const
{
    for (const auto &[field, member] : m_days) {
        if (!field->day())
            return tr("“%1” is not a date. Dates are written as 2026-01-31.").arg(field->text());
    }
    const RequestHeader header = this->header();
    if (header.validFrom.isValid() && header.validUntil.isValid() && header.validUntil < header.validFrom)
        return tr("The request would end before it begins: “valid until” lies before “valid from”.");
    return {};
}

void RequestDialog::update()
{
    const QString problem = this->problem();
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
    m_default->setEnabled(defaultsIn(header()) != storedHeaderDefaults(m_settings));
}

} // namespace portolan
