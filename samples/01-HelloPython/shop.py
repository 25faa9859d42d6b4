"""The Python side of the shop: ordinary classes that know nothing of C#."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum
from typing import List, Optional


class OrderStatus(IntEnum):
    NEW = 1
    PAID = 2
    SHIPPED = 3


@dataclass
class Product:
    sku: str
    name: str
    price: Decimal


@dataclass
class Line:
    product: Product
    quantity: int


# Customer and Order refer to each other, so they are compared by identity (eq=False).
@dataclass(eq=False)
class Customer:
    name: str
    since: date
    orders: List[Order] = field(default_factory=list)


@dataclass(eq=False)
class Order:
    number: int
    customer: Customer
    placed: datetime
    status: OrderStatus
    lines: List[Line] = field(default_factory=list)
    note: Optional[str] = None

    @property
    def total(self) -> Decimal:
        return sum((line.quantity * line.product.price for line in self.lines), Decimal())
