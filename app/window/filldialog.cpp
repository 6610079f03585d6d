// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filldialog.h"

#include "changespreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portolan {

namespace {

constexpr QSize dialogSize(640, 480);

} // namespace

FillDialog::FillDialog(const OpenDocument &document, std::vector<ElementId> elements, Language language,
                       QWidget *parent)
    : QDialog(parent), m_document(document), m_elements(std::move(elements)), m_language(language),
      m_fields(fillFields(document.topology(), document.catalogue(), m_elements)), m_field(new QComboBox),
      m_pattern(new QLineEdit), m_preview(new ChangesPreview)
{
    setWindowTitle(tr("Fill by pattern"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Fill"), m_field);
    form->addRow(tr("&Pattern"), m_pattern);
    auto *hint = new QLabel(tr("{01..04} counts from 01 to 04, {01..} as far as it is needed. For addresses "
                               "also a subnet: its next free ones are given."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_fill = buttons->button(QDialogButtonBox::Ok);
    m_fill->setText(tr("Fi&ll"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    addFields();
    connect(m_field, &QComboBox::currentIndexChanged, this, &FillDialog::suggest);
    connect(m_pattern, &QLineEdit::textChanged, this, &FillDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggest();
    m_pattern->setFocus();
    resize(dialogSize);
}

void FillDialog::addFields()
{
    for (const FillField &field : m_fields)
        m_field->addItem(nameOf(field));
    m_field->setAccessibleName(tr("What to fill"));
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setPlaceholderText(QStringLiteral("edge{01..04}"));
}

QString FillDialog::nameOf(const FillField &field) const
{
    if (field.kind == FillField::Kind::Name)
        return tr("Names of the elements");
    if (field.kind == FillField::Kind::Host)
        return tr("FQDNs of the servers");
    for (const Role &role : m_document.catalogue().roles) {
        for (const Interface &side : role.interfaces) {
            const auto slot = std::ranges::find(side.slots, field.slot, &Slot::key);
            if (slot != side.slots.end()) {
                //: %1: a named address of a server, "Access Edge"
                return tr("Addresses of the servers: %1").arg(slot->name.in(m_language));
            }
        }
    }
    return field.slot.toString();
}

const FillField &FillDialog::field() const
{
    static const FillField none;
    const int index = m_field->currentIndex();
    return index < 0 ? none : m_fields[size_t(index)];
}

void FillDialog::suggest()
{
    m_pattern->setText(suggestedPattern(m_document.topology(), m_document.catalogue(), m_elements, field()));
    m_pattern->selectAll();
    update();
}

void FillDialog::update()
{
    m_changes = fill(m_document.topology(), m_document.catalogue(), m_elements, field(), m_pattern->text());
    m_preview->show(m_document.topology(), m_changes, m_language);
    m_fill->setEnabled(!m_changes.edit.isEmpty());
}

} // namespace portolan
