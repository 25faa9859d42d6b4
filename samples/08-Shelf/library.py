"""The Python side of the library: ordinary classes that know nothing of C#."""

from dataclasses import dataclass, field
from datetime import date
from typing import List, Optional


@dataclass
class Loan:
    reader: str
    since: date
    back: Optional[date] = None


@dataclass
class Book:
    title: str
    year: int
    loans: List[Loan] = field(default_factory=list)
