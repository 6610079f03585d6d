// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureactions.h"

#include "actionregistry.h"
#include "diagram/diagramview.h"
#include "document/opendocument.h"
#include "documentcontroller.h"
#include "picturedialog.h"
#include "text/errortext.h"
#include "theme/colours.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace portolan {

namespace {

constexpr double clipboardScale = 2;

QString suffixOf(diagram::PictureFormat format)
{
    switch (format) {
    case diagram::PictureFormat::Svg:
        return QStringLiteral(".svg");
    case diagram::PictureFormat::Png:
        return QStringLiteral(".png");
    case diagram::PictureFormat::Pdf:
        return QStringLiteral(".pdf");
    }
    Q_UNREACHABLE();
}

/// A name with the suffix of another format means that one; any other gets the suffix of what was chosen.
void settle(QString &path, diagram::PictureFormat &format)
{
    using diagram::PictureFormat;
    for (const PictureFormat other : {PictureFormat::Svg, PictureFormat::Png, PictureFormat::Pdf}) {
        if (path.endsWith(suffixOf(other), Qt::CaseInsensitive)) {
            format = other;
            return;
        }
    }
    path += suffixOf(format);
}

/// "contoso" for "contoso.portolan.json".
QString titleOf(const DocumentController &controller)
{
    return controller.name().section(QStringLiteral(".portolan"), 0, 0);
}

} // namespace

PictureActions::PictureActions(ActionRegistry &registry, OpenDocument &document,
                               DocumentController &controller, DiagramView &diagram)
    : QObject(&registry), m_document(document), m_controller(controller), m_diagram(diagram)
{
    const auto offer = [&](const ActionDeclaration &declaration, void (PictureActions::*method)()) {
        connect(registry.add(declaration), &QAction::triggered, this, method);
    };
    offer({.id = "file.exportPicture",
           .text = QT_TRANSLATE_NOOP("Actions", "&Picture…"),
           .group = MenuGroup::FileExport,
           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "diagram image SVG PNG PDF drawing"),
           .title = QT_TRANSLATE_NOOP("Actions", "Export picture")},
          &PictureActions::exportPicture);
    offer({.id = "file.print",
           .text = QT_TRANSLATE_NOOP("Actions", "Print dra&wing…"),
           .group = MenuGroup::FilePrint,
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "paper printer preview diagram")},
          &PictureActions::print);
    offer({.id = "edit.copyPicture",
           .text = QT_TRANSLATE_NOOP("Actions", "Cop&y as picture"),
           .group = MenuGroup::EditClipboard,
           .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
           .needs = Needs::Document,
           .keywords = QT_TRANSLATE_NOOP("Actions", "clipboard image diagram"),
           .help = QT_TRANSLATE_NOOP("Actions", "What is selected, or the whole drawing")},
          &PictureActions::copy);
}

diagram::PicturePainting PictureActions::painting() const
{
    m_diagram.settle();
    const diagram::Picture &picture = m_diagram.picture();
    const auto &derivation = m_document.derivation();
    diagram::PicturePainting painting(
        picture, derivation ? diagram::annotationsOf(*derivation, picture) : diagram::Annotations(),
        paletteFrom(Colours::light()), QApplication::font());
    painting.show(m_diagram.choices().colouring, m_diagram.flows());
    return painting;
}

void PictureActions::exportPicture()
{
    diagram::PicturePainting painting = this->painting();
    PictureDialog dialog(painting, m_diagram.selection(), m_diagram.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    diagram::PictureOptions options = dialog.options();
    options.title = titleOf(m_controller);
    const QString suffix = suffixOf(options.format);
    const QString folder =
        m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).absolutePath();
    QString path = QFileDialog::getSaveFileName(m_diagram.window(), tr("Export picture"),
                                                QDir(folder).filePath(options.title + suffix), u'*' + suffix);
    if (path.isEmpty())
        return;
    settle(path, options.format);
    const auto written = diagram::writePicture(dialog.painting(), options, path);
    if (!written)
        QMessageBox::warning(m_diagram.window(), tr("The picture cannot be exported."),
                             errorText(written.error()));
    else
        Q_EMIT m_controller.noted(tr("Exported to %1").arg(QDir::toNativeSeparators(path)));
}

void PictureActions::copy()
{
    diagram::PicturePainting painting = this->painting();
    painting.limitTo(m_diagram.selection());
    auto data = std::make_unique<QMimeData>();
    data->setImageData(diagram::imageOf(painting, clipboardScale));
    data->setData(QStringLiteral("image/svg+xml"), diagram::svgOf(painting, titleOf(m_controller)));
    QApplication::clipboard()->setMimeData(data.release());
    Q_EMIT m_controller.noted(tr("The picture is on the clipboard."));
}

void PictureActions::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(titleOf(m_controller));
    const QSizeF size = painting().size();
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setResolution(
        diagram::resolutionFor(size, printer.pageLayout().paintRect(QPageLayout::Point).size()));
    QPrintPreviewDialog preview(&printer, m_diagram.window());
    preview.setWindowTitle(tr("Print drawing"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *page) { paintPage(*page); });
    preview.exec();
}

void PictureActions::paintPage(QPrinter &printer) const
{
    QPainter painter(&printer);
    painting().paint(painter, QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()));
}

} // namespace portolan
