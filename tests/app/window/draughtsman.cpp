// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draughtsman.h"

#include "diagram/handles.h"
#include "diagram/picture.h"
#include "panels/inspectorpanel.h"
#include "panels/paletteview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace portolan::test {

using namespace diagram;

namespace {

[[noreturn]] void giveUp(const char *what, const QString &name)
{
    qFatal("%s “%s”", what, qPrintable(name));
}

void selectAllAndType(QWidget &field, const QString &text)
{
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    else
        QTest::keyClicks(&field, text);
}

QModelIndex indexNamed(const QAbstractItemModel &model, const QString &name)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == name)
                return index;
        }
    }
    giveUp("the palette has no", name);
}

} // namespace

Draughtsman::Draughtsman(Program &program)
    : m_program(program), m_view(program.part<DiagramView>()), m_inspector(program.part<InspectorPanel>())
{
    // Popups take a click for a choice at once.
    QApplication::setDoubleClickInterval(0);
    program.window.resize(2600, 1800);
    program.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window))
        qFatal("keys would go nowhere");
}

template <typename W>
W *Draughtsman::visible(const QString &label) const
{
    for (W *widget : m_inspector.findChildren<W *>()) {
        if (widget->isVisible() && widget->accessibleName() == label)
            return widget;
    }
    return nullptr;
}

void Draughtsman::bringIntoSight(QWidget &widget) const
{
    QApplication::processEvents();
    m_inspector.ensureWidgetVisible(&widget);
}

ElementId Draughtsman::selected() const
{
    if (m_view.selection().size() != 1)
        qFatal("%zu elements are selected instead of one", m_view.selection().size());
    return m_view.selection().front();
}

// --- palette -------------------------------------------------------------------------------------

void Draughtsman::addFromPalette(const QString &name)
{
    auto &palette = m_program.part<PaletteView>();
    const QModelIndex index = indexNamed(*palette.model(), name);
    palette.scrollTo(index);
    QTest::mouseDClick(palette.viewport(), Qt::LeftButton, {}, palette.visualRect(index).center());
    QApplication::processEvents();
}

void Draughtsman::dropInZone(const QLatin1String &type, const QString &key, const ElementId &zone)
{
    const QRectF rect = m_view.picture().rectOf(m_view.picture().partOf(zone));
    const QPoint pixel = pixelOf(rect.bottomLeft() + QPointF(rect.width() / 2, -24));
    QMimeData data;
    data.setData(type, key.toUtf8());
    QDragEnterEvent enter(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view.viewport(), &enter);
    QDragMoveEvent move(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view.viewport(), &move);
    QDropEvent drop(pixel, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_view.viewport(), &drop);
    QApplication::processEvents();
    if (!drop.isAccepted())
        giveUp("nowhere to drop", key);
}

// --- diagram -------------------------------------------------------------------------------------

QPoint Draughtsman::middleOf(const ElementId &id) const
{
    const Picture &picture = m_view.picture();
    const Part part = picture.partOf(id);
    if (!part)
        giveUp("the drawing does not show", id.toString());
    if (part.kind == PartKind::Wall)
        return pixelOf(picture.layout.walls[size_t(part.index)].badge.center());
    const QRectF box = handleBoxOf(picture, part);
    // Beside a zone's name there is nothing but the zone.
    return pixelOf(part.kind == PartKind::Zone ? box.center() : picture.rectOf(part).center());
}

void Draughtsman::moveTo(QPoint pixel, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, pixel, m_view.viewport()->mapToGlobal(pixel), Qt::NoButton, buttons,
                      {});
    QApplication::sendEvent(m_view.viewport(), &event);
}

void Draughtsman::click(const ElementId &id)
{
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, middleOf(id));
    QApplication::processEvents();
    if (selected() != id)
        giveUp("a click did not select", id.toString());
}

void Draughtsman::clickGround()
{
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QApplication::processEvents();
}

void Draughtsman::drawLine(const ElementId &from, const ElementId &to)
{
    clickGround();
    const Picture &picture = m_view.picture();
    moveTo(middleOf(from));
    const auto handles = handlesFor(picture, picture.partOf(from), {}, m_view.zoom());
    if (handles.empty())
        giveUp("there are no handles around", from.toString());
    // The one that looks towards the other element.
    const QPoint target = middleOf(to);
    const auto nearest = std::ranges::min_element(
        handles, {}, [&](const Handle &handle) { return (pixelOf(handle.at) - target).manhattanLength(); });
    const QPoint start = pixelOf(nearest->at);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, start);
    moveTo((start + target) / 2, Qt::LeftButton);
    moveTo(target, Qt::LeftButton);
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, target);
    QApplication::processEvents();
}

