# What CPython's C unpickler makes of hostile pickles. Names are looked up in a list; any other is an inert class.
import collections
import copyreg
import datetime
import decimal
import fractions
import io
import json
import pickle
import resource
import signal
import sys
import uuid
import _codecs
import _compat_pickle
import array
import ipaddress
import pathlib
import zoneinfo

import fuzz_records

MEMORY = 2 << 30
SECONDS = 10

resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


class Late(BaseException):
    pass


def late(*_):
    raise Late()


signal.signal(signal.SIGALRM, late)


class Inert(object):
    """What an unknown class makes: it takes everything and does nothing."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __setstate__(self, state):
        pass

    def append(self, item):
        pass

    def extend(self, items):
        list(items)

    def add(self, item):
        hash(item)

    def __setitem__(self, key, value):
        hash(key)


def limited(function):
    """bytearray(2 ** 33) and the like: a size that a pickle chooses is refused there."""
    def call(*args):
        if args and type(args[0]) in (int, float) and not -1 < args[0] < 10:
            raise ValueError("a size")
        return function(*args)
    return call


def safe():
    names = {
        "builtins": ["complex", "set", "frozenset", "bytes", "bytearray", "range", "slice", "list", "tuple", "dict", "int", "float", "str", "bool", "object",
                     "ValueError", "Exception", "KeyError", "TypeError", "OSError", "StopIteration", "UnicodeDecodeError", "UnicodeEncodeError", "SystemExit", "ImportError"],
        "collections": ["OrderedDict", "deque", "Counter", "defaultdict"],
        "datetime": ["date", "time", "datetime", "timedelta", "timezone"],
        "decimal": ["Decimal"],
        "fractions": ["Fraction"],
        "uuid": ["UUID"],
        "_codecs": ["encode"],
        "copyreg": ["_reconstructor"],
        "array": ["array", "_array_reconstructor"],
    }
    table = {}
    for module, members in names.items():
        for name in members:
            table[module, name] = getattr(sys.modules[module], name)
    return table


SAFE = safe()


class Reader(pickle.Unpickler):
    """Names are mapped before the lookup, as pickle.Unpickler does itself below protocol 3."""

    inert = False
    python2 = False
    nested = False
    named = False

    def find_class(self, module, name):
        self.named = True
        if self.python2:
            if (module, name) in _compat_pickle.NAME_MAPPING:
                module, name = _compat_pickle.NAME_MAPPING[module, name]
            else:
                module = _compat_pickle.IMPORT_MAPPING.get(module, module)
        if self.nested and "." in name:
            raise AttributeError(name)
        found = SAFE.get((module, name))
        if found is not None:
            return found
        self.inert = True
        return type(str(name).replace("\0", "") or "x", (Inert,), {"__module__": module})

    def persistent_load(self, pid):
        raise pickle.UnpicklingError("no persistent ids")


def load(kit, data, size):
    reader = Reader(io.BytesIO(data), encoding="ASCII")
    reader.nested = data[:1] != b"\x80" or data[1:2] < b"\x04"
    reader.python2 = data[:1] != b"\x80" or data[1:2] < b"\x03"
    signal.alarm(SECONDS)
    try:
        try:
            value = reader.load()
            if reader.inert:
                return {"inert": True, "named": True}
            tree = kit.tree_of(value)
            text = json.dumps(tree)
            return {"tree": text, "named": reader.named} if len(text) < size else {"inert": True, "named": reader.named}
        finally:
            signal.alarm(0)
    except Late:
        return {"skip": "takes more than %d seconds" % SECONDS}
    except MemoryError:
        return {"skip": "takes more than %d bytes" % MEMORY}
    except RecursionError:
        return {"skip": "nests too deep"}
    except Exception as error:
        return {"error": "%s: %s" % (type(error).__name__, str(error)[:200]), "inert": reader.inert, "named": reader.named}


def loads(kit, packed, size):
    sys.setrecursionlimit(3000)
    return [load(kit, data, size) for data in fuzz_records.unpack(packed)]
