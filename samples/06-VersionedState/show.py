"""Prints all settings in the file named on the command line."""

import pickle
import sys

with open(sys.argv[1], "rb") as file:
    while True:
        try:
            settings = pickle.load(file)
        except EOFError:
            break
        print(f"Python {sys.version.split()[0]} reads {settings.language}: {settings.font_size} pixels, {', '.join(settings.recent_files)}")
