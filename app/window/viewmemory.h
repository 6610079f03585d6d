// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/viewchoices.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QSettings)

namespace portolan {

class DiagramView;
class OpenDocument;

/// What somebody chose to see when the document at `path` was open last; the usual for one that was never
/// open. Colours and flows are the same for all documents.
diagram::ViewChoices storedViewChoices(const QSettings &settings, const QString &path);
/// With an empty path only what is the same for all documents is kept. So are the choices for the last few
/// dozen documents that differ from the usual.
void storeViewChoices(QSettings &settings, const QString &path, const diagram::ViewChoices &choices);

/// The choices of what the drawing shows: everybody who changes them does so here.
class ViewMemory : public QObject {
    Q_OBJECT

public:
    ViewMemory(DiagramView &view, OpenDocument &document, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const diagram::ViewChoices &choices() const { return m_choices; }
    /// Shows and stores them.
    void choose(const diagram::ViewChoices &choices);

Q_SIGNALS:
    void changed();

private:
    void takePath();
    void show(const diagram::ViewChoices &choices);

    DiagramView &m_view;
    OpenDocument &m_document;
    QSettings &m_settings;
    /// Of the document whose choices are shown.
    QString m_path;
    diagram::ViewChoices m_choices;
};

} // namespace portolan
