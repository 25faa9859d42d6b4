# The Python classes of the matrix, one kind for each Python shape, and how a value of each is changed. Runs on CPython
# 2.7 and 3.6 and newer.
from collections import namedtuple

try:
    import copyreg
except ImportError:
    import copy_reg as copyreg

FIELDS = ['number', 'title', 'parts']


def instance(name, fields):
    return type(str(name), (object,), {})


def slots(name, fields):
    def reduce_ex(self, protocol):
        # Below protocol 2 Python leaves slots to the class.
        if protocol >= 2:
            return object.__reduce_ex__(self, protocol)
        return copyreg._reconstructor, (type(self), object, None), (None, dict((f, getattr(self, f)) for f in fields))

    return type(str(name), (object,), {'__slots__': tuple(fields), '__reduce_ex__': reduce_ex})


def frozen_slots(name, fields):
    # As @dataclass(frozen=True, slots=True) makes them.
    def getstate(self):
        return [getattr(self, f) for f in fields]

    def setstate(self, state):
        for f, value in zip(fields, state):
            object.__setattr__(self, f, value)

    return type(str(name), (object,), {'__slots__': tuple(fields), '__getstate__': getstate, '__setstate__': setstate})


def named_tuple(name, fields):
    return namedtuple(str(name), [str(f) for f in fields])


def called(name, fields):
    def init(self, *args):
        self.args = list(args)

    def reduce(self):
        return type(self), tuple(self.args)

    return type(str(name), (object,), {'__init__': init, '__reduce__': reduce})


KINDS = {'Instance': instance, 'Slots': slots, 'FrozenSlots': frozen_slots, 'NamedTuple': named_tuple, 'Reduce': called}


def define(module, shape, name, fields):
    """Makes the class and puts it where pickle finds it."""
    if shape not in KINDS:
        return None
    parts = name.split('.')
    cls = KINDS[shape](parts[-1], fields)
    cls.__module__ = module.__name__
    cls.__qualname__ = name
    owner = module
    for depth, part in enumerate(parts[:-1]):
        if not hasattr(owner, part):
            outer = type(str(part), (object,), {'__module__': module.__name__})
            outer.__qualname__ = '.'.join(parts[:depth + 1])
            setattr(owner, part, outer)
        owner = getattr(owner, part)
    setattr(owner, parts[-1], cls)
    return cls


def values(shape, value, fields):
    """The values of the members, in order."""
    if shape in ('Tuple', 'List', 'NamedTuple'):
        return list(value)
    if shape == 'Dict':
        return [value[f] for f in fields]
    if shape == 'Reduce':
        return value.args
    return [getattr(value, f) for f in fields]


def changed(shape, value, fields):
    """The value with another first member."""
    first = values(shape, value, fields)[0] + 1
    if shape == 'Tuple':
        return (first,) + value[1:]
    if shape == 'NamedTuple':
        return type(value)(first, *value[1:])
    if shape == 'List':
        value[0] = first
    elif shape == 'Dict':
        value[fields[0]] = first
    elif shape == 'Reduce':
        value.args[0] = first
    else:
        object.__setattr__(value, fields[0], first)
    return value
