// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "document/opendocument.h"

#include <QLabel>

#include <algorithm>

namespace portolan {

namespace {

// In milliseconds: long enough to read a sentence or two.
constexpr int noteTime = 15'000;
constexpr int refusalTime = 8000;
constexpr int margin = 16;

} // namespace

StatusLine::StatusLine(const OpenDocument &document, QWidget *parent)
    : QStatusBar(parent), m_document(document), m_counts(new QLabel), m_zoom(new QLabel)
{
    m_counts->setContentsMargins(margin, 0, 0, 0);
    m_zoom->setContentsMargins(0, 0, margin, 0);
    for (QLabel *label : {m_counts, m_zoom})
        label->setForegroundRole(QPalette::PlaceholderText);
    setSizeGripEnabled(false);
    addWidget(m_counts, 1);
    addPermanentWidget(m_zoom);
}

void StatusLine::setLanguage(Language language)
{
    m_language = language;
    m_zoom->setAccessibleName(tr("Zoom"));
    showZoom(m_shownZoom);
    refresh();
}

namespace {

/// Of findings that nobody lives with.
int openCount(const Derivation &derivation, Severity severity)
{
    return int(std::ranges::count_if(derivation.findings, [severity](const Finding &finding) {
        return finding.isOpen() && finding.severity == severity;
    }));
}

} // namespace

void StatusLine::refresh()
{
    const Topology &topology = m_document.topology();
    QStringList parts{tr("%n site(s)", nullptr, int(topology.sites.size())),
                      tr("%n pool(s)", nullptr, int(topology.pools.size()))};
    if (const auto &derivation = m_document.derivation()) {
        parts << tr("%n row(s)", nullptr, int(derivation->rows.size()));
        if (const int errors = openCount(*derivation, Severity::Error); errors > 0)
            parts << tr("%n error(s)", nullptr, errors);
        if (const int warnings = openCount(*derivation, Severity::Warning); warnings > 0)
            parts << tr("%n warning(s)", nullptr, warnings);
    }
    parts << m_document.catalogue().name.in(m_language);
    m_counts->setText(parts.join(QStringLiteral("  ·  ")));
}

void StatusLine::showZoom(double zoom)
{
    m_shownZoom = zoom;
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void StatusLine::note(const QString &text)
{
    showMessage(text, noteTime);
}

void StatusLine::refuse(const QString &reason)
{
    showMessage(reason, refusalTime);
}

} // namespace portolan
