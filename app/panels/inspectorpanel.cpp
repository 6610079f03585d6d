// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorpanel.h"

#include "elementforms.h"
#include "severalform.h"
#include "text/derivationtext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

/// More would push the fields out of sight; the sheet of findings has them all.
constexpr int mostFindings = 4;

/// The element, and the servers or VIPs that are shown with it.
std::vector<ElementId> shownTogether(const Topology &topology, const ElementId &id)
{
    std::vector<ElementId> ids{id};
    if (const Pool *pool = topology.pools.find(PoolId(id)))
        std::ranges::transform(pool->servers, std::back_inserter(ids), &Server::id);
    if (const Balancer *balancer = topology.balancers.find(BalancerId(id)))
        std::ranges::transform(balancer->vips, std::back_inserter(ids), &Vip::id);
    return ids;
}

bool isAbout(const Finding &finding, const std::vector<ElementId> &ids)
{
    return std::ranges::find_first_of(finding.elements, ids) != finding.elements.end();
}

} // namespace

InspectorPanel::InspectorPanel(OpenDocument &document, QWidget *parent)
    : QScrollArea(parent), m_document(document)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    connect(&m_document, &OpenDocument::changed, this, &InspectorPanel::refresh);
    connect(&m_document, &OpenDocument::replaced, this, [this] {
        m_selection.clear();
        rebuild();
    });
    connect(&m_document, &OpenDocument::derived, this, &InspectorPanel::showFindings);
    rebuild();
}

InspectorPanel::~InspectorPanel()
{
    // An open editor hands in what was typed when it goes, and the document tells everybody.
    m_document.disconnect(this);
}

void InspectorPanel::setLanguage(Language language)
{
    m_language = language;
    setAccessibleName(tr("Properties"));
    rebuild();
}

void InspectorPanel::setSelection(const std::vector<ElementId> &elements)
{
    if (elements == m_selection)
        return;
    m_selection = elements;
    rebuild();
}

ElementId InspectorPanel::shown() const
{
    return m_selection.size() == 1 ? m_selection.front() : ElementId();
}

QString InspectorPanel::structure() const
{
    return m_selection.size() > 1 ? structureOf(m_document.topology(), m_selection)
                                  : structureOf(m_document.topology(), shown());
}

void InspectorPanel::rebuild()
{
    m_structure = structure();
    // A field of the old form may be the one that has asked for the change, and is not done yet.
    if (QWidget *former = takeWidget()) {
        former->hide();
        former->deleteLater();
    }
    m_form = new Form(m_document, m_language);
    m_said.reset();
    m_form->setBackgroundRole(QPalette::Base);
    if (m_selection.size() > 1) {
        fillSeveralForm(*m_form, m_selection);
    } else {
        fillForm(*m_form, shown());
    }
    m_form->finish();
    setWidget(m_form);
    showFindings();
}

void InspectorPanel::refresh()
{
    if (structure() != m_structure)
        rebuild();
    else
        m_form->load();
}

bool InspectorPanel::focusField(const FieldTarget &target)
{
    if (m_form->places().focus(target))
        return true;
    if (target.field.kind == FindingField::Kind::ServiceName) {
        // Which names there are depends on what is switched on.
        rebuild();
        return m_form->places().focus(target);
    }
    // What has no address is known by its name.
    FieldTarget name = target;
    name.field = {FindingField::Kind::Fqdn, {}};
    return target.field.kind == FindingField::Kind::Address && m_form->places().focus(name);
}

std::vector<const Finding *> InspectorPanel::findingsShown() const
{
    std::vector<const Finding *> findings;
    const auto &derivation = m_document.derivation();
    if (!derivation || m_selection.size() > 1)
        return findings;
    const std::vector<ElementId> ids =
        shownTogether(derivation->topology, formElement(derivation->topology, shown()));
    for (const Finding &finding : derivation->findings) {
        // What is about nothing that is drawn is about the deployment.
        const bool isMeant = shown().isEmpty() ? finding.elements.empty() : isAbout(finding, ids);
        if (finding.isOpen() && isMeant)
            findings.push_back(&finding);
    }
    return findings;
}

void InspectorPanel::showFindings()
{
    const std::vector<const Finding *> findings = findingsShown();
    std::vector<FieldPlaces::Said> said;
    if (!findings.empty()) {
        const DerivationText text(m_document.derivation(), m_language);
        for (const Finding *finding : findings)
            said.push_back({targetOf(*finding), {finding->severity, text.finding(*finding)}});
    }
    // Most edits leave them as they are, and to lay out their sentences takes longer than to find them.
    if (m_said == said)
        return;
    m_said = said;
    m_form->places().show(said);
    listFindings();
}

/// Above the fields.
void InspectorPanel::listFindings()
{
    QLayout *list = m_form->findingsPlace();
    clearRows(list);
    int further = 0;
    for (const auto &[target, mark] : *m_said) {
        if (mark.severity == Severity::Info)
            continue;
        if (list->count() < mostFindings)
            list->addWidget(listed(target, mark));
        else
            ++further;
    }
    if (further > 0)
        list->addWidget(new QLabel(tr("and %n more finding(s)", nullptr, further)));
}

/// In the list above the fields, which leads to them.
QWidget *InspectorPanel::listed(const FieldTarget &target, const FieldMark &mark)
{
    if (!m_form->places().placeOf(target))
        return findingRow(mark);
    QToolButton *sign = nullptr;
    QWidget *row = findingLink(mark, sign);
    connect(sign, &QToolButton::clicked, this, [this, target = target] { focusField(target); });
    return row;
}

} // namespace portolan
