// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalogue.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace portolan {

class StartList;
class StartPictures;

/// What the window shows while no document is open: files opened last, samples, and ways to begin.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    explicit WelcomePage(const Catalogue &catalogue, QWidget *parent = nullptr);

    void retranslate(Language language);
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void emptyRequested();
    void scenarioRequested();
    void openRequested();
    /// The name of a sample.
    void sampleRequested(const QString &name);
    void fileRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    QLabel *addHeading(QVBoxLayout *column);
    void makePictures();

    const Catalogue &m_catalogue;
    StartPictures *m_pictures;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_empty;
    QPushButton *m_scenario;
    QPushButton *m_open;
    QLabel *m_recentTitle = nullptr;
    StartList *m_recent;
    QLabel *m_samplesTitle = nullptr;
    StartList *m_samples;
};

} // namespace portolan
