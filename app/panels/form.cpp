// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"

#include "section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr double headingScale = 1.25;

QLabel *wrappedLabel(QPalette::ColorRole role)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(role);
    return label;
}

} // namespace

Form::Form(OpenDocument &document, Language language, QWidget *parent)
    : QWidget(parent), m_document(document), m_language(language), m_column(new QVBoxLayout(this)),
      m_findings(new QVBoxLayout), m_place(m_column)
{
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    m_findings->setSpacing(4);
}

void Form::addHeading(TextField::Read title, TextField::Read subtitle)
{
    QLabel *name = wrappedLabel(QPalette::WindowText);
    name->setObjectName(QStringLiteral("inspectorTitle"));
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * headingScale);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    QLabel *kind = wrappedLabel(QPalette::PlaceholderText);
    m_column->addWidget(name);
    m_column->addWidget(kind);
    m_column->addLayout(m_findings);
    m_loads.push_back([this, name, kind, title = std::move(title), subtitle = std::move(subtitle)] {
        name->setText(title(topology()));
        kind->setText(subtitle(topology()));
        kind->setVisible(!kind->text().isEmpty());
    });
}

void Form::beginSection(const QString &title, bool isOpen)
{
    auto *section = new Section(title, isOpen, this);
    m_column->addWidget(section);
    m_place = section->content();
}

void Form::addNote(const QString &text)
{
    QLabel *note = wrappedLabel(QPalette::PlaceholderText);
    note->setText(text);
    m_place->addWidget(note);
}

template <typename F>
F *Form::add(F *field)
{
    m_place->addWidget(field);
    m_fields.push_back(field);
    connect(field, &Field::edited, &m_document, &OpenDocument::apply);
    connect(field, &Field::finished, &m_document, &OpenDocument::finishTyping);
    return field;
}

void Form::addFact(const QString &label, TextField::Read read)
{
    add(new FactField(label, std::move(read), this));
}

TextField *Form::addText(const QString &label, TextField::Read read, TextField::Write write,
                         TextField::Commit commit)
{
    return add(new TextField(label, std::move(read), std::move(write), commit, this));
}

WordsField *Form::addWords(const QString &label, TextField::Read read, TextField::Write write)
{
    return add(new WordsField(label, std::move(read), std::move(write), this));
}

ListField *Form::addList(const QString &label, TextField::Read read, TextField::Write write)
{
    return add(new ListField(label, std::move(read), std::move(write), this));
}

ChoiceField *Form::addChoice(const QString &label, ChoiceField::Options options, ChoiceField::Read read,
                             ChoiceField::Write write, ChoiceField::LabelPlace place)
{
    return add(new ChoiceField(label, std::move(options), std::move(read), std::move(write), place, this));
}

SwitchField *Form::addSwitch(const QString &label, SwitchField::Read read, SwitchField::Write write)
{
    return add(new SwitchField(label, std::move(read), std::move(write), this));
}

void Form::addWidget(QWidget *widget, std::function<void()> load)
{
    m_place->addWidget(widget);
    if (load)
        m_loads.push_back(std::move(load));
}

void Form::finish()
{
    // With a factor, so that lists that could grow do not share the rest.
    m_column->addStretch(1);
    load();
}

void Form::load()
{
    for (const auto &load : m_loads)
        load();
    for (Field *field : m_fields)
        field->load(topology());
}

} // namespace portolan
