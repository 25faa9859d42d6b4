"""Reads the pickle named on the command line, works on it and writes it back."""

import pickle
import sys
from decimal import Decimal

from shop import Line, OrderStatus, Product

path = sys.argv[1]
with open(path, "rb") as file:
    customer = pickle.load(file)

print(f"Python {sys.version.split()[0]} has a {type(customer).__module__}.{type(customer).__name__}:")
print(f"  {customer.name}, customer since {customer.since:%d %B %Y}")
for order in customer.orders:
    print(f"  {order.number}  {order.placed:%Y-%m-%d %H:%M %z}  {order.status.name:<8}{order.total!r:>18}  {order.note or ''}".rstrip())

first, second = customer.orders
assert first.customer is customer and second.customer is customer
assert first.lines[0].product is second.lines[0].product

# Everything Python changes here, C# will see.
first.status = OrderStatus.SHIPPED
second.lines.append(Line(Product("CUP-3", "Cup", Decimal("6.25")), 4))
second.note = None
first.lines[0].product.price = Decimal("4.20")

with open(path, "wb") as file:
    pickle.dump(customer, file)
