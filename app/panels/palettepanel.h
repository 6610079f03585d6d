// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentries.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QModelIndex)

namespace portolan {

class PaletteModel;
class PaletteView;

/// Everything that can be drawn, to be dragged into the drawing or added with Enter. Changes nothing
/// itself.
class PalettePanel : public QWidget {
    Q_OBJECT

public:
    explicit PalettePanel(const Catalogue &catalogue, QWidget *parent = nullptr);
    ~PalettePanel() override;

    void setLanguage(Language language);
    void focusSearch();

    /// Keys of the groups somebody has folded.
    [[nodiscard]] QStringList foldedGroups() const { return m_folded; }
    void setFoldedGroups(const QStringList &keys);

Q_SIGNALS:
    /// Somebody wants one of these, wherever it fits.
    void addRequested(const portolan::PaletteEntry &entry);
    void foldedGroupsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void unfold();
    void rememberFolded(const QModelIndex &group, bool isFolded);
    void choose(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_search;
    PaletteView *m_view;
    QLabel *m_nothing;
    QStringList m_folded;
    bool m_isRestoring = false;
};

} // namespace portolan
