// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscan.h"

#include "jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <vector>

namespace portolan {

namespace {

/// Below this, comparing every pair of keys is faster than sorting them.
constexpr size_t fewKeys = 16;

/// Walks over the structure of valid JSON. Keys of the objects that are open lie on one stack, so
/// that a scan allocates next to nothing.
class Scan {
public:
    Scan(QByteArrayView json, int deepest) : m_json(json), m_deepest(deepest) { }

    Result<void> run();

private:
    struct Frame {
        bool isObject;
        bool expectsKey;
        qsizetype index = 0;
        size_t firstKey = 0;
    };

    Result<void> open(bool isObject);
    Result<void> close();
    void separate();
    /// `at` is the opening quote; returns the position of the closing one.
    qsizetype readString(qsizetype at);
    [[nodiscard]] const QByteArrayView *duplicateKey(const Frame &frame);
    [[nodiscard]] QByteArrayView decoded(QByteArrayView key);
    [[nodiscard]] QString path() const;

    QByteArrayView m_json;
    int m_deepest;
    std::vector<Frame> m_frames;
    std::vector<QByteArrayView> m_keys;
    std::deque<QByteArray> m_decoded;
};

Result<void> Scan::run()
{
    for (qsizetype at = 0; at < m_json.size(); ++at) {
        switch (m_json[at]) {
        case '"':
            at = readString(at);
            break;
        case ',':
            separate();
            break;
        case '{':
        case '[':
            if (auto result = open(m_json[at] == '{'); !result)
                return result;
            break;
        case '}':
        case ']':
            if (auto result = close(); !result)
                return result;
            break;
        default:
            break;
        }
    }
    return {};
}

Result<void> Scan::open(bool isObject)
{
    if (m_frames.size() >= size_t(m_deepest))
        return failure(ErrorCode::TooDeep, {QString::number(m_deepest)}, path());
    m_frames.push_back({.isObject = isObject, .expectsKey = isObject, .firstKey = m_keys.size()});
    return {};
}

Result<void> Scan::close()
{
    if (m_frames.empty())
        return {};
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    if (const QByteArrayView *key = duplicateKey(frame)) {
        const QString name = QString::fromUtf8(*key);
        m_keys.resize(frame.firstKey);
        return failure(ErrorCode::DuplicateKey, {elided(name)}, path());
    }
    m_keys.resize(frame.firstKey);
    return {};
}

void Scan::separate()
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    frame.expectsKey = frame.isObject;
    ++frame.index;
}

qsizetype Scan::readString(qsizetype at)
{
    bool escaped = false;
    qsizetype end = at + 1;
    while (end < m_json.size() && m_json[end] != '"') {
        if (m_json[end] == '\\') {
            escaped = true;
            ++end;
        }
        ++end;
    }
    if (!m_frames.empty() && m_frames.back().expectsKey) {
        const QByteArrayView key = m_json.sliced(at + 1, std::min(end, m_json.size()) - at - 1);
        m_keys.push_back(escaped ? decoded(key) : key);
        m_frames.back().expectsKey = false;
    }
    return end;
}

const QByteArrayView *Scan::duplicateKey(const Frame &frame)
{
    const auto first = m_keys.begin() + ptrdiff_t(frame.firstKey);
    const auto last = m_keys.end();
    if (size_t(last - first) > fewKeys) {
        std::sort(first, last);
        const auto twice = std::adjacent_find(first, last);
        return twice == last ? nullptr : &*twice;
    }
    for (auto key = first; key != last; ++key) {
        if (std::find(first, key, *key) != key)
            return &*key;
    }
    return nullptr;
}

QByteArrayView Scan::decoded(QByteArrayView key)
{
    const QByteArray json = "[\"" + key.toByteArray() + "\"]";
    m_decoded.push_back(QJsonDocument::fromJson(json).array().first().toString().toUtf8());
    return m_decoded.back();
}

QString Scan::path() const
{
    QString text;
    for (size_t i = 0; i < m_frames.size(); ++i) {
        const Frame &frame = m_frames[i];
        if (!frame.isObject) {
            text += jsonPointerStep(QString::number(frame.index));
            continue;
        }
        const size_t end = i + 1 < m_frames.size() ? m_frames[i + 1].firstKey : m_keys.size();
        if (end > frame.firstKey)
            text += jsonPointerStep(QString::fromUtf8(m_keys[end - 1]));
    }
    return text;
}

} // namespace

Result<void> scanJson(QByteArrayView json, int deepest)
{
    return Scan(json, deepest).run();
}

} // namespace portolan
