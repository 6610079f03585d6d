// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedialog.h"

#include "deltaview.h"
#include "document/opendocument.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize usualSize(1040, 600);

} // namespace

CompareDialog::CompareDialog(OpenDocument &document, Language language, ChooseFile chooseFile,
                             QWidget *parent)
    : QDialog(parent), m_catalogue(document.sharedCatalogue()), m_language(language),
      m_chooseFile(std::move(chooseFile)), m_moments(momentsOf(document)), m_before(new QComboBox),
      m_after(new QComboBox), m_summary(new QLabel), m_view(new DeltaView)
{
    setWindowTitle(tr("Compare"));
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_before);
    form->addRow(tr("&Until"), m_after);
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(usualSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, [this, box] { take(*box); });
    fill(*m_before, m_moments.size() > 1 ? 1 : 0);
    fill(*m_after, 0);
    compare();
}

void CompareDialog::fill(QComboBox &box, size_t chosen)
{
    const QSignalBlocker blocker(box);
    box.clear();
    for (const Moment &moment : m_moments)
        box.addItem(moment.name);
    box.addItem(tr("another file…"));
    box.setCurrentIndex(int(chosen));
    m_chosen[&box] = chosen;
}

void CompareDialog::take(QComboBox &box)
{
    const auto index = size_t(box.currentIndex());
    if (index < m_moments.size()) {
        m_chosen[&box] = index;
        compare();
        return;
    }
    box.setCurrentIndex(int(m_chosen[&box]));
    const auto file = m_chooseFile();
    if (!file)
        return;
    const size_t first = m_moments.size();
    for (Moment &moment : momentsOf(*file, m_catalogue))
        m_moments.push_back(std::move(moment));
    for (QComboBox *each : {m_before, m_after})
        fill(*each, each == &box ? first : m_chosen[each]);
    compare();
}

void CompareDialog::compare()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto contentOf = [this](size_t moment) {
        auto &content = m_contents[moment];
        if (!content)
            content = m_moments[moment].content();
        return content;
    };
    const Comparison comparison(contentOf(m_chosen[m_before]), contentOf(m_chosen[m_after]));
    m_summary->setText(summaryOf(comparison.delta));
    m_view->showChanges(comparison, m_language);
    QGuiApplication::restoreOverrideCursor();
}

} // namespace portolan
