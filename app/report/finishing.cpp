// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishing.h"

#include "derive/derivation.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace portolan::report {

namespace {

using Handle = QPDFObjectHandle;

Handle textHandle(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

class Finisher {
public:
    Finisher(const QByteArray &bytes, const Report &report, const ReportPages &pages)
        : m_report(report), m_pages(pages)
    {
        m_pdf.processMemoryFile("report", bytes.constData(), size_t(bytes.size()));
        m_sheets = m_pdf.getAllPages();
    }

    QByteArray result()
    {
        addFacts();
        addOutline();
        for (const PageLink &link : m_pages.links())
            addLink(link);
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    /// A page from 1, from its top.
    Handle place(int page)
    {
        Handle target = Handle::newArray();
        target.appendItem(m_sheets.at(size_t(page - 1)));
        target.appendItem(Handle::newName("/Fit"));
        return target;
    }

    void addFacts()
    {
        const RequestHeader &header = m_report.document.requests.header;
        const QString date = m_report.date.toString(QStringLiteral("yyyyMMdd"));
        const std::string day =
            QString(QStringLiteral("D:") + date + QStringLiteral("000000Z")).toStdString();
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title",
                        textHandle(titleOf(m_report) + QStringLiteral(" – ") + m_pages.words().kind()));
        if (!header.requester.isEmpty())
            info.replaceKey("/Author", textHandle(header.requester));
        info.replaceKey("/Subject", textHandle(m_pages.words().content() + u' ' + m_report.hash));
        info.replaceKey("/Creator", textHandle(QStringLiteral("Portolan")));
        info.replaceKey("/Producer", textHandle(QStringLiteral("Portolan")));
        info.replaceKey("/CreationDate", Handle::newString(day));
        info.replaceKey("/ModDate", Handle::newString(day));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", textHandle(m_pages.words().tag()));
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    void addOutline()
    {
        std::vector<ContentsEntry> entries = m_pages.outline();
        // What the contents themselves do not list.
        entries.insert(entries.begin(), {{}, m_pages.words().contents(), {}, 2});
        entries.insert(entries.begin(), {{}, titleOf(m_report), {}, 1});
        Handle outline = m_pdf.makeIndirectObject(Handle::newDictionary());
        std::vector<Handle> items;
        for (const ContentsEntry &entry : entries) {
            Handle item = Handle::newDictionary();
            item.replaceKey("/Title",
                            textHandle(entry.number.isEmpty()
                                           ? entry.title
                                           : entry.number + QStringLiteral("  ") + entry.title));
            item.replaceKey("/Parent", outline);
            item.replaceKey("/Dest", place(entry.page));
            items.push_back(m_pdf.makeIndirectObject(item));
        }
        for (size_t i = 0; i + 1 < items.size(); ++i) {
            items[i].replaceKey("/Next", items[i + 1]);
            items[i + 1].replaceKey("/Prev", items[i]);
        }
        outline.replaceKey("/Type", Handle::newName("/Outlines"));
        outline.replaceKey("/First", items.front());
        outline.replaceKey("/Last", items.back());
        outline.replaceKey("/Count", Handle::newInteger(qint64(items.size())));
        m_pdf.getRoot().replaceKey("/Outlines", outline);
    }

    void addLink(const PageLink &link)
    {
        Handle sheet = m_sheets.at(size_t(link.page - 1));
        const double height = pageSize(m_report.paper).height();
        Handle rect = Handle::newArray();
        for (const double side :
             {link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()})
            rect.appendItem(Handle::newReal(side, 2));
        Handle border = Handle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Handle::newInteger(0));
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect", rect);
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/Dest", place(link.target));
        if (!sheet.getKey("/Annots").isArray())
            sheet.replaceKey("/Annots", Handle::newArray());
        sheet.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
    }

    const Report &m_report;
    const ReportPages &m_pages;
    QPDF m_pdf;
    std::vector<Handle> m_sheets;
};

} // namespace

Result<QByteArray> finished(const QByteArray &pdf, const Report &report, const ReportPages &pages)
{
    try {
        return Finisher(pdf, report, pages).result();
    } catch (const std::exception &problem) {
        return failure(ErrorCode::CannotWrite, {QString::fromUtf8(problem.what())});
    }
}

} // namespace portolan::report
