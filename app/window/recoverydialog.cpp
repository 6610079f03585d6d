// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverydialog.h"

#include "text/errortext.h"
#include "thumbnails.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr QSize usualSize(640, 440);
constexpr QSize pictureSize(160, 100);

QString nameOf(const JournalHead &head)
{
    return head.path.isEmpty() ? head.name : QFileInfo(head.path).fileName();
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<Recovery> &recoveries, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_recoveries(recoveries), m_catalogue(catalogue), m_list(new QListWidget)
{
    setWindowTitle(tr("Recover unsaved work"));
    resize(usualSize);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(tr("Portolan ended before these documents were saved. What is recovered opens as "
                               "unsaved changes; the files on disk stay as they are."));
    text->setWordWrap(true);
    layout->addWidget(text);
    m_list->setIconSize(pictureSize);
    m_list->setSpacing(4);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Documents that can be recovered"));
    layout->addWidget(m_list, 1);

    auto *buttons = new QDialogButtonBox;
    m_recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Asks again at the next start"));
    m_recover->setDefault(true);
    layout->addWidget(buttons);

    for (size_t i = 0; i < m_recoveries.size(); ++i)
        addRow(i);
    connect(m_recover, &QPushButton::clicked, this, &RecoveryDialog::recover);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::recover);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::updateButtons);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    updateButtons();
}

void RecoveryDialog::addRow(size_t index)
{
    const Recovery &recovery = m_recoveries[index];
    auto *item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, int(index));
    const QString time = QLocale().toString(recovery.time, QLocale::ShortFormat);
    if (!recovery.content) {
        item->setText(tr("A damaged journal of %1\n%2").arg(time, errorSentence(recovery.content.error())));
        return;
    }
    const JournalContent &content = *recovery.content;
    const QString path = content.head.path.isEmpty() ? tr("Not saved in a file yet")
                                                     : QDir::toNativeSeparators(content.head.path);
    QString edits = tr("%n edit(s)", nullptr, content.edits);
    if (content.isTorn)
        edits += QStringLiteral(" · ") + tr("the last one is incomplete and left out");
    item->setText(QStringLiteral("%1\n%2\n%3 · %4").arg(nameOf(content.head), path, time, edits));
    const auto picture = QPixmap::fromImage(thumbnailOf(content.document, m_catalogue, pictureSize * 2));
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // in its own colours
    item->setIcon(icon);
    item->setToolTip(path);
}

int RecoveryDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void RecoveryDialog::updateButtons()
{
    const int index = current();
    m_recover->setEnabled(index >= 0 && m_recoveries[size_t(index)].content);
    m_discard->setEnabled(index >= 0);
}

void RecoveryDialog::recover()
{
    if (!m_recover->isEnabled())
        return;
    m_chosen = current();
    accept();
}

void RecoveryDialog::discard()
{
    const int index = current();
    QMessageBox box(QMessageBox::Warning, windowTitle(), tr("Discard these changes for good?"),
                    QMessageBox::Cancel, this);
    const QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != discard)
        return;
    m_recoveries[size_t(index)].discard();
    delete m_list->currentItem();
    if (m_list->count() == 0)
        reject();
    updateButtons();
}

} // namespace portolan
