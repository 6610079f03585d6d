// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/picture.h"

#include <QMimeData>

namespace portolan {

/// Elements on the clipboard: as themselves and as a table, and as a picture for those who ask for one. That
/// is painted only then, because most are pasted into a drawing or a table.
class ClipData : public QMimeData {
public:
    ClipData(const QByteArray &clip, const QString &table, diagram::Picture picture,
             std::vector<ElementId> elements);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    diagram::Picture m_picture;
    std::vector<ElementId> m_elements;
};

} // namespace portolan
