"""Opens the shelf named on the command line, and lends and buys books."""

import shelve
import sys
from datetime import date

from library import Book, Loan

with shelve.open(sys.argv[1], "w", writeback=True) as books:
    print(f"Python {sys.version.split()[0]} has {len(books)} books:")
    for key in sorted(books):
        print(f"  {key:<12} {books[key].title!r}, {[loan.reader for loan in books[key].loans]}")
    books["middlemarch"].loans.append(Loan("Grace", date(2025, 4, 2)))
    books["persuasion"] = Book("Persuasion", 1817)
    del books["ulysses"]
    print()
