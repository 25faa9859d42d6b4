"""Classes of every shape that scaffolding knows, graphs of them made at random, and whether two graphs are the same."""
import collections
import dataclasses
import datetime
import decimal
import enum
import fractions
import pickle
import random
import uuid


class Plain(object):
    pass


class Other(object):
    class Inner(object):
        pass


class Slots(object):
    __slots__ = ('left', 'right', '_hidden')

    # Below protocol 2 Python refuses to pickle slots.
    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))


class Loose(object):
    pass


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    FAR = -7


class Level(enum.Enum):
    LOW = 'low'
    HIGH = 'high'


class Bag(list):
    pass


class Table(dict):
    pass


class Tags(set):
    pass


class Money(object):
    def __init__(self, currency, amount):
        self.currency, self.amount = currency, amount

    def __reduce__(self):
        return Money, (self.currency, self.amount)


class Code(object):
    def __new__(cls, text):
        self = object.__new__(cls)
        self.text = text
        return self

    def __getnewargs__(self):
        return (self.text,)

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))


@dataclasses.dataclass(frozen=True)
class Frozen(object):
    __slots__ = ('number', 'name')
    number: int
    name: str

    def __getstate__(self):
        return [self.number, self.name]

    def __setstate__(self, state):
        for name, value in zip(self.__slots__, state):
            object.__setattr__(self, name, value)

    def __reduce_ex__(self, protocol):
        return object.__reduce_ex__(self, max(protocol, 2))


Pair = collections.namedtuple('Pair', ['first', 'second'])

KEYS = ['id', 'name', 'Name', 'class', 'unit_price', 'unitPrice', '_private', '__dunder', 'x1', 'equals', 'get_hash_code', 'plain', 'café', 'item_0', 'value2d', 'ALL', 'to_string']


class Maker(object):
    def __init__(self, seed):
        self.random = random.Random(seed)
        # What a member is like, so that objects of a class have something in common.
        self.kinds = {}
        self.seen = []

    def scalar(self):
        return self.random.choice([
            lambda: None, lambda: True, lambda: self.random.randint(-5, 300), lambda: self.random.choice([2 ** 40, 2 ** 70, -2 ** 63]),
            lambda: self.random.choice([0.5, -0.0, 1e300, float('inf'), float('nan')]), lambda: self.random.choice(['', 'a', 'häß', '\U0001f600', 'x' * 300]),
            lambda: b'bytes', lambda: bytearray(b'x'), lambda: decimal.Decimal('1.50'), lambda: decimal.Decimal('NaN'), lambda: fractions.Fraction(1, 3),
            lambda: datetime.datetime(2024, 2, 29, 1, 2, 3, 4), lambda: datetime.datetime(2024, 2, 29, tzinfo=datetime.timezone.utc),
            lambda: datetime.date(2024, 2, 29), lambda: datetime.timedelta(-1, 5), lambda: uuid.UUID(int=5), lambda: complex(1, -2),
            lambda: range(3), lambda: Color.GREEN, lambda: Color.FAR, lambda: Level.LOW, lambda: (), lambda: int, lambda: collections.Counter('ab'),
        ])()

    # Of one kind for a place: only sometimes another, so that types are found, and unions and gaps too.
    def value(self, place, depth):
        if place not in self.kinds or self.random.random() < 0.06:
            self.kinds[place] = self.random.choice([
                'scalar', 'scalar', 'same', 'same', 'list', 'dict', 'tuple', 'set', 'frozenset', 'object', 'object', 'object', 'several', 'several', 'seen', 'member'])
            self.kinds[place + '='] = self.random.randrange(1000)
        kind = self.kinds[place]
        if depth > 5:
            kind = 'scalar'
        if kind == 'same':
            fixed = Maker(self.kinds[place + '='])
            return None if self.random.random() < 0.1 else fixed.scalar()
        if kind == 'list':
            return [self.value(place + '[]', depth + 1) for _ in range(self.random.randrange(4))]
        if kind == 'dict':
            return dict((self.key(place), self.value(place + '{}', depth + 1)) for _ in range(self.random.randrange(4)))
        if kind == 'tuple':
            return tuple(self.value(place + str(i), depth + 1) for i in range(1 + self.kinds[place + '='] % 3))
        if kind in ('set', 'frozenset'):
            return {'set': set, 'frozenset': frozenset}[kind](self.key(place) for _ in range(self.random.randrange(4)))
        if kind == 'object':
            return self.object(self.kinds[place + '='], depth + 1)
        if kind == 'several':
            return None if self.random.random() < 0.1 else self.object((self.kinds[place + '='] + self.random.randrange(3)) % 12, depth + 1)
        if kind == 'member':
            # Instances only, which also stand elsewhere.
            made = [value for value in self.seen if not isinstance(value, (list, dict, set))]
            return self.random.choice(made) if made else None
        if kind == 'seen' and self.seen:
            return self.random.choice(self.seen)
        return self.scalar()

    def key(self, place):
        which = self.kinds.setdefault(place + 'key', self.random.randrange(7))
        return [
            lambda: self.random.choice('abc'), lambda: self.random.randrange(9), lambda: (self.random.randrange(3), self.random.choice('xy')),
            lambda: uuid.UUID(int=self.random.randrange(4)), lambda: self.random.choice([None, 1, 'a', 2.5, (1, (2,))]), lambda: self.random.choice([b'a', b'b']),
            lambda: frozenset([self.random.randrange(3)]),
        ][which]()

    def object(self, which, depth):
        kind = which % 13
        if kind < 4:
            made = [Plain, Other, Loose, Other.Inner][kind]()
            self.seen.append(made)
            for key in KEYS[:3 + which % len(KEYS)]:
                if made.__class__ is not Loose or self.random.random() < 0.7:
                    setattr(made, key, self.value('%s.%s' % (kind, key), depth))
        elif kind == 4:
            made = Slots()
            self.seen.append(made)
            made.left, made.right, made._hidden = self.value('sl', depth), self.value('sr', depth), 1
        elif kind == 5:
            made = Pair(self.value('p0', depth), self.value('p1', depth))
        elif kind == 6:
            made = Bag(self.value('bag', depth) for _ in range(self.random.randrange(3)))
            made.count_ = 1
            self.seen.append(made)
        elif kind == 7:
            made = Table((self.key('table'), self.value('table.', depth)) for _ in range(self.random.randrange(3)))
            made.keys_ = self.value('table:', depth)
            self.seen.append(made)
        elif kind == 8:
            made = Tags(self.key('tags') for _ in range(self.random.randrange(3)))
            self.seen.append(made)
        elif kind == 9:
            made = Money('EUR', self.value('money', 9))
        elif kind == 10:
            made = Code('text')
            made.note = self.value('code', depth)
        elif kind == 11:
            made = Frozen(self.random.randrange(9), 'frozen')
        else:
            made = self.random.choice([collections.OrderedDict, collections.deque, lambda v: v, lambda v: collections.defaultdict(list, v)])({1: 2})
        return made


