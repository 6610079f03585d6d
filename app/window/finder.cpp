// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder.h"

#include "document/opendocument.h"
#include "findmodel.h"
#include "panels/whytext.h"
#include "searchpopup.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr size_t mostExplainedRows = 3;

} // namespace

Finder::Finder(QWidget &window, const ActionRegistry &registry, const OpenDocument &document)
    : QObject(&window), m_document(document), m_model(new FindModel(registry, this)),
      m_popup(new SearchPopup(window, *m_model)), m_why(new QWidget), m_whyButton(new QToolButton),
      m_whyText(new QLabel)
{
    m_popup->setObjectName(QStringLiteral("finder"));
    auto *layout = new QVBoxLayout(m_why);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_whyButton);
    layout->addWidget(m_whyText);
    m_whyButton->setCheckable(true);
    m_whyButton->setObjectName(QStringLiteral("why"));
    m_whyText->setObjectName(QStringLiteral("whyText"));
    m_whyText->setWordWrap(true);
    m_whyText->setTextFormat(Qt::RichText);
    m_whyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->hide();
    m_popup->setExtra(m_why);
    connect(m_whyButton, &QToolButton::toggled, this, &Finder::showWhy);
    connect(m_popup, &SearchPopup::queryChanged, this, &Finder::search);
    connect(m_popup, &SearchPopup::chosen, this, &Finder::choose);
    connect(&m_document, &OpenDocument::derived, this, [this] {
        if (m_popup->isVisible())
            search();
    });
    connect(&m_document, &OpenDocument::replaced, m_popup, &QWidget::hide);
    // What is not looked at need not be kept.
    connect(m_popup, &SearchPopup::closed, this, [this] { m_whyButton->setChecked(false); });
}

void Finder::open(Language language)
{
    m_language = language;
    m_popup->setNames(tr("Find names, addresses, ports, rows – or ask: fe01 > edge01 443"),
                      tr("What was found"));
    m_popup->setHint(tr("↑ ↓ choose   ·   Enter goes there   ·   Esc closes"));
    m_whyButton->setText(tr("&Why?"));
    m_whyButton->setToolTip(tr("Explain the answer"));
    search();
    m_popup->popUp(true);
}

void Finder::updateIndex()
{
    const auto &derivation = m_document.derivation();
    const auto &index = m_model->index();
    if (index && index->derivation() == derivation && index->language() == m_language)
        return;
    m_model->setIndex(derivation
                          ? std::make_shared<const FindIndex>(derivation, m_document.rowNumbers(), m_language)
                          : nullptr);
}

void Finder::search()
{
    updateIndex();
    m_model->search(m_popup->query());
    const bool typed = !m_popup->query().trimmed().isEmpty();
    m_popup->setNothingFound(typed ? tr("Nothing is called so.") : QString());
    const ReachAnswer *answer = m_model->answer();
    m_why->setVisible(answer && answer->verdict != ReachAnswer::Verdict::Unclear);
    showWhy();
}

void Finder::showWhy()
{
    const bool shown = m_whyButton->isChecked() && m_model->answer();
    m_whyText->setText(shown ? whyDetail() : QString());
    m_whyText->setVisible(shown);
    m_popup->showResults();
}

QString Finder::whyDetail() const
{
    const ReachAnswer &answer = *m_model->answer();
    const FindIndex &index = *m_model->index();
    QStringList paragraphs;
    for (const QString &reason : answer.reasons)
        paragraphs << reason.toHtmlEscaped();
    for (size_t i = 0; i < std::min(answer.rows.size(), mostExplainedRows); ++i) {
        const Row &row = index.derivation()->rows[answer.rows[i]];
        paragraphs << whyText(index.derivation(), row, index.rows().number(quint32(answer.rows[i])),
                              m_language)
                          .toHtmlEscaped();
    }
    return QStringLiteral("<p>%1</p>").arg(paragraphs.join(QStringLiteral("</p><p>")));
}

void Finder::choose(const QModelIndex &index)
{
    if (m_model->isAnswer(index.row())) {
        m_whyButton->toggle();
        return;
    }
    if (QAction *action = m_model->actionAt(index.row())) {
        if (!action->isEnabled())
            return;
        m_popup->hide();
        action->trigger();
        return;
    }
    const Found *found = m_model->foundAt(index.row());
    if (!found)
        return;
    // Closing gives the focus back; what is chosen then may take it.
    const Found chosen = *found;
    const auto derivation = m_model->index()->derivation();
    m_popup->hide();
    if (chosen.row)
        Q_EMIT rowChosen(derivation->rows[*chosen.row], chosen.filter);
    else
        Q_EMIT elementsChosen(chosen.elements);
}

} // namespace portolan
