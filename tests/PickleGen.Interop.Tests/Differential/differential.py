# Makes graphs, pickles them, and later compares what came back. CPython 2.7 and 3.6 and newer.
import json
import pickle
import sys

import describe
import graphs
import records

PY2 = sys.version_info[0] == 2
HIGHEST = pickle.HIGHEST_PROTOCOL
DEEP = 5000  # frames: the pure pickler takes several a level
pickles = {}
expected = {}


def make(first, count, implementations):
    """Records: for each graph that this Python can pickle and load itself, a JSON header and the pickle."""
    pickles.clear()
    expected.clear()
    found = []
    with_depth = sys.getrecursionlimit()
    sys.setrecursionlimit(DEEP)
    try:
        for seed in range(first, first + count):
            made = make_one(seed, implementations)
            if made:
                found.extend(made)
    finally:
        sys.setrecursionlimit(with_depth)
    return records.pack(found)


def make_one(seed, implementations):
    name, loads, dumps = implementations[seed // (HIGHEST + 1) % 2]
    protocol = seed % (HIGHEST + 1)
    as_text = PY2 and seed // 2 % 2 == 0
    value = graphs.Maker(seed, as_text).graph()
    try:
        data = dumps(value, protocol)
        back = loads(data)
    except Exception:
        return None  # Python's own limits: a cycle through the arguments of a call, or a hash of what is not complete
    pickles[seed] = data
    expected[seed] = describe.describe(back, as_text)
    head = {"seed": seed, "protocol": protocol, "writer": name, "text": as_text, "alike": expected[seed] == describe.describe(value, as_text)}
    return [json.dumps(head).encode("ascii"), data]


def check(packed, implementations):
    """A list of [seed, protocol, what is wrong]."""
    parts = iter(records.unpack(packed))
    wrong = []
    for head in parts:
        head, data = json.loads(head.decode("ascii")), next(parts)
        seed, protocol = head["seed"], head["protocol"]
        name, loads, dumps = implementations[(seed + protocol) % 2]
        try:
            found = describe.describe(loads(data), head["text"])
        except Exception as error:
            wrong.append([seed, protocol, "%s: %s: %s" % (name, type(error).__name__, error)])
            continue
        if found != expected[seed] and not loses_it_too(seed, protocol, head["text"], found, loads, dumps):
            wrong.append([seed, protocol, "%s: %s" % (name, first_difference(expected[seed], found))])
    return wrong


def loses_it_too(seed, protocol, as_text, found, loads, dumps):
    """Whether the protocol cannot say it: what this Python writes of its own graph gives the same."""
    try:
        return describe.describe(loads(dumps(loads(pickles[seed]), protocol)), as_text) == found
    except Exception:
        return False


def first_difference(expected, found):
    expected, found = expected.split("\n"), found.split("\n")
    at = 0
    while at < min(len(expected), len(found)) and expected[at] == found[at]:
        at += 1
    return "line %d after %s: %s is expected, %s found" % (
        at, shortened(expected[max(0, at - 4):at]), shortened(expected[at:at + 3]), shortened(found[at:at + 3]))


def shortened(lines):
    return " | ".join(line[:100] for line in lines)
