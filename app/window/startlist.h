// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QListWidget>

namespace portolan {

/// Documents to choose from, as pictures with a name beneath. As high as its content; a click or Enter
/// chooses.
class StartList : public QListWidget {
    Q_OBJECT

public:
    explicit StartList(QWidget *parent = nullptr);

    /// In pixels that do not depend on the screen.
    static constexpr QSize pictureSize{208, 124};

    /// `key` is what chosen() says; `detail` is for the tool tip and screen readers.
    void add(const QString &key, const QString &name, const QString &detail);
    void setPicture(const QString &key, const QImage &picture);
    [[nodiscard]] QString keyAt(int row) const;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();
};

} // namespace portolan
