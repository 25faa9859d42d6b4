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
expected = {}


def make(packed, implementations):
    """Records: for each graph that this Python can pickle and load itself, a JSON header and the pickle."""
    seeds = json.loads(records.unpack(packed)[0].decode("ascii"))
    expected.clear()
    found = []
    with_depth = sys.getrecursionlimit()
    sys.setrecursionlimit(DEEP)
    try:
        for seed in range(seeds["first"], seeds["first"] + seeds["count"]):
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
        name, loads, _ = implementations[(seed + protocol) % 2]
        try:
            found = sayable(describe.describe(loads(data), head["text"]), protocol)
        except Exception as error:
            wrong.append([seed, protocol, "%s: %s: %s" % (name, type(error).__name__, error)])
            continue
        if found != sayable(expected[seed], protocol):
            wrong.append([seed, protocol, "%s: %s" % (name, first_difference(expected[seed], found))])
    return wrong


def sayable(description, protocol):
    """What the protocol can say of a description: datetime writes fold only from protocol 4 on."""
    return description if protocol > 3 else description.replace(" fold 1 ", " fold 0 ")


def first_difference(expected, found):
    expected, found = expected.split("\n"), found.split("\n")
    at = 0
    while at < min(len(expected), len(found)) and expected[at] == found[at]:
        at += 1
    return "line %d after %s: %s is expected, %s found" % (
        at, shortened(expected[max(0, at - 4):at]), shortened(expected[at:at + 3]), shortened(found[at:at + 3]))


def shortened(lines):
    return " | ".join(line[:100] for line in lines)


def check_described(packed, implementations):
    """A list of [seed, protocol, what is wrong] of graphs that were made elsewhere: a header, how they are described, a pickle for each protocol."""
    parts = iter(records.unpack(packed))
    wrong = []
    for head in parts:
        head, described = json.loads(head.decode("ascii")), next(parts).decode("ascii")
        for protocol in head["protocols"]:
            name, loads, _ = implementations[(head["seed"] + protocol) % 2]
            data = next(parts)
            try:
                found = describe.describe(loads(data))
                reason = None if found == described else first_difference(described, found)
            except Exception as error:
                reason = "%s: %s" % (type(error).__name__, error)
            if reason:
                wrong.append([head["seed"], protocol, "%s: %s" % (name, reason)])
    return wrong
