"""Checkpoints as many Python programs keep them: a pickle, and its SHA-256 beside it."""

import hashlib
import os
import pickle


def save(folder, name, state):
    data = pickle.dumps(state)
    for ending, content in (".pkl", data), (".sha256", hashlib.sha256(data).hexdigest().encode()):
        path = os.path.join(folder, name + ending)
        with open(path + ".tmp", "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(path + ".tmp", path)


def load(folder, name):
    with open(os.path.join(folder, name + ".pkl"), "rb") as file:
        data = file.read()
    with open(os.path.join(folder, name + ".sha256")) as file:
        if hashlib.sha256(data).hexdigest() != file.read().strip():
            raise ValueError(f"{name} is damaged")
    return pickle.loads(data)


def names(folder):
    return sorted(file[:-4] for file in os.listdir(folder) if file.endswith(".pkl"))
