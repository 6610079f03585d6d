// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/requests.h"

#include <QComboBox>

namespace portolan {

/// "Hand-over 2 (2026-11-21, Network team)".
QString handOverName(const Baseline &baseline);

/// Chooses the time since which sheets say what changed: none, something handed over, or another file.
class SinceChoice : public QComboBox {
    Q_OBJECT

public:
    explicit SinceChoice(QWidget *parent = nullptr);

    /// What was handed over; what is chosen stays, unless it is no more.
    void setRequests(const Requests &requests);
    void retranslate();
    /// Chooses what was handed over under this number, as if somebody had picked it.
    void choose(int baseline);
    /// Chooses another file's rows, called `name`.
    void chooseFile(const QString &name, std::shared_ptr<const BaselineContent> content);
    void chooseNothing();

    /// Null: nothing is compared.
    [[nodiscard]] const std::shared_ptr<const BaselineContent> &content() const { return m_content; }

    /// The name of the other file that is chosen; empty where something else is.
    [[nodiscard]] QString chosenFile() const { return m_kind == Kind::File ? m_fileName : QString(); }
    /// The number of what was handed over; 0 where something else is chosen.
    [[nodiscard]] int baseline() const { return m_kind == Kind::Baseline ? m_number : 0; }

Q_SIGNALS:
    /// content() is another one.
    void chosen();
    void otherFileRequested();

private:
    enum class Kind : quint8 { Nothing, Baseline, File, OtherFile };

    void fill();
    void take(int index);
    void select(Kind kind, int number);
    void setContent(std::shared_ptr<const BaselineContent> content);

    Requests m_requests;
    QString m_fileName;
    std::shared_ptr<const BaselineContent> m_file;
    std::shared_ptr<const BaselineContent> m_content;
    Kind m_kind = Kind::Nothing;
    int m_number = 0;
};

} // namespace portolan
