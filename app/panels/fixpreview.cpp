// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixpreview.h"

#include "text/derivationtext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan {

namespace {

/// More would make the dialog too tall.
constexpr size_t mostSentences = 6;

std::vector<quint64> rowIds(const Derivation &derivation)
{
    std::vector<quint64> ids;
    for (const Row &row : derivation.rows)
        ids.push_back(row.id);
    std::ranges::sort(ids);
    return ids;
}

/// How many of the first are not among the second.
int missing(const std::vector<quint64> &these, const std::vector<quint64> &among)
{
    std::vector<quint64> rest;
    std::ranges::set_difference(these, among, std::back_inserter(rest));
    return int(rest.size());
}

QStringList sentences(const std::shared_ptr<const Derivation> &derivation, Language language)
{
    const DerivationText text(derivation, language);
    QStringList result;
    for (const Finding &finding : derivation->findings)
        result.append(text.finding(finding));
    return result;
}

QString listed(const QString &heading, QStringList these, const QStringList &among)
{
    for (const QString &sentence : among)
        these.removeOne(sentence);
    if (these.isEmpty())
        return {};
    QString result = QStringLiteral("<p><b>%1</b></p><ul>").arg(heading.toHtmlEscaped());
    for (const QString &sentence : these.mid(0, int(mostSentences)))
        result += QStringLiteral("<li>%1</li>").arg(sentence.toHtmlEscaped());
    if (these.size() > qsizetype(mostSentences))
        result += QStringLiteral("<li>…</li>");
    return result + QStringLiteral("</ul>");
}

} // namespace

FixPreview::FixPreview(OpenDocument &document, const Edit &edit, Language language, QWidget *parent)
    : QDialog(parent), m_document(document), m_language(language), m_effect(new QLabel)
{
    setWindowTitle(tr("Mend Finding"));
    auto *what = new QLabel(QStringLiteral("<b>%1</b>").arg(edit.text.in(language).toHtmlEscaped()));
    what->setWordWrap(true);
    m_effect->setWordWrap(true);
    m_effect->setMinimumWidth(480);
    m_effect->setAccessibleName(tr("What this changes"));
    m_effect->setText(tr("Working out what this changes…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Mend"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_effect, 1);
    layout->addWidget(buttons);

    connect(&m_deriver, &Deriver::derived, this,
            [this](const Derived &result) { showEffect(result.derivation); });
    m_deriver.request({applied(document.topology(), edit.patch), document.sharedCatalogue(),
                       document.rowNumbers() ? document.rowNumbers() : std::make_shared<const RowNumbers>(),
                       document.view(), document.document().requests.acceptedFindings});
}

void FixPreview::showEffect(const std::shared_ptr<const Derivation> &after)
{
    const auto before = m_document.derivation();
    if (!before)
        return;
    const auto rowsBefore = rowIds(*before);
    const auto rowsAfter = rowIds(*after);
    const QStringList said = sentences(before, m_language);
    const QStringList saying = sentences(after, m_language);
    QString text = listed(tr("No longer found"), said, saying) + listed(tr("Found instead"), saying, said);
    //: %1 and %2: numbers of rows
    text += QStringLiteral("<p>%1</p>")
                .arg(tr("Rows: %1 new, %2 gone.")
                         .arg(missing(rowsAfter, rowsBefore))
                         .arg(missing(rowsBefore, rowsAfter)));
    m_effect->setText(text);
    adjustSize();
}

} // namespace portolan
