"""Reads one more line with the reader in the file named on the command line, and dumps it again."""

import pickle
import sys

with open(sys.argv[1], "rb") as file:
    reader = pickle.load(file)

print(f"{reader.readline()}   (Python {sys.version.split()[0]})")
with open(sys.argv[1], "wb") as file:
    pickle.dump(reader, file)
