#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portolan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessible.py PROGRAM FILE LISTING

What a screen reader is told: starts PROGRAM on FILE (.portolan.json), walks everything it offers over
AT-SPI and writes it to LISTING, one line a part. Fails when a control has no name, or when a site, zone,
wall, pool, balancer or party of the file, or a note on it, is not among the parts of the drawing, or when
the flows through a wall are not told while they are shown.
Needs a display and a session bus of its own (see accessible.sh).
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# What somebody operates or reads by its name. Containers that only arrange others need none.
NAMED = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.RADIO_BUTTON, Atspi.Role.CHECK_BOX,
    Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER,
    Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM,
    Atspi.Role.PAGE_TAB, Atspi.Role.LIST, Atspi.Role.LIST_ITEM, Atspi.Role.TREE, Atspi.Role.TREE_ITEM,
    Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.DIALOG, Atspi.Role.FRAME, Atspi.Role.CANVAS,
    Atspi.Role.TABLE_COLUMN_HEADER,
}
DRAWN = ("sites", "zones", "pools", "balancers", "parties")
# Rows of long tables are alike: the first ones stand for all.
MOST_CHILDREN = 400


def application(pid, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == pid and child.get_child_count() > 0:
                return child
        time.sleep(0.2)
    sys.exit("FAIL: the program does not show itself to screen readers")


def walk(node, depth=0):
    yield node, depth
    for i in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(i)
        if child:
            yield from walk(child, depth + 1)


def is_seen(node):
    return node.get_state_set().contains(Atspi.StateType.VISIBLE)


def needs_name(node):
    """The parts Qt makes up by itself (a combo box's list, a spin box's line) speak through their owner."""
    if node.get_role() not in NAMED or not is_seen(node):
        return False
    parent = node.get_parent()
    return parent is None or parent.get_role() not in (Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON)


def is_labelled(box):
    """Combo boxes are named by a label beside them; what they call their name is their value."""
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
               for relation in box.get_relation_set())


def is_named(node):
    return is_labelled(node) if node.get_role() == Atspi.Role.COMBO_BOX else node.get_name().strip()


NOTE = "The network team is asked about this"


def noted(path, folder):
    """The same file with a note in it."""
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    document["topology"].setdefault("notes", []).append({"id": "note-smoke", "text": NOTE})
    copy = os.path.join(folder, os.path.basename(path))
    with open(copy, "w", encoding="utf-8") as file:
        json.dump(document, file)
    return copy


def topology_of(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)["topology"]


def drawn_names(path):
    """How often each name has to be in the drawing: a wall is called as its firewall, if it has one."""
    topology = topology_of(path)
    firewalls = {firewall["id"]: firewall["name"] for firewall in topology.get("firewalls", [])}
    names = Counter(element["name"] for kind in DRAWN for element in topology.get(kind, []) if element.get("name"))
    for wall in topology.get("boundaries", []):
        names[firewalls.get(wall.get("firewall"), wall.get("name"))] += 1
    names[NOTE] += 1
    return names


def action_of(node, name):
    """Its number, or None."""
    return next((i for i in range(node.get_n_actions()) if Atspi.Action.get_action_name(node, i) == name), None)


def drawn_parts(app):
    """The parts of the drawing; those of other lists and tables cannot be gone to one by one."""
    return [node for node, _ in walk(app)
            if node.get_role() in (Atspi.Role.LIST_ITEM, Atspi.Role.COMMENT)
            and action_of(node, "SetFocus") is not None]


def told_flows(app, wall):
    """What is said about a wall while flows are shown."""
    flows = next((node for node, _ in walk(app)
                  if node.get_name() == "Flows" and node.get_n_actions() > 0 and is_seen(node)), None)
    if flows is None:
        sys.exit("FAIL: nothing shows flows")
    flows.do_action(0)
    description = ""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        # The drawing is another one as soon as flows are derived.
        part = next((node for node in drawn_parts(app) if node.get_name() == wall), None)
        if part is not None:
            part.do_action(action_of(part, "Press"))
            description = part.get_description()
            if re.search(r"\d+ row\(?s", description):
                return description
        time.sleep(0.5)
    sys.exit(f"FAIL: flows are shown, and of “{wall}” is said “{description}”")


def main():
    with tempfile.TemporaryDirectory() as folder:
        check(sys.argv[1], noted(sys.argv[2], folder), sys.argv[3])


def check(program, path, listing):
    process = subprocess.Popen([program, path], env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        app = application(process.pid, 60)
        # The drawing comes after the window.
        wanted = drawn_names(path)
        end = time.monotonic() + 30
        while time.monotonic() < end:
            parts = list(walk(app))
            missing = wanted - Counter(node.get_name() for node in drawn_parts(app))
            if not missing:
                break
            time.sleep(0.5)
        with open(listing, "w", encoding="utf-8") as file:
            for node, depth in parts:
                line = f"{'  ' * depth}{node.get_role_name()} “{node.get_name()}”"
                description = node.get_description()
                file.write(line + (f" ({description})" if description else "") + "\n")
        unnamed = [node for node, _ in parts if needs_name(node) and not is_named(node)]
        for node in unnamed:
            parent = node.get_parent()
            print(f"FAIL: a {node.get_role_name()} in “{parent.get_name()}” ({parent.get_role_name()}) has no name")
        for name in sorted(missing):
            print(f"FAIL: “{name}” is drawn but not told to screen readers")
        if unnamed or missing:
            sys.exit(1)
        wall = topology_of(path)["firewalls"][0]["name"]
        print(f"“{wall}”: {told_flows(app, wall)}")
        print(f"PASS: {len(parts)} parts, all controls named, all {wanted.total()} elements of the drawing present")
    finally:
        process.terminate()
        process.wait(20)


main()
