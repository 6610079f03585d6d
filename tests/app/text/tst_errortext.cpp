// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"
#include "text/interfacelanguage.h"

#include <QCoreApplication>
#include <QTest>

using namespace portolan;

namespace {

/// The last code there is; the test below fails for any without a sentence of its own.
constexpr int codeCount = int(ErrorCode::UnknownScenario) + 1;

Error sampleError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::OutOfRange:
        return {code, {}, {QStringLiteral("AAA"), QStringLiteral("BBB"), QStringLiteral("CCC")}};
    case ErrorCode::JsonSyntax:
    case ErrorCode::WrongType:
    case ErrorCode::TooLong:
    case ErrorCode::DanglingReference:
    case ErrorCode::WrongReference:
    case ErrorCode::InvalidChoice:
    case ErrorCode::UnknownScenario:
        return {code, {}, {QStringLiteral("AAA"), QStringLiteral("BBB")}};
    case ErrorCode::ChangedOnDisk:
    case ErrorCode::ReadBackDiffers:
    case ErrorCode::NotAContainer:
    case ErrorCode::CorruptContainer:
    case ErrorCode::CorruptEntry:
        return {code, {}, {}};
    case ErrorCode::InvalidCatalogue:
        return {code, {}, {QStringLiteral("The text is empty."), QStringLiteral("AAA")}};
    default:
        return {code, {}, {QStringLiteral("AAA")}};
    }
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceInBothLanguages();
    void everyCodeManagesWithoutArguments();
    void thePlaceComesFirst();
    void argumentsAreNotFilledInTwice();
    void reasonsOfTheCatalogueAreTranslated();
    void kindsOfJsonAreWords();
};

void TestErrorText::everyCodeHasASentenceInBothLanguages()
{
    InterfaceLanguage language(Language::English);
    for (int i = 0; i < codeCount; ++i) {
        const Error error = sampleError(ErrorCode(i));
        language.use(Language::English);
        const QString english = errorSentence(error);
        language.use(Language::German);
        const QString german = errorSentence(error);
        QVERIFY2(english != german, qPrintable(english));
        QVERIFY2(english != QStringLiteral("The file cannot be used."), qPrintable(QString::number(i)));
        for (const QString &sentence : {english, german}) {
            QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
            for (const QString &argument : error.arguments) {
                if (argument.size() == 3)
                    QVERIFY2(sentence.contains(argument), qPrintable(sentence));
            }
        }
    }
}

void TestErrorText::everyCodeManagesWithoutArguments()
{
    const InterfaceLanguage language(Language::English);
    for (int i = 0; i < codeCount; ++i) {
        const QString sentence = errorSentence({ErrorCode(i), {}, {}});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
    }
}

void TestErrorText::thePlaceComesFirst()
{
    const InterfaceLanguage language(Language::English);
    const Error error{
        ErrorCode::MissingKey, QStringLiteral("a.portolan: topology.json: /pools/3"), {QStringLiteral("id")}};
    QCOMPARE(errorText(error),
             QStringLiteral("a.portolan: topology.json: /pools/3: The member “id” is missing."));
    QCOMPARE(errorText({ErrorCode::MissingKey, {}, {QStringLiteral("id")}}),
             QStringLiteral("The member “id” is missing."));
}

void TestErrorText::argumentsAreNotFilledInTwice()
{
    const InterfaceLanguage language(Language::English);
    QCOMPARE(errorSentence({ErrorCode::DanglingReference, {}, {QStringLiteral("%2"), QStringLiteral("%1")}}),
             QStringLiteral("“%2” refers to “%1”, which does not exist."));
}

void TestErrorText::reasonsOfTheCatalogueAreTranslated()
{
    const InterfaceLanguage language(Language::German);
    QCOMPARE(errorSentence({ErrorCode::InvalidCatalogue, {}, {QStringLiteral("The path has no steps."), {}}}),
             QStringLiteral("Der Weg hat keine Schritte."));
}

void TestErrorText::kindsOfJsonAreWords()
{
    InterfaceLanguage language(Language::English);
    const Error error{ErrorCode::WrongType, {}, {QStringLiteral("array"), QStringLiteral("string")}};
    QCOMPARE(errorSentence(error), QStringLiteral("Here must be a list, but there is a text."));
    language.use(Language::German);
    QCOMPARE(errorSentence(error), QStringLiteral("Hier muss eine Liste stehen, hier steht aber ein Text."));
}

QTEST_GUILESS_MAIN(TestErrorText)

#include "tst_errortext.moc"
