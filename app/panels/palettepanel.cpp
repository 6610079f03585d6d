// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettepanel.h"

#include "palettemodel.h"
#include "paletteview.h"
#include "searchfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace portolan {

PalettePanel::PalettePanel(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_model(new PaletteModel(catalogue, this)), m_search(new SearchField),
      m_view(new PaletteView(*m_model)), m_nothing(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 6);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_search->installEventFilter(this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(16, 8, 16, 8);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_view, &PaletteView::entryChosen, this, &PalettePanel::choose);
    connect(m_view, &PaletteView::typed, this, [this](const QString &text) {
        m_search->setFocus();
        m_search->setText(text);
    });
    connect(m_view, &PaletteView::narrowChanged, this, [this] { m_search->setVisible(!m_view->isNarrow()); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &i) { rememberFolded(i, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &i) { rememberFolded(i, false); });
}

PalettePanel::~PalettePanel()
{
    // The view goes before its model.
    delete m_view;
}

void PalettePanel::setLanguage(Language language)
{
    m_model->setLanguage(language);
    m_search->setPlaceholderText(tr("Search roles"));
    m_search->setAccessibleName(tr("Search roles"));
    m_search->setToolTip(tr("Finds roles, zones and structure by name, in English and German"));
    m_view->setAccessibleName(tr("Palette"));
    m_view->setAccessibleDescription(tr("Enter adds an element, dragging puts it where it is to stand"));
    m_nothing->setText(tr("Nothing is called that."));
}

void PalettePanel::focusSearch()
{
    if (m_view->isNarrow())
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::setFoldedGroups(const QStringList &keys)
{
    m_folded = keys;
    unfold();
}

bool PalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_view->setFocus();
        m_view->setCurrentIndex(m_model->firstEntry());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_search->text().isEmpty())
            choose(m_model->firstEntry());
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void PalettePanel::filter(const QString &text)
{
    m_model->setFilter(text.trimmed());
    unfold();
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_view->setCurrentIndex(text.isEmpty() ? QModelIndex() : m_model->firstEntry());
}

void PalettePanel::unfold()
{
    // What is searched for is shown, whatever was folded.
    m_isRestoring = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const bool folded = m_folded.contains(group.data(PaletteModel::GroupKeyRole).toString());
        m_view->setExpanded(group, !folded || !m_model->filter().isEmpty());
    }
    m_isRestoring = false;
}

void PalettePanel::rememberFolded(const QModelIndex &group, bool isFolded)
{
    if (m_isRestoring || !m_model->filter().isEmpty())
        return;
    const QString key = group.data(PaletteModel::GroupKeyRole).toString();
    m_folded.removeAll(key);
    if (isFolded)
        m_folded << key;
    Q_EMIT foldedGroupsChanged();
}

void PalettePanel::choose(const QModelIndex &index)
{
    if (const PaletteEntry *entry = m_model->entry(index))
        Q_EMIT addRequested(PaletteEntry(*entry));
}

} // namespace portolan
