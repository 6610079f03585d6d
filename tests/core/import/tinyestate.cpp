// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tinyestate.h"

#include <zlib.h>

#include <QtEndian>

namespace portolan::test {

namespace {

template <typename T>
void put(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What a local header and an entry of the directory have in common.
QByteArray fields(quint32 crc, quint32 size, quint16 nameSize)
{
    QByteArray bytes;
    put<quint16>(bytes, 20);
    put<quint16>(bytes, 0);
    put<quint16>(bytes, 0);
    put<quint32>(bytes, 0);
    put(bytes, crc);
    put(bytes, size);
    put(bytes, size);
    put(bytes, nameSize);
    put<quint16>(bytes, 0);
    return bytes;
}

} // namespace

QByteArray tinyTopology()
{
    return R"(<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">
  <InternalDomains DefaultDomain="example.com"><InternalDomain Name="example.com" /></InternalDomains>
  <Sites><CentralSite SiteId="1"><Name>Main</Name><Location /></CentralSite></Sites>
  <Clusters>
    <Cluster Fqdn="se.example.com"><ClusterId SiteId="1" Number="1" />
      <Machine Fqdn="se.example.com"><NetInterface InterfaceSide="Primary" InterfaceNumber="1" IPAddress="0.0.0.0" /></Machine>
    </Cluster>
    <Cluster Fqdn="edge.example.com"><ClusterId SiteId="1" Number="2" />
      <Machine Fqdn="edge.example.com">
        <NetInterface InterfaceSide="Internal" InterfaceNumber="1" IPAddress="10.0.0.5" />
        <NetInterface InterfaceSide="External" InterfaceNumber="1" IPAddress="10.0.1.5" ConfiguredIPAddress="203.0.113.5" />
      </Machine>
    </Cluster>
  </Clusters>
  <SqlInstances><SqlInstance><SqlInstanceId Name="rtc"><ClusterId SiteId="1" Number="1" /></SqlInstanceId></SqlInstance></SqlInstances>
  <Services>
    <Service ServiceVersion="6"><ServiceId SiteId="1" RoleName="UserServices" Instance="1" />
      <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="UserStore" Instance="1" /></Dependency></DependsOn>
      <InstalledOn><ClusterId SiteId="1" Number="1" /></InstalledOn></Service>
    <Service ServiceVersion="6"><ServiceId SiteId="1" RoleName="UserStore" Instance="1" />
      <InstalledOn><SqlInstanceId Name="rtc"><ClusterId SiteId="1" Number="1" /></SqlInstanceId></InstalledOn></Service>
    <Service ServiceVersion="6"><ServiceId SiteId="1" RoleName="Registrar" Instance="1" />
      <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="EdgeServer" Instance="1" /></Dependency></DependsOn>
      <InstalledOn><ClusterId SiteId="1" Number="1" /></InstalledOn></Service>
    <Service ServiceVersion="6"><ServiceId SiteId="1" RoleName="EdgeServer" Instance="1" />
      <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="Registrar" Instance="1" /></Dependency></DependsOn>
      <InstalledOn><ClusterId SiteId="1" Number="2" /></InstalledOn></Service>
  </Services>
</Topology>
)";
}

QByteArray zipOf(const char *name, const QByteArray &content)
{
    const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(content.data()), uInt(content.size())));
    const QByteArray common = fields(crc, quint32(content.size()), quint16(strlen(name)));
    const QByteArray local = QByteArray("PK\3\4") + common + name + content;
    QByteArray directory = QByteArray("PK\1\2") + QByteArray("\x14\0", 2) + common;
    directory += QByteArray(14, '\0') + name;
    QByteArray end = QByteArray("PK\5\6") + QByteArray(4, '\0');
    put<quint16>(end, 1);
    put<quint16>(end, 1);
    put(end, quint32(directory.size()));
    put(end, quint32(local.size()));
    put<quint16>(end, 0);
    return local + directory + end;
}

} // namespace portolan::test
