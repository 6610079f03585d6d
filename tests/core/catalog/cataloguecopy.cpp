// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguecopy.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

bool changeIn(QJsonValue &value, QStringList steps, const QJsonValue &replacement);

bool changeObject(QJsonObject &object, const QStringList &steps, const QJsonValue &replacement)
{
    const QString key = steps.first();
    if (steps.size() == 1) {
        if (replacement.isUndefined() && !object.contains(key))
            return false;
        object[key] = replacement; // an undefined value removes the key
        return true;
    }
    QJsonValue inner = object[key];
    const bool changed = changeIn(inner, steps.sliced(1), replacement);
    object[key] = inner;
    return changed;
}

bool changeArray(QJsonArray &array, const QStringList &steps, const QJsonValue &replacement)
{
    if (steps.first() == QLatin1String("-")) {
        array.append(replacement);
        return true;
    }
    const qsizetype index = steps.first().toLongLong();
    if (index >= array.size())
        return false;
    if (steps.size() == 1) {
        if (replacement.isUndefined())
            array.removeAt(index);
        else
            array[index] = replacement;
        return true;
    }
    QJsonValue inner = array[index];
    const bool changed = changeIn(inner, steps.sliced(1), replacement);
    array[index] = inner;
    return changed;
}

bool changeIn(QJsonValue &value, QStringList steps, const QJsonValue &replacement)
{
    bool changed = false;
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        changed = changeObject(object, steps, replacement);
        value = object;
    } else if (value.isArray()) {
        QJsonArray array = value.toArray();
        changed = changeArray(array, steps, replacement);
        value = array;
    }
    return changed;
}

} // namespace

CatalogueCopy::CatalogueCopy(const QString &original)
{
    const QDir from(original);
    QDirIterator it(original, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString target = m_folder.filePath(from.relativeFilePath(path));
        QDir().mkpath(QFileInfo(target).path());
        // Not QFile::copy(), which waits for the disk each time.
        QFile input(path);
        QFile output(target);
        if (input.open(QIODevice::ReadOnly) && output.open(QIODevice::WriteOnly))
            output.write(input.readAll());
    }
}

QByteArray CatalogueCopy::read(const QString &file) const
{
    QFile input(m_folder.filePath(file));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void CatalogueCopy::write(const QString &file, const QByteArray &content) const
{
    QFile output(m_folder.filePath(file));
    if (output.open(QIODevice::WriteOnly))
        output.write(content);
}

void CatalogueCopy::remove(const QString &file) const
{
    QFile::remove(m_folder.filePath(file));
}

bool CatalogueCopy::change(const QString &file, const QString &pointer, const QByteArray &json) const
{
    QJsonValue root = QJsonDocument::fromJson(read(file)).object();
    QJsonValue replacement(QJsonValue::Undefined);
    if (!json.isEmpty())
        replacement = QJsonDocument::fromJson('[' + json + ']').array().first();
    if (!changeIn(root, pointer.split(QLatin1Char('/')).sliced(1), replacement))
        return false;
    write(file, QJsonDocument(root.toObject()).toJson());
    return true;
}
