// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "diagram/diagramview.h"
#include "file/documentfile.h"
#include "window/actionregistry.h"
#include "window/picturedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace portolan;
using namespace portolan::test;

namespace {

struct Window : Program {
    using Program::Program;

    QAction &action(const char *id) const { return *part<ActionRegistry>().action(id); }
    ElementId pool() { return firstPool(window.document().topology(), "edge").id; }
};

QSize copiedSize()
{
    return QApplication::clipboard()->image().size();
}

} // namespace

class PictureActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADocumentThereIsNothingToExport();
    void theClipboardGetsPixelsAndOutlines();
    void onlyWhatIsSelectedIsCopied();
    void theDialogOffersWhatItsFormatNeeds();
    void theDialogBeginsWithTheSelection();
    void printingShowsAPreview();
    void savingBringsAThumbnail();
};

void PictureActionsTest::withoutADocumentThereIsNothingToExport()
{
    const Window program(false);
    for (const char *id : {"file.exportPicture", "file.print", "edit.copyPicture"})
        QVERIFY2(!program.action(id).isEnabled(), id);
}

void PictureActionsTest::theClipboardGetsPixelsAndOutlines()
{
    const Window program;
    program.action("edit.copyPicture").trigger();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(copiedSize().width() > 1000);
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void PictureActionsTest::onlyWhatIsSelectedIsCopied()
{
    Window program;
    program.action("edit.copyPicture").trigger();
    const QSize all = copiedSize();
    program.part<DiagramView>().selectByUser({program.pool()});
    program.action("edit.copyPicture").trigger();
    QVERIFY(copiedSize().width() < all.width() / 2);
    QVERIFY(copiedSize().width() > 100);
}

void PictureActionsTest::theDialogOffersWhatItsFormatNeeds()
{
    const Window program;
    const diagram::PicturePainting painting(program.part<DiagramView>().picture(), {},
                                            QApplication::palette(), QApplication::font());
    const PictureDialog dialog(painting, {});
    const auto boxes = dialog.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    boxes[0]->setCurrentIndex(1);
    QCOMPARE(dialog.options().format, diagram::PictureFormat::Png);
    QVERIFY(boxes[1]->isEnabled() && !boxes[2]->isEnabled());
    QCOMPARE(dialog.options().scale, 2.0);
    boxes[0]->setCurrentIndex(2);
    QVERIFY(!boxes[1]->isEnabled() && boxes[2]->isEnabled());
    QVERIFY(!dialog.options().page);
    boxes[2]->setCurrentIndex(1);
    QCOMPARE(dialog.options().page->id(), QPageSize::A4);
}

void PictureActionsTest::theDialogBeginsWithTheSelection()
{
    Window program;
    const diagram::PicturePainting painting(program.part<DiagramView>().picture(), {},
                                            QApplication::palette(), QApplication::font());
    const PictureDialog all(painting, {});
    QVERIFY(!all.findChildren<QRadioButton *>()[1]->isEnabled());
    QCOMPARE(all.painting().size(), painting.size());
    const PictureDialog some(painting, {program.pool()});
    QVERIFY(some.painting().size().width() < painting.size().width());
    some.findChildren<QRadioButton *>()[0]->setChecked(true);
    QCOMPARE(some.painting().size(), painting.size());
}

void PictureActionsTest::printingShowsAPreview()
{
    const Window program;
    bool isShown = false;
    QTimer close;
    connect(&close, &QTimer::timeout, this, [&] {
        if (auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget()))
            isShown = preview->close();
    });
    close.start(50);
    program.action("file.print").trigger();
    QVERIFY(isShown);
}

void PictureActionsTest::savingBringsAThumbnail()
{
    Window program;
    const QString path = program.folder.filePath(QStringLiteral("a.portolan"));
    QVERIFY(program.window.document().save(path));
    QVERIFY(program.window.openFile(path));
    QVERIFY(program.window.controller().save());
    const auto loaded = loadDocument(path);
    QVERIFY(loaded);
    const QImage image = QImage::fromData(loaded->document.thumbnail, "PNG");
    QVERIFY(!image.isNull());
    QVERIFY(image.width() <= 512 && image.height() <= 320);
}

QTEST_MAIN(PictureActionsTest)
#include "tst_pictureactions.moc"
