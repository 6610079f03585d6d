// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagramscene.h"
#include "tool.h"

#include <QPixmap>

QT_FORWARD_DECLARE_CLASS(QKeyEvent)
QT_FORWARD_DECLARE_CLASS(QMouseEvent)

namespace portolan {
class DiagramView;
}

namespace portolan::diagram {

/// The inside of a DiagramView: what it shows, what is selected, and what tools may ask of it.
class Canvas : public ToolHost {
public:
    explicit Canvas(DiagramView &view) : m_view(view) { }

    // --- what is shown
    void setDocument(const Document &document, const Catalogue &catalogue);
    void setLanguage(Language language);
    void setDerivation(std::shared_ptr<const Derivation> derivation);
    void applyLook();
    [[nodiscard]] DiagramScene &scene() { return m_scene; }
    [[nodiscard]] const DiagramScene &scene() const { return m_scene; }

    // --- selection and focus
    /// Without telling anybody.
    void setSelected(const std::vector<ElementId> &ids);
    [[nodiscard]] int focusIndex() const;
    /// Focuses and selects; false where there is no such element.
    bool moveFocus(int element);
    void setHovered(const ElementId &id);

    // --- the mouse
    [[nodiscard]] PointerEvent pointer(const QMouseEvent &event) const;
    [[nodiscard]] Tool *tool() const { return m_tool.get(); }
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    /// Whether there was something to cancel.
    bool cancelTool();
    void setSpaceHeld(bool held);

    // --- zoom
    /// The whole drawing is kept in sight.
    [[nodiscard]] bool fits() const { return m_fits; }
    void setFits(bool fits) { m_fits = fits; }

    /// The frozen picture is made anew: the window was resized or scrolled meanwhile.
    void thaw();
    [[nodiscard]] const QPixmap &frozen() const { return m_frozen; }

    // --- ToolHost
    [[nodiscard]] const Picture &shownPicture() const override { return m_scene.picture(); }
    [[nodiscard]] Part partUnder(const PointerEvent &event) const override;
    [[nodiscard]] const std::vector<ElementId> &selection() const override { return m_selected; }
    void select(const std::vector<ElementId> &ids) override;
    void scrollBy(QPoint pixels) override;
    void beginDrag(const std::vector<int> &cards) override;
    void dragTo(QPointF offset) override;
    void finishDrag() override;
    void cancelDrag() override;

private:
    void rebuild();
    void annotate();
    void freeze();
    [[nodiscard]] std::unique_ptr<Tool> toolFor(const QMouseEvent &event);

    DiagramView &m_view;
    DiagramScene m_scene;
    Document m_document;
    const Catalogue *m_catalogue = nullptr;
    std::shared_ptr<const Derivation> m_derivation;
    Language m_language = Language::English;
    std::vector<ElementId> m_selected;
    std::unique_ptr<Tool> m_tool;
    std::vector<int> m_dragged;
    QPointF m_offset;
    QPixmap m_frozen;
    bool m_spaceHeld = false;
    bool m_fits = true;
};

} // namespace portolan::diagram
