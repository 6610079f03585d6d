// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../catalog/csvtable.h"
#include "meaning.h"
#include "support/samples.h"

#include <QDir>
#include <QTest>

#include <set>

using namespace portolan;
using namespace portolan::test;

namespace {

/// A certificate of the reference, and the requests that are made for it.
struct Shown {
    QString sample;
    /// Of the catalogue; where one use is spread over several, all of them.
    QStringList rules;
    /// Names that a request has beyond the row's, and why.
    QStringList further = {};
    /// Those that it lacks.
    QStringList lacking = {};
};

// The target of the service record for sign-in: clients want its name in the certificate.
const QString signInTarget = QStringLiteral("<host>.<sip-domain>[*]");
// Autodiscover has a table of its own: its rows add these to the certificates of the websites.
const QString inside = QStringLiteral("lyncdiscoverinternal.<sip-domain>[*]");
const QString outside = QStringLiteral("lyncdiscover.<sip-domain>[*]");
// One request serves SIP and the websites of a Director, as the pages about single Directors and pools of
// them have it; the page about certificates of internal servers has three. So the one holds the names of
// both.
const QStringList forWebsites{QStringLiteral("<director-web>.<domain>"),
                              QStringLiteral("admin.<domain>"),
                              QStringLiteral("dialin.<domain>"),
                              QStringLiteral("meet.<sip-domain>[*]"),
                              inside,
                              outside};
const QString signIn = QStringLiteral("sip.<sip-domain>[*]");

/// "scenario/role/use".
const std::map<QString, Shown> &shown()
{
    const auto text = [](const char *latin) { return QString(QLatin1StringView(latin)); };
    static const auto all = [&text] {
        std::map<QString, Shown> rows;
        for (const Scenario &scenario : lyncCatalogue()->scenarios) {
            for (const char *use : {"external", "external-public-im"})
                rows[scenario.id + text("/edge/") + text(use)] = {scenario.id, {text("edge.external")}};
            // The bare domain stands for the host (A67).
            rows[scenario.id + text("/edge/external-xmpp")] = {
                scenario.id, {text("edge.external")}, {text("<sip-domain>[*]")}, {text("xmpp.<sip-domain>")}};
            rows[scenario.id + text("/edge/internal")] = {scenario.id, {text("edge.internal")}};
        }
        const QString whole = text("federation-xmpp-pic/edge/external");
        rows[whole] = {text("edge-single-public"), {text("edge.external")}};
        rows[whole + text("-xmpp-subpage")] = {
            text("edge-single-public"), {text("edge.external")}, {text("<sip-domain>[*]")}};
        rows[whole + text("-public-im-subpage")] = rows[whole];
        rows[text("reverse-proxy/reverse-proxy/listener")] = {text("edge-single-nat"),
                                                              {text("reverse-proxy.listener")}};
        for (const auto &[scenario, sample] : {std::pair("director-single", "edge-single-nat"),
                                               std::pair("director-pool-hlb", "edge-scaled-hlb"),
                                               std::pair("director-pool-dns-hlb", "edge-scaled-dns-nat")}) {
            rows[text(scenario) + text("/director/default")] = {
                text(sample), {text("director.default")}, forWebsites + QStringList{signIn, signInTarget}};
            rows[text(scenario) + text("/director/oauth")] = {text(sample), {text("director.oauth")}};
        }
        rows[text("autodiscover/director/default")] = {text("edge-scaled-hlb"), {text("director.default")}};
        rows[text("autodiscover/frontend/default")] = {
            text("edge-scaled-dns-public"),
            {text("front-end.default"), text("front-end.web-internal"), text("front-end.web-external")}};
        rows[text("autodiscover/reverse-proxy/listener")] = {text("edge-single-nat"),
                                                             {text("reverse-proxy.listener")}};
        for (const auto &[scenario, role, sample] :
             {std::tuple("standard-edition", "standard-edition", "edge-single-public"),
              std::tuple("frontend-pool", "frontend", "edge-single-nat")}) {
            const QString start = text(scenario) + QLatin1Char('/') + text(role) + QLatin1Char('/');
            rows[start + text("default")] = {text(sample), {text("front-end.default")}, {signInTarget}};
            rows[start + text("web-internal")] = {text(sample), {text("front-end.web-internal")}, {inside}};
            // Nobody outside reaches the Control Panel (A90).
            rows[start + text("web-external")] = {
                text(sample), {text("front-end.web-external")}, {outside}, {text("admin.<domain>")}};
        }
        rows[text("director/director/default")] = {
            text("edge-scaled-hlb"), {text("director.default")}, forWebsites + QStringList{signInTarget}};
        rows[text("director/director/web-internal")] = {
            text("edge-scaled-hlb"), {text("director.default")}, {signIn, signInTarget, inside, outside}};
        rows[text("director/director/web-external")] = {
            text("edge-scaled-hlb"), {text("director.web-external")}, {outside}, {text("admin.<domain>")}};
        rows[text("mediation/mediation/default")] = {text("edge-scaled-hlb"), {text("mediation.default")}};
        rows[text("branch/sba/default")] = {text("edge-scaled-hlb"), {text("branch.default")}};
        rows[text("persistent-chat/persistent-chat/default")] = {text("edge-scaled-dns-nat"),
                                                                 {text("persistent-chat.default")}};
        return rows;
    }();
    return all;
}

QString keyOf(const CsvRow &row)
{
    return QStringList{row[QStringLiteral("scenario")], row[QStringLiteral("role")],
                       row[QStringLiteral("cert_use")]}
        .join(QLatin1Char('/'));
}

const CertificateRule &ruleOf(const CertificateRequest &request)
{
    return lyncCatalogue()->names->certificates[size_t(request.rule)];
}

/// A row of the reference beside what is derived for it.
class Comparison {
public:
    Comparison(const CsvRow &row, const Shown &shown) : m_row(row), m_shown(shown), m_meaning(shown.sample)
    {
        const QString use = cell("cert_use");
        m_meaning.setFeature("xmpp", cell("condition").contains(QStringLiteral("xmpp")));
        m_meaning.setFeature("public-im", cell("eku").contains(QStringLiteral("client")));
        for (const CertificateRequest &request :
             certificateRequests(derive(m_meaning.topology(), lyncCatalogue()))) {
            if (shown.rules.contains(ruleOf(request).key.toString()) && isOfRole(request))
                m_requests.push_back(request);
        }
    }

