import pickle
import time


class Item:
    pass


def make(count):
    words = ["word %d" % n for n in range(50)]
    state = 12345

    def following():
        nonlocal state
        state = (state * 1664525 + 1013904223) & 0xFFFFFFFF
        return state >> 8

    items = []
    for i in range(count):
        item = Item()
        item.id = following() % 100000
        item.name = "item number %d" % i
        item.price = following() / 256.0
        item.tags = []
        for _ in range(2 + following() % 3):
            item.tags.append(words[following() % 50])
        items.append(item)
    return items


items = []


def dump(protocol):
    pickle.dumps(items, protocol)


def load(data):
    pickle.loads(data)


def seconds_of(action, argument, least):
    """Processor seconds of one call, over as many calls as take the least time."""
    calls = 0
    start = time.process_time()
    while True:
        action(argument)
        calls += 1
        spent = time.process_time() - start
        if spent >= least:
            return spent / calls
