# The workloads of the benchmarks, as Workloads/*.cs makes them. For CPython 2.7 and 3.6 and newer.
from __future__ import division, unicode_literals

import array
import datetime
import pickle
import sys
import time

if sys.version_info[0] == 2:
    import cPickle as pickle
    range = xrange  # noqa: F821

clock = getattr(time, "process_time", None) or time.clock


class Order(object):
    pass


class OrderLine(object):
    pass


class Node(object):
    pass


def numbers(state):
    while True:
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        yield state >> 8


def orders(count):
    following = numbers(1).__next__
    customers = ["Customer %04d" % n for n in range(2000)]
    tags = ["tag %d" % n for n in range(50)]
    start = datetime.datetime(2020, 1, 1)
    made = []
    for _ in range(count):
        order = Order()
        order.id = following()
        order.customer = customers[following() % len(customers)]
        order.total = 0.0
        order.created = start + datetime.timedelta(seconds=following() * 10, microseconds=following() % 1000000)
        order.active = following() % 2 == 1
        order.tags = [tags[following() % len(tags)] for _ in range(2 + following() % 3)]
        order.lines = []
        for _ in range(3):
            line = OrderLine()
            line.sku = "SKU%05d" % (following() % 100000)
            line.quantity = 1 + following() % 400
            line.price = following() % 100000 / 100.0
            order.lines.append(line)
            order.total += line.quantity * line.price
        made.append(order)
    return made


def integers(count):
    following = numbers(2).__next__
    made = []
    for _ in range(count):
        number = following()
        kind = number % 3
        if kind == 0:
            number = number // 3 % 1000
        elif kind == 1:
            number = (number << 7) + following() % 128
        else:
            number = (((number << 24) + following()) << 15) + following() % (1 << 15)
        made.append(-number if following() % 2 == 1 and kind > 0 else number)
    return made


def doubles(count):
    following = numbers(3).__next__
    return [(following() * 16777216.0 + following()) / 274877906944.0 for _ in range(count)]


def block(count):
    following = numbers(4).__next__
    return bytes(bytearray(following() % 256 for _ in range(1 << 16))) * (count >> 16)


def strings(count):
    following = numbers(5).__next__
    letters = "abcdefghijklmnopqrstuvwxyz"
    others = "äößéçжшλ中文日本€🙂ñø"
    made = []
    for _ in range(count):
        length = 8 + following() % 13
        ascii = following() % 10 != 0
        text = []
        for n in range(length):
            source = letters if ascii or n % 3 != 0 else others
            text.append(source[following() % len(source)])
        made.append("".join(text))
    return made


def dictionary(count):
    following = numbers(7).__next__
    return {"key %d" % (n * 7919 % 1000003): following() for n in range(count)}


def nodes(count):
    following = numbers(6).__next__

    def node(parent):
        made = Node()
        made.name = "node %d" % len(all)
        made.parent = parent
        made.children = []
        all.append(made)
        return made

    all = []
    node(None)
    parent = 0
    while len(all) < count:
        for _ in range(2 + following() % 11):
            if len(all) == count:
                break
            all[parent].children.append(node(all[parent]))
        parent += 1
    return all[0]


data = pickled = protocol = None


def make(expression):
    """The data of a workload, and its pickle."""
    global data, pickled, protocol
    data = eval(expression, globals())
    protocol = 5
    pickled = pickle.dumps(data, protocol)
    return pickled


def take(pickle_of_another, highest):
    """The same for a Python that does not make the data itself."""
    global data, pickled, protocol
    data = pickle.loads(pickle_of_another)
    protocol = highest
    pickled = pickle.dumps(data, protocol)
    return pickled


def dump():
    pickle.dumps(data, protocol)


def load():
    pickle.loads(pickled)


def make_outside(expression):
    """Data that stays outside of its pickle."""
    global data, pickled
    data = eval(expression, globals())
    pickled = pickle.dumps(pickle.PickleBuffer(data), 5, buffer_callback=lambda _: False)
    return pickled


def dump_outside():
    pickle.dumps(pickle.PickleBuffer(data), 5, buffer_callback=lambda _: False)


def load_outside():
    pickle.loads(pickled, buffers=[data])


def seconds_of(action, least):
    """Processor seconds of one call, over as many calls as take the least time."""
    calls, batch, start = 0, 1, clock()
    while True:
        for _ in range(batch):
            action()
        calls += batch
        spent = clock() - start
        if spent >= least:
            return spent / calls
        # The clock costs more than the least of the calls.
        if spent < least / 8:
            batch *= 2
