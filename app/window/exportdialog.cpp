// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <limits>

namespace portolan {

namespace {

constexpr int listHeight = 168;
/// Of entries of m_since: the number of a baseline or that of another file, negative where only changes are
/// wanted.
constexpr int complete = 0;
constexpr int sinceFile = std::numeric_limits<int>::max();
/// Instead of a template.
constexpr int allColumns = -1;
constexpr int columnsAsShown = -2;
const QString languageNames[] = {QStringLiteral("English"), QStringLiteral("Deutsch")};

void select(QComboBox *box, int data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ExportDialog::ExportDialog(Purpose purpose, const Offer &offer, const ExportWishes &wishes, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_shown(offer.shown), m_format(new QComboBox),
      m_csvTarget(new QComboBox), m_language(new QComboBox), m_allSheets(new QRadioButton(tr("&All sheets"))),
      m_shownSheet(new QRadioButton(tr("The sheet that is &shown"))),
      m_someSheets(new QRadioButton(tr("&These:"))), m_sheets(new QListWidget), m_columns(new QComboBox),
      m_rows(new QComboBox), m_since(new QComboBox), m_paper(new QComboBox),
      m_diagram(new QCheckBox(tr("With the &drawing"))),
      m_icmp(new QCheckBox(tr("Say on the cover that &ICMP helps to find faults")))
{
    setWindowTitle(purpose == Purpose::Print ? tr("Print report") : tr("Export"));
    fillSheets(offer);
    fillChoices(offer);
    buildLayout();
    take(wishes);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeColumns);
    for (const QComboBox *box : {m_format, m_since})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    for (const QRadioButton *button : {m_allSheets, m_shownSheet, m_someSheets})
        connect(button, &QRadioButton::toggled, this, &ExportDialog::update);
    connect(m_sheets, &QListWidget::itemChanged, this, &ExportDialog::update);
    update();
}

void ExportDialog::fillSheets(const Offer &offer)
{
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setMaximumHeight(listHeight);
    for (const Offer::Sheet &sheet : offer.sheets) {
        auto *item = new QListWidgetItem(sheet.title, m_sheets);
        item->setData(Qt::UserRole, sheet.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(sheet.id == offer.shown ? Qt::Checked : Qt::Unchecked);
        if (sheet.id == offer.shown)
            m_shownSheet->setText(tr("The sheet that is &shown: %1")
                                      .arg(QString(sheet.title).replace(u'&', QStringLiteral("&&"))));
    }
}

void ExportDialog::fillChoices(const Offer &offer)
{
    m_format->addItem(tr("Report (PDF)"), int(ExportFormat::Report));
    m_format->addItem(tr("Excel workbook (XLSX)"), int(ExportFormat::Workbook));
    m_format->addItem(tr("CSV"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON"), int(ExportFormat::Json));
    m_csvTarget->addItem(tr("Other programs: comma, UTF-8"), int(CsvTarget::Plain));
    m_csvTarget->addItem(tr("Excel in English: comma"), int(CsvTarget::ExcelEnglish));
    m_csvTarget->addItem(tr("Excel in German: semicolon"), int(CsvTarget::ExcelGerman));
    // Languages are named in themselves, so that everybody finds their own.
    m_language->addItem(languageNames[0], int(ExportLanguage::English));
    m_language->addItem(languageNames[1], int(ExportLanguage::German));
    m_language->addItem(tr("Both, as twins with the same row ids"), int(ExportLanguage::Both));
    m_columns->addItem(tr("As they are shown"), columnsAsShown);
    m_columns->addItem(tr("The usual ones"), allColumns);
    for (const KnownTemplate &known : offer.templates) {
        m_columns->addItem(known.columns.name, int(m_templates.size()));
        m_templates.push_back(known.id);
    }
    m_rows->addItem(tr("Grouped: lists of addresses"), int(RowForm::Grouped));
    m_rows->addItem(tr("Expanded: a line for each pair of addresses"), int(RowForm::Expanded));
    fillExtents(offer);
    m_paper->addItem(QStringLiteral("A4"), int(Paper::A4));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
}

void ExportDialog::fillExtents(const Offer &offer)
{
    m_since->addItem(tr("Everything"), complete);
    for (const Baseline &baseline : offer.baselines) {
        if (!baseline.content)
            continue;
        const QString date = QLocale().toString(baseline.date, QLocale::ShortFormat);
        //: %1: number of what was handed over, %2: the date
        m_since->addItem(tr("Everything, with changes since number %1 (%2)").arg(baseline.number).arg(date),
                         baseline.number);
        //: %1: number of what was handed over, %2: the date
        m_since->addItem(tr("Only changes since number %1 (%2)").arg(baseline.number).arg(date),
                         -baseline.number);
    }
    if (offer.otherFile.isEmpty())
        return;
    m_since->addItem(tr("Everything, with changes since the file %1").arg(offer.otherFile), sinceFile);
    m_since->addItem(tr("Only changes since the file %1").arg(offer.otherFile), -sinceFile);
}

void ExportDialog::buildLayout()
{
    auto *sheets = new QVBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_allSheets, m_shownSheet, m_someSheets, m_sheets})
        sheets->addWidget(part);
    m_form = new QFormLayout;
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("Ma&de for:"), m_csvTarget);
    m_form->addRow(tr("&Language:"), m_language);
    m_form->addRow(tr("Sheets:"), sheets);
    m_form->addRow(tr("&Columns:"), m_columns);
    m_form->addRow(tr("&Rows:"), m_rows);
    m_form->addRow(tr("Ex&tent:"), m_since);
    m_form->addRow(tr("&Paper:"), m_paper);
    m_form->addRow(QString(), m_diagram);
    m_form->addRow(QString(), m_icmp);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(m_purpose == Purpose::Print ? tr("Pre&view…") : tr("&Export…"),
                                  QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    m_accept->setDefault(true);
}

void ExportDialog::take(const ExportWishes &wishes)
{
    select(m_format, m_purpose == Purpose::Print ? int(ExportFormat::Report) : int(wishes.format));
    select(m_csvTarget, int(wishes.csvTarget));
    select(m_language, int(wishes.language));
    select(m_rows, int(wishes.rows));
    select(m_paper, int(wishes.paper));
    const int since = wishes.isSinceFile ? sinceFile : wishes.since;
    select(m_since, wishes.onlyChanges ? -since : since);
    m_diagram->setChecked(wishes.hasDiagram);
    m_icmp->setChecked(wishes.advisesIcmp);
    proposeColumns();
    for (size_t i = 0; i < m_templates.size(); ++i) {
        if (m_templates[i] == wishes.columns)
            select(m_columns, int(i));
    }
    m_allSheets->setChecked(true);
    m_shownSheet->setEnabled(!m_shown.isEmpty());
    if (m_purpose == Purpose::Print) {
        // Two languages would be two documents.
        m_language->removeItem(m_language->findData(int(ExportLanguage::Both)));
    }
}

/// For people what is on the screen, for programs all. A template that somebody has chosen stays.
void ExportDialog::proposeColumns()
{
    if (m_columns->currentData().toInt() < 0)
        select(m_columns, format() == ExportFormat::Json ? allColumns : columnsAsShown);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

std::vector<QString> ExportDialog::checkedSheets() const
{
    std::vector<QString> ids;
    for (int i = 0; i < m_sheets->count(); ++i) {
        if (m_sheets->item(i)->checkState() == Qt::Checked)
            ids.push_back(m_sheets->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

ExportWishes ExportDialog::wishes() const
{
    ExportWishes wishes;
    wishes.format = format();
    wishes.csvTarget = CsvTarget(m_csvTarget->currentData().toInt());
    wishes.language = ExportLanguage(m_language->currentData().toInt());
    wishes.rows = RowForm(m_rows->currentData().toInt());
    wishes.paper = Paper(m_paper->currentData().toInt());
    const int since = m_since->currentData().toInt();
    wishes.isSinceFile = std::abs(since) == sinceFile;
    wishes.since = wishes.isSinceFile ? 0 : std::abs(since);
    wishes.onlyChanges = since < 0;
    wishes.hasDiagram = m_diagram->isChecked();
    wishes.advisesIcmp = m_icmp->isChecked();
    const int columns = m_columns->currentData().toInt();
    if (columns >= 0)
        wishes.columns = m_templates[size_t(columns)];
    wishes.hasShownColumns = columns == columnsAsShown;
    if (m_shownSheet->isChecked())
        wishes.sheets = {m_shown};
    else if (m_someSheets->isChecked())
        wishes.sheets = checkedSheets();
    return wishes;
}

/// Shows what belongs to the format.
void ExportDialog::update()
{
    const bool isReport = format() == ExportFormat::Report;
    const auto setShown = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    setShown(m_format, m_purpose == Purpose::Export);
    setShown(m_csvTarget, format() == ExportFormat::Csv);
    setShown(m_paper, isReport);
    setShown(m_diagram, isReport);
    setShown(m_icmp, isReport);
    setShown(m_since, m_since->count() > 1);
    m_columns->setItemText(m_columns->findData(allColumns), isReport ? tr("The usual ones") : tr("All"));
    m_sheets->setEnabled(m_someSheets->isChecked());
    m_accept->setEnabled(!m_someSheets->isChecked() || !checkedSheets().empty());
}

} // namespace portolan
