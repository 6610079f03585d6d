// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldplaces.h"

#include "fields.h"
#include "section.h"

#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <map>

namespace portolan {

namespace {

Section *sectionOf(QWidget *widget)
{
    for (QWidget *around = widget; around; around = around->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(around))
            return section;
    }
    return nullptr;
}

/// As soon as it has its place: sections have just opened.
void bringToSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around))
                return area->ensureWidgetVisible(widget);
        }
    });
}

} // namespace

FieldTarget targetOf(const Finding &finding)
{
    FieldTarget target{finding.elements, finding.field, {}};
    for (const FindingWord &word : finding.words) {
        if (word.kind == FindingWord::Kind::Plain)
            target.words.append(word.text);
    }
    return target;
}

void FieldPlaces::add(Field *field, const FindingField &what, const ElementId &only)
{
    const auto isMeant = [what, only](const FieldTarget &target) {
        const bool isOfElement =
            only.isEmpty() || (!target.elements.empty() && target.elements.front() == only);
        const QString &key = target.field.key;
        return isOfElement && target.field.kind == what.kind && (key.isEmpty() || key == what.key);
    };
    add({field, isMeant, [field](const std::vector<FieldMark> &marks) { field->showMarks(marks); },
         [field](const FieldTarget &) { field->focusControl(); }});
}

const FieldPlace *FieldPlaces::placeOf(const FieldTarget &target) const
{
    const auto it =
        std::ranges::find_if(m_places, [&target](const FieldPlace &place) { return place.isMeant(target); });
    return it == m_places.end() ? nullptr : &*it;
}

void FieldPlaces::show(const std::vector<Said> &findings)
{
    std::map<const FieldPlace *, std::vector<FieldMark>> marks;
    for (const auto &[target, mark] : findings) {
        if (const FieldPlace *place = placeOf(target))
            marks[place].push_back(mark);
    }
    std::map<Section *, std::optional<Severity>> worst;
    for (const FieldPlace &place : m_places) {
        const std::vector<FieldMark> &own = marks[&place];
        if (place.show)
            place.show(own);
        std::optional<Severity> &severity = worst[sectionOf(place.widget)];
        if (!own.empty() && (!severity || own.front().severity < *severity))
            severity = own.front().severity;
    }
    for (const auto &[section, severity] : worst) {
        if (section)
            section->setSign(severity);
    }
}

bool FieldPlaces::focus(const FieldTarget &target) const
{
    const FieldPlace *place = placeOf(target);
    if (!place)
        return false;
    if (Section *section = sectionOf(place->widget))
        section->open();
    if (place->focus)
        place->focus(target);
    bringToSight(place->widget);
    return true;
}

} // namespace portolan
