// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "fieldplaces.h"
#include "model/ids.h"

#include <QScrollArea>

#include <optional>
#include <vector>

namespace portolan {

class Form;
class OpenDocument;

/// The properties of what is selected, or of the deployment when nothing is; its findings beside them.
class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(OpenDocument &document, QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// The language of the interface.
    void setLanguage(Language language);
    void setSelection(const std::vector<ElementId> &elements);
    /// Gives the focus to a field of what is shown; false where it has none such.
    bool focusField(const FieldTarget &target);

private:
    void rebuild();
    void refresh();
    void showFindings();
    void listFindings();
    /// Open ones about what is shown, worst first.
    [[nodiscard]] std::vector<const Finding *> findingsShown() const;
    QWidget *listed(const FieldTarget &target, const FieldMark &mark);
    [[nodiscard]] ElementId shown() const;
    [[nodiscard]] QString structure() const;

    OpenDocument &m_document;
    Language m_language = Language::English;
    std::vector<ElementId> m_selection;
    /// What the form was filled for; see structureOf().
    QString m_structure;
    Form *m_form = nullptr;
    /// What the form says now; nothing while it is new.
    std::optional<std::vector<FieldPlaces::Said>> m_said;
};

} // namespace portolan
