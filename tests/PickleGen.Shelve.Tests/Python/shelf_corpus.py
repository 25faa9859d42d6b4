# The values of the corpus in shelves: Python makes one, C# copies it value by value, and Python compares the two.
from __future__ import unicode_literals

import io
import json
import os
import shelve
import sys

PY2 = sys.version_info[0] == 2
DEEP = 4000  # frames, for values that nest deeply


def dumb(path, flag):
    if PY2:
        import dumbdbm
        return dumbdbm.open(path, flag)
    import dbm.dumb
    return dbm.dumb.open(path, flag)


def open_shelf(path, kind, flag, protocol=None):
    path = str(path)
    if kind == "Sqlite":
        return shelve.open(path, flag, protocol)
    return shelve.Shelf(dumb(path, str(flag)), protocol)


def key_of(text):
    return text.encode("utf-8") if PY2 else text


def corpus(folder):
    if "corpus_kit" not in sys.modules:
        sys.path.insert(0, folder)
        import corpus_kit, corpus_types
        if sys.version_info >= (3, 7):
            import corpus_modern
        sys.path.remove(folder)
    sys.modules["corpus_types"].install_main()
    return sys.modules["corpus_kit"], sys.modules["corpus_types"]


def files(folder, most):
    """Each file that is one pickle and needs nothing beside it: (name, arguments of load, bytes)."""
    with io.open(os.path.join(folder, "manifest.json"), encoding="utf-8") as manifest:
        cases = json.load(manifest)["cases"]
    for case in cases:
        load = case.get("load") or {}
        if any(load.get(key) for key in ("how", "persistent", "extensions")):
            continue
        for entry in case["files"][:most]:
            if not entry.get("buffers") and not entry.get("error"):
                arguments = dict(load)
                if entry.get("loads"):
                    arguments["encoding"] = "latin1"
                with io.open(os.path.join(folder, entry["file"]), "rb") as file:
                    yield entry["file"], {} if PY2 else arguments, file.read()


def fill(folder, path, kind, protocol, most):
    """Puts into a shelf what this Python can load and pickle; how many that is."""
    kit, types = corpus(folder)
    count = 0
    sys.setrecursionlimit(DEEP)
    shelf = open_shelf(path, kind, "n", protocol)
    for name, load, data in files(folder, most):
        try:
            value = kit.load_bytes(data, load, (), types.EXTENSIONS, types.PersistentRef)
            kit.tree_of(value)
            shelf[key_of("%s \u00e9 '%d'" % (name, count))] = value
            count += 1
        except Exception:
            continue
    shelf.close()
    return count


def plain(tree):
    """Python 2 has two kinds of text. What was str comes back as unicode, as it does from Python 3."""
    if not PY2:
        return tree
    if isinstance(tree, list):
        return [plain(item) for item in tree]
    if isinstance(tree, dict):
        return tree["str"] if list(tree) == ["str"] else type(tree)((key, plain(value)) for key, value in tree.items())
    return tree


def compare(folder, path, copy, kind):
    """What differs: a list of [key, how]. A key that is in one only differs, too."""
    kit, types = corpus(folder)
    sys.setrecursionlimit(DEEP)
    ours, theirs = open_shelf(path, kind, "r"), open_shelf(copy, kind, "r")
    found = []
    for key in sorted(set(list(ours.keys()) + list(theirs.keys()))):
        text = key.decode("utf-8") if PY2 else key
        try:
            reason = kit.difference(plain(kit.tree_of(ours[key])), plain(kit.tree_of(theirs[key])), not PY2)
        except KeyError:
            reason = "missing"
        except Exception as error:
            reason = "%s: %s" % (type(error).__name__, error)
        if reason:
            found.append([text, reason])
    return found
