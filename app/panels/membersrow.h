// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"
#include "fieldplaces.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

/// Adds servers to a pool, and takes any of them or of a balancer's virtual addresses away.
class MembersRow : public QWidget {
    Q_OBJECT

public:
    MembersRow(OpenDocument &document, Language language, const ElementId &owner, QWidget *parent = nullptr);

    void load();
    /// As findings about how many servers there are know it.
    [[nodiscard]] FieldPlace place();

private:
    /// Ids and names of servers or virtual addresses.
    [[nodiscard]] std::vector<std::pair<ElementId, QString>> members() const;
    void add();
    void remove(const ElementId &member);

    OpenDocument &m_document;
    Language m_language;
    ElementId m_owner;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove;
    QVBoxLayout *m_marks;
};

} // namespace portolan
