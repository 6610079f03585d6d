// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicereader.h"

namespace portolan {

namespace {

using L1 = QLatin1StringView;

QString serviceId(const XmlCursor &cursor)
{
    return xmlId(QStringList{cursor.attribute(L1("SiteId")), cursor.attribute(L1("RoleName")),
                             cursor.attribute(L1("Instance"))}
                     .join(u'/'));
}

void readDependencies(XmlCursor &cursor, XmlService &service)
{
    while (cursor.enterChild()) {
        if (!cursor.isProducts() || !cursor.isNamed(L1("Dependency"))) {
            cursor.skip();
            continue;
        }
        cursor.count();
        XmlDependency dependency{xmlId(cursor.attribute(L1("ServiceUniqueId"))),
                                 cursor.attribute(L1("Usage"))};
        while (cursor.enterChild()) {
            if (cursor.isNamed(L1("ServiceId")))
                dependency.service = serviceId(cursor);
            cursor.skip();
        }
        service.dependencies.push_back(std::move(dependency));
    }
}

void readPorts(XmlCursor &cursor, XmlService &service)
{
    while (cursor.enterChild()) {
        if (cursor.isProducts() && cursor.isNamed(L1("Port"))) {
            cursor.count();
            XmlPort port;
            port.owner = cursor.attribute(L1("Owner"));
            port.usage = cursor.attribute(L1("Usage"));
            port.side = cursor.attribute(L1("InterfaceSide"));
            port.interface = std::max(1, cursor.attribute(L1("InterfaceNumber")).toInt());
            port.number = cursor.attribute(L1("Port")).toInt();
            port.range = cursor.attribute(L1("Range")).toInt();
            port.protocol = cursor.attribute(L1("Protocol"));
            port.publishedName = cursor.attribute(L1("ConfiguredFqdn"));
            service.ports.push_back(std::move(port));
        }
        cursor.skip();
    }
}

/// The ClusterId inside the current element, which is left.
QString readCluster(XmlCursor &cursor)
{
    QString cluster;
    while (cursor.enterChild()) {
        if (cursor.isNamed(L1("ClusterId")))
            cluster = clusterId(cursor);
        cursor.skip();
    }
    return cluster;
}

QString readPlace(XmlCursor &cursor)
{
    QString place;
    while (cursor.enterChild()) {
        if (cursor.isNamed(L1("ClusterId"))) {
            place = clusterId(cursor);
            cursor.skip();
        } else if (cursor.isNamed(L1("SqlInstanceId"))) {
            const QString name = cursor.attribute(L1("Name"));
            place = sqlInstanceId(readCluster(cursor), name);
        } else {
            cursor.skip();
        }
    }
    return place;
}

void keepSettings(XmlCursor &cursor, XmlService &service)
{
    const QString element = cursor.name().left(64).toString();
    for (const QXmlStreamAttribute &attribute : cursor.attributes()) {
        cursor.count();
        const QString key = element + u'@' + attribute.name().left(64).toString();
        service.settings.emplace(key, attribute.value().trimmed().left(256).toString());
    }
}

/// The settings of a service, as deep as they go: they differ from role to role.
void readSettings(XmlCursor &cursor, XmlService &service)
{
    keepSettings(cursor, service);
    for (int depth = 1; depth > 0 && !cursor.hasFailed();) {
        if (cursor.enterChild()) {
            keepSettings(cursor, service);
            ++depth;
        } else {
            --depth;
        }
    }
}

} // namespace

QString xmlId(const QString &text)
{
    return text.toCaseFolded();
}

QString clusterId(const XmlCursor &cursor)
{
    return xmlId(cursor.attribute(L1("SiteId")) + u'-' + cursor.attribute(L1("Number")));
}

QString sqlInstanceId(const QString &cluster, const QString &name)
{
    return cluster + u'\\' + xmlId(name);
}

XmlService readXmlService(XmlCursor &cursor, int &unknown)
{
    cursor.count();
    XmlService service;
    service.id = xmlId(cursor.attribute(L1("UniqueId")));
    service.role = cursor.attribute(L1("RoleName"));
    service.version = cursor.attribute(L1("ServiceVersion"));
    service.installedOn = xmlId(cursor.attribute(L1("InstalledOn")));
    while (cursor.enterChild()) {
        if (!cursor.isProducts()) {
            ++unknown;
            cursor.skip();
        } else if (cursor.isNamed(L1("ServiceId"))) {
            service.id = serviceId(cursor);
            service.role = cursor.attribute(L1("RoleName"));
            cursor.skip();
        } else if (cursor.isNamed(L1("DependsOn"))) {
            readDependencies(cursor, service);
        } else if (cursor.isNamed(L1("InstalledOn"))) {
            service.installedOn = readPlace(cursor);
        } else if (cursor.isNamed(L1("Ports"))) {
            readPorts(cursor, service);
        } else {
            readSettings(cursor, service);
        }
    }
    return service;
}

} // namespace portolan
