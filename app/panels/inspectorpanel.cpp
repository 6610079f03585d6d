// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorpanel.h"

#include "elementforms.h"
#include "severalform.h"
#include "text/derivationtext.h"
#include "theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace portolan {

namespace {

constexpr int iconSize = 16;
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

QWidget *findingRow(const QString &sentence, bool isError)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel;
    sign->setPixmap(icon(isError ? IconName::Error : IconName::Warning).pixmap(iconSize, iconSize));
    sign->setAccessibleName(severityText(isError ? Severity::Error : Severity::Warning));
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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

void InspectorPanel::showFindings()
{
    QLayout *place = m_form->findingsPlace();
    clear(place);
    const auto &derivation = m_document.derivation();
    if (!derivation || shown().isEmpty())
        return;
    const DerivationText text(derivation, m_language);
    const std::vector<ElementId> ids =
        shownTogether(derivation->topology, formElement(derivation->topology, shown()));
    int further = 0;
    for (const Finding &finding : derivation->findings) {
        if (!finding.isOpen() || finding.severity == Severity::Info || !isAbout(finding, ids))
            continue;
        if (place->count() < mostFindings)
            place->addWidget(findingRow(text.finding(finding), finding.severity == Severity::Error));
        else
            ++further;
    }
    if (further > 0)
        place->addWidget(new QLabel(tr("and %n more finding(s)", nullptr, further)));
}

} // namespace portolan
