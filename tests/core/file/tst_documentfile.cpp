// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file/documentfile.h"
#include "support/faildevice.h"
#include "support/must.h"
#include "support/randomtopology.h"
#include "types/writeall.h"

#include <QtTest>

#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace portolan;
using portolan::test::must;
using portolan::test::randomDocument;

namespace {

/// A disk that is full after `bytes` of any one file, for as long as this lives. The system's own
/// limit does it, so the real way of saving is tested, for root as well.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

/// Nobody in particular, if this is root, who may do everything. For as long as this lives.
class Unprivileged {
public:
    Unprivileged()
    {
        constexpr uid_t nobody = 65534;
        m_isRoot = geteuid() == 0;
        m_holds = !m_isRoot || setresuid(nobody, nobody, 0) == 0;
    }
    ~Unprivileged()
    {
        if (m_isRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

    [[nodiscard]] bool holds() const { return m_holds; }

private:
    bool m_isRoot = false;
    bool m_holds = false;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Pool poolCalled(const QString &name)
{
    Pool pool;
    pool.id = PoolId::literal("pool");
    pool.role = RoleKey::literal("front-end");
    pool.name = name;
    return pool;
}

} // namespace

Q_DECLARE_METATYPE(portolan::Document)
Q_DECLARE_METATYPE(portolan::ErrorCode)

class TestDocumentFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedFileIsLoadedAgain_data();
    void aSavedFileIsLoadedAgain();
    void theContentDecidesTheFormWhenLoading();
    void aMissingFileCannotBeOpened();
    void aFolderCannotBeOpened();
    void aFileThatFailsWhileBeingReadIsNotLoaded();
    void anUnreadableFileCannotBeOpened();
    void aReadOnlyFileOrFolderIsNotWritten_data();
    void aReadOnlyFileOrFolderIsNotWritten();
    void aFolderThatDoesNotExistIsNotMade();
    void aFolderIsNotReplacedByAFile();
    void aPipeIsNotReplacedByAFile();
    void aFileChangedOnDiskIsNotOverwritten_data();
    void aFileChangedOnDiskIsNotOverwritten();
    void aFileOfAnotherIsNotOverwrittenAsNew();
    void aFileTouchedButNotChangedIsOverwritten();
    void toldSoAChangedFileIsOverwritten();
    void savingTwiceKeepsTrackOfTheFile();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aFullDiskIsNoticedAtEveryByte();
    void whatCannotBeReadBackIsNotSaved_data();
    void whatCannotBeReadBackIsNotSaved();
    void aLinkStaysALink();
    void permissionsAreKept();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocumentFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDocumentFile::aSavedFileIsLoadedAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("plain") << QStringLiteral("a.portolan.json") << true;
    QTest::newRow("container") << QStringLiteral("ä ö.portolan") << false;
}

void TestDocumentFile::aSavedFileIsLoadedAgain()
{
    QFETCH(QString, name);
    QFETCH(bool, isPlain);
    const Document document = randomDocument({.seed = 21});
    const FileStamp stamp = must(saveDocument(document, path(name), FileStamp{}));
    const LoadedDocument loaded = must(loadDocument(path(name)));
    QVERIFY(loaded.document == document);
    QCOMPARE(loaded.stamp.digest, stamp.digest);
    QCOMPARE(must(stampOf(path(name))).digest, stamp.digest);
    QCOMPARE(loaded.form == FileForm::Plain, isPlain);
    QCOMPARE(contentOf(path(name)).startsWith('{'), isPlain);
    QCOMPARE(files(), QStringList(name));
}

void TestDocumentFile::theContentDecidesTheFormWhenLoading()
{
    const Document document = randomDocument({.seed = 22});
    must(saveDocument(document, path(QStringLiteral("a.portolan")), FileStamp{}));
    QVERIFY(QFile::rename(path(QStringLiteral("a.portolan")), path(QStringLiteral("a.json"))));
    const LoadedDocument loaded = must(loadDocument(path(QStringLiteral("a.json"))));
    QCOMPARE(loaded.form, FileForm::Container);
    QVERIFY(loaded.document == document);
}

void TestDocumentFile::aMissingFileCannotBeOpened()
{
    const auto loaded = loadDocument(path(QStringLiteral("gone.portolan")));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::CannotOpen);
    QCOMPARE(loaded.error().where, path(QStringLiteral("gone.portolan")));
    QCOMPARE(loaded.error().arguments.size(), 1);
}

void TestDocumentFile::aFolderCannotBeOpened()
{
    const auto loaded = loadDocument(m_folder->path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::CannotOpen);
}

void TestDocumentFile::aFileThatFailsWhileBeingReadIsNotLoaded()
{
    // Opens, but its first page is not there to be read.
    const QString unreadable = QStringLiteral("/proc/self/mem");
    if (!QFile::exists(unreadable))
        QSKIP("no file that fails while being read");
    const auto loaded = loadDocument(unreadable);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::CannotRead);
    QCOMPARE(loaded.error().where, unreadable);
}

