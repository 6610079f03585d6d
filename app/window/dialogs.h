// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"
#include "prompts.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace portolan {

/// Asks by dialogs over a window.
class Dialogs : public Prompts {
public:
    Dialogs(QWidget *window, const Catalogue &catalogue) : m_window(window), m_catalogue(catalogue) { }

    void setLanguage(Language language) { m_language = language; }
    [[nodiscard]] Language language() const { return m_language; }

    Unsaved askAboutUnsaved(const QString &name) override;
    QString fileToOpen(const QString &folder) override;
    QString fileToSave(const QString &suggestion) override;
    std::optional<NewDocument> newDocument(const QString &scenario) override;
    CatalogueAnswer askAboutCatalogue(const CatalogueQuestion &question) override;
    bool mayOverwriteChanged(const QString &path) override;
    DiskAnswer askAboutDiskChange(const QString &name) override;
    void complain(const QString &summary, const QString &reason) override;

private:
    QWidget *m_window;
    const Catalogue &m_catalogue;
    Language m_language = Language::English;
};

} // namespace portolan
