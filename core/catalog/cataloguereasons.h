// SPDX-FileCopyrightText: 2026 The Portolan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace portolan::reason {

// What InvalidCatalogue carries as its argument: said to whoever edits a catalogue. Above core they
// are translated with QCoreApplication::translate("CatalogueReason", ...).

inline constexpr const char *context = "CatalogueReason";

inline constexpr const char *emptyText = QT_TRANSLATE_NOOP("CatalogueReason", "The text is empty.");
inline constexpr const char *emptyList =
    QT_TRANSLATE_NOOP("CatalogueReason", "The list must name at least one.");
inline constexpr const char *noZones = QT_TRANSLATE_NOOP(
    "CatalogueReason", "Clients and partners need zoneKinds, and have no interfaces or services.");
inline constexpr const char *noInterfaces =
    QT_TRANSLATE_NOOP("CatalogueReason", "Servers need interfaces, which name their zoneKinds themselves.");
inline constexpr const char *membersOfSet =
    QT_TRANSLATE_NOOP("CatalogueReason", "A set names services or roles; the Internet has neither.");
inline constexpr const char *noMember =
    QT_TRANSLATE_NOOP("CatalogueReason", "The set does not name this role.");
inline constexpr const char *ownSiteNeedsService = QT_TRANSLATE_NOOP(
    "CatalogueReason", "Where every site looks for its own, the destination is a service, not a set.");
inline constexpr const char *noMonitor = QT_TRANSLATE_NOOP(
    "CatalogueReason", "Services name ports to probe, but no rule of kind monitor speaks for the probes.");
inline constexpr const char *secondMonitor = QT_TRANSLATE_NOOP(
    "CatalogueReason", "One rule of kind monitor speaks for all health probes; this is another one.");
inline constexpr const char *defaultNotAllowed =
    QT_TRANSLATE_NOOP("CatalogueReason", "The default is not among what is allowed.");
inline constexpr const char *choicesOnlyForChoice =
    QT_TRANSLATE_NOOP("CatalogueReason", "Attributes of type choice list their choices, others have none.");
inline constexpr const char *emptyCondition = QT_TRANSLATE_NOOP(
    "CatalogueReason", "A condition that is always true is left out, and \"always\" says why.");
inline constexpr const char *conditionOrAlways =
    QT_TRANSLATE_NOOP("CatalogueReason", "Either a condition, or \"always\" with a reason.");
inline constexpr const char *mixedEnds = QT_TRANSLATE_NOOP(
    "CatalogueReason",
    "Predicates of the source pool and of the destination pool are alternatives to each other here.");
inline constexpr const char *wrongScope =
    QT_TRANSLATE_NOOP("CatalogueReason", "The predicate has another scope than can be asked here.");
inline constexpr const char *scopeAndSource =
    QT_TRANSLATE_NOOP("CatalogueReason", "The predicate's source does not have this scope.");
inline constexpr const char *valueNotAllowed =
    QT_TRANSLATE_NOOP("CatalogueReason", "The attribute never has this value.");
inline constexpr const char *serviceOrSet =
    QT_TRANSLATE_NOOP("CatalogueReason", "An end is either a service or a set.");
inline constexpr const char *anyTwice =
    QT_TRANSLATE_NOOP("CatalogueReason", "One end at least must be more than any.");
inline constexpr const char *neverTranslated =
    QT_TRANSLATE_NOOP("CatalogueReason", "This service is never sent through a balancer's own address.");
inline constexpr const char *emptyPath = QT_TRANSLATE_NOOP("CatalogueReason", "The path has no steps.");
inline constexpr const char *brokenPath =
    QT_TRANSLATE_NOOP("CatalogueReason",
                      "No pool can be joined by this path: a step does not fit what hosts the services, or a "
                      "set is in the way.");
inline constexpr const char *attributeUnknown =
    QT_TRANSLATE_NOOP("CatalogueReason", "The last line of the rule's path has no such attribute.");
inline constexpr const char *attributeNoPort =
    QT_TRANSLATE_NOOP("CatalogueReason", "The attribute is no port or range.");
inline constexpr const char *oneTransport =
    QT_TRANSLATE_NOOP("CatalogueReason", "A rule is TCP or UDP; two rules make both.");
inline constexpr const char *ownNeedsReason =
    QT_TRANSLATE_NOOP("CatalogueReason", "Own recommendations, and only they, give a reason.");
inline constexpr const char *unexplained = QT_TRANSLATE_NOOP(
    "CatalogueReason", "Every relation but \"same\" names the anomaly or condition that explains it.");
inline constexpr const char *noRules =
    QT_TRANSLATE_NOOP("CatalogueReason", "A printed row names its rules, unless it is dropped.");
inline constexpr const char *fixOfSeveral =
    QT_TRANSLATE_NOOP("CatalogueReason", "A finding about several places together has no fix.");
inline constexpr const char *rangeOfOthers = QT_TRANSLATE_NOOP(
    "CatalogueReason", "These are the ports of pools with other services than the rule has at this end.");
inline constexpr const char *rangesInPairs =
    QT_TRANSLATE_NOOP("CatalogueReason", "Each range needs the one it must stay within.");
inline constexpr const char *isChecked =
    QT_TRANSLATE_NOOP("CatalogueReason", "There is a check for this rule.");
inline constexpr const char *leavesFolder =
    QT_TRANSLATE_NOOP("CatalogueReason", "The file must lie in the catalogue's folder or among the samples.");

} // namespace portolan::reason
