"""The classes of today. Only C# still knows those of five years ago."""

from enum import Enum


class Priority(Enum):
    LOW = 1
    NORMAL = 2
    HIGH = 3


class Person:
    name: str
    mail: "str | None"


class Ticket:
    number: int
    subject: str
    reporter: Person
    priority: Priority
    tags: list

    def __getstate__(self):
        return {"_version": 3, **self.__dict__}

    def __setstate__(self, state):
        version = state.pop("_version", 1)
        if version != 3:
            raise ValueError(f"a ticket of version {version}")
        self.__dict__.update(state)
