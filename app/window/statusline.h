// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text.h"

#include <QStatusBar>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace portolan {

class OpenDocument;

/// The bottom of the window: how much is drawn and derived, the zoom, and what is said in passing.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const OpenDocument &document, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// The document or what it derives is another one.
    void refresh();
    /// 1 is 100 %.
    void showZoom(double zoom);

    /// Something that happened, a sentence or two.
    void note(const QString &text);
    /// Why something was not done.
    void refuse(const QString &reason);

private:
    const OpenDocument &m_document;
    Language m_language = Language::English;
    double m_shownZoom = 1;
    QLabel *m_counts;
    QLabel *m_zoom;
};

} // namespace portolan
