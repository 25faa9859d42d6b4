"""Prints the tickets in the pickle named on the command line."""

import pickle
import sys

with open(sys.argv[1], "rb") as file:
    tickets = pickle.load(file)

print(f"Python {sys.version.split()[0]} reads {len(tickets)} of them:")
for ticket in tickets:
    print(f"  {ticket.number:4}  {ticket.opened:%Y-%m-%d %H:%M}  {ticket.priority.name:6}  {ticket.reporter.name:5}  {ticket.subject}")

last = tickets[-1]
assert last.watchers == [last.reporter, last] and last.resolved
print(f"  and of the last: {', '.join(vars(last))}")
