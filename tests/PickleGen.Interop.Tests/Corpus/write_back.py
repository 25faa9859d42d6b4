# What CPython makes of values of the corpus that were written again, compared with what the manifest says of them.
import io
import json
import pickle
import sys

import records

DEEP = 4000  # frames, for values that nest deeply


def check(kit, types, packed):
    """A list of [index, what is wrong] of pickles that were written again."""
    return each(kit, types, packed, difference)


def refuses(kit, types, packed):
    """A list of [index, what] of values that CPython writes, though they were refused."""
    return each(kit, types, packed, accepted)


def each(kit, types, packed, judge):
    types.install_main()
    parts = iter(records.unpack(packed))
    found = []
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(DEEP)
    try:
        for index, head in enumerate(parts):
            value = Value(kit, types, head, parts)
            reason = judge(value)
            if reason:
                found.append([index, reason])
    finally:
        sys.setrecursionlimit(limit)
    return found


class Value(object):
    """A value, from records: a JSON header, the expected tree, the file, the pickle, the buffers of both."""

    def __init__(self, kit, types, head, parts):
        self.kit, self.types = kit, types
        self.head = json.loads(head.decode("utf-8"))
        self.expected = json.loads(next(parts).decode("utf-8"))
        self.file = next(parts)
        self.written = next(parts)
        self.file_buffers = [(next(parts), readonly) for readonly in self.head["file_buffers"]]
        self.buffers = [(next(parts), readonly) for readonly in self.head["buffers"]]

    def tree_of_written(self, data, buffers, pure):
        load = dict((key, self.head["load"][key]) for key in ("persistent", "extensions", "fix_imports"))
        return self.kit.try_load(data, load, buffers, self.types.EXTENSIONS, self.types.PersistentRef, pure)

    def by_python(self):
        """The value as CPython writes it, after it has read the file."""
        value = self.kit.load_bytes(self.file, self.head["load"], self.file_buffers, self.types.EXTENSIONS, self.types.PersistentRef)
        out = io.BytesIO()
        pickler = self.pickler()(out, self.head["protocol"], fix_imports=self.head["load"]["fix_imports"])
        with self.kit.Extensions(self.types.EXTENSIONS) if self.head["load"]["extensions"] else self.kit.Nothing():
            pickler.dump(value)
        return out.getvalue()

    def pickler(self):
        types = self.types

        class Pickler(pickle.Pickler):
            def persistent_id(self, value):
                return value.pid if isinstance(value, types.PersistentRef) else None

        return Pickler


def difference(value):
    for pure in (False, True):
        tree, error = value.tree_of_written(value.written, value.buffers, pure)
        if error:
            return "%s%s: %s" % ("pure: " if pure else "", error["type"], error["message"])
        reason = value.kit.difference(value.expected, tree, value.head["ordered"])
        if reason and not loses_it_too(value, tree, pure):
            return ("pure: " if pure else "") + reason
        if reason:
            return "CPython too: " + reason
    return None


def loses_it_too(value, tree, pure):
    """Whether the protocol cannot say it: what CPython writes gives the same as what was written here."""
    try:
        own, error = value.tree_of_written(value.by_python(), (), pure)
    except Exception:
        return False
    return not error and not value.kit.difference(own, tree, value.head["ordered"])


def accepted(value):
    try:
        value.by_python()
    except Exception:
        return None
    return "CPython writes it"
