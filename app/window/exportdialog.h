// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace portolan {

/// Asks what is to be exported or printed, and how.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 { Export, Print };

    /// What there is to choose from: sheets by id and title, templates, and what was handed over.
    struct Offer {
        struct Sheet {
            QString id;
            QString title;
        };
        std::vector<Sheet> sheets;
        /// Of the sheet somebody is looking at; may be empty.
        QString shown;
        std::vector<KnownTemplate> templates;
        std::vector<Baseline> baselines;
        /// The name of the file the window compares with; may be empty.
        QString otherFile;
    };

    ExportDialog(Purpose purpose, const Offer &offer, const ExportWishes &wishes, QWidget *parent = nullptr);

    [[nodiscard]] ExportWishes wishes() const;

private:
    void fillSheets(const Offer &offer);
    void fillChoices(const Offer &offer);
    void fillExtents(const Offer &offer);
    void buildLayout();
    void proposeColumns();
    void take(const ExportWishes &wishes);
    void update();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] std::vector<QString> checkedSheets() const;

    Purpose m_purpose;
    QString m_shown;
    QComboBox *m_format;
    QComboBox *m_csvTarget;
    QComboBox *m_language;
    QRadioButton *m_allSheets;
    QRadioButton *m_shownSheet;
    QRadioButton *m_someSheets;
    QListWidget *m_sheets;
    QComboBox *m_columns;
    QComboBox *m_rows;
    QComboBox *m_since;
    QComboBox *m_paper;
    QCheckBox *m_diagram;
    QCheckBox *m_icmp;
    QFormLayout *m_form = nullptr;
    QPushButton *m_accept = nullptr;
    std::vector<TemplateId> m_templates;
};

} // namespace portolan
