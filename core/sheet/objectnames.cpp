// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectnames.h"

#include <QHash>
#include <QSet>

namespace portolan {

namespace {

bool isAcceptable(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
}

/// As Germans write umlauts where there are none; other accents are dropped.
QString transliterated(const QString &text)
{
    static const std::pair<QChar, QLatin1String> written[] = {
        {QChar(u'ä'), QLatin1String("ae")}, {QChar(u'ö'), QLatin1String("oe")},
        {QChar(u'ü'), QLatin1String("ue")}, {QChar(u'Ä'), QLatin1String("Ae")},
        {QChar(u'Ö'), QLatin1String("Oe")}, {QChar(u'Ü'), QLatin1String("Ue")},
        {QChar(u'ß'), QLatin1String("ss")}};
    QString result = text.normalized(QString::NormalizationForm_C);
    for (const auto &[letter, letters] : written)
        result.replace(letter, letters);
    return result.normalized(QString::NormalizationForm_KD);
}

QString counted(const QString &name, int number, qsizetype longest)
{
    const QString ending = QStringLiteral("_%1").arg(number);
    return name.left(longest - ending.size()) + ending;
}

QString transportWord(Transport transport)
{
    switch (transport) {
    case Transport::Tcp:
        return QStringLiteral("tcp");
    case Transport::Udp:
        return QStringLiteral("udp");
    case Transport::TcpAndUdp:
        return QStringLiteral("tcp-udp");
    }
    Q_UNREACHABLE();
}

} // namespace

QString acceptableName(const QString &text, qsizetype longest)
{
    QString name;
    for (const QChar c : transliterated(text)) {
        if (isAcceptable(c))
            name += c;
        else if (!c.isMark() && !name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(longest);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

std::vector<QString> uniqueNames(const std::vector<QStringList> &candidates, qsizetype longest)
{
    std::vector<qsizetype> choice(candidates.size());
    const auto nameOf = [&](size_t i) { return candidates[i][choice[i]]; };
    for (bool changed = true; changed;) {
        changed = false;
        QHash<QString, int> wanted;
        for (size_t i = 0; i < candidates.size(); ++i)
            ++wanted[nameOf(i).toLower()];
        for (size_t i = 0; i < candidates.size(); ++i) {
            // Looked up before the choice changes, so that all who clash move on together.
            if (wanted.value(nameOf(i).toLower()) > 1 && choice[i] + 1 < candidates[i].size()) {
                ++choice[i];
                changed = true;
            }
        }
    }
    std::vector<QString> names;
    QSet<QString> given;
    for (size_t i = 0; i < candidates.size(); ++i) {
        QString name = nameOf(i);
        for (int number = 2; given.contains(name.toLower()); ++number)
            name = counted(nameOf(i), number, longest);
        given.insert(name.toLower());
        names.push_back(name);
    }
    return names;
}

QString serviceObjectName(const ObjectNaming &naming, Transport transport, const PortRange &ports,
                          const PortRange &sourcePorts)
{
    QString name = naming.service;
    name.replace(QLatin1String("{transport}"), transportWord(transport))
        .replace(QLatin1String("{ports}"), ports.toString());
    if (!sourcePorts.isAny())
        name += QStringLiteral("_from_%1").arg(sourcePorts.toString());
    return acceptableName(name, naming.longest);
}

} // namespace portolan
