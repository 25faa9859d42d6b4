# Classes of the graphs that are made at random. Each is pickled in another way. CPython 2.7 and 3.6 and newer.
import collections
import sys

PY3 = sys.version_info[0] >= 3


class Plain(object):
    """Its state is a dict."""


class Classic:
    """Old-style in Python 2."""


class ClassicArgs:
    def __init__(self, *args):
        self.args = args

    def __getinitargs__(self):
        return self.args


class Slots(object):
    __slots__ = ("label", "one", "two")


class SlotsAndDict(Slots):
    """Its state is a pair of dicts."""


class OddState(object):
    """A state that is no dict."""

    def __getstate__(self):
        return [self.label, self.content]

    def __setstate__(self, state):
        self.label, self.content = state


class FalseState(object):
    def __getstate__(self):
        return ()

    def __setstate__(self, state):
        self.was_set = True


def make_box(label, content):
    box = Box()
    box.label, box.content = label, content
    return box


class Box(object):
    """Two items: a call."""

    def __reduce__(self):
        return make_box, (self.label, self.content)


class Bag(object):
    """Up to five items: a call, a state, items and entries; where they are none, None."""

    def __init__(self, label=0):
        self.label, self.items, self.entries, self.content = label, [], [], None

    def append(self, item):
        self.items.append(item)

    def extend(self, items):
        self.items.extend(items)

    def __setitem__(self, key, value):
        self.entries.append((key, value))

    def __reduce__(self):
        state = None if self.content is None else {"content": self.content}
        parts = (Bag, (self.label,), state, iter(self.items) if self.items else None, iter(self.entries) if self.entries else None)
        while parts[-1] is None:
            parts = parts[:-1]
        return parts


def set_content(target, state):
    target.content = state


class SetFromOutside(object):
    """Six items: a function sets the state. Python 3.8 and newer know it."""

    def __init__(self, label=0):
        self.label = label

    def __reduce__(self):
        if sys.version_info < (3, 8):
            return SetFromOutside, (self.label,), self.__dict__
        return SetFromOutside, (self.label,), self.content, None, None, set_content


class NewArgs(object):
    def __new__(cls, label, content):
        self = object.__new__(cls)
        self.label, self.content = label, content
        return self

    def __getnewargs__(self):
        return self.label, self.content

    def __getstate__(self):
        return {"later": 1}


class Keywords(object):
    """NEWOBJ_EX, or functools.partial below protocol 4."""

    def __new__(cls, label=0, **content):
        self = object.__new__(cls)
        self.label, self.content = label, content
        return self

    def __getnewargs_ex__(self):
        return (self.label,), self.content

    def __getstate__(self):
        return {"label": self.label, "content": self.content}


class ListSub(list):
    pass


class DictSub(dict):
    pass


class SetSub(set):
    pass


class FrozenSetSub(frozenset):
    pass


class TupleSub(tuple):
    pass


class IntSub(int):
    pass


class FloatSub(float):
    pass


class TextSub(type(u"")):
    pass


class BytesSub(bytes):
    pass


class OrderedSub(collections.OrderedDict):
    pass


class DequeSub(collections.deque):
    pass


class Fault(Exception):
    pass


class Outer(object):
    class Inner(object):
        pass


Pair = collections.namedtuple("Pair", "first second")


def function(value):
    return value


if PY3:
    import enum

    class Color(enum.Enum):
        RED = 1
        GREEN = "green"

    class Level(enum.IntEnum):
        LOW = 1
        HIGH = 2 ** 40

    class Access(enum.Flag):
        READ = 1
        WRITE = 2
