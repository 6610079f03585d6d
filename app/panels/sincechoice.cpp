// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sincechoice.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace portolan {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;
constexpr int usualLength = 14;

} // namespace

QString handOverName(const Baseline &baseline)
{
    const QString day = baseline.date.toString(Qt::ISODate);
    if (baseline.recipient.isEmpty()) {
        //: %1: number, %2: date
        return SinceChoice::tr("Hand-over %1 (%2)").arg(baseline.number).arg(day);
    }
    //: %1: number, %2: date, %3: to whom
    return SinceChoice::tr("Hand-over %1 (%2, %3)").arg(baseline.number).arg(day, baseline.recipient);
}

SinceChoice::SinceChoice(QWidget *parent) : QComboBox(parent)
{
    setMinimumContentsLength(usualLength);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &SinceChoice::take);
    fill();
}

void SinceChoice::setRequests(const Requests &requests)
{
    if (requests.baselines == m_requests.baselines)
        return;
    m_requests.baselines = requests.baselines;
    const auto chosenBaseline = m_requests.baselines.find(m_number);
    const bool isGone = m_kind == Kind::Baseline
        && (chosenBaseline == m_requests.baselines.end() || !chosenBaseline->second.content);
    fill();
    if (isGone)
        chooseNothing();
}

void SinceChoice::retranslate()
{
    setAccessibleName(tr("Changes since"));
    setToolTip(tr("Says in a column what is new, changed and removed since then"));
    fill();
}

void SinceChoice::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    const auto add = [this](const QString &text, Kind kind, int number) {
        addItem(text, int(kind));
        setItemData(count() - 1, number, numberRole);
        setItemData(count() - 1, text, Qt::ToolTipRole);
    };
    add(tr("nothing"), Kind::Nothing, 0);
    // The latest first.
    for (auto it = m_requests.baselines.rbegin(); it != m_requests.baselines.rend(); ++it) {
        add(handOverName(it->second), Kind::Baseline, it->first);
        if (it->second.content)
            continue;
        static_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(false);
        setItemData(count() - 1, tr("What was in it was thrown away"), Qt::ToolTipRole);
    }
    if (m_file)
        add(m_fileName, Kind::File, 0);
    add(tr("another file…"), Kind::OtherFile, 0);
    select(m_kind, m_number);
}

void SinceChoice::select(Kind kind, int number)
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, kindRole).toInt() == int(kind) && itemData(i, numberRole).toInt() == number)
            setCurrentIndex(i);
    }
}

void SinceChoice::take(int index)
{
    const auto kind = Kind(itemData(index, kindRole).toInt());
    const int number = itemData(index, numberRole).toInt();
    if (kind == Kind::OtherFile) {
        select(m_kind, m_number);
        Q_EMIT otherFileRequested();
        return;
    }
    m_kind = kind;
    m_number = number;
    if (kind == Kind::Baseline)
        setContent(m_requests.baselines.at(number).content);
    else
        setContent(kind == Kind::File ? m_file : nullptr);
}

void SinceChoice::setContent(std::shared_ptr<const BaselineContent> content)
{
    if (content == m_content)
        return;
    m_content = std::move(content);
    Q_EMIT chosen();
}

void SinceChoice::choose(int baseline)
{
    select(Kind::Baseline, baseline);
    take(currentIndex());
}

void SinceChoice::chooseFile(const QString &name, std::shared_ptr<const BaselineContent> content)
{
    m_fileName = name;
    m_file = std::move(content);
    m_kind = Kind::File;
    m_number = 0;
    fill();
    setContent(m_file);
}

void SinceChoice::chooseNothing()
{
    select(Kind::Nothing, 0);
    take(currentIndex());
}

} // namespace portolan
