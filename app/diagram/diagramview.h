// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "derive/derivation.h"
#include "model/document.h"
#include "viewchoices.h"
#include "wishes.h"

#include <QGraphicsView>

#include <map>
#include <memory>
#include <vector>

namespace portolan {

struct DiagramTheme;

namespace diagram {
struct FlowOverlay;
struct Picture;
struct PictureElement;
} // namespace diagram

/// The drawing of a deployment: zones as columns, sites as bands, walls between them. Shows values it
/// is given and reports what the user does; it changes no document. Selection, zoom and highlight are
/// its own and survive setDocument() as far as their elements do.
class DiagramView : public QGraphicsView {
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);
    ~DiagramView() override;

    /// The catalogue must stay alive until the next call.
    void setDocument(const Document &document, const Catalogue &catalogue);
    /// Row counts of walls and badges for findings; null takes them away.
    void setDerivation(std::shared_ptr<const Derivation> derivation);
    void setLanguage(Language language);
    /// Emits nothing.
    void setChoices(const diagram::ViewChoices &choices);
    [[nodiscard]] const diagram::ViewChoices &choices() const;

    /// Collapses or expands sites and pools on the user's behalf: told by choicesChanged().
    void setCollapsed(const std::vector<ElementId> &ids, bool collapsed);

    /// Ids that the drawing does not show are kept but leave no trace. Emits nothing.
    void setSelection(const std::vector<ElementId> &ids);
    [[nodiscard]] const std::vector<ElementId> &selection() const;
    /// Lights the ends of a row, the lines between them and the walls on its way; null clears. The
    /// pointers are not kept.
    void highlightPath(const Derivation *derivation, const Row *row);
    /// Brings the element into sight, or what stands for it.
    void reveal(const ElementId &id);
    /// Brings the element itself into sight: the site around it is expanded on the user's behalf.
    void uncover(const ElementId &id);

    /// 1 is 100 %.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// Shows everything, at 100 % or smaller. Holds through resizing until the user zooms.
    void zoomToFit();
    /// Shows what is selected with a little around it, at 100 % or smaller; nothing happens without.
    void zoomToSelection();

    /// The whole drawing at `size` pixels at most, without selection: for thumbnails and pictures.
    [[nodiscard]] QImage toImage(QSize size) const;

    /// What is shown, as the keyboard and screen readers meet it.
    [[nodiscard]] const std::vector<diagram::PictureElement> &elements() const;
    /// Where an element is, in pixels of the viewport.
    [[nodiscard]] QRect elementRect(size_t element) const;
    /// Index of the element the keyboard is at, or -1.
    [[nodiscard]] int focusedElement() const;
    /// What a screen reader says about an element besides its name; with its flows while they are shown.
    [[nodiscard]] QString describeElement(size_t element) const;
    void focusElement(size_t element);
    void activateElement(size_t element);

    /// Of a large document it may be that of a moment ago; settle() ends that.
    [[nodiscard]] const diagram::Picture &picture() const;
    /// The flows that are drawn; empty while none are.
    [[nodiscard]] const diagram::FlowOverlay &flows() const;
    /// Makes here and now what would be shown in a moment.
    void settle();

    /// Who answers questions of tools about the meaning of the drawing; must stay alive until the next
    /// call. Null: nothing can be joined.
    void setAdvisor(const diagram::Advisor *advisor);
    /// On the user's behalf: told by selectionChanged().
    void selectByUser(const std::vector<ElementId> &ids);
    /// Begins a line at the focused element, to be finished by keys; false where none can begin.
    bool startLine();
    /// Goes on to the next bundle of the flows that are drawn, or back; false where there are none.
    bool stepFlow(bool forward);
    /// Edits a name or the text of a note in place; a good one is told as a wish.
    void startRename(const ElementId &id);
    /// What is seen of the drawing, in its units.
    [[nodiscard]] QRectF sight() const;
    /// Brings a place into the middle, at the same zoom.
    void lookAt(QPointF middle);
    [[nodiscard]] const DiagramTheme &theme() const;

Q_SIGNALS:
    /// The user selected something.
    void selectionChanged(const std::vector<portolan::ElementId> &ids);
    /// Enter or a double click, but on notes, which are written in place then.
    void elementActivated(const portolan::ElementId &id);
    void zoomChanged(double zoom);
    /// Another part of the drawing is seen, or in another size.
    void sightChanged();
    /// It shows something else, or in other colours.
    void drawingChanged();
    /// The user collapsed or expanded something.
    void choicesChanged(const portolan::diagram::ViewChoices &choices);
    /// The user dragged cards: one signal per drag. The view shows them there once the document does.
    void placementsChanged(const std::map<portolan::ElementId, portolan::Placement> &placements);
    /// Something else is to be done to the document, or a menu is asked for.
    void wished(const portolan::diagram::Wish &wish);
    /// Somebody wants to see the lines again that ViewChoices leave out.
    void allLinesWished();
    /// Somebody picked flows of the overlay: `rows` are the ids of their rows on the firewall sheet, `name`
    /// says between what they run.
    void flowsPicked(const std::vector<quint64> &rows, const QString &name);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void activate(const ElementId &id);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace portolan
