// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/pictureexport.h"
#include "support/samples.h"
#include "theme/colours.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace portolan;
using namespace portolan::diagram;
using namespace portolan::test;

namespace {

/// What a reader of an SVG meets.
struct SvgContent {
    QStringList texts;
    QString title;
    int images = 0;
    bool isValid = false;
};

SvgContent contentOf(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"text")
            content.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (xml.name() == u"title")
            content.title = xml.readElementText();
        else if (xml.name() == u"image")
            ++content.images;
    }
    if (xml.hasError())
        qWarning() << xml.errorString() << xml.lineNumber();
    content.isValid = !xml.hasError();
    return content;
}

PictureOptions optionsFor(PictureFormat format, const std::optional<QPageSize> &page = {})
{
    return {format, 1, page, QStringLiteral("Estate")};
}

/// Share of pixels that are not like the corner.
double inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(0, 0);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != ground ? 1 : 0;
    }
    return double(ink) / (double(image.width()) * image.height());
}

} // namespace

class PictureExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void svgHasTextAsTextAndNoPixels();
    void pngIsAsLargeAsAskedFor();
    void aHugeScaleStaysWithinWhatReadersTake();
    void pdfHasTextAndTheDrawingsProportions();
    void pdfOnPaperIsTurnedAsTheDrawingNeedsIt();
    void aDotOnPaperIsAUnitOfTheDrawing();
    void aSelectionLeavesOutEverythingElse();
    void aSelectedZoneBringsWhatStandsInIt();
    void selectingNothingThatIsDrawnKeepsEverything();
    void thumbnailsFitAndShowSomething();
    void whatCannotBeWrittenSaysSoAndLeavesTheFile();
    void theSameDrawingGivesTheSameSvg();

private:
    [[nodiscard]] PicturePainting painting() const
    {
        return {m_picture, {}, paletteFrom(Colours::light()), QApplication::font()};
    }
    [[nodiscard]] const Card &cardNamed(const char *name) const;

    Document m_document = sample(QStringLiteral("edge-single-nat"));
    Picture m_picture = pictureOf(m_document, *lyncCatalogue(), Language::English);
};

const Card &PictureExportTest::cardNamed(const char *name) const
{
    for (const Card &card : m_picture.content.cards) {
        if (card.title == QLatin1StringView(name))
            return card;
    }
    qFatal("no card of that name");
}

void PictureExportTest::svgHasTextAsTextAndNoPixels()
{
    const QByteArray svg = svgOf(painting(), QStringLiteral("Estate & more"));
    const SvgContent content = contentOf(svg);
    QVERIFY(content.isValid);
    QCOMPARE(content.title, QStringLiteral("Estate & more"));
    QCOMPARE(content.images, 0);
    for (const Zone &zone : m_document.topology.zones)
        QVERIFY2(content.texts.contains(zone.name), qPrintable(zone.name));
    QVERIFY(content.texts.contains(QStringLiteral("pool.contoso.net")));
    const QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size().toSize(), painting().size().toSize());
}

void PictureExportTest::pngIsAsLargeAsAskedFor()
{
    const QSizeF size = painting().size();
    for (const double scale : {1.0, 2.5}) {
        const QImage image = QImage::fromData(pngOf(imageOf(painting(), scale), QStringLiteral("Estate")));
        QCOMPARE(image.size(), (size * scale).toSize());
        QVERIFY(inkOf(image) > 0.2);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Estate"));
    }
}

void PictureExportTest::aHugeScaleStaysWithinWhatReadersTake()
{
    const QImage image = imageOf(painting(), longestSide);
    QVERIFY(!image.isNull());
    QCOMPARE(std::max(image.width(), image.height()), longestSide);
}

