// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts.h"

#include <QDialog>

namespace portolan {

/// Shows which rows of a file are new and which have gone, before the file is opened under another catalogue
/// than it was drawn against.
class CatalogueDialog : public QDialog {
    Q_OBJECT

public:
    explicit CatalogueDialog(const Prompts::CatalogueQuestion &question, QWidget *parent = nullptr);

    /// Cancel until somebody chose.
    [[nodiscard]] Prompts::CatalogueAnswer answer() const { return m_answer; }

private:
    void choose(Prompts::CatalogueAnswer answer);

    Prompts::CatalogueAnswer m_answer = Prompts::CatalogueAnswer::Cancel;
};

} // namespace portolan
