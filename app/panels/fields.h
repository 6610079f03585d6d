// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/edit.h"
#include "findingrow.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

/// An edit, or the sentence that says why there is none.
using Outcome = tl::expected<Edit, QString>;

/// One property of an element with its label. Reads it from a topology and asks for edits; what cannot be
/// meant stays in the field with the reason beneath it and changes nothing.
class Field : public QWidget {
    Q_OBJECT

public:
    /// Shows the property as it is now. What somebody is typing is left alone while the property stays.
    virtual void load(const Topology &topology) = 0;

    /// What was found about the property, beneath it.
    void showMarks(const std::vector<FieldMark> &marks);
    void focusControl();

Q_SIGNALS:
    /// Carry the edit out.
    void edited(const portolan::Edit &edit);
    /// The next edit is a new step.
    void finished();

protected:
    Field(QString label, QWidget *parent);
    /// What is marked when there is a problem; call once, first thing.
    void setControl(QWidget *control);
    [[nodiscard]] const QString &label() const { return m_label; }
    void showProblem(const QString &sentence);
    [[nodiscard]] bool hasProblem() const;
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Emits `edited` or shows the problem.
    void hand(const Outcome &outcome);

private:
    void describe();

    QString m_label;
    QWidget *m_control = nullptr;
    QVBoxLayout *m_column;
    QLabel *m_problem;
    std::vector<FieldMark> m_marks;
    /// Null while there are none.
    QWidget *m_marksShown = nullptr;
};

/// A line of text.
class TextField : public Field {
    Q_OBJECT

public:
    using Read = std::function<QString(const Topology &)>;
    using Write = std::function<Outcome(const QString &)>;
    enum class Commit : quint8 {
        WhileTyping, ///< for text that means something after every key
        WhenFinished, ///< for values that are wrong until complete
    };

    TextField(const QString &label, Read read, Write write, Commit commit, QWidget *parent);

    void setPlaceholder(const QString &text);
    void load(const Topology &topology) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    Read m_read;
    Write m_write;
    QLineEdit *m_edit;
    bool m_appliesAtOnce;
    QString m_shown;
};

/// A list, one entry a line. Committed when the focus leaves.
class ListField : public Field {
    Q_OBJECT

public:
    ListField(const QString &label, TextField::Read read, TextField::Write write, QWidget *parent);

    void setPlaceholder(const QString &text);
    void load(const Topology &topology) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();
    void fitHeight();

    TextField::Read m_read;
    TextField::Write m_write;
    QPlainTextEdit *m_edit;
    QString m_shown;
};

/// A combo box that does not change when somebody scrolls past it.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// One of several. The texts may depend on the topology ("Inherited (on)").
class ChoiceField : public Field {
    Q_OBJECT

public:
    using Options = std::function<QStringList(const Topology &)>;
    using Read = std::function<int(const Topology &)>;
    using Write = std::function<Outcome(int)>;
    enum class LabelPlace : quint8 { Above, Beside };

    ChoiceField(const QString &label, Options options, Read read, Write write, LabelPlace place,
                QWidget *parent);

    void load(const Topology &topology) override;

private:
    Options m_options;
    Read m_read;
    ComboBox *m_box;
};

class SwitchField : public Field {
    Q_OBJECT

public:
    using Read = std::function<bool(const Topology &)>;
    using Write = std::function<Outcome(bool)>;

    SwitchField(const QString &label, Read read, Write write, QWidget *parent);

    void load(const Topology &topology) override;

private:
    Read m_read;
    QCheckBox *m_box;
};

/// Something that can be read but not changed here.
class FactField : public Field {
    Q_OBJECT

public:
    FactField(const QString &label, TextField::Read read, QWidget *parent);

    void load(const Topology &topology) override;

private:
    TextField::Read m_read;
    QLabel *m_text;
};

} // namespace portolan
