// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

#include "window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace portolan::test {

/// The whole program but for main(), with settings of its own.
struct Program {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme;
    InterfaceLanguage language{Language::English};
    MainWindow window{shippedCatalogue(), theme, language, settings};

    explicit Program(bool withSample = true)
    {
        theme.choose(ThemeChoice::Light);
        window.show();
        if (withSample)
            window.controller().openSample(QStringLiteral("contoso"));
    }

    template <typename W>
    W &part(const QString &name = {}) const
    {
        return *window.findChild<W *>(name);
    }
    bool isReady() { return window.document().derivation() != nullptr; }
};

} // namespace portolan::test
