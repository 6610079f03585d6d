// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenariodialog.h"

#include "diagram/diagramview.h"
#include "resources/resources.h"
#include "scenario/scenario.h"
#include "scenarioform.h"
#include "starting/fillscenario.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace portolan {

namespace {

using namespace std::chrono_literals;

constexpr QSize dialogSize(1120, 720);
constexpr int formWidth = 400;
constexpr auto pauseWhileTyping = 150ms;

QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ScenarioDialog::ScenarioDialog(const Catalogue &catalogue, Language language, QWidget *parent)
    : QDialog(parent), m_catalogue(catalogue), m_language(language), m_choice(new QComboBox),
      m_description(quietLabel()), m_form(new ScenarioForm(catalogue, language)), m_preview(new DiagramView),
      m_summary(quietLabel()), m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("New from scenario"));
    auto *label = quietLabel();
    label->setText(tr("&Scenario"));
    label->setBuddy(m_choice);
    m_form->setFixedWidth(formWidth);
    m_choice->setFixedWidth(formWidth);
    m_description->setFixedWidth(formWidth);
    m_preview->setAccessibleName(tr("What will be drawn"));
    m_preview->setLanguage(language);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("C&reate"));

    auto *layout = new QGridLayout(this);
    layout->setHorizontalSpacing(16);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(3, 1);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_choice, 1, 0);
    layout->addWidget(m_description, 2, 0);
    layout->addWidget(m_form, 3, 0, 2, 1);
    layout->addWidget(m_preview, 0, 1, 4, 1);
    layout->addWidget(m_summary, 4, 1);
    layout->addWidget(m_problem, 5, 0);
    layout->addWidget(m_buttons, 5, 1);

    for (const Scenario &scenario : catalogue.scenarios)
        m_choice->addItem(scenario.name.in(language), scenario.id);
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseWhileTyping);
    connect(&m_wait, &QTimer::timeout, this, &ScenarioDialog::fill);
    connect(m_form, &ScenarioForm::changed, this, [this] { m_wait.start(); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ScenarioDialog::ask);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        fill();
        if (m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
            accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize);
    ask();
}

void ScenarioDialog::choose(const QString &scenario)
{
    const int index = m_choice->findData(scenario);
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

void ScenarioDialog::ask()
{
    const QString id = m_choice->currentData().toString();
    const Scenario *scenario = m_catalogue.scenario(id);
    m_description->setText(scenario ? scenario->description.in(m_language) : QString());
    Result<Document> document = newDocument(m_catalogue, resources::catalogueFolder(), id, m_language);
    if (!document) {
        present(tl::unexpected(errorSentence(document.error())));
        return;
    }
    m_scenario = std::move(*document);
    m_form->ask(m_scenario);
    fill();
}

void ScenarioDialog::fill()
{
    m_wait.stop();
    const Parsed<ScenarioAnswers> answers = m_form->answers();
    if (!answers) {
        present(tl::unexpected(answers.error()));
        return;
    }
    OrRefusal<Document> document = filled(m_scenario, m_catalogue, *answers);
    if (document)
        present(std::move(*document));
    else
        present(tl::unexpected(document.error().in(m_language)));
}

void ScenarioDialog::present(const Parsed<Document> &document)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(document.has_value());
    m_problem->setText(document ? QString() : document.error());
    if (!document)
        return;
    m_result = {*document, document->topology.deployment.name};
    m_preview->setDocument(m_result.document, m_catalogue);
    m_preview->zoomToFit();
    size_t servers = 0;
    for (const Pool &pool : document->topology.pools)
        servers += pool.servers.size();
    m_summary->setText(tr("%n pool(s)", nullptr, int(document->topology.pools.size())) + QStringLiteral(" · ")
                       + tr("%n server(s)", nullptr, int(servers)) + QStringLiteral(" · ")
                       + tr("%n line(s)", nullptr, int(document->topology.associations.size())));
}

} // namespace portolan
