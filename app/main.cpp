// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/loader.h"
#include "resources/resources.h"
#include "text/errortext.h"
#include "window/crashguard.h"
#include "window/mainwindow.h"
#include "window/preferences.h"
#include "window/terminationsignals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>

namespace {

using namespace portolan;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// A catalogue that cannot be used is a fault of the installation: the program says why and ends.
std::shared_ptr<const Catalogue> catalogueOrComplaint()
{
    auto loaded = loadCatalogue(resources::catalogueFolder());
    if (loaded)
        return std::make_shared<const Catalogue>(std::move(*loaded));
    QStringList reasons;
    for (const Error &error : loaded.error())
        reasons << errorText(error);
    QMessageBox box(QMessageBox::Critical, QApplication::applicationName(),
                    Words::tr("The catalogue of the product cannot be used."));
    box.setInformativeText(reasons.first());
    box.setDetailedText(reasons.join(u'\n'));
    box.exec();
    return nullptr;
}

/// The file named on the command line; empty when there is none. Ends the program for --help and --version.
QString fileArgument(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Draws Lync Server deployments and derives every port they need."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The deployment to open"),
                                 QStringLiteral("[FILE]"));
    parser.process(application);
    return parser.positionalArguments().value(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Portolan"));
    QApplication::setApplicationName(QStringLiteral("Portolan"));
    QApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("portolan"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/portolan.svg")));

    QSettings settings;
    InterfaceLanguage language(storedLanguage(settings, systemLanguage()));
    const QString file = fileArgument(application);
    Theme theme;
    theme.choose(storedTheme(settings));
    const auto catalogue = catalogueOrComplaint();
    if (!catalogue)
        return 1;

    MainWindow window(catalogue, theme, language, settings);
    TerminationSignals terminationSignals;
    QObject::connect(&terminationSignals, &TerminationSignals::terminationRequested, &window,
                     &MainWindow::terminate);
    CrashGuard guard(window.document(), window.controller(), recoveryFolder());
    QObject::connect(&guard, &CrashGuard::noted, &window, &MainWindow::note);
    QObject::connect(&terminationSignals, &TerminationSignals::terminationRequested, &guard,
                     &CrashGuard::keep);
    window.show();
    if (!guard.offer(&window) && !file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
