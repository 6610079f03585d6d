// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

namespace portolan {

FileForm formForPath(const QString &path)
{
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? FileForm::Plain
                                                                       : FileForm::Container;
}

} // namespace portolan
