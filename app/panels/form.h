// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"
#include "fieldplaces.h"
#include "wordsfield.h"

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace portolan {

/// The properties of one element, top to bottom. Whoever fills it says for each property how it is read
/// from a topology and which edit changes it; the form does the rest: edits go to the document, and every
/// change of the document, by whomever, comes back into the fields.
class Form : public QWidget {
    Q_OBJECT

public:
    Form(OpenDocument &document, Language language, QWidget *parent = nullptr);

    [[nodiscard]] OpenDocument &document() const { return m_document; }
    [[nodiscard]] const Topology &topology() const { return m_document.topology(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_document.catalogue(); }
    [[nodiscard]] Language language() const { return m_language; }

    void addHeading(TextField::Read title, TextField::Read subtitle);
    /// What follows belongs to it, until the next one.
    void beginSection(const QString &title, bool isOpen = true);
    void addNote(const QString &text);
    void addFact(const QString &label, TextField::Read read);
    TextField *addText(const QString &label, TextField::Read read, TextField::Write write,
                       TextField::Commit commit = TextField::Commit::WhenFinished);
    WordsField *addWords(const QString &label, TextField::Read read, TextField::Write write);
    ListField *addList(const QString &label, TextField::Read read, TextField::Write write);
    ChoiceField *addChoice(const QString &label, ChoiceField::Options options, ChoiceField::Read read,
                           ChoiceField::Write write,
                           ChoiceField::LabelPlace place = ChoiceField::LabelPlace::Above);
    SwitchField *addSwitch(const QString &label, SwitchField::Read read, SwitchField::Write write);
    /// Anything else; `load` is called whenever the document has changed.
    void addWidget(QWidget *widget, std::function<void()> load = {});
    /// Call when nothing more follows.
    void finish();

    /// Which of the fields findings may speak of.
    [[nodiscard]] FieldPlaces &places() { return m_places; }
    /// Where the findings of the element are to be shown.
    [[nodiscard]] QVBoxLayout *findingsPlace() const { return m_findings; }

    void load();

private:
    template <typename F>
    F *add(F *field);

    OpenDocument &m_document;
    Language m_language;
    QVBoxLayout *m_column;
    QVBoxLayout *m_findings;
    /// The open section's, else the form's own.
    QVBoxLayout *m_place;
    std::vector<Field *> m_fields;
    FieldPlaces m_places;
    std::vector<std::function<void()>> m_loads;
};

} // namespace portolan
