// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace portolan {

class ActionRegistry;

/// "Move to zone": a menu of the zones in which what is selected may stand.
class ZoneMenu : public QObject {
    Q_OBJECT

public:
    ZoneMenu(OpenDocument &document, ActionRegistry &registry, QObject *parent);

    void setLanguage(Language language) { m_language = language; }
    void setSelection(const std::vector<ElementId> &elements);
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void fill();

    OpenDocument &m_document;
    QMenu *m_menu;
    Language m_language = Language::English;
    std::vector<ElementId> m_selection;
};

} // namespace portolan