void PictureExportTest::pdfHasTextAndTheDrawingsProportions()
{
    const QByteArray pdf = pdfOf(painting(), optionsFor(PictureFormat::Pdf));
    QVERIFY(pdf.startsWith("%PDF-"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(QStringLiteral("pool.contoso.net")), qPrintable(text));
    reader.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(reader.waitForFinished());
    const QString info = QString::fromUtf8(reader.readAllStandardOutput());
    const auto match =
        QRegularExpression(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts")).match(info);
    QVERIFY2(match.hasMatch(), qPrintable(info));
    const QSizeF size = painting().size();
    const double ratio = match.captured(1).toDouble() / match.captured(2).toDouble();
    QVERIFY(qAbs(ratio - size.width() / size.height()) < 0.02);
    QVERIFY(info.contains(QStringLiteral("Pages:           1")));
}

void PictureExportTest::pdfOnPaperIsTurnedAsTheDrawingNeedsIt()
{
    const QByteArray pdf = pdfOf(painting(), optionsFor(PictureFormat::Pdf, QPageSize(QPageSize::A4)));
    const auto box = QRegularExpression(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"))
                         .match(QString::fromLatin1(pdf));
    QVERIFY(box.hasMatch());
    QVERIFY(painting().size().width() > painting().size().height());
    QCOMPARE(qRound(box.captured(1).toDouble()), 842);
    QCOMPARE(qRound(box.captured(2).toDouble()), 595);
}

void PictureExportTest::aDotOnPaperIsAUnitOfTheDrawing()
{
    QCOMPARE(resolutionFor({960, 480}, {720, 360}), 96);
    QCOMPARE(resolutionFor({960, 480}, {360, 360}), 192);
    QCOMPARE(resolutionFor({10, 10}, {720, 360}), 72);
}

void PictureExportTest::aSelectionLeavesOutEverythingElse()
{
    PicturePainting some = painting();
    some.limitTo({cardNamed("Front End pool").id, cardNamed("Director").id});
    QVERIFY(some.size().width() < painting().size().width());
    const QStringList texts = contentOf(svgOf(some, {})).texts;
    QVERIFY(texts.contains(QStringLiteral("Front End pool")));
    QVERIFY(texts.contains(QStringLiteral("Director")));
    QVERIFY(!texts.contains(QStringLiteral("Lync clients")));
    QVERIFY(!texts.contains(QStringLiteral("Exchange UM")));
}

void PictureExportTest::aSelectedZoneBringsWhatStandsInIt()
{
    const Card &card = cardNamed("Front End pool");
    PicturePainting some = painting();
    some.limitTo({m_picture.content.zones[size_t(card.zones.front())].id});
    const QStringList texts = contentOf(svgOf(some, {})).texts;
    QVERIFY(texts.contains(QStringLiteral("Front End pool")));
    QVERIFY(texts.contains(QStringLiteral("SQL Server")));
    QVERIFY(!texts.contains(QStringLiteral("Lync clients")));
}

void PictureExportTest::selectingNothingThatIsDrawnKeepsEverything()
{
    for (const std::vector<ElementId> &ids :
         {std::vector<ElementId>{}, std::vector{ElementId::literal("nowhere")}}) {
        PicturePainting all = painting();
        all.limitTo(ids);
        QCOMPARE(all.size(), painting().size());
    }
}

void PictureExportTest::thumbnailsFitAndShowSomething()
{
    for (const QSize size : {QSize(512, 320), QSize(64, 400)}) {
        const QImage image = thumbnailOf(painting(), size);
        QVERIFY(image.width() <= size.width() && image.height() <= size.height());
        QVERIFY(image.width() == size.width() || image.height() == size.height());
        QVERIFY(inkOf(image) > 0.2);
    }
}

void PictureExportTest::whatCannotBeWrittenSaysSoAndLeavesTheFile()
{
    QTemporaryDir folder;
    const auto nowhere = writePicture(painting(), {}, folder.filePath(QStringLiteral("no/such/a.svg")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::CannotOpen);
    QVERIFY(nowhere.error().where.contains(QStringLiteral("a.svg")));

    const QString path = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(writePicture(painting(), optionsFor(PictureFormat::Png), path));
    QCOMPARE(QImage(path).size(), painting().size().toSize());
}

void PictureExportTest::theSameDrawingGivesTheSameSvg()
{
    QCOMPARE(svgOf(painting(), {}), svgOf(painting(), {}));
}

QTEST_MAIN(PictureExportTest)
#include "tst_pictureexport.moc"
