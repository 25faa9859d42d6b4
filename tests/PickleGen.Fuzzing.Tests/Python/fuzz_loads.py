# What CPython's C unpickler makes of hostile pickles. Names are looked up in a list; any other is an inert class.
import builtins
import collections
import copyreg
import datetime
import decimal
import faulthandler
import fractions
import io
import json
import os
import pickle
import pickletools
import resource
import signal
import struct
import sys
import uuid
import _codecs
import _compat_pickle
import array
import ipaddress
import pathlib
import zoneinfo

import records

MEMORY = 2 << 30
SECONDS = 2
MOST = 100000

resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


class Late(BaseException):
    pass


def late(*_):
    raise Late()


# Of processor time: how busy the machine is does not count.
signal.signal(signal.SIGPROF, late)


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


def small_range(*args):
    """What a range is made into may take the interpreter longer than it looks at signals."""
    made = range(*args)
    try:
        length = len(made)
    except OverflowError:
        raise Late()
    if length > MOST:
        raise Late()
    return made


def named(function, kind):
    """The function under the name of the type it stands for."""
    function.__module__, function.__qualname__ = "builtins", kind.__name__
    return function


def limited(kind):
    """bytes(2 ** 30) and the like: a size that a pickle chooses."""
    def call(*args):
        if args and type(args[0]) is int and args[0] > MOST:
            raise Late()
        return kind(*args)
    return named(call, kind)


def safe():
    names = {
        "builtins": ["complex", "set", "frozenset", "bytes", "bytearray", "range", "slice", "list", "tuple", "dict", "int", "float", "str", "bool", "object"],
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
    for name, value in vars(builtins).items():
        if isinstance(value, type) and issubclass(value, BaseException):
            table["builtins", name] = value
    table["builtins", "range"] = named(small_range, range)
    for name in "bytes", "bytearray":
        table["builtins", name] = limited(table["builtins", name])
    return table


SAFE = safe()


class Reader(pickle.Unpickler):
    """Names are mapped before the lookup, as pickle.Unpickler does itself below protocol 3."""

    inert = False
    named = False

    # The protocols that were announced before each name, and how many names have been looked up.
    protocols = ()
    names = 0

    def find_class(self, module, name):
        self.named = True
        protocol = self.protocols[min(self.names, len(self.protocols) - 1)]
        self.names += 1
        if protocol < 3:
            if (module, name) in _compat_pickle.NAME_MAPPING:
                module, name = _compat_pickle.NAME_MAPPING[module, name]
            else:
                module = _compat_pickle.IMPORT_MAPPING.get(module, module)
        if "<locals>" in name.split(".") or protocol < 4 and "." in name:
            raise AttributeError(name)
        found = SAFE.get((module, name))
        if found is not None:
            return found
        self.inert = True
        return type(str(name).replace("\0", "") or "x", (Inert,), {"__module__": module})

    def persistent_load(self, pid):
        raise pickle.UnpicklingError("no persistent ids")


def protocols_of(data):
    """The protocol that holds at each name; PROTO may stand anywhere, and more than once. None if that cannot be told."""
    protocol = data[1] if data[:1] == b"\x80" and len(data) > 1 else 0
    if b"\x80" not in data[2:]:
        return [protocol]
    found = []
    protocol = 0
    try:
        for opcode, argument, _ in pickletools.genops(data):
            if opcode.name == "PROTO":
                protocol = argument
            elif opcode.name in ("GLOBAL", "STACK_GLOBAL", "INST"):
                found.append(protocol)
    except Exception:
        return None
    return found + [protocol]


def load(kit, data, size):
    reader = Reader(io.BytesIO(data), encoding="ASCII")
    reader.protocols = protocols_of(data)
    if reader.protocols is None:
        return {"skip": "pickletools cannot tell which protocol holds"}
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        try:
            value = reader.load()
            if reader.inert:
                return {"inert": True, "named": True}
            tree = kit.tree_of(value)
            text = json.dumps(tree)
            return {"tree": text, "named": reader.named} if len(text) < size else {"inert": True, "named": reader.named}
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    except Late:
        return {"skip": "takes more than %d seconds" % SECONDS}
    except MemoryError:
        return {"skip": "takes more than %d bytes" % MEMORY}
    except RecursionError:
        return {"skip": "nests too deep"}
    except Exception as error:
        return {"error": "%s: %s" % (type(error).__name__, str(error)[:200]), "inert": reader.inert, "named": reader.named}


def loads(kit, packed, size, progress):
    """The verdicts; while an input is looked at, its number is in the file."""
    sys.setrecursionlimit(3000)
    verdicts = []
    with open(progress, "wb", 0) as file:
        for number, data in enumerate(records.unpack(packed)):
            os.pwrite(file.fileno(), struct.pack("<i", number), 0)

            # Signals wait for C code to end, such as that of 10 ** 999999999; this does not.
            faulthandler.dump_traceback_later(10 * SECONDS, exit=True)
            verdicts.append(load(kit, data, size))
    faulthandler.cancel_dump_traceback_later()
    return verdicts
