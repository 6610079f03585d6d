// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

#include "commands/naming.h"
#include "outlineaffected.h"
#include "outlinechildren.h"
#include "outlinemoves.h"
#include "outlinetext.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

const QString elementsMime = QStringLiteral("application/x-portolan-elements");

bool isRenamable(OutlineKind kind)
{
    switch (kind) {
    case OutlineKind::Site:
    case OutlineKind::Zone:
    case OutlineKind::Pool:
    case OutlineKind::Server:
    case OutlineKind::Balancer:
    case OutlineKind::Party:
    case OutlineKind::Firewall:
    case OutlineKind::Boundary:
        return true;
    default:
        return false;
    }
}

bool isMovable(OutlineKind kind)
{
    return kind == OutlineKind::Pool || kind == OutlineKind::Balancer || kind == OutlineKind::Party;
}

std::vector<ElementId> elementsIn(const QMimeData &data)
{
    std::vector<ElementId> ids;
    for (const QByteArray &line : data.data(elementsMime).split('\n')) {
        if (const auto id = ElementId::parse(QString::fromUtf8(line)))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace

/// Brings the tree in line with a topology, place by place, telling views of every step.
class OutlineModel::Arranger {
public:
    explicit Arranger(OutlineModel &model)
        : m_model(model), m_tree(model.m_tree),
          m_children(model.m_document.topology(), model.m_document.catalogue(), model.m_language)
    {
    }

    [[nodiscard]] const OutlineChildren &children() const { return m_children; }

    void arrangeAll(OutlineNode *node)
    {
        arrange(node);
        for (int row = 0; row < node->childCount() && row < m_wanted.at(node->key()); ++row)
            arrangeAll(node->child(row));
    }

    /// What does not belong under `node` is left at its end: it may belong somewhere else.
    void arrange(OutlineNode *node)
    {
        const std::vector<OutlineKey> wanted =
            m_children.of(node->key(), node->parent() ? node->owner() : ElementId());
        m_wanted[node->key()] = int(wanted.size());
        for (int row = 0; row < int(wanted.size()); ++row) {
            const OutlineKey &key = wanted[size_t(row)];
            if (row < node->childCount() && node->child(row)->key() == key)
                continue;
            if (OutlineNode *elsewhere = m_tree.find(key))
                move(elsewhere, node, row);
            else
                insert(key, node, row);
        }
    }

    void arrange(const OutlineKey &key)
    {
        if (OutlineNode *node = m_tree.find(key))
            arrange(node);
    }

    /// Removes what has found no place.
    void finish()
    {
        for (const auto &[key, count] : m_wanted) {
            OutlineNode *node = m_tree.find(key);
            while (node && node->childCount() > count) {
                const int last = node->childCount() - 1;
                m_model.beginRemoveRows(m_model.indexOf(node), last, last);
                m_tree.removeLast(node);
                m_model.endRemoveRows();
            }
        }
    }

private:
    void insert(const OutlineKey &key, OutlineNode *parent, int row)
    {
        m_model.beginInsertRows(m_model.indexOf(parent), row, row);
        OutlineNode *node = m_tree.insert(key, parent, row);
        m_model.endInsertRows();
        arrange(node);
    }

    void move(OutlineNode *node, OutlineNode *parent, int row)
    {
        // Within one parent things only ever move up, so the row means the same before and after.
        m_model.beginMoveRows(m_model.indexOf(node->parent()), node->row(), node->row(),
                              m_model.indexOf(parent), row);
        m_tree.move(node, parent, row);
        m_model.endMoveRows();
    }

    OutlineModel &m_model;
    OutlineTree &m_tree;
    OutlineChildren m_children;
    /// How many lines belong under each that was arranged.
    std::unordered_map<OutlineKey, int> m_wanted;
};

// --- following the document ----------------------------------------------------------------------

OutlineModel::OutlineModel(OpenDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
    connect(&document, &OpenDocument::changed, this, &OutlineModel::follow);
    connect(&document, &OpenDocument::replaced, this, &OutlineModel::rebuild);
    rebuild();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT aboutToFollow();
    Arranger arranger(*this);
    arranger.arrangeAll(m_tree.root());
    arranger.finish();
    const auto tell = [this](const auto &self, const OutlineNode &at) -> void {
        if (at.childCount() == 0)
            return;
        Q_EMIT dataChanged(indexOf(at.child(0)), indexOf(at.child(at.childCount() - 1)));
        for (int row = 0; row < at.childCount(); ++row)
            self(self, *at.child(row));
    };
    tell(tell, *m_tree.root());
    Q_EMIT followed();
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_tree.clear();
    const OutlineChildren children(m_document.topology(), m_document.catalogue(), m_language);
    const auto fill = [&](const auto &self, OutlineNode *at) -> void {
        int row = 0;
        for (const OutlineKey &key : children.of(at->key(), at->parent() ? at->owner() : ElementId()))
            self(self, m_tree.insert(key, at, row++));
    };
    fill(fill, m_tree.root());
    endResetModel();
}

void OutlineModel::follow(const DocumentChange &change)
{
    Q_EMIT aboutToFollow();
    {
        Arranger arranger(*this);
        if (std::ranges::any_of(change.patch.changes, changesPlaces)) {
            arranger.arrangeAll(m_tree.root());
        } else {
            OutlineAffected affected(m_tree, arranger.children());
            for (const Change &one : change.patch.changes)
                affected.add(one);
            for (const OutlineKey &key : affected.keys())
                arranger.arrange(key);
        }
        arranger.finish();
    }
    for (const Change &one : change.patch.changes)
        showAnew(one);
    Q_EMIT followed();
}

void OutlineModel::showAnew(const OutlineKey &key)
{
    const OutlineNode *found = m_tree.find(key);
    if (!found || !found->parent())
        return;
    Q_EMIT dataChanged(indexOf(found), indexOf(found));
    const bool hasValues =
        key.kind == OutlineKind::Pool || key.kind == OutlineKind::Balancer || key.kind == OutlineKind::Server;
    for (int row = 0; hasValues && row < found->childCount(); ++row) {
        const OutlineKey child = found->child(row)->key();
        if (child.kind != OutlineKind::Line)
            showAnew(child);
    }
    if (hasValues && found->childCount() > 0)
        Q_EMIT dataChanged(indexOf(found->child(0)), indexOf(found->child(found->childCount() - 1)));
}

void OutlineModel::showAnew(const Change &change)
{
    if (!change.after)
        return;
    showAnew(ownKeyOf(*change.after));
    if (const auto *mapping = std::get_if<NatMapping>(&*change.after)) {
        showAnew(OutlineKey{OutlineKind::Server, mapping->owner});
        return;
    }
    // Lines are called by what they join.
    const ElementId id = change.id();
    for (const Association &line : m_document.topology().associations) {
        if (line.id != id && line.from != id && line.to != id)
            continue;
        for (const ElementId &end : {line.from, line.to})
            showAnew(OutlineKey{OutlineKind::Line, line.id, end.text()});
    }
}

// --- finding lines -------------------------------------------------------------------------------

OutlineNode *OutlineModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<OutlineNode *>(index.internalPointer()) : m_tree.root();
}

QModelIndex OutlineModel::indexOf(const OutlineNode *node) const
{
    return node->parent() ? createIndex(node->row(), 0, const_cast<OutlineNode *>(node)) : QModelIndex();
}

ElementId OutlineModel::element(const QModelIndex &index) const
{
    return node(index)->key().id;
}

OutlineKind OutlineModel::kind(const QModelIndex &index) const
{
    return node(index)->key().kind;
}

QModelIndex OutlineModel::indexOf(const ElementId &id) const
{
    for (const OutlineKind kind :
         {OutlineKind::Pool, OutlineKind::Server, OutlineKind::Party, OutlineKind::Balancer,
          OutlineKind::Zone, OutlineKind::Site, OutlineKind::Boundary, OutlineKind::Firewall,
          OutlineKind::Vip, OutlineKind::Note}) {
        if (const OutlineNode *found = m_tree.find({kind, id}))
            return indexOf(found);
    }
    if (const Association *line = m_document.topology().associations.find(AssociationId(id))) {
        if (const OutlineNode *found = m_tree.find({OutlineKind::Line, id, line->from.text()}))
            return indexOf(found);
    }
    return {};
}

ZoneId OutlineModel::zoneAt(const QModelIndex &index) const
{
    for (const OutlineNode *at = node(index); at; at = at->parent()) {
        if (at->key().kind == OutlineKind::Zone)
            return ZoneId(at->key().id);
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, node(parent)->child(row));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent()) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : node(parent)->childCount();
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

// --- what lines say and take ---------------------------------------------------------------------

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlineText text(m_document.topology(), m_document.catalogue(), m_language);
    const OutlineNode &line = *node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text.name(line);
    case Qt::AccessibleTextRole: {
        const QString detail = text.detail(line);
        return detail.isEmpty() || line.key().kind == OutlineKind::Pool
            ? text.name(line)
            : text.name(line) + QStringLiteral(", ") + detail;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return text.description(line);
    case DetailRole:
        return text.detail(line);
    case IconRole:
        return text.icon(line);
    case ToneRole:
        return text.tone(line);
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isRenamable(kind(index)))
        return false;
    const QString name = value.toString().trimmed();
    if (name == data(index, Qt::EditRole).toString())
        return false;
    m_document.finishTyping();
    m_document.apply(rename(m_document.topology(), element(index), name));
    m_document.finishTyping();
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isRenamable(kind(index)))
        flags |= Qt::ItemIsEditable;
    if (isMovable(kind(index)))
        flags |= Qt::ItemIsDragEnabled;
    if (!zoneAt(index).isEmpty())
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions OutlineModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList OutlineModel::mimeTypes() const
{
    return {elementsMime};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes) {
        if (isMovable(kind(index)))
            ids << element(index).toString().toUtf8();
    }
    if (ids.isEmpty())
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(elementsMime, ids.join('\n'));
    return data.release();
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    const ZoneId zone = zoneAt(parent);
    return !zone.isEmpty() && data->hasFormat(elementsMime)
        && !moveToZone(m_document.topology(), m_document.catalogue(), elementsIn(*data), zone).isEmpty();
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    m_document.apply(
        moveToZone(m_document.topology(), m_document.catalogue(), elementsIn(*data), zoneAt(parent)));
    // The lines have moved with the document; the view must not remove them as well.
    return false;
}

} // namespace portolan
