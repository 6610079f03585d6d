// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchpopup.h"

#include "panels/searchfield.h"
#include "resultdelegate.h"
#include "theme/colours.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int popupWidth = 720;
constexpr int shadow = 16;
constexpr int radius = 8;
/// Of the window's height.
constexpr double greatestShare = 0.62;

} // namespace

SearchPopup::SearchPopup(QWidget &window, QAbstractItemModel &model)
    : QFrame(&window), m_window(window), m_layout(new QVBoxLayout(this)), m_field(new SearchField),
      m_list(new QListView), m_nothing(new QLabel), m_hint(new QLabel)
{
    hide();
    m_layout->setContentsMargins(shadow + 8, shadow + 8, shadow + 8, shadow + 8);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_nothing);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_hint);

    m_field->setMinimumHeight(36);
    m_list->setModel(&model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    for (QLabel *label : {m_nothing, m_hint})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(12);
    m_hint->setContentsMargins(8, 4, 8, 0);

    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::queryChanged);
    connect(m_list, &QListView::clicked, this, &SearchPopup::chosen);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentIndex(index);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPopup::announce);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void SearchPopup::setNames(const QString &field, const QString &results)
{
    m_field->setPlaceholderText(field);
    m_field->setAccessibleName(field);
    m_list->setAccessibleName(results);
    setAccessibleName(field);
}

void SearchPopup::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_field->setAccessibleDescription(hint);
}

void SearchPopup::setNothingFound(const QString &text)
{
    m_nothing->setText(text);
}

void SearchPopup::setExtra(QWidget *extra)
{
    m_extra = extra;
    m_layout->insertWidget(1, extra);
}

void SearchPopup::popUp(bool keepText)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    if (!keepText)
        m_field->clear();
    m_field->selectAll();
    showResults();
    show();
    raise();
    m_field->setFocus();
}

QString SearchPopup::query() const
{
    return m_field->text();
}

void SearchPopup::showResults()
{
    const QAbstractItemModel &model = *m_list->model();
    QModelIndex first;
    for (int row = 0; row < model.rowCount() && !first.isValid(); ++row) {
        if (const QModelIndex index = model.index(row, 0); index.flags().testFlag(Qt::ItemIsSelectable))
            first = index;
    }
    m_list->setCurrentIndex(first);
    m_list->scrollToTop();
    const bool nothing = model.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing && !m_nothing->text().isEmpty());
    arrange();
}

void SearchPopup::arrange()
{
    const auto *window = qobject_cast<QMainWindow *>(&m_window);
    const QRect area =
        window && window->centralWidget() ? window->centralWidget()->geometry() : m_window.rect();
    const int width = qMin(popupWidth + 2 * shadow, area.width());
    int rows = 0;
    for (int row = 0; row < m_list->model()->rowCount() && rows < area.height(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(0);
    m_list->setMaximumHeight(rows);
    const bool hasExtra = m_extra && m_extra->isVisibleTo(this);
    if (hasExtra)
        m_extra->setFixedWidth(width - 2 * (shadow + 8));
    m_layout->invalidate();
    int height = 2 * (shadow + 8) + m_field->minimumHeight() + 4 + m_hint->sizeHint().height() + 4;
    if (m_list->isVisibleTo(this))
        height += rows + 4;
    if (m_nothing->isVisibleTo(this))
        height += m_nothing->heightForWidth(width - 2 * (shadow + 8)) + 4;
    if (hasExtra)
        height += (m_extra->hasHeightForWidth() ? m_extra->heightForWidth(m_extra->width())
                                                : m_extra->sizeHint().height())
            + 4;
    height = qMin(height, int(m_window.height() * greatestShare) + 2 * shadow);
    setGeometry(area.center().x() - width / 2, area.top() - shadow + 8, width, height);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // Escape closes this, whatever it does elsewhere.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    }
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QFrame::eventFilter(watched, event);
}

bool SearchPopup::handleKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            Q_EMIT chosen(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, &event);
        return true;
    default:
        return false;
    }
}

void SearchPopup::keyPressEvent(QKeyEvent *event)
{
    // From what stands between field and results.
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void SearchPopup::watchFocus(QWidget *now)
{
    // Focus that leaves the window altogether comes back; elsewhere in it, somebody has turned away.
    if (isVisible() && now && now != this && !isAncestorOf(now)) {
        m_focusBefore = nullptr;
        hide();
    }
}

void SearchPopup::announce(const QModelIndex &index)
{
    // The focus stays in the field; this tells a screen reader where the person is.
    if (!index.isValid() || !QAccessible::isActive() || !isVisible())
        return;
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(index.row());
    QAccessible::updateAccessibility(&focus);
}

void SearchPopup::hideEvent(QHideEvent *event)
{
    if (m_focusBefore)
        m_focusBefore->setFocus();
    m_focusBefore = nullptr;
    Q_EMIT closed();
    QFrame::hideEvent(event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; i -= 2) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(rect().adjusted(shadow - i, shadow - i + 2, i - shadow, i - shadow),
                                radius + i, radius + i);
    }
    painter.setPen(colours.hairline);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(shadow + 0.5, shadow + 0.5, -shadow - 0.5, -shadow - 0.5),
                            radius, radius);
}

} // namespace portolan
