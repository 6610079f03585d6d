// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/parsing.h"
#include "starting/answers.h"

#include <QScrollArea>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace portolan {

/// Asks for what a scenario leaves open: names, numbers of servers, networks, partners and features.
class ScenarioForm : public QScrollArea {
    Q_OBJECT

public:
    ScenarioForm(const Catalogue &catalogue, Language language, QWidget *parent = nullptr);

    /// Asks for another scenario; what was decided for the one before holds.
    void ask(const Document &scenario);
    /// What was answered, or the sentence that says which answer means nothing and why.
    [[nodiscard]] Parsed<ScenarioAnswers> answers() const;

Q_SIGNALS:
    /// With every key.
    void changed();

private:
    /// Puts what is in a field into the answers, or says what is wrong with it.
    using Read = std::function<std::optional<QString>(ScenarioAnswers &)>;

    void build(const Document &scenario, const ScenarioAnswers &shown);
    QFormLayout *addSection(QWidget *column, const QString &title, bool isOpen);
    QLineEdit *addLine(QFormLayout *layout, const QString &label, const QString &text);
    template <typename T>
    void addList(QFormLayout *layout, const QString &label,
                 std::function<std::vector<T> &(ScenarioAnswers &)> in, const ScenarioAnswers &shown);
    void addSwitch(QFormLayout *layout, const QString &label, bool isOn,
                   std::function<void(ScenarioAnswers &, bool)> write);
    void addNames(QFormLayout *layout, const ScenarioAnswers &shown);
    void addServers(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown);
    void addNetworks(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown);
    void addPartners(QFormLayout *layout, const Topology &topology, const ScenarioAnswers &shown);
    void addFeatures(QFormLayout *layout, const ScenarioAnswers &shown);

    const Catalogue &m_catalogue;
    Language m_language;
    ScenarioAnswers m_proposed;
    std::vector<Read> m_reads;
};

} // namespace portolan
