// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/pictureexport.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace portolan {

/// Asks what of the drawing is to be exported, and as what; shows it as it will be.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const diagram::PicturePainting &painting, std::vector<ElementId> selection,
                  QWidget *parent = nullptr);

    [[nodiscard]] diagram::PictureOptions options() const;
    /// All of the drawing, or what is selected.
    [[nodiscard]] diagram::PicturePainting painting() const;

private:
    void buildLayout();
    void update();
    [[nodiscard]] diagram::PictureFormat format() const;

    diagram::PicturePainting m_painting;
    std::vector<ElementId> m_selection;
    QLabel *m_preview;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_page;
    QLabel *m_size;
};

} // namespace portolan
