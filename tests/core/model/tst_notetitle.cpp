// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notetitle.h"

#include <QTest>

using namespace portolan;

class NoteTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsCalledByItsFirstWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only white space") << QStringLiteral(" \n\t\n") << QString();
        QTest::newRow("a few words") << QStringLiteral("Ask the network team")
                                     << QStringLiteral("Ask the network team");
        QTest::newRow("its first line") << QStringLiteral("\n  Move:\nin March") << QStringLiteral("Move:");
        QTest::newRow("white space") << QStringLiteral("a\t\tb   c") << QStringLiteral("a b c");
        QTest::newRow("whole words") << QStringLiteral(
            "The second Edge pool follows when the new line is there")
                                     << QStringLiteral("The second Edge pool follows when the…");
        QTest::newRow("just as long as there is room") << QString(40, u'x') << QString(40, u'x');
        QTest::newRow("one long word") << QString(60, u'x') << QString(40, u'x') + u'…';
        QTest::newRow("no half characters")
            << QString(39, u'x') + QStringLiteral("𝄞𝄞") << QString(39, u'x') + u'…';
    }
    void aNoteIsCalledByItsFirstWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QCOMPARE(titleOf({NoteId::literal("note-1"), text}), title);
    }
};

QTEST_APPLESS_MAIN(NoteTitleTest)
#include "tst_notetitle.moc"
