// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip.h"

#include "file/documentreader.h"
#include "file/documentwriter.h"
#include "model/lookup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace portolan {

namespace {

constexpr int version = 1;
/// Far more than the largest deployment takes; keeps a wrong clipboard from filling the memory.
constexpr qsizetype mostBytes = qsizetype(64) * 1024 * 1024;

const QString wrapperName = QStringLiteral("portolan-elements");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString elementsKey = QStringLiteral("elements");
const QString documentKey = QStringLiteral("document");

tl::unexpected<Refusal> damaged()
{
    return refused(
        QT_TRANSLATE_NOOP("Edits", "What is on the clipboard is damaged. Copy the elements once more."));
}

tl::unexpected<Refusal> tooNew()
{
    return refused(QT_TRANSLATE_NOOP(
        "Edits",
        "What is on the clipboard was copied by a newer version of Portolan, which this one cannot "
        "read."));
}

/// All ids, or nothing when one is none or leads nowhere.
std::optional<std::vector<ElementId>> idsIn(const QJsonArray &array, const Topology &topology)
{
    const Lookup lookup(topology);
    std::vector<ElementId> ids;
    for (const QJsonValue &value : array) {
        const auto id = ElementId::parse(value.toString());
        if (!id || !lookup.find(*id))
            return std::nullopt;
        ids.push_back(*id);
    }
    return ids.empty() ? std::nullopt : std::optional(std::move(ids));
}

} // namespace

Result<QByteArray> clipBytes(const Clip &clip)
{
    const Result<QByteArray> part = writeDocument(clip.part, FileForm::Plain);
    if (!part)
        return tl::unexpected(part.error());
    QJsonArray ids;
    for (const ElementId &id : clip.ids)
        ids << id.toString();
    const QJsonObject wrapper{{formatKey, wrapperName},
                              {versionKey, version},
                              {elementsKey, ids},
                              {documentKey, QString::fromUtf8(*part)}};
    return QJsonDocument(wrapper).toJson(QJsonDocument::Compact);
}

OrRefusal<Clip> readClip(const QByteArray &bytes, const QString &release)
{
    if (bytes.size() > mostBytes)
        return damaged();
    const QJsonObject wrapper = QJsonDocument::fromJson(bytes).object();
    if (wrapper.value(formatKey).toString() != wrapperName || wrapper.value(versionKey).toInt() < 1)
        return damaged();
    if (wrapper.value(versionKey).toInt() > version)
        return tooNew();
    const Result<Document> part = readDocument(wrapper.value(documentKey).toString().toUtf8());
    if (!part)
        return part.error().code == ErrorCode::NewerFormat ? tooNew() : damaged();
    if (!part->catalogue.release.isEmpty() && part->catalogue.release != release)
        return refused(QT_TRANSLATE_NOOP("Edits",
                                         "What is on the clipboard was drawn for another product "
                                         "(%1) than this deployment."),
                       {verbatim(part->catalogue.release)});
    auto ids = idsIn(wrapper.value(elementsKey).toArray(), part->topology);
    if (!ids)
        return damaged();
    return Clip{*part, std::move(*ids)};
}

} // namespace portolan
