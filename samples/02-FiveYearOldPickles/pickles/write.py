"""Writes the pickle of one year as the program of that year did: write.py 2021 to 2025.

The files beside this one were written once, and are as old as they say: 2021 by Python 2.7 at protocol 2, 2022 by 3.6 at
protocol 3, 2023 by 3.8 at protocol 4, 2024 by 3.11 and 2025 by 3.13, both at protocol 5.
"""

import datetime
import os
import pickle
import sys
import types


def make(module, class_name, **attributes):
    """An object of a class that stands in that module, as it did in that year."""
    cls = type(class_name, (object,), {"__module__": module})
    parts = module.split(".")
    for i in range(len(parts)):
        path = ".".join(parts[: i + 1])
        sys.modules.setdefault(path, types.ModuleType(str(path)))
    cls = getattr(sys.modules[module], class_name, cls)
    setattr(sys.modules[module], class_name, cls)
    value = cls()
    value.__dict__.update(attributes)
    return value


def priority(name):
    import enum

    make("helpdesk.models", "Person")
    models = sys.modules["helpdesk.models"]
    if not hasattr(models, "Priority"):
        models.Priority = enum.Enum("Priority", "LOW NORMAL HIGH", module="helpdesk.models")
    return models.Priority[name]


def write_2021():
    """The beginning: one module, names as str, times as seconds."""
    return [
        make("helpdesk", "Issue", num=17, title="Printer on fire", who="Ada", priority="high", opened=1614850200.0),
        make("helpdesk", "Issue", num=18, title="No paper", who="Grace", priority="low", opened=1614936600.0),
    ]


def write_2022():
    """The module became a package, and issues got tags. An escalation was an object then."""
    escalation = make("helpdesk.models", "Escalation", level=2, to="Linus")
    return [
        make("helpdesk.models", "Issue", num=230, title="Mail is slow", who="Alan", priority="low", opened=1654245000.0, tags=["mail"], escalation=escalation)
    ]


def write_2023():
    """An Issue is a Ticket now, of version 2: reporters are people, times are datetimes."""
    ada = make("helpdesk.models", "Person", name="Ada", mail="ada@example.org")
    return [
        make("helpdesk.models", "Ticket", _version=2, number=512, title="New laptop", reporter=ada, priority="normal", opened=datetime.datetime(2023, 5, 2, 9, 30), tags=["hardware"]),
        make("helpdesk.models", "Ticket", _version=2, number=513, title="Newer laptop", reporter=ada, priority="low", opened=datetime.datetime(2023, 5, 2, 9, 40), tags=[]),
    ]


def write_2024():
    """Version 3: priorities are an Enum, and the title is called subject."""
    grace = make("helpdesk.models", "Person", name="Grace", mail="grace@example.org")
    return [
        make("helpdesk.models", "Ticket", _version=3, number=871, subject="A bug in the relay", reporter=grace, priority=priority("HIGH"), opened=datetime.datetime(2024, 9, 9, 15, 45), tags=["moth"])
    ]


def write_2025():
    """A branch of the program that has attributes of its own."""
    alan = make("helpdesk.models", "Person", name="Alan", mail="alan@example.org")
    ticket = make("helpdesk.models", "Ticket", _version=3, number=990)
    ticket.__dict__.update(customer_id="K-4711", subject="Chess program hangs", reporter=alan, priority=priority("NORMAL"), opened=datetime.datetime(2025, 2, 14, 8, 0))
    ticket.__dict__.update(watchers=[alan, ticket], tags=["chess"], resolved=None)
    return [ticket]


if __name__ == "__main__":
    year = sys.argv[1]
    protocol = {"2021": 2, "2022": 3, "2023": 4}.get(year, 5)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), year + ".pkl"), "wb") as file:
        pickle.dump(globals()["write_" + year](), file, protocol)
