// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblediagram.h"

#include "collapsing.h"
#include "diagramview.h"
#include "elements.h"
#include "picture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <unordered_map>

namespace portolan::diagram {
namespace {

/// One element of the drawing. Knows its number only: texts and places are asked for anew each time.
class ElementInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ElementInterface(DiagramView *view, int element) : m_view(view), m_element(element) { }

    bool isValid() const override { return m_view && m_element < int(m_view->elements().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override
    {
        const bool isNote = isValid() && m_view->elements()[size_t(m_element)].part.kind == PartKind::Note;
        return isNote ? QAccessible::Note : QAccessible::ListItem;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const PictureElement &element = m_view->elements()[size_t(m_element)];
        if (kind == QAccessible::Name)
            return nameOf(m_view->picture(), element);
        return kind == QAccessible::Description ? m_view->describeElement(size_t(m_element)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->elementRect(size_t(m_element));
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const ElementId &id = m_view->elements()[size_t(m_element)].id;
        const auto &selection = m_view->selection();
        const Part part = m_view->elements()[size_t(m_element)].part;
        state.expandable = isFoldable(m_view->picture(), part);
        state.collapsed = state.expandable && isCollapsed(m_view->picture(), part);
        state.expanded = state.expandable && !state.collapsed;
        state.selectable = true;
        state.focusable = true;
        state.selected = std::find(selection.begin(), selection.end(), id) != selection.end();
        state.focused = m_view->hasFocus() && m_view->focusedElement() == m_element;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->elementRect(size_t(m_element)));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{pressAction(), setFocusAction()};
        if (isValid() && isFoldable(m_view->picture(), m_view->elements()[size_t(m_element)].part))
            names << toggleAction();
        return names;
    }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_view->activateElement(size_t(m_element));
        else if (action == setFocusAction())
            m_view->focusElement(size_t(m_element));
        else if (action == toggleAction())
            toggle();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    void toggle()
    {
        const PictureElement element = m_view->elements()[size_t(m_element)];
        const bool collapses = !isCollapsed(m_view->picture(), element.part);
        const ElementId target = foldTarget(m_view->picture(), element.id, collapses);
        if (!target.isEmpty())
            m_view->setCollapsed({target}, collapses);
    }

    QPointer<DiagramView> m_view;
    int m_element;
};

class ViewInterface : public QAccessibleWidget {
public:
    explicit ViewInterface(DiagramView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) { }
    ~ViewInterface() override { forgetChildren(); }

    int childCount() const override { return m_view ? int(m_view->elements().size()) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto *interface = new ElementInterface(m_view, index);
        m_children.emplace(index, QAccessible::registerAccessibleInterface(interface));
        return interface;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!m_view)
            return nullptr;
        const QPoint pixel = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        const Part part = partAt(m_view->picture(), m_view->mapToScene(pixel), 0);
        const auto &elements = m_view->elements();
        const auto it = std::find_if(elements.begin(), elements.end(),
                                     [&part](const PictureElement &element) { return element.part == part; });
        return it == elements.end() ? nullptr : child(int(it - elements.begin()));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view && m_view->hasFocus() ? child(m_view->focusedElement()) : nullptr;
    }

private:
    void forgetChildren()
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    QPointer<DiagramView> m_view;
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new ViewInterface(view) : nullptr;
}

} // namespace

void AccessibleDiagram::install()
{
    QAccessible::removeFactory(makeInterface);
    QAccessible::installFactory(makeInterface);
}

void AccessibleDiagram::announceFocus(DiagramView &view, int element)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(element);
    QAccessible::updateAccessibility(&event);
}

void AccessibleDiagram::announceDescription(DiagramView &view, int element)
{
    if (element < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::DescriptionChanged);
    event.setChild(element);
    QAccessible::updateAccessibility(&event);
}

void AccessibleDiagram::announceChange(DiagramView &view)
{
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace portolan::diagram
