// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader.h"

#include "cataloguefiles.h"
#include "checksreader.h"
#include "featuresreader.h"
#include "nameplanreader.h"
#include "printedreader.h"
#include "rolesreader.h"
#include "rulesreader.h"
#include "scenariosreader.h"

namespace portolan {

namespace {

/// The version of the format this program reads.
constexpr int supportedFormat = 1;

/// Reads the files one after the other, each with what the ones before it have defined.
class Loading {
public:
    explicit Loading(const CatalogueFiles &files) : m_files(files) { m_catalogue.hash = files.hash; }

    void readHead();
    void readWords();
    void readNames();
    template <typename Read>
    void readFile(const QString &name, Read read);
    tl::expected<Catalogue, std::vector<Error>> finish() &&;

    [[nodiscard]] bool isBroken() const { return !m_errors.empty(); }

private:
    void collect(JsonProblems &problems);

    const CatalogueFiles &m_files;
    Catalogue m_catalogue;
    std::vector<Error> m_errors;
};

void Loading::collect(JsonProblems &problems)
{
    std::vector<Error> errors = problems.take();
    m_errors.insert(m_errors.end(), errors.begin(), errors.end());
}

template <typename Read>
void Loading::readFile(const QString &name, Read read)
{
    JsonProblems problems(name);
    JsonObject root(m_files.files.at(name), problems);
    read(root, m_catalogue);
    root.finish();
    collect(problems);
}

void Loading::readHead()
{
    readFile(QStringLiteral("catalogue.json"), [](JsonObject &root, Catalogue &catalogue) {
        const int format = root.required<int>("format").value_or(supportedFormat);
        if (format != supportedFormat) {
            root.complain(ErrorCode::NewerFormat,
                          {QString::number(format), QString::number(supportedFormat)});
        }
        readWord(root, "release", catalogue.release);
        root.required("revision", catalogue.revision);
        root.required("name", catalogue.name);
    });
}

/// roles.json and features.json refer to each other: sets open under conditions, predicates name roles.
void Loading::readWords()
{
    readFile(QStringLiteral("roles.json"), [this](JsonObject &roles, Catalogue &catalogue) {
        readRoles(roles, catalogue);
        readAssociations(roles, catalogue);
        readFile(QStringLiteral("features.json"), readFeatures);
        readSets(roles, catalogue);
    });
}

/// certificates.json uses the names of dns.json.
void Loading::readNames()
{
    auto plan = std::make_shared<NamePlan>();
    readFile(QStringLiteral("dns.json"),
             [&plan](JsonObject &root, Catalogue &catalogue) { readDns(root, catalogue, *plan); });
    readFile(QStringLiteral("certificates.json"),
             [&plan](JsonObject &root, Catalogue &catalogue) { readCertificates(root, catalogue, *plan); });
    m_catalogue.names = std::move(plan);
}

tl::expected<Catalogue, std::vector<Error>> Loading::finish() &&
{
    if (isBroken())
        return tl::unexpected(std::move(m_errors));
    m_catalogue.indexPrintedRows();
    return std::move(m_catalogue);
}

} // namespace

tl::expected<Catalogue, std::vector<Error>> loadCatalogue(const QString &folder)
{
    const auto files = CatalogueFiles::read(folder);
    if (!files)
        return tl::unexpected(files.error());
    Loading loading(*files);
    loading.readHead();
    // The rest of a format we do not know would only be a list of misunderstandings.
    if (loading.isBroken())
        return std::move(loading).finish();
    loading.readWords();
    loading.readFile(QStringLiteral("rules.json"), readRules);
    loading.readFile(QStringLiteral("ipsec.json"), readIpsecRules);
    loading.readFile(QStringLiteral("anomalies.json"), readAnomalies);
    loading.readFile(QStringLiteral("printed.json"), readPrinted);
    loading.readFile(QStringLiteral("checks.json"), readChecks);
    loading.readNames();
    loading.readFile(QStringLiteral("scenarios.json"), [&folder](JsonObject &root, Catalogue &catalogue) {
        readScenarios(root, folder, catalogue);
    });
    return std::move(loading).finish();
}

} // namespace portolan
