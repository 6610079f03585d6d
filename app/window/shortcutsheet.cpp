// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "actionmenus.h"
#include "actionregistry.h"
#include "theme/colours.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace portolan {

namespace {

constexpr QSize dialogSize(880, 720);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

struct Section {
    QString title;
    std::vector<std::pair<QString, QString>> lines;
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &shortcut : action.shortcuts())
        keys << shortcut.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    // Keyboards with more keys have more of them; two are enough to read.
    return keys.mid(0, 2).join(QStringLiteral(", "));
}

QString placeTitle(GestureDeclaration::Place place)
{
    switch (place) {
    case GestureDeclaration::Place::Diagram:
        return Words::tr("In the diagram");
    case GestureDeclaration::Place::Sheets:
        return Words::tr("In the sheets");
    case GestureDeclaration::Place::Everywhere:
        return Words::tr("Everywhere");
    }
    Q_UNREACHABLE();
}

std::vector<Section> sectionsOf(const ActionRegistry &registry)
{
    std::vector<Section> sections;
    const auto add = [&sections](const QString &title, const QString &name, const QString &keys) {
        if (sections.empty() || sections.back().title != title)
            sections.push_back({title, {}});
        sections.back().lines.emplace_back(name, keys);
    };
    for (int group = 0; group <= int(MenuGroup::None); ++group) {
        for (const auto &entry : registry.entries()) {
            if (entry.declaration.group != MenuGroup(group) || entry.action->shortcuts().isEmpty())
                continue;
            const auto menu = menuOf(MenuGroup(group));
            // What Undo would take back now is not its name.
            const char *source = entry.declaration.title ? entry.declaration.title : entry.declaration.text;
            const QString name = plainText(actionText(source)).remove(u'…').trimmed();
            add(menu ? ActionMenus::title(*menu) : Words::tr("Other commands"), name, keysOf(*entry.action));
        }
    }
    for (const auto place : {GestureDeclaration::Place::Diagram, GestureDeclaration::Place::Sheets,
                             GestureDeclaration::Place::Everywhere}) {
        for (const GestureDeclaration &gesture : registry.gestures()) {
            if (gesture.place == place)
                add(placeTitle(place), actionText(gesture.text), actionText(gesture.keys));
        }
    }
    return sections;
}

QString sectionHtml(const Section &section, const Colours &colours)
{
    QString html = QStringLiteral("<h3 style=\"margin-top:14px;margin-bottom:4px\">%1</h3>"
                                  "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">")
                       .arg(section.title.toHtmlEscaped());
    bool odd = false;
    for (const auto &[name, keys] : section.lines) {
        odd = !odd;
        html += QStringLiteral("<tr%1><td>%2</td><td align=\"right\" style=\"color:%3;white-space:pre\">%4"
                               "</td></tr>")
                    .arg(odd ? QStringLiteral(" bgcolor=\"%1\"").arg(colours.band.name()) : QString(),
                         name.toHtmlEscaped(), colours.mutedText.name(), keys.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString shortcutSheet(const ActionRegistry &registry, const Colours &colours)
{
    const std::vector<Section> sections = sectionsOf(registry);
    size_t lines = 0;
    for (const Section &section : sections)
        lines += section.lines.size() + 2;
    // Two columns of about the same height.
    QString columns[2];
    size_t filled = 0;
    for (const Section &section : sections) {
        columns[filled * 2 < lines ? 0 : 1] += sectionHtml(section, colours);
        filled += section.lines.size() + 2;
    }
    return QStringLiteral(
               "<table width=\"100%\"><tr><td width=\"47%\" valign=\"top\">%1</td><td width=\"6%\"></td>"
               "<td width=\"47%\" valign=\"top\">%2</td></tr></table>")
        .arg(columns[0], columns[1]);
}

ShortcutDialog::ShortcutDialog(const ActionRegistry &registry, QWidget *parent)
    : QDialog(parent), m_registry(registry)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QTextBrowser;
    sheet->setFrameShape(QFrame::NoFrame);
    sheet->setAccessibleName(windowTitle());
    sheet->document()->setDocumentMargin(8);
    sheet->setHtml(shortcutSheet(registry, Colours::of(palette())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sheet, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(print, &QPushButton::clicked, this, &ShortcutDialog::print);
    resize(dialogSize);
}

void ShortcutDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    if (QPrintDialog(&printer, this).exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setHtml(QStringLiteral("<h1>%1</h1>").arg(windowTitle().toHtmlEscaped())
                 + shortcutSheet(m_registry, Colours::light()));
    page.print(&printer);
}

} // namespace portolan
