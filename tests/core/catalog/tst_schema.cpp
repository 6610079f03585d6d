// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecopy.h"
#include "json/jsonparser.h"

#include <QFile>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace portolan;
using valijson::adapters::QtJsonAdapter;

namespace {

QJsonValue readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue::Undefined;
    const auto root = parseJson(file.readAll());
    return root ? QJsonValue(*root) : QJsonValue(QJsonValue::Undefined);
}

QString schemaPath(const QString &name)
{
    return QStringLiteral(SCHEMA_FOLDER "/%1.schema.json").arg(name);
}

/// The schemas refer to each other by file name.
const QJsonValue *fetchSchema(const std::string &uri)
{
    return new QJsonValue(readJson(QStringLiteral(SCHEMA_FOLDER "/") + QString::fromStdString(uri)));
}

void freeSchema(const QJsonValue *document)
{
    delete document;
}

/// Empty when `value` follows the schema, else the first complaint.
QString complaint(const QString &schemaName, const QJsonValue &value)
{
    const QJsonValue document = readJson(schemaPath(schemaName));
    valijson::Schema schema;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    parser.populateSchema(QtJsonAdapter(document), schema, fetchSchema, freeSchema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema, QtJsonAdapter(value), &results))
        return {};
    valijson::ValidationResults::Error error;
    QStringList lines;
    while (results.popError(error)) {
        std::string place;
        for (const std::string &step : error.context)
            place += step;
        lines.append(QString::fromStdString(place + ": " + error.description));
    }
    return lines.isEmpty() ? QStringLiteral("refused") : lines.join(QLatin1Char('\n'));
}

const QStringList fileNames =
    QStringLiteral("catalogue roles features rules ipsec anomalies printed scenarios checks dns certificates")
        .split(QLatin1Char(' '));

} // namespace

/// The published schemas accept what the loader accepts and refuse what is misshapen.
class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheCatalogues_data();
    void acceptsTheCatalogues();
    void refusesMisshapenFiles_data();
    void refusesMisshapenFiles();
};

void SchemaTest::acceptsTheCatalogues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    for (const QString &name : fileNames) {
        for (const QString &folder : {QStringLiteral(SMALL_CATALOGUE), QStringLiteral(LYNC_CATALOGUE)}) {
            const QString path = folder + QLatin1Char('/') + name + QStringLiteral(".json");
            QTest::newRow(qPrintable(path.section(QLatin1Char('/'), -2))) << name << path;
        }
    }
}

void SchemaTest::acceptsTheCatalogues()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    const QJsonValue value = readJson(path);
    QVERIFY2(value.isObject(), "no such file, or no strict JSON");
    const QString problem = complaint(name, value);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void SchemaTest::refusesMisshapenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("json");
    const auto damage = [](const char *row, const char *name, const char *pointer, const char *json) {
        QTest::newRow(row) << QString::fromLatin1(name) << QString::fromLatin1(pointer) << QByteArray(json);
    };
    damage("other format", "catalogue", "/format", "2");
    damage("text without German", "catalogue", "/name/de", "");
    damage("unknown key", "roles", "/roles/0/colour", "\"red\"");
    damage("key with capitals", "roles", "/services/0/key", "\"Door\"");
    damage("port 65536", "roles", "/services/0/monitor", "65536");
    damage("unknown source", "features", "/predicates/0/source", "\"stars\"");
    damage("wrong scope", "features", "/predicates/0/scope", "\"pool\"");
    damage("rule without impact", "rules", "/rules/0/impact", "");
    damage("rule with condition and always", "rules", "/rules/3/condition", "\"remote\"");
    damage("own rule without reason", "rules", "/rules/2/reason", "");
    damage("TCP and UDP", "rules", "/rules/0/transport", "\"tcp+udp\"");
    damage("empty condition", "rules", "/rules/0/condition", "{\"all\": []}");
    damage("end that is service and set", "rules", "/rules/0/to/set", "\"internet\"");
    damage("exception without name", "ipsec", "/rules/0/name", "");
    damage("anomaly of unknown impact", "anomalies", "/anomalies/0/impact", "\"huge\"");
    damage("correction unexplained", "printed", "/rows/1/explainedBy", "[]");
    damage("row 0", "printed", "/rows/0/row", "0");
    damage("unknown primitive", "checks", "/checks/0/primitive", "\"guess\"");
    damage("check without advice", "checks", "/checks/0/advice", "");
    damage("record of an unknown type", "dns", "/records/0/type", "\"txt\"");
    damage("certificate of an unknown issuer", "certificates", "/certificates/0/issuer", "\"anybody\"");
    damage("scenario that is no document", "scenarios", "/scenarios/0/file", "\"plain.txt\"");
}

void SchemaTest::refusesMisshapenFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    const CatalogueCopy copy(QStringLiteral(SMALL_CATALOGUE));
    const QString file = name + QStringLiteral(".json");
    QVERIFY(copy.change(file, pointer, json));
    QVERIFY(!complaint(name, readJson(copy.path() + QLatin1Char('/') + file)).isEmpty());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
