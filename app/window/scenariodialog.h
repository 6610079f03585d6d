// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace portolan {

/// Chooses one of the catalogue's scenarios to begin with.
class ScenarioDialog : public QDialog {
    Q_OBJECT

public:
    ScenarioDialog(const Catalogue &catalogue, Language language, QWidget *parent);

    /// The id of the one that is chosen.
    [[nodiscard]] QString scenario() const;

private:
    QListWidget *m_list;
};

} // namespace portolan
