// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarioform.h"

#include "commands/naming.h"
#include "panels/section.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int mostServers = 20;
constexpr int labelWidth = 136;

/// A label in the middle of its field's height; all fields of the form begin below each other.
void addRow(QFormLayout *layout, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setWordWrap(true);
    label->setFixedWidth(labelWidth);
    label->setMinimumHeight(field->sizeHint().height());
    layout->addRow(label, field);
}

template <typename T>
QString inOneLine(const std::vector<T> &list)
{
    return linesOf(list).replace(u'\n', QStringLiteral(", "));
}

void mark(QLineEdit *edit, const QString &problem)
{
    edit->setProperty("problem", !problem.isEmpty());
    edit->setAccessibleDescription(problem);
    edit->update();
}

} // namespace

ScenarioForm::ScenarioForm(const Catalogue &catalogue, Language language, QWidget *parent)
    : QScrollArea(parent), m_catalogue(catalogue), m_language(language)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ScenarioForm::ask(const Document &scenario)
{
    const ScenarioAnswers next = answersOf(scenario, m_catalogue);
    const Parsed<ScenarioAnswers> given = answers();
    const ScenarioAnswers shown = given && !m_reads.empty() ? carriedOver(*given, m_proposed, next) : next;
    m_proposed = next;
    m_reads.clear();
    build(scenario, shown);
}

Parsed<ScenarioAnswers> ScenarioForm::answers() const
{
    ScenarioAnswers answers = m_proposed;
    for (const Read &read : m_reads) {
        if (const std::optional<QString> problem = read(answers))
            return tl::unexpected(*problem);
    }
    return answers;
}

void ScenarioForm::build(const Document &scenario, const ScenarioAnswers &shown)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 12, 0);
    addNames(addSection(column, tr("Names"), true), shown);
    if (!shown.servers.empty())
        addServers(addSection(column, tr("Servers"), true), scenario.topology, shown);
    addNetworks(addSection(column, tr("Networks"), true), scenario.topology, shown);
    if (!m_proposed.partners.empty())
        addPartners(addSection(column, tr("Outside of the company"), true), scenario.topology, shown);
    addFeatures(addSection(column, tr("Features"), true), shown);
    layout->addStretch(1);
    setWidget(column);
}

QFormLayout *ScenarioForm::addSection(QWidget *column, const QString &title, bool isOpen)
{
    auto *section = new Section(title, isOpen);
    column->layout()->addWidget(section);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    section->content()->addLayout(form);
    return form;
}

QLineEdit *ScenarioForm::addLine(QFormLayout *layout, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(label);
    edit->setCursorPosition(0);
    addRow(layout, label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ScenarioForm::changed);
    return edit;
}

template <typename T>
void ScenarioForm::addList(QFormLayout *layout, const QString &label,
                           std::function<std::vector<T> &(ScenarioAnswers &)> in,
                           const ScenarioAnswers &shown)
{
    ScenarioAnswers copy = shown;
    QLineEdit *edit = addLine(layout, label, inOneLine(in(copy)));
    m_reads.push_back([edit, label, in](ScenarioAnswers &answers) -> std::optional<QString> {
        Parsed<std::vector<T>> list = parsedList<T>(edit->text());
        mark(edit, list ? QString() : list.error());
        if (!list)
            return tr("%1: %2").arg(label, list.error());
        in(answers) = std::move(*list);
        return std::nullopt;
    });
}

void ScenarioForm::addSwitch(QFormLayout *layout, const QString &label, bool isOn,
                             std::function<void(ScenarioAnswers &, bool)> write)
{
    auto *box = new QCheckBox(label);
    box->setChecked(isOn);
    layout->addRow(box);
    connect(box, &QCheckBox::toggled, this, &ScenarioForm::changed);
    m_reads.push_back([box, write = std::move(write)](ScenarioAnswers &answers) {
        write(answers, box->isChecked());
        return std::nullopt;
    });
}

void ScenarioForm::addNames(QFormLayout *layout, const ScenarioAnswers &shown)
{
    const QLineEdit *deployment = addLine(layout, tr("Deployment"), shown.deployment);
    const QLineEdit *site = addLine(layout, tr("Site"), shown.site);
    m_reads.push_back([deployment, site](ScenarioAnswers &answers) {
        answers.deployment = deployment->text().trimmed();
        answers.site = site->text().trimmed();
        return std::nullopt;
    });
    addList<HostName>(
        layout, tr("SIP domains"),
        [](ScenarioAnswers &answers) -> std::vector<HostName> & { return answers.sipDomains; }, shown);
    if (!m_proposed.serverDomain)
        return;
    const QString label = tr("Domain of the servers");
    QLineEdit *domain = addLine(layout, label, textOf(shown.serverDomain));
    m_reads.push_back([domain, label](ScenarioAnswers &answers) -> std::optional<QString> {
        const Result<HostName> parsed = HostName::parse(domain->text().trimmed());
        mark(domain, parsed ? QString() : errorSentence(parsed.error()));
        if (!parsed)
            return tr("%1: %2").arg(label, errorSentence(parsed.error()));
        answers.serverDomain = *parsed;
        return std::nullopt;
    });
}

void ScenarioForm::addServers(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown)
{
    for (const auto &[pool, count] : shown.servers) {
        auto *box = new QSpinBox;
        box->setRange(1, mostServers);
        box->setValue(count);
        const QString label = shownName(topology, pool);
        box->setAccessibleName(tr("Servers in %1").arg(label));
        addRow(layout, label, box);
        connect(box, &QSpinBox::valueChanged, this, &ScenarioForm::changed);
        m_reads.push_back([box, id = pool](ScenarioAnswers &answers) {
            answers.servers[id] = box->value();
            return std::nullopt;
        });
    }
}

void ScenarioForm::addNetworks(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown)
{
    for (const auto &[zone, subnets] : shown.subnets) {
        addList<Network>(
            layout, shownName(topology, zone),
            [id = zone](ScenarioAnswers &answers) -> std::vector<Network> & { return answers.subnets[id]; },
            shown);
    }
    if (!shown.publicNetworks.empty())
        addList<Network>(
            layout, tr("Public addresses"),
            [](ScenarioAnswers &answers) -> std::vector<Network> & { return answers.publicNetworks; }, shown);
}

void ScenarioForm::addPartners(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown)
{
    for (const PartyId &party : m_proposed.partners) {
        addSwitch(layout, shownName(topology, party), shown.partners.contains(party),
                  [party](ScenarioAnswers &answers, bool on) {
                      if (on)
                          answers.partners.insert(party);
                      else
                          answers.partners.erase(party);
                  });
    }
}

void ScenarioForm::addFeatures(QFormLayout *layout, const ScenarioAnswers &shown)
{
    for (const Feature &feature : m_catalogue.features) {
        addSwitch(layout, feature.name.in(m_language), shown.features.at(feature.key),
                  [key = feature.key](ScenarioAnswers &answers, bool on) { answers.features[key] = on; });
    }
}

} // namespace portolan
