// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "diagram/diagramview.h"

#include <QTableView>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan::test {

/// Uses the window as somebody with mouse and keyboard does: presses, drags and types on palette, diagram
/// and inspector. Ends the test program with a reason where something is not there.
class Draughtsman {
public:
    explicit Draughtsman(Program &program);

    [[nodiscard]] const Topology &topology() const { return m_program.window.document().topology(); }
    [[nodiscard]] const Catalogue &catalogue() const { return m_program.window.document().catalogue(); }
    [[nodiscard]] DiagramView &view() const { return m_view; }
    /// What is selected; there must be exactly one.
    [[nodiscard]] ElementId selected() const;

    // --- palette
    void addFromPalette(const QString &name);
    /// Drags something over the diagram and drops it in a zone, beside what stands there.
    void dropInZone(const QLatin1String &type, const QString &key, const ElementId &zone);

    // --- diagram
    void click(const ElementId &id);
    void clickGround();
    /// From a handle around one element to the middle of the other.
    void drawLine(const ElementId &from, const ElementId &to);
    /// Chooses from the menu that is open by how the text begins and ends; nothing where none is open.
    void chooseOffer(const QString &begin, const QString &end);

    // --- inspector
    void open(const QString &section);
    void type(const QString &label, const QString &text);
    void typeLines(const QString &label, const QStringList &lines);
    void choose(const QString &label, const QString &option);
    void setSwitch(const QString &label, bool on);
    void press(const QString &button);
    /// The address table with such a number.
    [[nodiscard]] QTableView &table(int number = 0) const;
    void showIPv6();
    void typeCell(int number, int row, int column, const QString &text);

private:
    template <typename W>
    W *visible(const QString &label) const;
    void bringIntoSight(QWidget &widget) const;
    [[nodiscard]] QPoint pixelOf(QPointF point) const { return m_view.mapFromScene(point); }
    [[nodiscard]] QPoint middleOf(const ElementId &id) const;
    void moveTo(QPoint pixel, Qt::MouseButtons buttons = {});

    Program &m_program;
    DiagramView &m_view;
    InspectorPanel &m_inspector;
};

} // namespace portolan::test
