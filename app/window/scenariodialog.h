// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "panels/parsing.h"
#include "prompts.h"

#include <QDialog>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace portolan {

class DiagramView;
class ScenarioForm;

/// A new deployment from one of the catalogue's scenarios: asks what is open and shows what comes of it
/// while somebody types.
class ScenarioDialog : public QDialog {
    Q_OBJECT

public:
    ScenarioDialog(const Catalogue &catalogue, Language language, QWidget *parent);

    /// What was asked for; call when it was accepted.
    [[nodiscard]] const NewDocument &chosen() const { return m_result; }
    /// Takes the scenario of this id, if there is one.
    void choose(const QString &scenario);

private:
    void ask();
    void fill();
    void present(const Parsed<Document> &document);

    const Catalogue &m_catalogue;
    Language m_language;
    Document m_scenario;
    NewDocument m_result;
    QTimer m_wait;
    QComboBox *m_choice;
    QLabel *m_description;
    ScenarioForm *m_form;
    DiagramView *m_preview;
    QLabel *m_summary;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace portolan