def make(seed, count):
    maker = Maker(seed)
    for _ in range(200):
        roots = [maker.object(seed, 0) for _ in range(count)]
        try:
            return [pickle.dumps(root, maker.random.randrange(6)) for root in roots]
        except (RecursionError, TypeError, AttributeError, pickle.PicklingError):
            pass
    raise ValueError('no graph for seed %d' % seed)


def same(expected, actual):
    """None, or where the graphs differ: a missing attribute may be None, and an int a float."""
    left, forth, back = [(expected, actual, 'root')], {}, {}
    while left:
        a, b, path = left.pop()
        if isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool) and not isinstance(b, bool):
            if a != b and (a == a or b == b):
                return '%s: %r, %r' % (path, a, b)
            continue
        if type(a) is not type(b):
            return '%s: %r, %r' % (path, a, b)
        if id(a) in forth:
            if forth[id(a)] != id(b) and not isinstance(a, (tuple, str, bytes, frozenset, range, datetime.datetime, datetime.date, datetime.timedelta, decimal.Decimal, fractions.Fraction, uuid.UUID, complex)):
                return '%s: another identity' % path
            if forth[id(a)] == id(b):
                continue
        forth[id(a)] = id(b)
        if isinstance(a, (list, tuple, collections.deque)):
            if len(a) != len(b):
                return '%s: %d, %d items' % (path, len(a), len(b))
            left += [(x, y, '%s[%d]' % (path, i)) for i, (x, y) in enumerate(zip(a, b))]
        elif isinstance(a, dict):
            if len(a) != len(b) or any(key not in b for key in a if not isinstance(key, float)):
                return '%s: %r, %r' % (path, a.keys(), b.keys())
            left += [(x, b[key], '%s[%r]' % (path, key)) for key, x in a.items() if key in b]
        elif isinstance(a, (set, frozenset)):
            if a != b:
                return '%s: %r, %r' % (path, a, b)
        elif type(a).__module__ in (__name__, 'shapes') and not isinstance(a, enum.Enum):
            pass
        elif a != b and not (a != a and b != b):
            return '%s: %r, %r' % (path, a, b)
        names = set(getattr(a, '__dict__', ())) | set(getattr(b, '__dict__', ())) | set(getattr(type(a), '__slots__', ()))
        if type(a).__module__ in (__name__, 'shapes') and not isinstance(a, (enum.Enum, tuple)):
            left += [(getattr(a, name, None), getattr(b, name, None), '%s.%s' % (path, name)) for name in names]
    return None


same_pickles = lambda first, second: same(pickle.loads(first), pickle.loads(second)) or ''
