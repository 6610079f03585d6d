// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreading.h"

#include "resources/resources.h"
#include "text/errortext.h"
#include "text/importtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReading)
};

/// Less is over before anybody has read what is shown.
constexpr int untilShown = 400;
constexpr int betweenLooks = 50;

using Read = tl::expected<ImportedFile, QString>;

struct Progress {
    std::atomic<int> percent = 0;
    std::atomic<bool> goesOn = true;
};

Read readFile(const QString &path, const Catalogue &catalogue, Language language, Progress &progress)
{
    auto map = loadImportMap(resources::catalogueFolder(), catalogue);
    if (!map)
        return tl::unexpected(errorText(map.error().front()));
    ImportLimits limits;
    limits.goOn = [&progress](int percent) {
        progress.percent = percent;
        return progress.goesOn.load();
    };
    auto imported = importFile(path, catalogue, *map, language, limits);
    if (!imported) {
        ImportError error = imported.error();
        // The sentence above names the file already; an entry in it is worth knowing.
        error.where.remove(0, QDir::toNativeSeparators(path).size());
        if (error.where.startsWith(QLatin1String(": ")))
            error.where.remove(0, 2);
        return tl::unexpected(importErrorText(error));
    }
    return ImportedFile{std::move(*imported), std::move(*map)};
}

/// Shows how far it is until it is done.
void watch(QFutureWatcher<Read> &watcher, Progress &progress, const QString &name, QWidget *window)
{
    QProgressDialog dialog(Words::tr("Reading “%1”…").arg(name), Words::tr("Cancel"), 0, 100, window);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoReset(false);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] { dialog.setValue(progress.percent); });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { progress.goesOn = false; });
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    look.start(betweenLooks);
    dialog.show();
    if (!watcher.isFinished())
        loop.exec();
}

} // namespace

tl::expected<std::optional<ImportedFile>, QString>
readForImport(const QString &path, const std::shared_ptr<const Catalogue> &catalogue, Language language,
              QWidget *window)
{
    Progress progress;
    QFutureWatcher<Read> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(untilShown, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(
        [path, catalogue, language, &progress] { return readFile(path, *catalogue, language, progress); }));
    // Nobody is to change the document meanwhile.
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!watcher.isFinished())
        watch(watcher, progress, QFileInfo(path).fileName(), window);
    watcher.waitForFinished();
    if (!progress.goesOn)
        return std::optional<ImportedFile>();
    Read read = watcher.result();
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(*read));
}

} // namespace portolan
