# Helpers of the assertions in the shared cases. Runs before them, on CPython 2.7 and 3.6 and newer.
import sys

PY2 = sys.version_info[0] == 2
ordered = sys.version_info >= (3, 7)
Any = object()


def kind(value):
    """Python 2's int and long are one type here."""
    if PY2 and type(value) is long:  # noqa: F821
        return int
    return type(value)


def same(value, expected, path):
    """Equal in type and value, all the way down."""
    if expected is Any:
        return
    assert kind(value) is kind(expected), "%s is a %r, not a %r" % (path, kind(value), kind(expected))
    if isinstance(expected, (list, tuple)):
        assert len(value) == len(expected), "%s has %d items, not %d" % (path, len(value), len(expected))
        for index, (item, other) in enumerate(zip(value, expected)):
            same(item, other, "%s[%d]" % (path, index))
    elif isinstance(expected, dict):
        assert set(value) == set(expected), "%s has the keys %r, not %r" % (path, sorted(value), sorted(expected))
        for key in expected:
            same(value[key], expected[key], "%s[%r]" % (path, key))
    elif isinstance(expected, float):
        assert repr(value) == repr(expected), "%s is %r, not %r" % (path, value, expected)
    else:
        assert value is expected or value == expected, "%s is %.200r, not %.200r" % (path, value, expected)


def has(*args, **expected):
    """The first argument is an instance of the second, the user's class, and has exactly these attributes."""
    value, cls = args
    assert type(value) is cls, "a %r, not a %r" % (type(value), cls)
    assert sorted(vars(value)) == sorted(expected), "attributes %r, not %r" % (sorted(vars(value)), sorted(expected))
    for name in expected:
        same(vars(value)[name], expected[name], "%s.%s" % (cls.__name__, name))
