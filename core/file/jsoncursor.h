// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/error.h"

#include <QByteArrayView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// What a JSON value is; `None` where none begins.
enum class JsonKind : quint8 { None, Object, Array, String, Number, Boolean, Null };

/// Reads JSON (RFC 8259) from front to back, without a tree: files have millions of values, and all
/// but a few go straight into the model. Strict: no control characters in strings, no lone surrogates, no
/// nesting beyond 64. The first problem ends the reading; all that is called afterwards fails as well.
///
/// Its place is kept as a path, so that a problem found in a value is reported where it stands.
class JsonCursor {
public:
    /// Reads the value at `position`, which must lie in `json`; `root` is where that value stands, as a
    /// JSON pointer. `json` must stay alive and be valid UTF-8.
    explicit JsonCursor(QByteArrayView json, qsizetype position = 0, QString root = {});

    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    /// Only after a failure.
    [[nodiscard]] const Error &error() const { return *m_error; }
    [[nodiscard]] qsizetype position() const { return m_position; }

    /// What comes next, after white space.
    JsonKind peek();

    // Each complains with WrongType if something else comes.
    bool beginObject();
    /// The name of the next member, whose value must be read then. False at the end, which is read, and
    /// after a failure. `key` stays valid until the value is read.
    bool nextMember(std::string_view &key);
    bool beginArray();
    /// True if there is one more element, which must be read then.
    bool nextElement();
    /// Valid until the next string is read.
    std::optional<std::string_view> string();
    std::optional<bool> boolean();
    /// Infinite when it is too large for a double.
    std::optional<double> number();
    /// Whole numbers; complains with OutOfRange (number, smallest, largest) outside the limits.
    std::optional<qint64> integer(qint64 smallest, qint64 largest);

    /// Passes over a value without looking at it closer than is needed to find its end; TooDeep
    /// is noticed.
    bool skip();
    /// Passes over a value and notices whatever is wrong with it.
    bool walk();
    /// Complains unless only white space is left.
    bool finish();

    /// Fails, at the value read last or about to be read; `below` is added to its path.
    void complain(ErrorCode code, QStringList arguments = {}, const QString &below = {});
    /// Fails, at the object whose member was named last.
    void complainAboutMember(ErrorCode code, std::string_view key);
    void complainAboutType(QLatin1StringView expected);

private:
    struct Step {
        /// As in the file, without quotes; used if `index` is negative.
        std::string_view key;
        qsizetype index = -1;
        bool isFirst = true;
    };

    void skipSpace();
    bool open();
    /// Reads what stands before a member or element; false at the end and after a failure.
    bool separate(char closing);
    void fail();
    void failAt(qsizetype position);
    bool readRawString(std::string_view &raw, bool &escaped);
    bool unescape(std::string_view raw);
    bool passOverDigits();
    bool literal(std::string_view word);
    [[nodiscard]] QString path(size_t steps) const;

    QByteArrayView m_json;
    qsizetype m_position;
    QString m_root;
    std::vector<Step> m_steps;
    std::string m_scratch;
    std::optional<Error> m_error;
};

} // namespace portolan
