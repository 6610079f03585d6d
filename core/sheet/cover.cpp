// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"

#include "listedsheet.h"
#include "sheetlanguage.h"
#include "workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan {

namespace {

const char *viewSource(View view)
{
    return view == View::Documented
        ? QT_TRANSLATE_NOOP("Sheet", "documented: the rows as the documentation prints them")
        : QT_TRANSLATE_NOOP("Sheet", "recommended: what should be opened, each flow once");
}

/// Collects lines under translated names.
class Lines {
public:
    explicit Lines(const SheetLanguage &language) : m_language(language) { }

    void add(const char *name, const QString &value) { m_lines.push_back({m_language.text(name), value}); }
    void addGiven(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, value);
    }
    void addGiven(const char *name, const QDate &day) { addGiven(name, dayText(day, m_language.language())); }
    [[nodiscard]] std::vector<CoverLine> taken() { return std::move(m_lines); }

private:
    const SheetLanguage &m_language;
    std::vector<CoverLine> m_lines;
};

void addHeader(Lines &lines, const RequestHeader &header)
{
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Revision"), header.revision);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Environment"), header.environment);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Requested by"), header.requester);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Department"), header.department);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Contact"), header.contact);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Owner"), header.owner);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Approved by"), header.approver);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Ticket"), header.ticket);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Wanted by"), header.wantedBy);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Valid from"), header.validFrom);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Valid until"), header.validUntil);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Place of signature"), header.signature);
}

} // namespace

QString dayText(const QDate &day, Language language)
{
    return day.toString(language == Language::German ? QStringLiteral("dd.MM.yyyy")
                                                     : QStringLiteral("yyyy-MM-dd"));
}

std::vector<CoverLine> headerLines(const RequestHeader &header, const SheetLanguage &language)
{
    Lines lines(language);
    lines.addGiven(QT_TRANSLATE_NOOP("Sheet", "Project"), header.project);
    addHeader(lines, header);
    return lines.taken();
}

std::vector<CoverLine> coverLines(const Derivation &derivation, const RequestHeader &header,
                                  const SheetLanguage &language, const QDate &date, Standing standing)
{
    const Catalogue &catalogue = *derivation.catalogue;
    const QString &name = derivation.topology.deployment.name;
    const auto incomplete = std::ranges::count(derivation.rows, false, &Row::complete);
    Lines lines(language);
    if (standing == Standing::Draft)
        lines.add(
            QT_TRANSLATE_NOOP("Sheet", "Status"),
            language.text(QT_TRANSLATE_NOOP("Sheet", "DRAFT: not ready to hand over, do not implement")));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Project"), header.project.isEmpty() ? name : header.project);
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Date"), dayText(date, language.language()));
    addHeader(lines, header);
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Catalogue"),
              QStringLiteral("%1 (%2)").arg(language.text(catalogue.name), catalogue.release));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Catalogue revision"), QString::number(catalogue.revision));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "View"), language.text(viewSource(derivation.view)));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Rows"), QString::number(derivation.rows.size()));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "Incomplete rows"), QString::number(incomplete));
    lines.add(QT_TRANSLATE_NOOP("Sheet", "How to read the rules"),
              language.text(
                  QT_TRANSLATE_NOOP("Sheet",
                                    "Every rule allows; their order does not matter. A stateful firewall is "
                                    "assumed: replies need no rule of their own.")));
    return lines.taken();
}

std::shared_ptr<const Sheet> coverSheet(const Derivation &derivation, const RequestHeader &header,
                                        const SheetLanguage &language, const QDate &date, Standing standing)
{
    std::vector<ListedSheet::Line> lines;
    for (CoverLine &line : coverLines(derivation, header, language, date, standing))
        lines.push_back({{{std::move(line.name), {}, {}}, {std::move(line.value), {}, {}}}, {}, true});
    SheetHead head{QStringLiteral("cover"),
                   language.text(QT_TRANSLATE_NOOP("Sheet", "Cover")),
                   language.language(),
                   {{QStringLiteral("name"), {}, CellKind::Text, {}, true},
                    {QStringLiteral("value"), {}, CellKind::Text, {}, true}}};
    return std::make_shared<const ListedSheet>(std::move(head), std::move(lines));
}

} // namespace portolan
