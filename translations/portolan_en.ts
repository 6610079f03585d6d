<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CatalogueChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: numbers of rows, &quot;EXT-001, EXT-002&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new</source>
        <translation>
            <numerusform>%n row is new</numerusform>
            <numerusform>%n rows are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone: %1</source>
        <extracomment>%1: numbers of rows, &quot;EXT-001, EXT-002&quot;</extracomment>
        <translation>
            <numerusform>%n row is gone: %1</numerusform>
            <numerusform>%n rows are gone: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeltaView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramText</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n VIP(s)</source>
        <comment>virtual addresses</comment>
        <translation>
            <numerusform>%n VIP</numerusform>
            <numerusform>%n VIPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A note has room for %n character(s).</source>
        <translation>
            <numerusform>A note has room for %n character.</numerusform>
            <numerusform>A note has room for %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flows from and to %n element(s)</source>
        <translation>
            <numerusform>Flows from and to %n element</numerusform>
            <numerusform>Flows from and to %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more among themselves</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n more among themselves</numerusform>
            <numerusform>%n more among themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn</source>
        <translation>
            <numerusform>%n more not drawn</numerusform>
            <numerusform>%n more not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <extracomment>%1: what the rows are about</extracomment>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of lines hidden</source>
        <translation>
            <numerusform>%n kind of lines hidden</numerusform>
            <numerusform>%n kinds of lines hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Remove %n elements</source>
        <translation>
            <numerusform>Remove %n element</numerusform>
            <numerusform>Remove %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>Duplicate %n element</numerusform>
            <numerusform>Duplicate %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n elements</source>
        <translation>
            <numerusform>Paste %n element</numerusform>
            <numerusform>Paste %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n elements</source>
        <translation>
            <numerusform>Cut %n element</numerusform>
            <numerusform>Cut %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n names</source>
        <translation>
            <numerusform>Fill %n name</numerusform>
            <numerusform>Fill %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill FQDNs of %n servers</source>
        <translation>
            <numerusform>Fill FQDN of %n server</numerusform>
            <numerusform>Fill FQDNs of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill addresses of %n servers</source>
        <translation>
            <numerusform>Fill address of %n server</numerusform>
            <numerusform>Fill addresses of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n field(s) from a list</source>
        <translation>
            <numerusform>Fill in %n field from a list</numerusform>
            <numerusform>Fill in %n fields from a list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementText</name>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boundaries</source>
        <translation>
            <numerusform>%n boundary</numerusform>
            <numerusform>%n boundaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>%n virtual address</numerusform>
            <numerusform>%n virtual addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1: %2, %n server(s).</source>
        <extracomment>%1: name of a pool, %2: &quot;Front End Server&quot;</extracomment>
        <translation>
            <numerusform>%1: %2, %n server.</numerusform>
            <numerusform>%1: %2, %n servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) between pools.</source>
        <translation>
            <numerusform>%n line between pools.</numerusform>
            <numerusform>%n lines between pools.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of servers.</source>
        <translation>
            <numerusform>%n address of a server.</numerusform>
            <numerusform>%n addresses of servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address translation(s) to public addresses.</source>
        <translation>
            <numerusform>%n address translation to a public address.</numerusform>
            <numerusform>%n address translations to public addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dependency(ies) between pools have no line of their own in the drawing; other lines or the site stand for them.</source>
        <translation>
            <numerusform>%n dependency between pools has no line of its own in the drawing; other lines or the site stand for it.</numerusform>
            <numerusform>%n dependencies between pools have no line of their own in the drawing; other lines or the site stand for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of the file are unknown and were passed over.</source>
        <translation>
            <numerusform>%n element of the file is unknown and was passed over.</numerusform>
            <numerusform>%n elements of the file are unknown and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed service(s)</source>
        <translation>
            <numerusform>%n installed service</numerusform>
            <numerusform>%n installed services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of services and simple URLs.</source>
        <translation>
            <numerusform>%n name of a service or a simple URL.</numerusform>
            <numerusform>%n names of services and simple URLs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) were drawn, with the boundaries and firewalls usual between them. No file of the product knows networks.</source>
        <translation>
            <numerusform>%n zone was drawn, with the boundaries and firewalls usual around it. No file of the product knows networks.</numerusform>
            <numerusform>%n zones were drawn, with the boundaries and firewalls usual between them. No file of the product knows networks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: addresses of %n server(s). The product leaves them to DNS.</source>
        <extracomment>%1: name of a pool</extracomment>
        <translation>
            <numerusform>%1: addresses of %n server. The product leaves them to DNS.</numerusform>
            <numerusform>%1: addresses of %n servers. The product leaves them to DNS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: public addresses of %n server(s). The file has that of one service only.</source>
        <translation>
            <numerusform>%1: public addresses of %n server. The file has that of one service only.</numerusform>
            <numerusform>%1: public addresses of %n servers. The file has that of one service only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>number of rows of a sheet</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete</source>
        <translation>
            <numerusform>%n of them incomplete</numerusform>
            <numerusform>%n of them incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inventory</name>
    <message numerus="yes">
        <source>%n error(s): nothing is taken over.</source>
        <translation>
            <numerusform>%n error: nothing is taken over.</numerusform>
            <numerusform>%n errors: nothing is taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s).</source>
        <translation>
            <numerusform>%n change.</numerusform>
            <numerusform>%n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachAnswer</name>
    <message numerus="yes">
        <source>“%1” may mean %n different element(s).</source>
        <translation>
            <numerusform>“%1” may mean %n element.</numerusform>
            <numerusform>“%1” may mean %n different elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack an address, a zone or a port.</source>
        <translation>
            <numerusform>%n row lacks an address, a zone or a port.</numerusform>
            <numerusform>%n rows lack an address, a zone or a port.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) allow any address. Draw the networks that are meant.</source>
        <translation>
            <numerusform>%n row allows any address. Draw the network that is meant.</numerusform>
            <numerusform>%n rows allow any address. Draw the networks that are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say what they are for.</source>
        <translation>
            <numerusform>%n row does not say what it is for.</numerusform>
            <numerusform>%n rows do not say what they are for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not valid any more.</source>
        <translation>
            <numerusform>%n row is not valid any more.</numerusform>
            <numerusform>%n rows are not valid any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were approved with other content.</source>
        <translation>
            <numerusform>%n row was approved with other content.</numerusform>
            <numerusform>%n rows were approved with other content.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected and are asked for again.</source>
        <translation>
            <numerusform>%n row was rejected and is asked for again.</numerusform>
            <numerusform>%n rows were rejected and are asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not translate, but private addresses would have to cross it to the Internet (%n row(s)).</source>
        <translation>
            <numerusform>%1 does not translate, but private addresses would have to cross it to the Internet (%n row).</numerusform>
            <numerusform>%1 does not translate, but private addresses would have to cross it to the Internet (%n rows).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n objection(s). What is exported now is a draft.</source>
        <translation>
            <numerusform>Not ready: %n objection. What is exported now is a draft.</numerusform>
            <numerusform>Not ready: %n objections. What is exported now is a draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowScope</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetsCommand</name>
    <message numerus="yes">
        <source>%n error(s) in the design; portolan-cli check lists them.</source>
        <translation>
            <numerusform>%n error in the design; portolan-cli check lists them.</numerusform>
            <numerusform>%n errors in the design; portolan-cli check lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCommand</name>
    <message numerus="yes">
        <source>Allowed by %n row(s):</source>
        <translation>
            <numerusform>Allowed by %n row:</numerusform>
            <numerusform>Allowed by %n rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: a list of names; %n: how many there are beside those</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rule(s) %1</source>
        <extracomment>%1: names of rules, %n: how many</extracomment>
        <translation>
            <numerusform>rule %1</numerusform>
            <numerusform>rules %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>feature(s) %1</source>
        <translation>
            <numerusform>feature %1</numerusform>
            <numerusform>features %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ChangesPreview</name>
    <message numerus="yes">
        <source>%n text(s) would change.</source>
        <translation>
            <numerusform>%n text would change.</numerusform>
            <numerusform>%n texts would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ExemptDialog</name>
    <message numerus="yes">
        <source>Why are the %n row(s) not to be opened?</source>
        <translation>
            <numerusform>Why is the %n row not to be opened?</numerusform>
            <numerusform>Why are the %n rows not to be opened?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::FindModel</name>
    <message numerus="yes">
        <source>Allowed by %n row(s)</source>
        <translation>
            <numerusform>Allowed by %n row</numerusform>
            <numerusform>Allowed by %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::InspectorPanel</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::ScenarioDialog</name>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SheetBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <extracomment>%1: how many are shown</extracomment>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::SheetExport</name>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>Exported %n file to %1</numerusform>
            <numerusform>Exported %n files to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::StatusLine</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::UpdateDialog</name>
    <message numerus="yes">
        <source>%n difference(s) taken over</source>
        <translation>
            <numerusform>%n difference taken over</numerusform>
            <numerusform>%n differences taken over</numerusform>
        </translation>
    </message>
</context>
</TS>
