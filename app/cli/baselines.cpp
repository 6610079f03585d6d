// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baselines.h"

#include "sheet/frozen.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Baselines)
};

QString numbersOf(const Requests &requests)
{
    QStringList numbers;
    for (const auto &[number, baseline] : requests.baselines)
        numbers.append(QString::number(number));
    return numbers.join(QStringLiteral(", "));
}

} // namespace

std::optional<int> baselineNumber(const std::string &argument, Console &console)
{
    bool isNumber = false;
    const int number = fromArgument(argument).toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    console.complain(Words::tr("“%1” is not the number of a baseline.").arg(fromArgument(argument)));
    return std::nullopt;
}

std::shared_ptr<const BaselineContent> contentOf(const Document &document, int number, Console &console)
{
    const auto found = document.requests.baselines.find(number);
    if (found == document.requests.baselines.end()) {
        console.complain(document.requests.baselines.empty()
                             ? Words::tr("Nothing was handed over yet: there is no baseline %1.").arg(number)
                             : Words::tr("There is no baseline %1, only: %2.")
                                   .arg(number)
                                   .arg(numbersOf(document.requests)));
        return nullptr;
    }
    const Baseline &baseline = found->second;
    if (!baseline.content)
        console.complain(Words::tr("That baseline %1 was handed over is known, but no longer what was in it.")
                             .arg(number));
    else if (!isIntact(baseline))
        console.complain(
            Words::tr("Baseline %1 is not what was handed over: somebody changed it in the file.")
                .arg(number));
    return baseline.content;
}

std::shared_ptr<const BaselineContent> contentNow(const Derived &derived)
{
    return std::make_shared<const BaselineContent>(
        frozen(derived.derivation, derived.numbers, derived.document.requests));
}

} // namespace portolan