    /// Empty where the two agree.
    [[nodiscard]] QStringList differences()
    {
        if (m_requests.empty())
            return {QStringLiteral("no request")};
        compareSubject();
        compareNames();
        for (const CertificateRequest &request : m_requests)
            compareProperties(request);
        return m_differences;
    }

private:
    [[nodiscard]] QString cell(const char *column) const { return m_row[QLatin1StringView(column)]; }

    void expect(const char *what, const QString &expected, const QString &found)
    {
        if (expected != found)
            m_differences.append(
                QStringLiteral("%1: %2, not %3").arg(QLatin1StringView(what), found, expected));
    }

    /// One rule may speak about Front End pools and Standard Edition servers, and about several pools of one
    /// role.
    [[nodiscard]] bool isOfRole(const CertificateRequest &request)
    {
        const Pool *pool = m_meaning.topology().pools.find(PoolId(request.elements.front()));
        if (m_pool.isEmpty()
            && (cell("role") != QStringLiteral("sba") || Meaning::word(*pool) == cell("role")))
            m_pool = pool->id;
        return pool->id == m_pool;
    }

    [[nodiscard]] QString withPlaceholders(QString pattern) const
    {
        if (cell("role") == QStringLiteral("director"))
            pattern.replace(QStringLiteral("<internal-web>"), QStringLiteral("<director-web>"));
        const Pool &pool = *m_meaning.topology().pools.find(m_pool);
        return pattern.replace(QStringLiteral("<host>"),
                               pool.fqdn->toString().section(QLatin1Char('.'), 0, 0));
    }

    void compareSubject()
    {
        QString pattern = cell("subject_pattern");
        // Autodiscover only adds names.
        if (pattern.isEmpty())
            return;
        // The web rows show a node where the name of the pool is demanded (A90).
        if (cell("cert_use").startsWith(QStringLiteral("web-")))
            pattern.replace(QStringLiteral("<director>"), QStringLiteral("<director-pool>"));
        QStringList subjects;
        for (const CertificateRequest &request : m_requests)
            subjects.append(request.subject);
        QStringList expected = m_meaning.names(pattern);
        // Of every second Standard Edition server there are requests as well.
        if (!ruleOf(m_requests.front()).perServer)
            expected = {expected.front()};
        expect("subject", expected.join(QLatin1Char(' ')), subjects.join(QLatin1Char(' ')));
    }

