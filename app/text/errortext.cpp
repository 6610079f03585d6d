// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

struct Sentence {
    ErrorCode code;
    /// How many arguments it takes; others of the same code take fewer or more.
    qsizetype arguments;
    const char *text;
};

constexpr Sentence sentences[] = {
    {ErrorCode::InvalidAddress, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not an IP address. IPv4 addresses have four numbers from 0 to "
                       "255 without leading zeros; IPv6 addresses have no zone.")},
    {ErrorCode::InvalidNetwork, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a network. Write the first address and the prefix length, "
                       "such as 192.0.2.0/24.")},
    {ErrorCode::InvalidPort, 1,
     QT_TRANSLATE_NOOP("Errors", "“%1” is not a port. Ports are whole numbers from 1 to 65535.")},
    {ErrorCode::InvalidPortRange, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a range of ports. Write two ports from 1 to 65535, the "
                       "lower one first, such as 1024-2047.")},
    {ErrorCode::InvalidHostName, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a host name. Host names are made of letters, digits and "
                       "hyphens, with dots between.")},
    {ErrorCode::InvalidKey, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a key. Keys are made of up to 64 lower-case letters, digits, "
                       "dots, hyphens and underscores.")},
    {ErrorCode::InvalidId, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not an id. Ids are made of up to 64 lower-case letters, digits, "
                       "dots, hyphens and underscores.")},
    {ErrorCode::InvalidChoice, 1, QT_TRANSLATE_NOOP("Errors", "“%1” cannot be chosen here.")},
    {ErrorCode::InvalidChoice, 2,
     QT_TRANSLATE_NOOP("Errors", "“%1” cannot be chosen here. Possible are: %2.")},
    {ErrorCode::InvalidDate, 1,
     QT_TRANSLATE_NOOP("Errors", "“%1” is not a date. Write year, month and day, such as 2026-11-21.")},
    {ErrorCode::InvalidHash, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” is not a hash. Hashes are made of 64 hexadecimal digits in lower case.")},

    {ErrorCode::CannotOpen, 0, QT_TRANSLATE_NOOP("Errors", "The file cannot be opened.")},
    {ErrorCode::CannotOpen, 1, QT_TRANSLATE_NOOP("Errors", "The file cannot be opened: %1.")},
    {ErrorCode::CannotRead, 0, QT_TRANSLATE_NOOP("Errors", "The file cannot be read.")},
    {ErrorCode::CannotRead, 1, QT_TRANSLATE_NOOP("Errors", "The file cannot be read: %1.")},
    {ErrorCode::CannotWrite, 0, QT_TRANSLATE_NOOP("Errors", "The file cannot be written.")},
    {ErrorCode::CannotWrite, 1, QT_TRANSLATE_NOOP("Errors", "The file cannot be written: %1.")},
    {ErrorCode::ChangedOnDisk, 0,
     QT_TRANSLATE_NOOP("Errors", "The file was changed by somebody else since it was opened.")},
    {ErrorCode::ReadBackDiffers, 0,
     QT_TRANSLATE_NOOP("Errors", "What was to be saved reads back differently. Nothing was saved.")},

    {ErrorCode::NotAContainer, 0, QT_TRANSLATE_NOOP("Errors", "This is not a Portolan file.")},
    {ErrorCode::CorruptContainer, 0,
     QT_TRANSLATE_NOOP("Errors", "This file is damaged: it is cut short or was changed on the way.")},
    {ErrorCode::CorruptEntry, 0, QT_TRANSLATE_NOOP("Errors", "This part of the file is damaged.")},
    {ErrorCode::TooManyEntries, 1, QT_TRANSLATE_NOOP("Errors", "The file has more than %1 entries.")},
    {ErrorCode::TooLarge, 0, QT_TRANSLATE_NOOP("Errors", "The content is too large.")},
    {ErrorCode::TooLarge, 1, QT_TRANSLATE_NOOP("Errors", "The content is larger than %1 MiB.")},
    {ErrorCode::SuspiciousRatio, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "Unpacked, this would be more than %1 times as large. Portolan does not "
                       "write such files.")},
    {ErrorCode::BadEntryName, 1,
     QT_TRANSLATE_NOOP("Errors", "An entry has the name “%1”, which could lead out of the file.")},
    {ErrorCode::DuplicateEntry, 1,
     QT_TRANSLATE_NOOP("Errors", "The entry “%1” occurs twice; upper and lower case count as the same.")},
    {ErrorCode::MissingEntry, 1, QT_TRANSLATE_NOOP("Errors", "The entry “%1” is missing.")},
    {ErrorCode::UnknownEntry, 1,
     QT_TRANSLATE_NOOP("Errors", "The entry “%1” does not belong into a Portolan file.")},
    {ErrorCode::NewerFormat, 0, QT_TRANSLATE_NOOP("Errors", "The file was written by a newer Portolan.")},
    {ErrorCode::NewerFormat, 1,
     QT_TRANSLATE_NOOP("Errors",
                       "The file has format version %1, which this Portolan does not know. It "
                       "needs a newer one.")},
    {ErrorCode::NewerFormat, 2,
     QT_TRANSLATE_NOOP("Errors", "The file has format version %1. It needs Portolan %2 or newer.")},

    {ErrorCode::JsonSyntax, 0, QT_TRANSLATE_NOOP("Errors", "This is not valid JSON.")},
    {ErrorCode::JsonSyntax, 2, QT_TRANSLATE_NOOP("Errors", "This is not valid JSON: line %1, column %2.")},
    {ErrorCode::TooDeep, 1, QT_TRANSLATE_NOOP("Errors", "The JSON is nested more than %1 levels deep.")},
    {ErrorCode::DuplicateKey, 1, QT_TRANSLATE_NOOP("Errors", "The member “%1” occurs twice.")},
    {ErrorCode::UnknownKey, 1, QT_TRANSLATE_NOOP("Errors", "The member “%1” is unknown.")},
    {ErrorCode::MissingKey, 1, QT_TRANSLATE_NOOP("Errors", "The member “%1” is missing.")},
    //: %1 and %2: "an object", "a list", "a text" ...
    {ErrorCode::WrongType, 2, QT_TRANSLATE_NOOP("Errors", "Here must be %1, but there is %2.")},
    {ErrorCode::OutOfRange, 1, QT_TRANSLATE_NOOP("Errors", "The number %1 is not possible here.")},
    {ErrorCode::OutOfRange, 3,
     QT_TRANSLATE_NOOP("Errors", "The number %1 is not possible here. It must be from %2 to %3.")},
    {ErrorCode::TooLong, 0, QT_TRANSLATE_NOOP("Errors", "The text is too long.")},
    {ErrorCode::TooLong, 2,
     QT_TRANSLATE_NOOP("Errors", "The text has %1 characters. At most %2 are possible.")},

    {ErrorCode::DuplicateId, 1, QT_TRANSLATE_NOOP("Errors", "“%1” occurs twice.")},
    {ErrorCode::DanglingReference, 1, QT_TRANSLATE_NOOP("Errors", "“%1” does not exist.")},
    {ErrorCode::DanglingReference, 2,
     QT_TRANSLATE_NOOP("Errors", "“%1” refers to “%2”, which does not exist.")},
    {ErrorCode::WrongReference, 1,
     QT_TRANSLATE_NOOP("Errors", "“%1” is of another kind than is needed here.")},
    {ErrorCode::WrongReference, 2,
     QT_TRANSLATE_NOOP("Errors", "“%1” refers to “%2”, which is of another kind than is needed here.")},
    {ErrorCode::UnknownCatalogue, 1, QT_TRANSLATE_NOOP("Errors", "This Portolan has no catalogue “%1”.")},
    {ErrorCode::UnknownScenario, 1, QT_TRANSLATE_NOOP("Errors", "There is no scenario “%1”.")},
    {ErrorCode::UnknownScenario, 2,
     QT_TRANSLATE_NOOP("Errors", "There is no scenario “%1”. Possible are: %2.")},
};

