// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagramscene.h"

namespace portolan::diagram {

/// The flows over the drawing: which are shown, and which of them is under the pointer or where the keyboard
/// is. Bundles are known by their place in FlowBundles::all.
class FlowLayer {
public:
    explicit FlowLayer(DiagramScene &scene) : m_scene(scene) { }

    void setDerivation(std::shared_ptr<const Derivation> derivation);
    /// Of these elements; or none at all.
    void show(bool isShown, const std::vector<ElementId> &subjects);
    /// Labels keep their size whatever the zoom.
    void placeLabels(double zoom);
    void lightRow(const Derivation *derivation, const Row *row);

    /// The bundle at a point where no card is, or -1.
    [[nodiscard]] int at(QPointF point, double zoom) const;
    void setHovered(int bundle);

    /// The keyboard goes on to the next bundle, or back; -1 where there are none.
    int step(bool forward);
    /// The bundle the keyboard is at, or -1.
    [[nodiscard]] int current() const { return m_scene.state().currentFlow; }
    /// False where the keyboard was at none.
    bool leave();

    [[nodiscard]] const FlowBundle &bundle(int at) const;
    /// Where a bundle is written about, or else passes.
    [[nodiscard]] QPointF placeOf(int bundle) const;
    /// Ids of the rows of a bundle.
    [[nodiscard]] std::vector<quint64> rowsOf(int bundle) const;

private:
    DiagramScene &m_scene;
    std::shared_ptr<const Derivation> m_derivation;
    /// Made when flows are shown first.
    std::optional<FlowIndex> m_index;
};

} // namespace portolan::diagram
