"""Reads the order in the folder named on the command line and writes a receipt."""

import os
import sys
from decimal import Decimal

import messages

SECRET = b"a secret that both sides have!!!"

with open(os.path.join(sys.argv[1], "order.msg"), "rb") as file:
    data = file.read()

order = messages.loads(data, SECRET, "order", max_age=300)
print(f"Python {sys.version.split()[0]} verified {order}")
try:
    messages.loads(data[:-40] + b"!" + data[-39:], SECRET, "order", max_age=300)
except ValueError as error:
    print(f"Python {sys.version.split()[0]} refuses a changed one: {error}")

receipt = messages.Receipt(order.number, order.quantity * Decimal("4.50"))
with open(os.path.join(sys.argv[1], "receipt.msg"), "wb") as file:
    file.write(messages.dumps(receipt, SECRET, "2026-11", "receipt"))