void TestDocumentFile::anUnreadableFileCannotBeOpened()
{
    m_folder.reset();
    const Unprivileged unprivileged;
    if (!unprivileged.holds())
        QSKIP("root, who may read everything, cannot be anybody else here");
    init();
    const QString name = path(QStringLiteral("a.portolan"));
    must(saveDocument(randomDocument({.seed = 23}), name, FileStamp{}));
    QVERIFY(QFile::setPermissions(name, QFile::WriteOwner));
    const auto loaded = loadDocument(name);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::CannotOpen);
    m_folder.reset();
}

void TestDocumentFile::aReadOnlyFileOrFolderIsNotWritten_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestDocumentFile::aReadOnlyFileOrFolderIsNotWritten()
{
    QFETCH(bool, folder);
    m_folder.reset();
    const Unprivileged unprivileged;
    if (!unprivileged.holds())
        QSKIP("root, who may write everything, cannot be anybody else here");
    init();
    const QString name = path(QStringLiteral("a.portolan"));
    must(saveDocument(randomDocument({.seed = 24}), name, FileStamp{}));
    const QByteArray before = contentOf(name);
    const QString locked = folder ? m_folder->path() : name;
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    const auto saved = saveDocument(randomDocument({.seed = 25}), name, std::nullopt);
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QCOMPARE(contentOf(name), before);
    QCOMPARE(files().size(), 1);
    m_folder.reset();
}

void TestDocumentFile::aFolderThatDoesNotExistIsNotMade()
{
    const QString name = path(QStringLiteral("none/a.portolan"));
    const auto saved = saveDocument(randomDocument({.seed = 26}), name, FileStamp{});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QCOMPARE(saved.error().where, name);
    QVERIFY(!QFile::exists(path(QStringLiteral("none"))));
}

void TestDocumentFile::aFolderIsNotReplacedByAFile()
{
    const QString name = path(QStringLiteral("a.portolan"));
    QVERIFY(QDir().mkdir(name));
    const auto saved = saveDocument(randomDocument({.seed = 27}), name, std::nullopt);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QVERIFY(QFileInfo(name).isDir());
}

void TestDocumentFile::aPipeIsNotReplacedByAFile()
{
    const QString name = path(QStringLiteral("a.portolan"));
    QCOMPARE(mkfifo(qPrintable(name), 0600), 0);
    const auto saved = saveDocument(randomDocument({.seed = 28}), name, std::nullopt);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
    QVERIFY(!QFileInfo(name).isFile());
}

void TestDocumentFile::aFileChangedOnDiskIsNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("other content") << QByteArray("{}");
    QTest::newRow("emptied") << QByteArray("");
    QTest::newRow("deleted") << QByteArray();
}

void TestDocumentFile::aFileChangedOnDiskIsNotOverwritten()
{
    QFETCH(QByteArray, now);
    const QString name = path(QStringLiteral("a.portolan.json"));
    const Document document = randomDocument({.seed = 29});
    const FileStamp stamp = must(saveDocument(document, name, FileStamp{}));
    if (now.isNull())
        QVERIFY(QFile::remove(name));
    else
        writeTo(name, now);
    const auto saved = saveDocument(document, name, stamp);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(saved.error().where, name);
    QCOMPARE(QFile::exists(name), !now.isNull());
    QCOMPARE(contentOf(name), now.isNull() ? QByteArray() : now);
    QVERIFY(files().size() <= 1);
}

void TestDocumentFile::aFileOfAnotherIsNotOverwrittenAsNew()
{
    const QString name = path(QStringLiteral("a.portolan"));
    writeTo(name, "somebody's work");
    const auto saved = saveDocument(randomDocument({.seed = 30}), name, FileStamp{});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::ChangedOnDisk);
    QCOMPARE(contentOf(name), QByteArray("somebody's work"));
}

void TestDocumentFile::aFileTouchedButNotChangedIsOverwritten()
{
    const QString name = path(QStringLiteral("a.portolan"));
    const FileStamp stamp = must(saveDocument(randomDocument({.seed = 31}), name, FileStamp{}));
    const QByteArray content = contentOf(name);
    QVERIFY(QFile::remove(name));
    writeTo(name, content);
    QVERIFY(saveDocument(randomDocument({.seed = 32}), name, stamp));
    QVERIFY(contentOf(name) != content);
}

void TestDocumentFile::toldSoAChangedFileIsOverwritten()
{
    const QString name = path(QStringLiteral("a.portolan"));
    writeTo(name, "somebody's work");
    const Document document = randomDocument({.seed = 33});
    QVERIFY(saveDocument(document, name, std::nullopt));
    QVERIFY(must(loadDocument(name)).document == document);
}

