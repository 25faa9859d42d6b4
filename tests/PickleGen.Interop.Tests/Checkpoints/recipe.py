"""Checkpoints as Python programs keep them: a pickle, and its SHA-256 beside it."""

import hashlib
import os
import pickle


def save(folder, name, state, protocol):
    data = pickle.dumps(state, protocol)
    for ending, content in (".pkl", data), (".sha256", hashlib.sha256(data).hexdigest().encode("ascii")):
        path = os.path.join(folder, name + ending)
        with open(path, "wb") as file:
            file.write(content)


def load(folder, name):
    with open(os.path.join(folder, name + ".pkl"), "rb") as file:
        data = file.read()
    with open(os.path.join(folder, name + ".sha256")) as file:
        if hashlib.sha256(data).hexdigest() != file.read().strip():
            raise ValueError("checksum mismatch")
    return pickle.loads(data)
