// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "estatereader.h"

#include "file/container.h"
#include "topologyreader.h"
#include "xmltext.h"

#include <algorithm>
#include <optional>

namespace portolan {

namespace {

using L1 = QLatin1StringView;

constexpr L1 builderNamespace("urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008");
constexpr L1 topologyNamespace("urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008");
constexpr L1 legacyNamespace("urn:schema:Microsoft.Rtc.Management.Deploy.LegacyUserInput.");
constexpr L1 documentEntry("DocItemSet.xml");

/// Every topology in an XML document, as far as it is wanted.
class EstateReader {
public:
    EstateReader(const QString &text, const ImportLimits &limits) : m_cursor(text, limits) { }

    ImportResult<XmlEstate> read();

private:
    void readElement();
    void readBuilder();
    std::optional<XmlTopology> readPartial();
    XmlEstate finish();

    XmlCursor m_cursor;
    QString m_root;
    QString m_rootNamespace;
    bool m_isLegacy = false;
    std::optional<XmlTopology> m_topology;
    std::optional<XmlTopology> m_published;
    std::vector<XmlSimpleUrl> m_urls;
    ImportSource m_source = ImportSource::Topology;
};

std::optional<XmlTopology> EstateReader::readPartial()
{
    std::optional<XmlTopology> topology;
    while (m_cursor.enterChild()) {
        if (!topology && m_cursor.isProducts() && m_cursor.isNamed(L1("PartialTopology")))
            topology = readXmlTopology(m_cursor);
        else
            m_cursor.skip();
    }
    return topology;
}

void EstateReader::readBuilder()
{
    m_source = ImportSource::TopologyBuilder;
    while (m_cursor.enterChild()) {
        if (m_cursor.isProducts() && m_cursor.isNamed(L1("NewTopology")) && !m_topology)
            m_topology = readPartial();
        else if (m_cursor.isProducts() && m_cursor.isNamed(L1("OriginalTopology")) && !m_published)
            m_published = readPartial();
        else
            m_cursor.skip();
    }
}

/// Goes into elements it does not know: a topology may lie in any number of envelopes.
void EstateReader::readElement()
{
    const QString space = m_cursor.namespaceUri();
    m_isLegacy |= space.startsWith(legacyNamespace);
    if (m_cursor.isNamed(L1("TopologyBuilder")) && space == builderNamespace && !m_topology && !m_published)
        readBuilder();
    else if (m_cursor.isNamed(L1("Topology")) && space == topologyNamespace && !m_topology)
        m_topology = readXmlTopology(m_cursor);
    else if (m_cursor.isNamed(L1("SimpleUrlConfiguration")) && m_cursor.isProducts() && m_urls.empty())
        readSimpleUrls(m_cursor, m_urls);
}

XmlEstate EstateReader::finish()
{
    XmlEstate estate;
    estate.source = m_source;
    estate.hasUnpublishedEdits = m_topology && m_published && *m_topology != *m_published;
    estate.topology = m_topology ? std::move(*m_topology) : std::move(*m_published);
    if (estate.topology.simpleUrls.empty())
        estate.topology.simpleUrls = std::move(m_urls);
    return estate;
}

ImportResult<XmlEstate> EstateReader::read()
{
    while (m_cursor.findElement()) {
        if (m_root.isEmpty()) {
            m_root = m_cursor.name().left(80).toString();
            m_rootNamespace = m_cursor.namespaceUri().left(120);
        }
        readElement();
    }
    if (m_cursor.hasFailed())
        return tl::unexpected(m_cursor.error());
    if (m_topology || m_published)
        return finish();
    if (m_isLegacy)
        return refuse(ImportRefusal::LegacyInput);
    if (m_root == L1("DocItemSet") || m_root == L1("AnchoredXml") || m_root == L1("TopologyBuilder"))
        return refuse(ImportRefusal::NoTopology, {m_root});
    return refuse(ImportRefusal::OtherFormat, {m_root, m_rootNamespace});
}

ImportResult<XmlEstate> readXml(const QByteArray &bytes, const ImportLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        return refuse(ImportRefusal::Unusable,
                      Error{ErrorCode::TooLarge, {}, {QString::number(limits.bytes / (1024 * 1024))}});
    }
    const auto text = decodedXml(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return EstateReader(*text, limits).read();
}

ImportResult<XmlEstate> readArchive(const QByteArray &bytes, const ImportLimits &limits)
{
    ContainerLimits allowed;
    allowed.unpacked = limits.bytes;
    auto archive = Container::openForeign(bytes, allowed);
    if (!archive)
        return refuse(ImportRefusal::Unusable, archive.error());
    const QStringList &names = archive->names();
    const auto entry = std::ranges::find_if(
        names, [](const QString &name) { return name.compare(documentEntry, Qt::CaseInsensitive) == 0; });
    const QByteArray name = entry == names.end() ? QByteArray(documentEntry.data()) : entry->toLatin1();
    const auto document = archive->read(L1(name));
    if (!document)
        return refuse(ImportRefusal::Unusable, document.error());
    return readXml(*document, limits)
        .map([](XmlEstate &&estate) {
            estate.source = ImportSource::Configuration;
            return std::move(estate);
        })
        .map_error([&name](const ImportError &error) { return error.at(QString::fromLatin1(name)); });
}

} // namespace

ImportResult<XmlEstate> readEstate(const QByteArray &bytes, const ImportLimits &limits)
{
    if (bytes.startsWith("PK"))
        return readArchive(bytes, limits);
    return readXml(bytes, limits);
}

} // namespace portolan
