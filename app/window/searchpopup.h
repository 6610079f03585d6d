// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QAbstractItemModel)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QModelIndex)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

/// What a model for a SearchPopup says of a line, beside its text and icon.
enum ResultRole {
    /// Muted text behind the title.
    DetailRole = Qt::UserRole + 1,
    /// At the right edge: a shortcut, a kind.
    TrailingRole,
    /// Whether the trailing text is a key, drawn as one.
    TrailingIsKeyRole,
    /// False for what cannot be chosen now; such lines are greyed, but can be read.
    AvailableRole,
    /// A heading between lines; its flags leave it out of the keyboard's way.
    HeadingRole,
};

/// A field with results beneath, laid over the top of a window: Up and Down walk through the results while
/// the field keeps the focus, Enter chooses, Escape and a click elsewhere close it.
class SearchPopup : public QFrame {
    Q_OBJECT

public:
    SearchPopup(QWidget &window, QAbstractItemModel &model);

    /// Names for screen readers; the first is also the hint in the empty field.
    void setNames(const QString &field, const QString &results);
    /// What keys do, beneath the results.
    void setHint(const QString &hint);
    /// Shown instead of results while there are none.
    void setNothingFound(const QString &text);
    /// A widget between field and results; the popup makes room for it while it is visible.
    void setExtra(QWidget *extra);

    /// Shows it with everything that was typed before selected, or empty.
    void popUp(bool keepText);
    [[nodiscard]] QString query() const;
    /// Call after results changed: makes the first one current and finds the right height.
    void showResults();

Q_SIGNALS:
    void queryChanged(const QString &text);
    /// Enter or a click; the popup stays open until close().
    void chosen(const QModelIndex &index);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void watchFocus(QWidget *now);
    bool handleKey(QKeyEvent &event);
    void announce(const QModelIndex &index);

    QWidget &m_window;
    QVBoxLayout *m_layout;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_hint;
    QWidget *m_extra = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace portolan
