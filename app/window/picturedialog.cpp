// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace portolan {

namespace {

using diagram::PictureFormat;

constexpr QSize previewSize(480, 280);
constexpr std::array scales = {1, 2, 3, 4};
constexpr int usualScale = 1; ///< index

} // namespace

PictureDialog::PictureDialog(const diagram::PicturePainting &painting, std::vector<ElementId> selection,
                             QWidget *parent)
    : QDialog(parent), m_painting(painting), m_selection(std::move(selection)), m_preview(new QLabel),
      m_all(new QRadioButton(tr("&Whole drawing"))), m_selected(new QRadioButton(tr("&Selection only"))),
      m_format(new QComboBox), m_scale(new QComboBox), m_page(new QComboBox), m_size(new QLabel)
{
    setWindowTitle(tr("Export picture"));
    m_format->addItem(tr("SVG: sharp at every size, for documents and the web"), int(PictureFormat::Svg));
    m_format->addItem(tr("PNG: pixels, for everything"), int(PictureFormat::Png));
    m_format->addItem(tr("PDF: sharp at every size, for paper"), int(PictureFormat::Pdf));
    for (const int scale : scales)
        m_scale->addItem(tr("%1 %").arg(scale * 100), scale);
    m_scale->setCurrentIndex(usualScale);
    m_page->addItem(tr("As large as the drawing"));
    m_page->addItem(QStringLiteral("A4"), int(QPageSize::A4));
    m_page->addItem(QStringLiteral("A3"), int(QPageSize::A3));
    m_all->setChecked(m_selection.empty());
    m_selected->setChecked(!m_selection.empty());
    m_selected->setEnabled(!m_selection.empty());
    buildLayout();
    for (QComboBox *box : {m_format, m_scale, m_page})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::update);
    connect(m_all, &QRadioButton::toggled, this, &PictureDialog::update);
    update();
}

void PictureDialog::buildLayout()
{
    m_preview->setMinimumSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    auto *what = new QVBoxLayout;
    what->addWidget(m_all);
    what->addWidget(m_selected);
    auto *form = new QFormLayout;
    form->addRow(tr("What:"), what);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Si&ze:"), m_scale);
    form->addRow(tr("&Paper:"), m_page);
    form->addRow(QString(), m_size);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *accept = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    accept->setDefault(true);
    accept->setFocus();
}

PictureFormat PictureDialog::format() const
{
    return PictureFormat(m_format->currentData().toInt());
}

diagram::PicturePainting PictureDialog::painting() const
{
    diagram::PicturePainting painting = m_painting;
    if (m_selected->isChecked())
        painting.limitTo(m_selection);
    return painting;
}

diagram::PictureOptions PictureDialog::options() const
{
    diagram::PictureOptions options;
    options.format = format();
    options.scale = m_scale->currentData().toDouble();
    if (m_page->currentIndex() > 0)
        options.page = QPageSize(QPageSize::PageSizeId(m_page->currentData().toInt()));
    return options;
}

void PictureDialog::update()
{
    const diagram::PicturePainting shown = painting();
    const double ratio = devicePixelRatioF();
    QImage image = diagram::thumbnailOf(shown, previewSize * ratio);
    image.setDevicePixelRatio(ratio);
    m_preview->setPixmap(QPixmap::fromImage(image));
    m_scale->setEnabled(format() == PictureFormat::Png);
    m_page->setEnabled(format() == PictureFormat::Pdf);
    const QSize pixels = (shown.size() * options().scale).toSize();
    m_size->setText(format() == PictureFormat::Png
                        ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
                        : QString());
}

} // namespace portolan
