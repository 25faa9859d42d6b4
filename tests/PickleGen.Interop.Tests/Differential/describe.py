# A graph as lines of ASCII text that are equal exactly if the graphs are: a node a line, parts after their owner,
# and "@n" for the n-th of the nodes that have an identity. Sets are in the order of their items' keys. Python 2's int
# and long are one type here; its str is "bytes", or text if asked for. CPython 2.7 and 3.6 and newer.
import array
import collections
import datetime
import decimal
import fractions
import re
import struct
import sys
import types
import uuid

PY3 = sys.version_info[0] >= 3
text_type = type(u"")
integer_types = (int,) if PY3 else (int, long)  # noqa: F821
class_types = (type,) if PY3 else (type, types.ClassType)
range_type = range if PY3 else xrange  # noqa: F821
renamed = {"__builtin__": "builtins", "exceptions": "builtins"}
by_text = (decimal.Decimal, fractions.Fraction, uuid.UUID)
if PY3:
    import enum
    import ipaddress
    import pathlib
    by_text += (pathlib.PurePath, ipaddress._IPAddressBase)

unsafe = re.compile(u"[^ !#-\\[\\]-~]")


class Parts(object):
    """What a description continues with: labels and values in turn, or the items of a set, which are sorted."""

    def __init__(self, head, values=(), identity=True):
        self.head, self.values, self.identity = head, list(values), identity


