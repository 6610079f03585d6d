// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmemory.h"

#include "diagram/diagramview.h"
#include "document/opendocument.h"

#include <QCryptographicHash>
#include <QSettings>

#include <array>

namespace portolan {

using diagram::Colouring;
using diagram::ViewChoices;

namespace {

const QString colouringKey = QStringLiteral("view/colouring");
const QString flowsKey = QStringLiteral("view/flows");
/// Paths of documents with choices of their own, the latest first.
const QString documentsKey = QStringLiteral("view/documents");
const QString hiddenKindsKey = QStringLiteral("/hiddenKinds");
const QString hidesBalancingKey = QStringLiteral("/hidesBalancing");
const QString collapsedKey = QStringLiteral("/collapsed");
constexpr qsizetype mostDocuments = 48;

struct ColouringWord {
    Colouring colouring;
    QLatin1String word;
};
constexpr std::array<ColouringWord, 4> colouringWords{{{Colouring::Zone, QLatin1String("zone")},
                                                       {Colouring::Site, QLatin1String("site")},
                                                       {Colouring::Role, QLatin1String("role")},
                                                       {Colouring::Finding, QLatin1String("finding")}}};

/// Where the choices for a document are kept: paths contain what means groups in settings.
QString groupOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("view/") + QString::fromLatin1(hash.toHex().first(16));
}

/// Whether the choices differ from the usual in what belongs to a document.
bool areOwn(const ViewChoices &choices)
{
    return !choices.showsAllLines() || !choices.collapsed.empty();
}

template <typename Names>
QStringList textsOf(const Names &names)
{
    QStringList texts;
    for (const auto &name : names)
        texts << name.toString();
    return texts;
}

/// What is no name is left out.
template <typename Name>
std::set<Name> namesIn(const QStringList &texts)
{
    std::set<Name> names;
    for (const QString &text : texts) {
        if (const auto name = Name::parse(text))
            names.insert(*name);
    }
    return names;
}

void storeOwn(QSettings &settings, const QString &path, const ViewChoices &choices)
{
    const QString group = groupOf(path);
    QStringList paths = settings.value(documentsKey).toStringList();
    paths.removeAll(path);
    settings.remove(group);
    if (areOwn(choices)) {
        paths.prepend(path);
        settings.setValue(group + hiddenKindsKey, textsOf(choices.hiddenKinds));
        settings.setValue(group + collapsedKey, textsOf(choices.collapsed));
        settings.setValue(group + hidesBalancingKey, choices.hidesBalancing);
    }
    while (paths.size() > mostDocuments)
        settings.remove(groupOf(paths.takeLast()));
    settings.setValue(documentsKey, paths);
}

void takeOwn(const QSettings &settings, const QString &path, ViewChoices &choices)
{
    const QString group = groupOf(path);
    choices.hiddenKinds = namesIn<AssociationKey>(settings.value(group + hiddenKindsKey).toStringList());
    choices.collapsed = namesIn<ElementId>(settings.value(group + collapsedKey).toStringList());
    choices.hidesBalancing = settings.value(group + hidesBalancingKey).toBool();
}

} // namespace

ViewChoices storedViewChoices(const QSettings &settings, const QString &path)
{
    ViewChoices choices;
    const QString word = settings.value(colouringKey).toString();
    for (const ColouringWord &known : colouringWords) {
        if (word == known.word)
            choices.colouring = known.colouring;
    }
    choices.showsFlows = settings.value(flowsKey).toBool();
    if (!path.isEmpty())
        takeOwn(settings, path, choices);
    return choices;
}

void storeViewChoices(QSettings &settings, const QString &path, const ViewChoices &choices)
{
    settings.setValue(colouringKey, QString(colouringWords[size_t(choices.colouring)].word));
    settings.setValue(flowsKey, choices.showsFlows);
    if (!path.isEmpty())
        storeOwn(settings, path, choices);
}

ViewMemory::ViewMemory(DiagramView &view, OpenDocument &document, QSettings &settings, QObject *parent)
    : QObject(parent), m_view(view), m_document(document), m_settings(settings), m_path(document.path())
{
    connect(&m_document, &OpenDocument::replaced, this, [this] {
        m_path = m_document.path();
        show(storedViewChoices(m_settings, m_path));
    });
    connect(&m_document, &OpenDocument::pathChanged, this, &ViewMemory::takePath);
    connect(&m_view, &DiagramView::choicesChanged, this, &ViewMemory::choose);
    show(storedViewChoices(m_settings, m_path));
}

void ViewMemory::choose(const ViewChoices &choices)
{
    if (choices == m_choices)
        return;
    show(choices);
    storeViewChoices(m_settings, m_path, m_choices);
}

void ViewMemory::show(const ViewChoices &choices)
{
    m_choices = choices;
    m_view.setChoices(choices);
    Q_EMIT changed();
}

/// Saved under another name, a document is seen as before.
void ViewMemory::takePath()
{
    if (m_document.path() == m_path)
        return;
    m_path = m_document.path();
    storeViewChoices(m_settings, m_path, m_choices);
}

} // namespace portolan
