// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "diagram/diagramview.h"

namespace portolan::test {

/// Uses the window by its keyboard alone. Ends the test program with a reason where a key leads nowhere.
class Typist {
public:
    explicit Typist(Program &program);

    [[nodiscard]] const Topology &topology() const { return m_program.window.document().topology(); }
    [[nodiscard]] ElementId selected() const;
    [[nodiscard]] ElementId zone(const char *kind) const;

    /// To whatever has the keyboard, a menu included.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void write(const QString &text);
    /// Leads the keyboard to an element of the diagram.
    void goTo(const ElementId &id);
    /// Tab, until the field with this name has the keyboard.
    void tabTo(const QString &name);
    void tabToButton(const QString &text);
    void addFromPalette(const QString &name);
    /// Begins a line, leads it, finishes it, and chooses from the menu what begins like this.
    void drawLine(const ElementId &from, const ElementId &to, const QString &offer = {});

private:
    template <typename IsThere>
    void tabUntil(IsThere isThere, const QString &what);
    void choose(const QString &offer);

    Program &m_program;
    DiagramView &m_view;
};

} // namespace portolan::test
