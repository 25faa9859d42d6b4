# Graphs made at random: one seed, one graph. CPython 2.7 and 3.6 and newer.
import array
import collections
import datetime
import decimal
import fractions
import random
import struct
import sys
import uuid

import graph_types as types

PY3 = sys.version_info[0] >= 3
if PY3:
    import ipaddress
    import pathlib
    unichr, xrange = chr, range

EDGES = [0, 1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2 ** 31, 2 ** 32, 2 ** 63, 2 ** 64, 2 ** 127, 2 ** 2039, 2 ** 2040]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 1e22, 1e23, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), 123456789.123, 1e16, 1e-5]
WORDS = [u"", u"a", u"label", u"content", u"key", u"Gr\xfc\xdfe", u"na\xefve", u"line\nfeed", u"back\\slash", u"\0", u"\x1a", u"\r\n", u"\x7f\x80\xff",
         u"\u20ac", u"\U0001f600", u"\ud800", u"x\udfffy", u"quote'\"", u"\\u0041", u"\\N", u"\u2028", u"\ufeff"]
SPLIT_PAIR = u"\ud83d" + u"\ude00"


class Maker(object):
    """In Python 2, only what Python 3 could load too, with that str as text or as bytes."""

    def __init__(self, seed, as_text=False):
        self.random = random.Random(seed)
        self.made = []
        self.labels = 0
        self.left = self.random.choice([1, 3, 10, 30, 60])
        self.makers = [self.scalar] * 4 + [self.text, self.data] + [self.container] * 6 + [self.stdlib] * 2 + [self.instance] * 4 + [self.name]
        self.as_text = as_text
        self.as_bytes = not PY3 and not as_text

    def graph(self):
        return self.value(0)

    def value(self, depth):
        self.left -= 1
        if self.made and self.random.random() < 0.2:
            return self.random.choice(self.made)
        if self.left <= 0 or depth > 12:
            return self.scalar(depth)
        value = self.random.choice(self.makers)(depth + 1)
        if self.random.random() < 0.5:
            self.made.append(value)
        return value

    def values(self, depth, most=6):
        return [self.value(depth) for _ in xrange(self.random.randrange(most))]

    def now(self, value):
        """A value that may be referred to while its parts are made: cycles."""
        if self.random.random() < 0.5:
            self.made.append(value)
        return value

    def label(self):
        self.labels += 1
        return self.labels

    def scalar(self, depth):
        kind = self.random.randrange(6)
        if kind == 0:
            return self.random.choice([None, True, False])
        if kind == 1:
            return self.random.choice([1, -1]) * (self.random.choice(EDGES) + self.random.randrange(-1, 2))
        if kind == 2:
            return self.random.randrange(-300, 300)
        if kind == 3:
            return self.random.choice(FLOATS + [self.any_float()])
        if kind == 4:
            return self.random.choice(WORDS)
        return self.random.choice([1, -1]) * self.random.getrandbits(self.random.choice([8, 31, 64, 65, 500, 3000]))

    def any_float(self):
        number = struct.unpack("<d", struct.pack("<Q", self.random.getrandbits(64)))[0]
        return number if number == number else 0.5

    def text(self, depth):
        kind = self.random.randrange(8)
        if kind == 0:
            return SPLIT_PAIR + self.random.choice(WORDS)
        if kind == 1 and self.random.random() < 0.1:
            return self.random.choice(WORDS[1:]) * self.random.choice([100, 300, 70000])
        return u"".join(self.random.choice([unichr(self.random.randrange(1, 0x800)), self.random.choice(WORDS)]) for _ in xrange(self.random.randrange(6)))

    def data(self, depth):
        length = self.random.choice([0, 1, 2, 5, 20, 255, 256])
        if self.random.random() < 0.03:
            length = self.random.choice([65535, 65536, 70000])
        data = bytes(bytearray(self.random.randrange(256) for _ in xrange(min(length, 300)))) * (1 if length < 300 else length // 300)
        if not PY3 and self.random.random() < 0.5:
            data = bytes(bytearray(byte & 0x7f for byte in bytearray(data)))
        return bytearray(data) if self.random.random() < 0.3 and not self.as_bytes else data

    def hashable(self, depth):
        kind = self.random.randrange(8)
        if depth > 5 or kind < 3:
            value = self.scalar(depth)
            return value if value == value else None
        if kind == 3:
            return self.ascii()
        if kind == 4:
            return tuple(self.hashable(depth + 1) for _ in xrange(self.random.randrange(4)))
        if kind == 5:
            return frozenset(self.hashable(depth + 1) for _ in xrange(self.random.randrange(4)))
        if kind == 6:
            return datetime.date(2024, 2, 29) if self.as_bytes else self.random.choice([
                datetime.date(2024, 2, 29), decimal.Decimal("1.50"), fractions.Fraction(1, 3), self.uuid()])
        return self.plain(types.Plain, depth)

    def ascii(self):
        return "%s%d" % (self.random.choice(["a", "key", "x_"]), self.random.randrange(100))

    def container(self, depth):
        kind = self.random.randrange(8)
        if kind < 2:
            value = self.now([])
            value.extend(self.values(depth))
            if self.random.random() < 0.03:
                value.extend(xrange(self.random.choice([998, 999, 1000, 1001, 2500])))
        elif kind < 4:
            value = self.now({})
            self.fill(value, depth)
            if self.random.random() < 0.03:
                value.update((n, n) for n in xrange(self.random.choice([999, 1000, 1001, 2001])))
        elif kind < 6:
            value = tuple(self.values(depth, 7))
        elif kind == 6:
            value = self.now(set())
            for _ in xrange(self.random.choice([0, 1, 2, 5, 5, 1500]) if self.random.random() < 0.1 else self.random.randrange(5)):
                value.add(self.hashable(depth))
        else:
            value = frozenset(self.hashable(depth) for _ in xrange(self.random.randrange(5)))
        return value

    def fill(self, value, depth):
        for _ in xrange(self.random.randrange(6)):
            key = self.hashable(depth)
            value[key] = self.value(depth)

    def stdlib(self, depth):
        makers = [self.moment, self.number, self.collection, self.collection, self.fault, self.other]
        return self.random.choice(makers)(depth)

    def moment(self, depth):
        args = [self.random.randrange(1, 9999), self.random.randrange(1, 13), self.random.randrange(1, 29),
                self.random.randrange(24), self.random.randrange(60), self.random.randrange(60), self.random.choice([0, 1, 999999, 123456])]
        zone = None
        if PY3 and self.random.random() < 0.5:
            offset = datetime.timedelta(minutes=self.random.randrange(-1439, 1440))
            if sys.version_info >= (3, 7) and self.random.random() < 0.3:
                offset = datetime.timedelta(seconds=self.random.randrange(-86399, 86400), microseconds=self.random.choice([0, 1, 999999]))
            zone = self.random.choice([datetime.timezone.utc, datetime.timezone(offset), datetime.timezone(offset, "Zone")])
        fold = {"fold": 1} if PY3 and self.random.random() < 0.2 else {}
        return self.random.choice([
            lambda: datetime.datetime(*args, tzinfo=zone, **fold),
            lambda: datetime.time(*args[3:], tzinfo=zone, **fold),
            lambda: datetime.date(*args[:3]),
            lambda: datetime.timedelta(self.random.choice([0, -1, 999999999, -999999999, 5]), self.random.randrange(86400), args[6]),
            lambda: zone,
        ])()

    def number(self, depth):
        if self.as_bytes:
            return complex(self.random.choice(FLOATS), self.random.choice(FLOATS))
        digits = self.random.getrandbits(self.random.choice([4, 40, 90, 100, 300]))
        return self.random.choice([
            lambda: decimal.Decimal(self.random.choice(["NaN", "-sNaN", "NaN123", "Infinity", "-Infinity", "-0", "0E-30", "1E+30", "0.10"])),
            lambda: decimal.Decimal("%s%dE%d" % (self.random.choice(["", "-"]), digits, self.random.choice([0, -1, -28, -29, 5, 300]))),
            lambda: fractions.Fraction(self.random.choice([-1, 1]) * digits, self.random.randrange(1, 1000)),
            lambda: complex(self.random.choice(FLOATS), self.random.choice(FLOATS)),
        ])()

    def collection(self, depth):
        kind = self.random.randrange(5)
        if kind == 0:
            value = self.random.choice([collections.OrderedDict, types.OrderedSub])()
            if PY3:
                self.now(value)  # Python 2 makes it by a call with a list of its items, which must not lead to it
            self.fill(value, depth)
        elif kind == 1:
            value = self.now(collections.defaultdict(self.random.choice([None, set, list, types.Plain, types.function])))
            self.fill(value, depth)
        elif kind == 2:
            value = collections.Counter(self.ascii() for _ in xrange(self.random.randrange(9)))
        elif kind == 3:
            value = self.now(self.random.choice([collections.deque, types.DequeSub])((), self.random.choice([None, None, 0, 3])))
            value.extend(self.values(depth))
        elif PY3:
            code = self.random.choice("bBhHiIlLfdqQ")
            value = array.array(code, [self.random.randrange(100) for _ in xrange(self.random.randrange(5))])
        else:
            value = None
        return value

    def fault(self, depth):
        kind = self.random.choice([ValueError, KeyError, OSError, types.Fault, UnicodeDecodeError, StopIteration])
        if kind is UnicodeDecodeError:
            return kind("utf-8", b"\xff", 0, 1, "bad") if PY3 else None
        value = kind(*self.values(depth, 3 if kind is not OSError else 2))
        if self.random.random() < 0.3 and not self.as_bytes:
            value.label = self.label()
        return value

    def other(self, depth):
        some = [
            self.uuid,
            lambda: xrange(self.random.randrange(-5, 5), self.random.randrange(20), self.random.choice([1, 2, -3])),
            lambda: slice(self.random.choice([None, 1]), self.random.choice([5, -1]), None),
        ]
        if PY3:
            some += [
                lambda: pathlib.PurePosixPath("/a", self.ascii()), lambda: pathlib.PureWindowsPath("C:\\", self.ascii()), lambda: pathlib.PurePosixPath(),
                lambda: ipaddress.ip_address(self.random.getrandbits(32)), lambda: ipaddress.ip_address(2 ** 100 + self.random.getrandbits(32)),
                lambda: ipaddress.ip_network("10.0.0.0/%d" % self.random.randrange(8, 33)), lambda: ipaddress.ip_interface("10.1.2.3/8"),
                lambda: types.Color.GREEN, lambda: types.Level.HIGH, lambda: types.Access.READ | types.Access.WRITE, lambda: Ellipsis,
            ]
        return self.random.choice(some)()

    def uuid(self):
        return uuid.UUID(int=self.random.getrandbits(128)) if not self.as_bytes else None

    def name(self, depth):
        return self.random.choice([int if PY3 else list, dict, types.Plain, types.function, collections.OrderedDict, len, ValueError, NotImplemented if PY3 else set])

    def instance(self, depth):
        kind = self.random.choice([
            types.Plain, types.Plain, types.Plain, types.Classic, types.Slots, types.SlotsAndDict, types.OddState, types.FalseState, types.SetFromOutside,
            types.Bag, types.Box, types.NewArgs, types.Keywords, types.ClassicArgs, types.Pair, types.TupleSub, types.FrozenSetSub, types.ListSub,
            types.DictSub, types.SetSub, types.IntSub, types.FloatSub, types.TextSub, types.BytesSub, types.Outer.Inner])
        return self.make(kind, depth)

    def make(self, kind, depth):
        if kind in (types.Slots, types.SlotsAndDict):
            value = self.now(kind())
            value.one = self.value(depth)
            if self.random.random() < 0.5:
                value.two = self.value(depth)
            if kind is types.SlotsAndDict and self.random.random() < 0.5:
                value.other = self.value(depth)
        elif kind is types.Bag:
            value = self.now(kind(self.label()))
            value.extend(self.values(depth))
            entries = {}
            self.fill(entries, depth)
            value.entries.extend(entries.items())
            value.content = self.value(depth)
        elif kind is types.Box:
            value = types.make_box(self.label(), self.value(depth))
        elif kind is types.NewArgs:
            value = kind(self.label(), self.value(depth))
        elif kind is types.Keywords:
            value = kind(self.label(), **dict((self.ascii(), self.value(depth)) for _ in xrange(self.random.randrange(3))))
        elif kind is types.ClassicArgs:
            value = kind(*self.values(depth))
        elif kind is types.Pair:
            value = kind(self.value(depth), self.value(depth))
        elif kind in (types.TupleSub, types.ListSub):
            value = self.now(kind(self.values(depth)))
            self.decorate(value, depth)
        elif kind is types.DictSub:
            value = self.now(kind())
            self.fill(value, depth)
            self.decorate(value, depth)
        elif kind in (types.SetSub, types.FrozenSetSub):
            value = kind(self.hashable(depth) for _ in xrange(self.random.randrange(4)))
            self.decorate(value, depth)
        elif kind in (types.IntSub, types.BytesSub) and not PY3:
            value = None
        elif kind in (types.IntSub, types.FloatSub, types.TextSub, types.BytesSub):
            value = kind({types.IntSub: self.random.randrange(10 ** 6), types.FloatSub: 0.5, types.TextSub: self.random.choice(WORDS)}.get(kind, b"data"))
            self.decorate(value, depth)
        else:
            value = self.plain(kind, depth)
        return value

    def plain(self, kind, depth):
        value = self.now(kind())
        value.label, value.content = self.label(), None
        value.content = self.value(depth)
        return value

    def decorate(self, value, depth):
        if self.random.random() < 0.5:
            value.label = self.label()
            value.content = self.value(depth)