class Description(object):
    def __init__(self, text_of_python2=False):
        self.text_of_python2 = text_of_python2

    def lines(self, root):
        lines, known, keep, left = [], {}, [], [root]
        while left:
            value = left.pop()
            if isinstance(value, Label):
                lines.append(value.text)
                continue
            number = known.get(id(value))
            if number is not None:
                lines.append("@%d" % number)
                continue
            parts = self.parts(value)
            if parts.identity:
                known[id(value)] = len(known)
                keep.append(value)
            lines.append(parts.head)
            keep.append(parts)
            left.extend(reversed(parts.values))
        return lines

    def scalar(self, value):
        """The line of a value without parts and identity, or None."""
        kind = type(value)
        if value is None or value is True or value is False or value is Ellipsis or value is NotImplemented:
            return repr(value)
        if kind in integer_types:
            return "int %x" % value
        if kind is float:
            return "float " + bits(value)
        if kind is complex:
            return "complex %s %s" % (bits(value.real), bits(value.imag))
        if kind is text_type:
            return quoted(value)
        if kind is bytes:
            return quoted(value.decode("latin-1")) if self.text_of_python2 and not PY3 else "bytes " + hexed(value)
        if kind is range_type:
            return "range %s" % (value.__reduce__()[1],)
        if isinstance(value, datetime.tzinfo):
            return "tz " + " ".join(self.scalar(arg) for arg in value.__getinitargs__())
        if kind is datetime.date:
            return "date " + value.isoformat()
        if kind is datetime.timedelta:
            return "timedelta %d %d %d" % (value.days, value.seconds, value.microseconds)
        if kind in (datetime.datetime, datetime.time):
            return "%s %s fold %d %s" % (kind.__name__, value.replace(tzinfo=None).isoformat(), getattr(value, "fold", 0), self.scalar(value.tzinfo))
        if PY3 and isinstance(value, enum.Enum):
            return "enum %s %s" % (name_of(kind), value.name)
        if isinstance(value, by_text) and kind.__module__ != "graph_types":
            return "%s %s" % (name_of(kind), quoted(text_type(value)))
        if isinstance(value, class_types) or isinstance(value, (types.FunctionType, types.BuiltinFunctionType)):
            return "global " + name_of(value)
        return None

    def key(self, value):
        """Sorts the items of a set; instances among them have labels of their own."""
        line = self.scalar(value)
        if line is not None:
            return line
        if isinstance(value, tuple):
            return "tuple (%s)" % ",".join(self.key(item) for item in value)
        if isinstance(value, frozenset):
            return "frozenset (%s)" % ",".join(sorted(self.key(item) for item in value))
        if hasattr(value, "label"):
            return "%s %s" % (name_of(type(value)), self.scalar(value.label))
        return self.parts(value).head

    def parts(self, value):
        line = self.scalar(value)
        if line is not None:
            return Parts(line, identity=False)
        kind = type(value)
        if kind is slice:
            return Parts("slice", [value.start, value.stop, value.step], identity=False)
        head, values = self.content(value)
        if kind in (tuple, list, dict, set, frozenset, bytearray):
            return Parts(head, values, identity=kind not in (tuple, frozenset) or len(value) > 0)
        return self.instance(value, head, values)

    def content(self, value):
        """What a builtin, or a class that is derived from one, holds."""
        for kind in (tuple, list):
            if isinstance(value, kind):
                return "%s %d" % (kind.__name__, len(value)), list(kind.__iter__(value))
        if isinstance(value, dict):
            items = list(value.items())
            if not PY3 and not isinstance(value, collections.OrderedDict):
                items.sort(key=lambda item: self.key(item[0]))
            return "dict %d" % len(items), [part for item in items for part in item]
        for kind in (set, frozenset):
            if isinstance(value, kind):
                return "%s %d" % (kind.__name__, len(value)), sorted(value, key=self.key)
        if isinstance(value, collections.deque):
            return "deque %d %s" % (len(value), value.maxlen), list(value)
        if isinstance(value, array.array):
            return "array %s %d" % (value.typecode, len(value)), [hexed(value.tobytes() if PY3 else value.tostring())]
        if isinstance(value, bytearray):
            return "bytearray " + hexed(bytes(value)), []
        for kind in integer_types + (float, complex, text_type, bytes):
            if isinstance(value, kind):
                return self.scalar(kind.__new__(kind, value) if kind is not text_type else text_type.__getitem__(value, slice(None))), []
        if isinstance(value, BaseException):
            return "exception", [value.args]
        return "", []

    def instance(self, value, head, values):
        kind = value.__class__
        state = dict(getattr(value, "__dict__", ()))
        for base in getattr(kind, "__mro__", ()):
            for slot in base.__dict__.get("__slots__", ()):
                if hasattr(value, slot):
                    state[slot] = getattr(value, slot)
        names = sorted(self.name(name) for name in state if not self.name(name).startswith("_OrderedDict__"))
        found = dict((self.name(name), state[name]) for name in state)
        values = list(values)
        if isinstance(value, collections.defaultdict):
            values.append(value.default_factory)
        for name in names:
            values.extend([Label("." + name), found[name]])
        return Parts("%s %s %d" % (name_of(kind), head, len(names)), values)

    def name(self, name):
        return name.decode("latin-1") if isinstance(name, bytes) and not PY3 else name


class Label(object):
    def __init__(self, text):
        self.text = text


def bits(number):
    return hexed(struct.pack(">d", number))


def hexed(data):
    return "".join("%02x" % byte for byte in bytearray(data))


def quoted(text):
    if sys.maxunicode == 0xffff:
        text = re.sub(u"[\ud800-\udbff][\udc00-\udfff]", lambda pair: u"\\{%x}" % pair_number(pair.group()), unsafe_but_pairs(text))
        return str('"%s"' % text)
    return str('"%s"' % unsafe.sub(lambda match: u"\\{%x}" % ord(match.group()), text))


def unsafe_but_pairs(text):
    return re.sub(
        u"[\ud800-\udbff][\udc00-\udfff]|[^ !#-\\[\\]-~]",
        lambda match: match.group() if len(match.group()) == 2 else u"\\{%x}" % ord(match.group()), text)


def pair_number(pair):
    return 0x10000 + ((ord(pair[0]) - 0xd800) << 10) + ord(pair[1]) - 0xdc00


def name_of(kind):
    module = kind.__module__
    return "%s:%s" % (renamed.get(module, module), getattr(kind, "__qualname__", kind.__name__))


def describe(root, text_of_python2=False):
    return "\n".join(Description(text_of_python2).lines(root))