struct JsonKind {
    const char *kind;
    const char *text;
};

constexpr JsonKind jsonKinds[] = {
    {"object", QT_TRANSLATE_NOOP("Errors", "an object")},
    {"array", QT_TRANSLATE_NOOP("Errors", "a list")},
    {"string", QT_TRANSLATE_NOOP("Errors", "a text")},
    {"number", QT_TRANSLATE_NOOP("Errors", "a number")},
    {"integer", QT_TRANSLATE_NOOP("Errors", "a whole number")},
    {"boolean", QT_TRANSLATE_NOOP("Errors", "true or false")},
    {"switch, port, range or word", QT_TRANSLATE_NOOP("Errors", "true, false, a number or a text")},
    {"null", QT_TRANSLATE_NOOP("Errors", "nothing (null)")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

QString jsonKind(const QString &kind)
{
    const auto it = std::ranges::find_if(
        jsonKinds, [&kind](const JsonKind &known) { return kind == QLatin1StringView(known.kind); });
    return it == std::end(jsonKinds) ? kind : translated(it->text);
}

/// The sentence that uses most of the arguments there are.
const Sentence *sentenceFor(const Error &error)
{
    const Sentence *best = nullptr;
    for (const Sentence &sentence : sentences) {
        if (sentence.code == error.code && sentence.arguments <= error.arguments.size()
            && (!best || sentence.arguments > best->arguments))
            best = &sentence;
    }
    return best;
}

/// All at once: an argument that contains "%1" itself must not be filled in again.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// A catalogue's reasons are whole sentences of their own (catalog/cataloguereasons.h).
QString catalogueReason(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Errors", "The catalogue contradicts itself."));
    const QByteArray reason = arguments.first().toUtf8();
    const QString sentence = QCoreApplication::translate("CatalogueReason", reason.constData());
    const QString offender = arguments.value(1);
    return offender.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, offender);
}

} // namespace

QString errorSentence(const Error &error)
{
    if (error.code == ErrorCode::InvalidCatalogue)
        return catalogueReason(error.arguments);
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::WrongType) {
        for (QString &argument : arguments)
            argument = jsonKind(argument);
    }
    if (const Sentence *sentence = sentenceFor(error))
        return filled(translated(sentence->text), arguments);
    return translated(QT_TRANSLATE_NOOP("Errors", "The file cannot be used."));
}

QString errorText(const Error &error)
{
    const QString sentence = errorSentence(error);
    return error.where.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(error.where, sentence);
}

} // namespace portolan
