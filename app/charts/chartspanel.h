// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdrawer.h"
#include "compare/changesheet.h"

#include <QWidget>

#include <array>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTabBar)

namespace portolan {

class FigureTable;

/// Charts of what is derived, one at a time, each also as a table. Counts and draws only while it is seen;
/// what draws is loaded when it is first shown.
class ChartsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPanel(QWidget *parent = nullptr);
    ~ChartsPanel() override;

    void setLanguage(Language language);
    /// Null while nothing is derived.
    void setDerivation(std::shared_ptr<const Derivation> derivation);
    /// Null while nothing is compared.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const Figure &figure() const { return m_figure; }

    /// Leaves the drawing its room.
    [[nodiscard]] QSize sizeHint() const override { return {440, 320}; }

Q_SIGNALS:
    /// Somebody wants to see the rows of a bar; `name` says what they are.
    void rowsPicked(const std::vector<quint64> &rows, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Kind { Boundaries, Exposed, Protocols, Changes, KindCount };

    void refresh();
    void draw();
    [[nodiscard]] Figure counted() const;
    void pick(size_t series, size_t category);
    [[nodiscard]] QString described() const;

    QTabBar *m_kinds;
    QCheckBox *m_asTable;
    QStackedWidget *m_stack;
    FigureTable *m_table;
    QLabel *m_empty;
    std::unique_ptr<ChartDrawer> m_drawer;
    bool m_triedToLoad = false;
    /// Something changed since it was drawn.
    bool m_isStale = true;
    std::shared_ptr<const Derivation> m_derivation;
    std::shared_ptr<const Comparison> m_comparison;
    Figure m_figure;
    Language m_language = Language::English;
};

} // namespace portolan