void Draughtsman::chooseOffer(const QString &begin, const QString &end)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    for (QAction *action : menu->actions()) {
        if (action->isEnabled() && action->text().startsWith(begin) && action->text().endsWith(end)) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            QApplication::processEvents();
            return;
        }
    }
    giveUp("nobody offers", begin);
}

// --- inspector -----------------------------------------------------------------------------------

void Draughtsman::open(const QString &section)
{
    for (auto *heading : m_inspector.findChildren<QToolButton *>(QStringLiteral("sectionHeading"))) {
        if (heading->text() != section)
            continue;
        if (heading->arrowType() == Qt::RightArrow) {
            bringIntoSight(*heading);
            QTest::mouseClick(heading, Qt::LeftButton);
        }
        QApplication::processEvents();
        return;
    }
    giveUp("the inspector has no section", section);
}

void Draughtsman::type(const QString &label, const QString &text)
{
    auto *field = visible<QLineEdit>(label);
    if (!field)
        giveUp("the inspector has no field", label);
    if (field->text() == text)
        return;
    bringIntoSight(*field);
    QTest::mouseClick(field, Qt::LeftButton);
    selectAllAndType(*field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
}

void Draughtsman::typeLines(const QString &label, const QStringList &lines)
{
    auto *field = visible<QPlainTextEdit>(label);
    if (!field)
        giveUp("the inspector has no list", label);
    bringIntoSight(*field);
    QTest::mouseClick(field->viewport(), Qt::LeftButton);
    selectAllAndType(*field, {});
    for (const QString &line : lines) {
        if (&line != &lines.front())
            QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, line);
    }
    QTest::keyClick(field, Qt::Key_Tab);
    QApplication::processEvents();
}

void Draughtsman::choose(const QString &label, const QString &option)
{
    auto *box = visible<QComboBox>(label);
    if (!box)
        giveUp("the inspector has no choice", label);
    if (box->currentText() == option)
        return;
    const int index = box->findText(option);
    if (index < 0)
        giveUp("nothing to choose like", option);
    bringIntoSight(*box);
    QTest::mouseClick(box, Qt::LeftButton);
    QApplication::processEvents();
    QAbstractItemView *list = box->view();
    const QModelIndex chosen = box->model()->index(index, box->modelColumn(), box->rootModelIndex());
    list->scrollTo(chosen);
    const QPoint pixel = list->visualRect(chosen).center();
    QTest::mouseMove(list->viewport(), pixel);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, pixel);
    QApplication::processEvents();
    auto *after = visible<QComboBox>(label);
    if (after && after->currentText() != option)
        giveUp("a click did not choose", option);
}

void Draughtsman::setSwitch(const QString &label, bool on)
{
    auto *box = visible<QCheckBox>(label);
    if (!box)
        giveUp("the inspector has no switch", label);
    if (box->isChecked() == on)
        return;
    bringIntoSight(*box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QApplication::processEvents();
}

void Draughtsman::press(const QString &button)
{
    for (auto *each : m_inspector.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == button) {
            bringIntoSight(*each);
            QTest::mouseClick(each, Qt::LeftButton);
            QApplication::processEvents();
            return;
        }
    }
    giveUp("the inspector has no button", button);
}

QTableView &Draughtsman::table(int number) const
{
    for (auto *each : m_inspector.findChildren<QTableView *>()) {
        if (each->isVisible() && number-- == 0)
            return *each;
    }
    giveUp("the inspector has no table", QString::number(number));
}

void Draughtsman::showIPv6()
{
    for (auto *box : m_inspector.findChildren<QCheckBox *>()) {
        if (box->isVisible() && !box->isChecked() && box->text() == QStringLiteral("Show IPv6 addresses")) {
            bringIntoSight(*box);
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
    }
    QApplication::processEvents();
}

void Draughtsman::typeCell(int number, int row, int column, const QString &text)
{
    const QModelIndex index = table(number).model()->index(row, column);
    if (index.data(Qt::EditRole).toString() == text || index.data().toString() == text)
        return;
    QTableView &cells = table(number);
    bringIntoSight(cells);
    cells.scrollTo(index);
    const QPoint pixel = cells.visualRect(index).center();
    QTest::mouseClick(cells.viewport(), Qt::LeftButton, {}, pixel);
    if (text.isEmpty()) {
        QTest::keyClick(&cells, Qt::Key_Delete);
        QApplication::processEvents();
        return;
    }
    QTest::mouseDClick(cells.viewport(), Qt::LeftButton, {}, pixel);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!editor)
        giveUp("a cell could not be edited for", text);
    selectAllAndType(*editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
}

} // namespace portolan::test
