// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedelegate.h"

#include "dayfield.h"
#include "notetable.h"
#include "sheet/requestsheet.h"
#include "sheet/sheetlanguage.h"
#include "sheetmodel.h"
#include "theme/colours.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace portolan {

namespace {

constexpr int leastEditorWidth = 160;

} // namespace

NoteDelegate::NoteDelegate(NoteTable &table) : RowDelegate(&table), m_table(table)
{
}

void NoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const bool isCurrentRow = index.row() == m_table.currentIndex().row();
    if (isCurrentRow && option->backgroundBrush.style() == Qt::NoBrush)
        option->backgroundBrush = Colours::of(option->palette).hoverTint;
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    if (index != m_table.currentIndex() || !m_table.hasFocus())
        return;
    const Colours &colours = Colours::of(option.palette);
    const bool isEditable = index.flags().testFlag(Qt::ItemIsEditable);
    painter->save();
    painter->setPen(QPen(isEditable ? colours.accent : colours.mutedText, isEditable ? 2 : 1));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget *NoteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    Q_UNUSED(option)
    const auto field = m_table.sheetModel().fieldAt(index.column());
    QWidget *editor = nullptr;
    if (field == NoteField::Status) {
        auto *box = new QComboBox(parent);
        const SheetLanguage language(m_table.sheetModel().lines()->sheet().language());
        for (const RowStatus status : {RowStatus::Open, RowStatus::Requested, RowStatus::Approved,
                                       RowStatus::Implemented, RowStatus::Rejected})
            box->addItem(language.text(statusSource(status)), QString::fromLatin1(statusSource(status)));
        connect(box, &QComboBox::activated, this,
                [this, box] { const_cast<NoteDelegate *>(this)->finish(box, false); });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        editor = box;
    } else if (field == NoteField::ValidUntil) {
        auto *day = new DayField(parent);
        connect(day, &DayField::picked, this,
                [this, day] { const_cast<NoteDelegate *>(this)->finish(day, false); });
        editor = day;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(
        m_table.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    editor->setMinimumWidth(qMin(leastEditorWidth, m_table.viewport()->width()));
    return editor;
}

void NoteDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(value.toInt());
    else if (auto *day = qobject_cast<DayField *>(editor))
        day->setDay(value.toDate());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
}

void NoteDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    Q_UNUSED(model)
    QString text;
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        text = box->currentData().toString();
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        text = line->text();
    m_table.write(index, text, m_fills ? NoteTable::Reach::Selection : NoteTable::Reach::Cell);
}

void NoteDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_fills = false;
    RowDelegate::destroyEditor(editor, index);
}

void NoteDelegate::finish(QWidget *editor, bool goesOn)
{
    if (const auto *day = qobject_cast<DayField *>(editor); day && !day->day()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())),
                           tr("“%1” is not a date. Dates are written as 2026-01-31.").arg(day->text()),
                           editor);
        return;
    }
    const QModelIndex at = m_table.currentIndex();
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
    if (goesOn && at.isValid() && at.row() + 1 < m_table.model()->rowCount())
        m_table.setCurrentIndex(m_table.model()->index(at.row() + 1, at.column()));
}

bool NoteDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier))
                m_fills = true;
            finish(editor, !m_fills);
            return true;
        }
    }
    return RowDelegate::eventFilter(watched, event);
}

} // namespace portolan
