// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/opendocument.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace portolan {

/// What an edit would change: which findings go and come, and how many rows. Worked out beside; nothing is
/// changed yet.
class FixPreview : public QDialog {
    Q_OBJECT

public:
    FixPreview(OpenDocument &document, const Edit &edit, Language language, QWidget *parent = nullptr);

private:
    void showEffect(const std::shared_ptr<const Derivation> &after);

    OpenDocument &m_document;
    Language m_language;
    Deriver m_deriver;
    QLabel *m_effect;
};

} // namespace portolan
