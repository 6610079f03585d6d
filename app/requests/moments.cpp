// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moments.h"

#include "document/opendocument.h"
#include "handover.h"
#include "panels/sincechoice.h"
#include "sheet/frozen.h"
#include "sheet/rownumbers.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

void addHandOvers(std::vector<Moment> &moments, const Requests &requests, const QString &file)
{
    for (auto it = requests.baselines.rbegin(); it != requests.baselines.rend(); ++it) {
        const Baseline &baseline = it->second;
        if (!baseline.content)
            continue;
        const QString name = handOverName(baseline);
        //: %1: a file, %2: "Hand-over 2 (2026-11-21, Network team)"
        moments.push_back({file.isEmpty() ? name : Words::tr("%1: %2").arg(file, name),
                           [content = baseline.content] { return content; }});
    }
}

} // namespace

std::shared_ptr<const BaselineContent> contentNow(const Document &document,
                                                  const std::shared_ptr<const Catalogue> &catalogue)
{
    const auto derivation =
        std::make_shared<const Derivation>(derive(document.topology, catalogue, View::Recommended));
    const auto numbers = std::make_shared<const RowNumbers>(numbered(document.rowNumbers, *derivation));
    return std::make_shared<const BaselineContent>(frozen(derivation, numbers, document.requests));
}

std::vector<Moment> momentsOf(OpenDocument &document)
{
    std::vector<Moment> moments;
    moments.push_back({Words::tr("Now"),
                       [&document] { return contentNow(document.snapshot(), document.sharedCatalogue()); }});
    addHandOvers(moments, document.document().requests, {});
    return moments;
}

std::vector<Moment> momentsOf(const OtherFile &file, const std::shared_ptr<const Catalogue> &catalogue)
{
    std::vector<Moment> moments;
    //: %1: a file
    moments.push_back({Words::tr("%1, as saved").arg(file.name),
                       [document = file.document, catalogue] { return contentNow(document, catalogue); }});
    addHandOvers(moments, file.document.requests, file.name);
    return moments;
}

} // namespace portolan
