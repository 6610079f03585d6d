// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence.h"

#include <QCoreApplication>

namespace portolan {

namespace {

/// Fills all markers in one pass, because a name may contain "%1" itself.
QString filled(const QString &pattern, const std::vector<Text> &arguments, Language language)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || size_t(number) > arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += arguments[size_t(number) - 1].in(language);
        ++i;
    }
    return text;
}

} // namespace

QString Sentence::in(Language language) const
{
    if (!source)
        return arguments.empty() ? QString() : arguments.front().in(language);
    return filled(QCoreApplication::translate("Edits", source, nullptr, count.value_or(-1)), arguments,
                  language);
}

Text verbatim(const QString &name)
{
    return {name, name};
}

tl::unexpected<Refusal> refused(const char *source, std::vector<Text> arguments)
{
    return tl::unexpected(Refusal{source, std::move(arguments), {}});
}

} // namespace portolan
