// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace portolan::diagram {

/// The translation context of the drawing.
struct DiagramText {
#ifdef PORTOLAN_COLLECTS_TEXTS // Never: for the tools that look for texts to be translated.
    Q_DECLARE_TR_FUNCTIONS(DiagramText)
#endif
    /// In the language of the interface, unless a DrawingLanguage says otherwise.
    static QString tr(const char *source, const char *disambiguation = nullptr, int n = -1);
};

/// As long as it lives, texts of drawings made by this thread are those of `translator`; null: in English.
/// Reports are in a language of their own, and may be written beside the window.
class DrawingLanguage {
public:
    explicit DrawingLanguage(const QTranslator *translator);
    ~DrawingLanguage();
    Q_DISABLE_COPY_MOVE(DrawingLanguage)

private:
    bool m_wasSet;
    const QTranslator *m_before;
};

} // namespace portolan::diagram
