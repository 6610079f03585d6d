// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a small document under a journal until somebody kills it. Usage: editing FOLDER. Every edit renames
// the deployment to its number, which is printed then.
#include "estate.h"

#include "commands/naming.h"
#include "document/journal.h"
#include "document/opendocument.h"

#include <QCoreApplication>

#include <cstdio>

using namespace portolan;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    OpenDocument document(test::smallCatalogue());
    Document start;
    start.topology = test::smallTopology();
    document.startFrom(start);
    Journal journal(document, QCoreApplication::arguments().value(1));
    journal.setName(QStringLiteral("estate"));

    int edits = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &document, [&] {
        document.finishTyping();
        document.apply(rename(document.topology(), {}, QString::number(++edits)));
        std::printf("%d\n", edits);
        std::fflush(stdout);
    });
    timer.start(20);
    return QCoreApplication::exec();
}
