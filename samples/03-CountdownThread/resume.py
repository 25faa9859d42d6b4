"""Loads the countdown in the file named on the command line, lets it run for a while, and dumps it again."""

import pickle
import sys
import time

with open(sys.argv[1], "rb") as file:
    countdown = pickle.load(file)

start = countdown.left
assert 0 < start <= 40, start
while countdown.left > 20:
    time.sleep(0.001)

with open(sys.argv[1], "wb") as file:
    pickle.dump(countdown, file)
print(f"Python {sys.version.split()[0]} went on in a thread of its own: {'counting' if countdown.left < start else 'stuck'}.")
