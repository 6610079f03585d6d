// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowlayer.h"
#include "inplacewriting.h"
#include "legendpanel.h"
#include "picturemaker.h"
#include "tool.h"

#include <QPixmap>

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

/// The inside of a DiagramView: what it shows, what is selected, and what tools may ask of it.
class Canvas : public ToolHost {
public:
    explicit Canvas(DiagramView &view);

    // --- what is shown
    void setDocument(const Document &document, const Catalogue &catalogue);
    void setLanguage(Language language);
    void setDerivation(std::shared_ptr<const Derivation> derivation);
    void setChoices(const ViewChoices &choices);
    /// Expands what hides the element and brings it into sight.
    void uncover(const ElementId &id);
    [[nodiscard]] const ViewChoices &choices() const { return m_choices; }
    void applyLook();
    /// After the zoom has changed: labels keep their size.
    void placeFlowLabels();
    void lightRow(const Derivation *derivation, const Row *row);
    [[nodiscard]] FlowLayer &flows() { return m_flows; }
    [[nodiscard]] const FlowLayer &flows() const { return m_flows; }
    /// Shows the rows of a bundle; false where there is none (-1).
    bool pickFlow(int bundle);
    /// The keyboard goes on to the next bundle of flows, or back; false where there are none.
    bool stepFlow(bool forward);
    /// A tool is at work: pictures from the worker wait until it is done.
    void setInUse(bool inUse);
    /// A picture that is still being made is made here and now.
    void catchUp();
    [[nodiscard]] DiagramScene &scene() { return m_scene; }
    [[nodiscard]] const DiagramScene &scene() const { return m_scene; }

    // --- selection and focus
    /// Without telling anybody.
    void setSelected(const std::vector<ElementId> &ids);
    [[nodiscard]] int focusIndex() const;
    /// Focuses and selects; false where there is no such element.
    bool moveFocus(int element);
    void setHovered(const ElementId &id);
    /// Whether one of the line's associations is selected.
    [[nodiscard]] bool isSelectedLine(int line) const;

    /// What handles are shown around: what is under the mouse, else where the keyboard is.
    [[nodiscard]] Part handled() const;
    void setHandled(const Part &part) { m_handled = part; }

    /// Edits the name of an element, or the text of a note, in place; nothing happens to what has none.
    void startRename(const ElementId &id);

    // --- zoom
    /// The whole drawing is kept in sight.
    [[nodiscard]] bool fits() const { return m_fits; }
    void setFits(bool fits) { m_fits = fits; }

    /// The frozen picture is made anew: the window was resized or scrolled meanwhile.
    void refreeze();
    [[nodiscard]] bool isFrozen() const { return m_scene.isDragging(); }
    [[nodiscard]] const QPixmap &frozenPicture() const { return m_frozen; }
    void setAdvisor(const Advisor *advisor) { m_advisor = advisor; }
    [[nodiscard]] bool hasAdvisor() const { return m_advisor != nullptr; }

    // --- ToolHost
    [[nodiscard]] const Picture &shownPicture() const override { return m_scene.picture(); }
    [[nodiscard]] Part partUnder(const PointerEvent &event) const override;
    [[nodiscard]] double zoom() const override;
    [[nodiscard]] QRectF sight() const override;
    [[nodiscard]] QPoint toGlobal(QPointF point) const override;
    [[nodiscard]] const Advisor &advisor() const override { return m_advisor ? *m_advisor : m_noAdvisor; }
    [[nodiscard]] const std::vector<ElementId> &selection() const override { return m_selected; }
    void select(const std::vector<ElementId> &ids) override;
    void scrollBy(QPoint pixels) override;
    [[nodiscard]] const Overlay &overlay() const override { return m_overlay; }
    void setOverlay(Overlay overlay) override;
    void freeze(const Movables &moved) override;
    void dragTo(QPointF offset) override;
    void thaw() override;
    void setCollapsed(const std::vector<ElementId> &ids, bool collapsed) override;
    [[nodiscard]] std::map<ElementId, Placement> placementsFor(const Movables &moved,
                                                               QPointF offset) const override;
    [[nodiscard]] Placement storedPlace(const ElementId &id) const override;
    void place(const std::map<ElementId, Placement> &placements) override;
    void wish(const Wish &wish) override;

private:
    [[nodiscard]] PictureMaker::Request request() const;
    bool follow(const Document &before);
    void remake();
    void rebuild();
    void take(std::shared_ptr<Picture> picture);
    void annotate();
    void colour();
    void showFlows();
    void showLegend();
    [[nodiscard]] std::vector<QRect> drawnInSight() const;
    void paintFrozen();

    DiagramView &m_view;
    DiagramScene m_scene;
    FlowLayer m_flows{m_scene};
    InPlaceWriting m_writing;
    PictureMaker m_maker;
    bool m_isInUse = false;
    /// Made while the old one was in use.
    std::shared_ptr<Picture> m_waiting;
    /// Some lines are straight until they are routed.
    bool m_isSketched = false;
    /// Only what is drawn of it: topology and diagram.
    Document m_document;
    const Catalogue *m_catalogue = nullptr;
    std::shared_ptr<const Derivation> m_derivation;
    Language m_language = Language::English;
    ViewChoices m_choices;
    /// Belongs to the view.
    LegendPanel *m_legend;
    std::vector<ElementId> m_selected;
    Part m_handled;
    const Advisor *m_advisor = nullptr;
    const Advisor m_noAdvisor;
    Overlay m_overlay;
    QPixmap m_frozen;
    bool m_fits = true;
};

} // namespace portolan::diagram
