"""A reader of text files that can be pickled, after the example in the documentation of Python's pickle module."""


class TextReader:
    def __init__(self, filename):
        self.filename = filename
        self.lineno = 0
        self.file = open(filename, encoding="utf-8")

    def readline(self):
        line = self.file.readline()
        if not line:
            return None
        self.lineno += 1
        return f"{self.lineno}: {line.rstrip()}"

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["file"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.file = open(self.filename, encoding="utf-8")
        for _ in range(self.lineno):
            self.file.readline()
