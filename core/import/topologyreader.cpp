// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topologyreader.h"

#include "servicereader.h"

namespace portolan {

namespace {

using L1 = QLatin1StringView;

/// One dialect nests clusters in sites and machines in lists, the other has everything side by side. Neither
/// needs to be told apart: each element is looked for wherever one of them has it.
class TopologyReader {
public:
    explicit TopologyReader(XmlCursor &cursor) : m_cursor(cursor) { }

    XmlTopology read();

private:
    void readDomains();
    void readSites(const QString &parent);
    void readSite(bool branch, const QString &parent);
    void readClusters(const QString &site);
    void readCluster(const QString &site);
    void readMachines(XmlCluster &cluster);
    void readMachine(XmlCluster &cluster);
    void readSqlInstances(const QString &cluster);
    void readSqlInstance(const QString &cluster);
    void readServices();
    void readNetInterface(XmlMachine &machine);
    void pass();

    /// Whether the current element is the product's, of this name.
    [[nodiscard]] bool is(const char *name) const
    {
        return m_cursor.isNamed(L1(name)) && m_cursor.isProducts();
    }
    [[nodiscard]] QString value(const char *name) const { return m_cursor.attribute(L1(name)); }

    XmlCursor &m_cursor;
    XmlTopology m_topology;
};

/// Over an element nobody knows.
void TopologyReader::pass()
{
    ++m_topology.unknownElements;
    m_cursor.skip();
}

void TopologyReader::readDomains()
{
    m_topology.defaultDomain = value("DefaultDomain");
    while (m_cursor.enterChild()) {
        if (is("InternalDomain")) {
            m_cursor.count();
            m_topology.domains.push_back(value("Name"));
        }
        m_cursor.skip();
    }
}

void TopologyReader::readSites(const QString &parent)
{
    while (m_cursor.enterChild()) {
        if (is("CentralSite") && parent.isEmpty())
            readSite(false, {});
        else if (is("RemoteSite"))
            readSite(true, parent);
        else
            pass();
    }
}

void TopologyReader::readSite(bool branch, const QString &parent)
{
    m_cursor.count();
    const QString id = value("SiteId").isEmpty() ? value("OriginalSiteId") : value("SiteId");
    XmlSite site{xmlId(id), {}, branch, parent};
    const size_t index = m_topology.sites.size();
    m_topology.sites.push_back(site);
    while (m_cursor.enterChild()) {
        if (is("Name"))
            m_topology.sites[index].name = m_cursor.text();
        else if (is("Clusters"))
            readClusters(site.id);
        else if (is("RemoteSites") && !branch)
            readSites(site.id);
        else if (is("Description") || is("Location"))
            m_cursor.skip();
        else
            pass();
    }
}

void TopologyReader::readClusters(const QString &site)
{
    while (m_cursor.enterChild()) {
        if (is("Cluster"))
            readCluster(site);
        else
            pass();
    }
}

void TopologyReader::readCluster(const QString &site)
{
    m_cursor.count();
    XmlCluster cluster;
    cluster.id = xmlId(value("UniqueId"));
    cluster.site = site;
    cluster.fqdn = value("Fqdn");
    while (m_cursor.enterChild()) {
        if (is("ClusterId")) {
            cluster.id = clusterId(m_cursor);
            cluster.site = xmlId(value("SiteId"));
            m_cursor.skip();
        } else if (is("Machines")) {
            readMachines(cluster);
        } else if (is("Machine")) {
            readMachine(cluster);
        } else if (is("SqlInstances")) {
            readSqlInstances(cluster.id);
        } else {
            pass();
        }
    }
    m_topology.clusters.push_back(std::move(cluster));
}

void TopologyReader::readMachines(XmlCluster &cluster)
{
    while (m_cursor.enterChild()) {
        if (is("Machine"))
            readMachine(cluster);
        else
            pass();
    }
}

void TopologyReader::readMachine(XmlCluster &cluster)
{
    m_cursor.count();
    XmlMachine machine;
    machine.fqdn = value("Fqdn");
    while (m_cursor.enterChild()) {
        if (is("NetInterface"))
            readNetInterface(machine);
        else
            pass();
    }
    cluster.machines.push_back(std::move(machine));
}

void TopologyReader::readNetInterface(XmlMachine &machine)
{
    m_cursor.count();
    XmlInterface side;
    side.side = value("InterfaceSide");
    side.number = std::max(1, value("InterfaceNumber").toInt());
    side.addresses[0] = value("IPAddress");
    side.addresses[1] = value("IPv6Address");
    side.outside[0] = value("ConfiguredIPAddress");
    side.outside[1] = value("ConfiguredIPv6Address");
    machine.interfaces.push_back(std::move(side));
    m_cursor.skip();
}

void TopologyReader::readSqlInstances(const QString &cluster)
{
    while (m_cursor.enterChild()) {
        if (is("SqlInstance"))
            readSqlInstance(cluster);
        else
            pass();
    }
}

void TopologyReader::readSqlInstance(const QString &cluster)
{
    m_cursor.count();
    XmlSqlInstance instance{xmlId(value("UniqueId")), cluster, value("Name"),
                            !value("AlwaysOnPrimaryNodeFqdn").isEmpty()};
    while (m_cursor.enterChild()) {
        if (!is("SqlInstanceId")) {
            pass();
            continue;
        }
        instance.name = value("Name");
        while (m_cursor.enterChild()) {
            if (is("ClusterId"))
                instance.cluster = clusterId(m_cursor);
            m_cursor.skip();
        }
        instance.id = sqlInstanceId(instance.cluster, instance.name);
    }
    m_topology.sqlInstances.push_back(std::move(instance));
}

void TopologyReader::readServices()
{
    while (m_cursor.enterChild()) {
        if (is("Service"))
            m_topology.services.push_back(readXmlService(m_cursor, m_topology.unknownElements));
        else
            pass();
    }
}

XmlTopology TopologyReader::read()
{
    while (m_cursor.enterChild()) {
        if (is("InternalDomains"))
            readDomains();
        else if (is("SimpleUrlConfiguration"))
            readSimpleUrls(m_cursor, m_topology.simpleUrls);
        else if (is("Sites") || is("CentralSites") || is("RemoteSites"))
            readSites({});
        else if (is("Clusters"))
            readClusters({});
        else if (is("SqlInstances"))
            readSqlInstances({});
        else if (is("Services"))
            readServices();
        else
            pass();
    }
    return std::move(m_topology);
}

} // namespace

XmlTopology readXmlTopology(XmlCursor &cursor)
{
    return TopologyReader(cursor).read();
}

void readSimpleUrls(XmlCursor &cursor, std::vector<XmlSimpleUrl> &into)
{
    while (cursor.enterChild()) {
        if (cursor.isProducts() && cursor.isNamed(L1("SimpleUrl"))) {
            cursor.count();
            into.push_back({cursor.attribute(L1("Component")), cursor.attribute(L1("Domain")),
                            cursor.attribute(L1("ActiveUrl"))});
        }
        cursor.skip();
    }
}

} // namespace portolan
