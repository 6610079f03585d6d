// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayer.h"

#include <algorithm>
#include <utility>

namespace portolan::diagram {
namespace {

/// How near, in pixels, the pointer must be to a line.
constexpr double reach = 5;

} // namespace

void FlowLayer::setDerivation(std::shared_ptr<const Derivation> derivation)
{
    m_derivation = std::move(derivation);
    m_index.reset();
}

void FlowLayer::show(bool isShown, const std::vector<ElementId> &subjects)
{
    ViewState &state = m_scene.state();
    state.showsFlows = isShown;
    state.flows = {};
    state.hoveredFlow = -1;
    state.currentFlow = -1;
    state.rowFlow = -1;
    if (!isShown || !m_derivation)
        return;
    if (!m_index)
        m_index.emplace(m_derivation);
    state.flows = flowOverlayOf(m_scene.picture(), *m_index, subjects);
}

void FlowLayer::placeLabels(double zoom)
{
    ViewState &state = m_scene.state();
    state.flowLabels = labelsOf(m_scene.picture(), state.flows, m_scene.fonts(), zoom);
}

void FlowLayer::lightRow(const Derivation *derivation, const Row *row)
{
    ViewState &state = m_scene.state();
    const bool isKnown = row && derivation == m_derivation.get() && !state.flows.isEmpty();
    state.rowFlow = isKnown ? state.flows.bundleOf(quint32(row - derivation->rows.data())) : -1;
}

int FlowLayer::at(QPointF point, double zoom) const
{
    const ViewState &state = m_scene.state();
    if (state.flows.isEmpty())
        return -1;
    for (const FlowLabel &label : state.flowLabels.all) {
        if (label.rect.contains(point))
            return int(label.bundle);
    }
    const Part part = partAt(m_scene.picture(), point, 0);
    return part.kind == PartKind::Card ? -1 : state.flows.bundleAt(point, reach / zoom);
}

void FlowLayer::setHovered(int bundle)
{
    if (std::exchange(m_scene.state().hoveredFlow, bundle) != bundle)
        m_scene.update();
}

int FlowLayer::step(bool forward)
{
    ViewState &state = m_scene.state();
    const int count = int(state.flows.bundles.all.size());
    if (count == 0)
        return -1;
    if (state.currentFlow < 0)
        state.currentFlow = forward ? 0 : count - 1;
    else
        state.currentFlow = (state.currentFlow + (forward ? 1 : count - 1)) % count;
    m_scene.update();
    return state.currentFlow;
}

bool FlowLayer::leave()
{
    if (std::exchange(m_scene.state().currentFlow, -1) < 0)
        return false;
    m_scene.update();
    return true;
}

const FlowBundle &FlowLayer::bundle(int at) const
{
    return m_scene.state().flows.bundles.all[size_t(at)];
}

QPointF FlowLayer::placeOf(int bundle) const
{
    const ViewState &state = m_scene.state();
    const auto label = std::ranges::find(state.flowLabels.all, size_t(bundle), &FlowLabel::bundle);
    if (label != state.flowLabels.all.end())
        return label->rect.center();
    const FlowLine &line = state.flows.lines[size_t(bundle)];
    return line.gate.value_or(line.points.isEmpty() ? QPointF() : line.points.first());
}

std::vector<quint64> FlowLayer::rowsOf(int bundle) const
{
    std::vector<quint64> rows;
    const FlowBundle &known = this->bundle(bundle);
    for (const FlowWay *way : {&known.in, &known.out}) {
        for (const quint32 row : way->rows)
            rows.push_back(m_derivation->rows[row].id);
    }
    return rows;
}

} // namespace portolan::diagram
