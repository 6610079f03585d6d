// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields.h"

#include "text/derivationtext.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace portolan {

namespace {

constexpr int labelGap = 4;
constexpr int leastLines = 2;
constexpr int mostLines = 6;

QLabel *labelFor(const QString &text, QWidget *control)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(control);
    label->setWordWrap(true);
    return label;
}

bool isEscape(const QEvent *event)
{
    return event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
}

bool isUndoKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

Field::Field(QString label, QWidget *parent)
    : QWidget(parent), m_label(std::move(label)), m_column(new QVBoxLayout(this)), m_problem(new QLabel)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(labelGap);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_problem->setObjectName(QStringLiteral("problem"));
}

void Field::setControl(QWidget *control)
{
    m_control = control;
    m_control->setAccessibleName(m_label);
}

void Field::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_column->addWidget(m_problem);
    m_control->setProperty("problem", !sentence.isEmpty());
    describe();
    m_control->update();
}

/// For those who do not see what stands beneath.
void Field::describe()
{
    QStringList said;
    if (hasProblem())
        said.append(m_problem->text());
    for (const FieldMark &mark : m_marks)
        said.append(QStringLiteral("%1: %2").arg(severityText(mark.severity), mark.sentence));
    m_control->setAccessibleDescription(said.join(QLatin1Char(' ')));
}

void Field::showMarks(const std::vector<FieldMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    delete std::exchange(m_marksShown, nullptr);
    if (!marks.empty()) {
        m_marksShown = new QWidget(this);
        m_marksShown->setObjectName(QStringLiteral("marks"));
        auto *rows = new QVBoxLayout(m_marksShown);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(labelGap);
        for (const FieldMark &mark : marks)
            rows->addWidget(findingRow(mark));
        m_column->addWidget(m_marksShown);
    }
    describe();
}

void Field::focusControl()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

bool Field::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void Field::hand(const Outcome &outcome)
{
    showProblem(outcome ? QString() : outcome.error());
    if (outcome)
        Q_EMIT edited(*outcome);
}

TextField::TextField(const QString &label, Read read, Write write, Commit commit, QWidget *parent)
    : Field(label, parent), m_read(std::move(read)), m_write(std::move(write)), m_edit(new QLineEdit),
      m_appliesAtOnce(commit == Commit::WhileTyping)
{
    setControl(m_edit);
    column()->addWidget(labelFor(label, m_edit));
    column()->addWidget(m_edit);
    m_edit->installEventFilter(this);
    if (m_appliesAtOnce)
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { hand(m_write(text)); });
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::finish);
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::load(const Topology &topology)
{
    const QString now = m_read(topology);
    const bool isNew = now != m_shown;
    m_shown = now;
    if (!isNew && (m_edit->isModified() || hasProblem()))
        return;
    showProblem({});
    if (m_edit->text() != now)
        m_edit->setText(now);
    m_edit->setModified(false);
}

void TextField::finish()
{
    if (m_edit->isModified()) {
        m_edit->setModified(false);
        hand(m_write(m_edit->text()));
        // What was meant may be written differently from what was typed.
        if (!hasProblem() && m_edit->text() != m_shown)
            m_edit->setText(m_shown);
    }
    Q_EMIT finished();
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (isEscape(event) && (m_edit->isModified() || hasProblem())) {
        m_edit->setText(m_shown);
        showProblem({});
        return true;
    }
    // What the document has taken is the document's to undo; the field's own undo would type it back.
    if (isUndoKey(event) && (m_appliesAtOnce || !m_edit->isModified())) {
        event->ignore();
        return true;
    }
    return Field::eventFilter(watched, event);
}

ListField::ListField(const QString &label, TextField::Read read, TextField::Write write, QWidget *parent)
    : Field(label, parent), m_read(std::move(read)), m_write(std::move(write)), m_edit(new QPlainTextEdit)
{
    setControl(m_edit);
    column()->addWidget(labelFor(label, m_edit));
    column()->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ListField::fitHeight);
    fitHeight();
}

void ListField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void ListField::load(const Topology &topology)
{
    const QString now = m_read(topology);
    const bool isNew = now != m_shown;
    m_shown = now;
    if (!isNew && (m_edit->document()->isModified() || hasProblem()))
        return;
    showProblem({});
    if (m_edit->toPlainText() != now)
        m_edit->setPlainText(now);
    m_edit->document()->setModified(false);
}

void ListField::finish()
{
    if (m_edit->document()->isModified()) {
        m_edit->document()->setModified(false);
        hand(m_write(m_edit->toPlainText()));
        if (!hasProblem() && m_edit->toPlainText() != m_shown)
            m_edit->setPlainText(m_shown);
    }
    Q_EMIT finished();
}

void ListField::fitHeight()
{
    const int lines = qBound(leastLines, m_edit->document()->blockCount(), mostLines);
    const int padding = 2 * int(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + labelGap;
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + padding);
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (isEscape(event) && (m_edit->document()->isModified() || hasProblem())) {
        m_edit->setPlainText(m_shown);
        showProblem({});
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        finish();
    return Field::eventFilter(watched, event);
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

ChoiceField::ChoiceField(const QString &label, Options options, Read read, Write write, LabelPlace place,
                         QWidget *parent)
    : Field(label, parent), m_options(std::move(options)), m_read(std::move(read)), m_box(new ComboBox)
{
    setControl(m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (place == LabelPlace::Above) {
        column()->addWidget(labelFor(label, m_box));
        column()->addWidget(m_box);
    } else {
        auto *row = new QHBoxLayout;
        QLabel *name = labelFor(label, m_box);
        name->setForegroundRole(QPalette::WindowText);
        row->addWidget(name, 3);
        row->addWidget(m_box, 2);
        column()->addLayout(row);
    }
    connect(m_box, &QComboBox::activated, this, [this, write = std::move(write)](int index) {
        hand(write(index));
        Q_EMIT finished();
    });
}

void ChoiceField::load(const Topology &topology)
{
    const QStringList options = m_options(topology);
    while (m_box->count() > options.size())
        m_box->removeItem(m_box->count() - 1);
    for (int i = 0; i < options.size(); ++i) {
        if (i >= m_box->count())
            m_box->addItem(options[i]);
        else if (m_box->itemText(i) != options[i])
            m_box->setItemText(i, options[i]);
    }
    m_box->setCurrentIndex(m_read(topology));
}

SwitchField::SwitchField(const QString &label, Read read, Write write, QWidget *parent)
    : Field(label, parent), m_read(std::move(read)), m_box(new QCheckBox(label))
{
    setControl(m_box);
    column()->addWidget(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this, write = std::move(write)](bool on) {
        hand(write(on));
        Q_EMIT finished();
    });
}

void SwitchField::load(const Topology &topology)
{
    m_box->setChecked(m_read(topology));
}

FactField::FactField(const QString &label, TextField::Read read, QWidget *parent)
    : Field(label, parent), m_read(std::move(read)), m_text(new QLabel)
{
    setControl(m_text);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column()->addWidget(labelFor(label, m_text));
    column()->addWidget(m_text);
}

void FactField::load(const Topology &topology)
{
    m_text->setText(m_read(topology));
}

} // namespace portolan