    void compareNames()
    {
        std::set<QString> found;
        for (const CertificateRequest &request : m_requests)
            found.insert(request.alternativeNames.begin(), request.alternativeNames.end());
        std::set<QString> demanded;
        std::set<QString> allowed;
        const auto fill = [this](const QStringList &patterns, std::set<QString> &names) {
            for (const QString &pattern : patterns) {
                for (const QString &name : m_meaning.allNames(withPlaceholders(pattern)))
                    names.insert(name);
            }
        };
        QStringList patterns = cell("san_patterns").split(QLatin1Char('|'), Qt::SkipEmptyParts);
        for (const QString &pattern : m_shown.lacking)
            patterns.removeOne(pattern);
        fill(patterns, demanded);
        fill(m_shown.further, allowed);
        for (const QString &name : demanded) {
            if (!found.contains(name) && !isOfOtherPool(name))
                m_differences.append(QStringLiteral("lacks ") + name);
        }
        if (cell("scenario") == QStringLiteral("autodiscover"))
            return;
        for (const QString &name : found) {
            if (!demanded.contains(name) && !allowed.contains(name))
                m_differences.append(QStringLiteral("has ") + name);
        }
    }

    /// The servers of all pools of a role are meant by its placeholder; a request is for one pool.
    [[nodiscard]] bool isOfOtherPool(const QString &name) const
    {
        for (const Pool &pool : m_meaning.topology().pools) {
            for (const Server &server : pool.servers) {
                if (pool.id != m_pool && server.fqdn && server.fqdn->toString() == name)
                    return true;
            }
        }
        return false;
    }

    void compareProperties(const CertificateRequest &request)
    {
        const CertificateRule &rule = ruleOf(request);
        const bool isForClients = cell("eku").contains(QStringLiteral("client(public-im-aol)"));
        expect("usage", isForClients ? QStringLiteral("server, client") : QStringLiteral("server"),
               request.isForClients ? QStringLiteral("server, client") : QStringLiteral("server"));
        static const std::map<QString, Issuer> issuers{
            {QStringLiteral("public"), Issuer::Public},
            {QStringLiteral("private"), Issuer::Private},
            {QStringLiteral("public|private"), Issuer::Either},
            {QStringLiteral("private|public"), Issuer::Either},
        };
        if (issuers.at(cell("issuer")) != rule.issuer)
            m_differences.append(QStringLiteral("issuer"));
        static const std::map<QString, KeyExport> exports{
            {QStringLiteral("yes"), KeyExport::Yes},
            {QStringLiteral("no"), KeyExport::No},
            {QStringLiteral("optional"), KeyExport::Optional},
            {QStringLiteral("if-several-nodes"), KeyExport::Optional},
        };
        if (exports.at(cell("private_key_exportable")) != request.exportable)
            m_differences.append(QStringLiteral("exportable"));
        compareWildcard(rule.wildcard.in(Language::English));
    }

    void compareWildcard(const QString &said)
    {
        const QString allowed = cell("wildcard_allowed");
        // Said of the default certificate of a Front End; its websites have certificates of their own.
        if (said.isEmpty() && keyOf(m_row) == QStringLiteral("autodiscover/frontend/default"))
            return;
        // One request for SIP and websites: an asterisk is for the names of the websites.
        if (keyOf(m_row) == QStringLiteral("director/director/default"))
            return;
        if (allowed == QStringLiteral("no"))
            return expect("wildcard", {}, said);
        for (const auto &[word, text] :
             {std::pair("of-little-use", "of little use"), std::pair("simple-urls", "simple URLs"),
              std::pair("lyncdiscover", "lyncdiscover"), std::pair("*.<sip-domain>", "lyncdiscover")}) {
            if (allowed.split(QLatin1Char('|')).contains(QLatin1StringView(word))
                && !said.contains(QLatin1StringView(text)))
                m_differences.append(QStringLiteral("wildcard: ") + said);
        }
    }

    CsvRow m_row;
    Shown m_shown;
    Meaning m_meaning;
    PoolId m_pool;
    std::vector<CertificateRequest> m_requests;
    QStringList m_differences;
};

} // namespace

/// The requests against every row of the reference.
class CertificateReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsThere();
};

void CertificateReferenceTest::everyRowIsThere()
{
    if (!QDir(QStringLiteral(REFERENCE_FOLDER)).exists())
        QSKIP("no reference");
    QStringList wrong;
    size_t compared = 0;
    for (const CsvRow &row : readCsv(QStringLiteral(REFERENCE_FOLDER "/certificates.csv"))) {
        const auto found = shown().find(keyOf(row));
        QVERIFY2(found != shown().end(), qPrintable(keyOf(row)));
        for (const QString &difference : Comparison(row, found->second).differences())
            wrong.append(keyOf(row) + QStringLiteral(": ") + difference);
        ++compared;
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
    QCOMPARE(compared, shown().size());
}

QTEST_APPLESS_MAIN(CertificateReferenceTest)
#include "tst_certificatereference.moc"