void TestDocumentFile::savingTwiceKeepsTrackOfTheFile()
{
    const QString name = path(QStringLiteral("a.portolan"));
    const FileStamp first = must(saveDocument(randomDocument({.seed = 34}), name, FileStamp{}));
    const FileStamp second = must(saveDocument(randomDocument({.seed = 35}), name, first));
    QVERIFY(first != second);
    QVERIFY(!saveDocument(randomDocument({.seed = 36}), name, first));
    QVERIFY(saveDocument(randomDocument({.seed = 36}), name, second));
}

void TestDocumentFile::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("a.portolan.json");
    QTest::newRow("container") << QStringLiteral("a.portolan");
}

void TestDocumentFile::aFullDiskLeavesTheOldFile()
{
    QFETCH(QString, name);
    const Document before = randomDocument({.seed = 37, .pools = 4});
    const FileStamp stamp = must(saveDocument(before, path(name), FileStamp{}));
    const QByteArray content = contentOf(path(name));
    const Document after = randomDocument({.seed = 38, .sites = 4, .pools = 100});
    for (const rlim_t room : {0, 1, 1000, 4096, 8192}) {
        const auto saved = [&] {
            const FullDisk full(room);
            return saveDocument(after, path(name), stamp);
        }();
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CannotWrite);
        QCOMPARE(saved.error().where, path(name));
        QVERIFY(!saved.error().arguments.value(0).isEmpty());
        QCOMPARE(contentOf(path(name)), content);
        QCOMPARE(files(), QStringList(name));
    }
    QVERIFY(saveDocument(after, path(name), stamp));
}

void TestDocumentFile::aFullDiskIsNoticedAtEveryByte()
{
    const QByteArray bytes(500, 'x');
    for (qint64 capacity = 0; capacity < bytes.size(); ++capacity) {
        test::FailDevice device(capacity);
        const auto written = writeAll(device, bytes);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().arguments, QStringList(QStringLiteral("No space left on device")));
    }
    test::FailDevice device(bytes.size());
    QVERIFY(writeAll(device, bytes));
}

void TestDocumentFile::whatCannotBeReadBackIsNotSaved_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<ErrorCode>("code");

    Document document;
    document.topology.pools.put(poolCalled(QString(QChar(0xd800))));
    QTest::newRow("half a character") << document << ErrorCode::ReadBackDiffers;

    document = {};
    Pool pool = poolCalled(QStringLiteral("Pool"));
    pool.site = SiteId::literal("nowhere");
    document.topology.pools.put(pool);
    QTest::newRow("a dangling reference") << document << ErrorCode::DanglingReference;

    document = {};
    pool = poolCalled(QStringLiteral("Pool"));
    pool.role = {};
    document.topology.pools.put(pool);
    QTest::newRow("no role") << document << ErrorCode::InvalidKey;

    document = {};
    document.topology.pools.put(poolCalled(QStringLiteral("Pool")));
    document.diagram.placements[ElementId::literal("pool")].x = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("a position that is no number") << document << ErrorCode::OutOfRange;

    document = {};
    document.rowNumbers.numbers = {{1, {QStringLiteral("EXT"), 1}}, {2, {QStringLiteral("EXT"), 1}}};
    QTest::newRow("a number given twice") << document << ErrorCode::DuplicateId;

    document = {};
    pool = poolCalled(QStringLiteral("Pool"));
    document.topology.pools.put(pool);
    Association line{AssociationId::literal("line"), AssociationKey::literal("trunk"), pool.id, pool.id, {}};
    line.attributes.emplace(AttributeKey::literal("transport"), QStringLiteral("443"));
    document.topology.associations.put(line);
    QTest::newRow("a word that reads as a port") << document << ErrorCode::InvalidChoice;
}

void TestDocumentFile::whatCannotBeReadBackIsNotSaved()
{
    QFETCH(Document, document);
    QFETCH(ErrorCode, code);
    for (const QString &name :
         {path(QStringLiteral("a.portolan")), path(QStringLiteral("a.portolan.json"))}) {
        writeTo(name, "what was there");
        const auto saved = saveDocument(document, name, std::nullopt);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, code);
        QVERIFY(saved.error().where.startsWith(name));
        QCOMPARE(contentOf(name), QByteArray("what was there"));
    }
    QCOMPARE(files().size(), 2);
}

void TestDocumentFile::aLinkStaysALink()
{
    const QString target = path(QStringLiteral("target.portolan"));
    const QString link = path(QStringLiteral("link.portolan"));
    must(saveDocument(randomDocument({.seed = 39}), target, FileStamp{}));
    QVERIFY(QFile::link(target, link));
    const Document document = randomDocument({.seed = 40});
    must(saveDocument(document, link, must(stampOf(link))));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(must(loadDocument(target)).document == document);
}

void TestDocumentFile::permissionsAreKept()
{
    const QString name = path(QStringLiteral("a.portolan"));
    const FileStamp stamp = must(saveDocument(randomDocument({.seed = 41}), name, FileStamp{}));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto before = QFile::permissions(name);
    must(saveDocument(randomDocument({.seed = 42}), name, stamp));
    QCOMPARE(QFile::permissions(name), before);
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
