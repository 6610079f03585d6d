// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include "diagram/advisor.h"
#include "diagram/elements.h"
#include "diagram/picture.h"
#include "panels/palettepanel.h"
#include "window/diagramadvisor.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace portolan::test {

namespace {

/// More keys than it takes to get anywhere.
constexpr int patience = 400;

} // namespace

Typist::Typist(Program &program) : m_program(program), m_view(program.part<DiagramView>())
{
    program.window.resize(1600, 1000);
    program.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&program.window))
        qFatal("keys would go nowhere");
}

ElementId Typist::selected() const
{
    if (m_view.selection().size() != 1)
        qFatal("%zu elements are selected instead of one", m_view.selection().size());
    return m_view.selection().front();
}

ElementId Typist::zone(const char *kind) const
{
    for (const Zone &each : topology().zones) {
        if (each.kind == ZoneKindKey::literal(kind))
            return each.id;
    }
    qFatal("there is no zone “%s”", kind);
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_program.window, key, modifiers);
    QApplication::processEvents();
}

void Typist::write(const QString &text)
{
    // The first character may lead the keyboard somewhere else.
    for (const QChar character : text)
        QTest::keyClicks(QApplication::focusWidget(), QString(character));
    QApplication::processEvents();
}

template <typename IsThere>
void Typist::tabUntil(IsThere isThere, const QString &what)
{
    for (int i = 0; i < patience && !isThere(); ++i)
        press(Qt::Key_Tab);
    if (!isThere())
        qFatal("no key leads to “%s”", qPrintable(what));
}

void Typist::tabTo(const QString &name)
{
    tabUntil(
        [&] { return QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == name; },
        name);
}

void Typist::tabToButton(const QString &text)
{
    tabUntil(
        [&] {
            auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            return button && button->text() == text;
        },
        text);
}

void Typist::goTo(const ElementId &id)
{
    tabUntil([this] { return m_view.hasFocus(); }, QStringLiteral("the diagram"));
    const auto &elements = m_view.elements();
    const auto wanted = std::ranges::find(elements, id, &diagram::PictureElement::id) - elements.begin();
    for (int i = 0; i < patience && m_view.focusedElement() != wanted; ++i)
        press(m_view.focusedElement() < wanted ? Qt::Key_Tab : Qt::Key_Backtab);
    if (m_view.focusedElement() != wanted || !m_view.hasFocus())
        qFatal("no key leads to “%s”", qPrintable(id.toString()));
}

void Typist::addFromPalette(const QString &name)
{
    // The key hides the palette where it is shown, and leads to it where it is not.
    const auto isThere = [this] {
        QWidget *focus = QApplication::focusWidget();
        return focus && m_program.part<PalettePanel>().isAncestorOf(focus);
    };
    for (int i = 0; i < 2 && !isThere(); ++i)
        press(Qt::Key_F6);
    if (!isThere())
        qFatal("no key leads to the palette");
    press(Qt::Key_A, Qt::ControlModifier);
    write(name);
    press(Qt::Key_Return);
}

void Typist::choose(const QString &offer)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    for (int i = 0; i < patience; ++i) {
        if (menu->activeAction() && menu->activeAction()->text().startsWith(offer)) {
            press(Qt::Key_Return);
            return;
        }
        press(Qt::Key_Down);
    }
    qFatal("nobody offers “%s”", qPrintable(offer));
}

void Typist::drawLine(const ElementId &from, const ElementId &to, const QString &offer)
{
    goTo(from);
    DiagramAdvisor advisor(m_program.window.document());
    const std::vector<ElementId> targets = advisor.lineTargets(from);
    press(Qt::Key_L);
    // Tab walks through what the line can lead to, in the order of the diagram.
    for (const diagram::PictureElement &element : m_view.elements()) {
        if (element.id == to)
            break;
        if (std::ranges::find(targets, element.id) != targets.end())
            press(Qt::Key_Tab);
    }
    press(Qt::Key_Return);
    choose(offer);
}

} // namespace portolan::test
