// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"
#include "compare/changesheet.h"
#include "moments.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace portolan {

class DeltaView;

/// Compares any two times: now, what was handed over, other files and what was handed over of those.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// Asks for a file; nothing is a change of mind.
    using ChooseFile = std::function<std::optional<OtherFile>()>;

    CompareDialog(OpenDocument &document, Language language, ChooseFile chooseFile, QWidget *parent);

private:
    void fill(QComboBox &box, size_t chosen);
    void take(QComboBox &box);
    void compare();

    std::shared_ptr<const Catalogue> m_catalogue;
    Language m_language;
    ChooseFile m_chooseFile;
    std::vector<Moment> m_moments;
    /// By place in m_moments; made when first compared.
    std::map<size_t, std::shared_ptr<const BaselineContent>> m_contents;
    QComboBox *m_before;
    QComboBox *m_after;
    /// What each box had chosen before somebody asked it for another file.
    std::map<const QComboBox *, size_t> m_chosen;
    QLabel *m_summary;
    DeltaView *m_view;
};

} // namespace portolan
