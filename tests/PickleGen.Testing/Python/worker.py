"""Answers requests of the test suite. One script for CPython 2.7 and 3.6 and newer.

A message is a 4-byte little-endian length, a JSON header of that length and the binary parts the header announces.
Standard input carries requests, what was standard output carries replies; Python code that prints goes to stderr.
"""
import io
import json
import linecache
import os
import pickle
import pickletools
import struct
import sys
import traceback
import types

PY2 = sys.version_info[0] == 2
if PY2:
    import cPickle
    text_type = unicode  # noqa: F821
else:
    text_type = str


class Closed(Exception):
    """The other side has closed its end."""


class Channel(object):
    def __init__(self):
        self._in = os.fdopen(os.dup(0), "rb")
        self._out = os.fdopen(os.dup(1), "wb")
        if os.name == "nt":
            import msvcrt
            msvcrt.setmode(self._in.fileno(), os.O_BINARY)
            msvcrt.setmode(self._out.fileno(), os.O_BINARY)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(2, 1)

    def _read(self, count):
        data = self._in.read(count)
        if len(data) != count:
            raise Closed()
        return data

    def receive(self):
        header = json.loads(self._read(struct.unpack("<I", self._read(4))[0]).decode("utf-8"))
        header["inputs"] = dict((str(name), self._read(size)) for name, size in header.get("inputs", []))
        return header

    def send(self, header, payload=b""):
        header["length"] = len(payload)
        text = json.dumps(header).encode("utf-8")
        self._out.write(struct.pack("<I", len(text)) + text)
        self._out.write(payload)
        self._out.flush()


def make_code(source, filename, mode="exec"):
    """Compiles source so that tracebacks can show its lines."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    return compile(source, filename, mode, 0, True)


class Modules(object):
    """Modules made from source text, found by pickle like any imported module."""

    def __init__(self):
        self._sources = {}
        # Python 2 clears the variables of a module that nobody refers to, and tests may put another __main__.
        self._main = sys.modules["__main__"]

    def define(self, name, source):
        name = str(name)
        if self._sources.get(name) == source and name in sys.modules:
            return
        if name in sys.modules and name not in self._sources and name != "__main__":
            raise ValueError("module %s exists already" % name)
        self._add_parents(name)
        module = types.ModuleType(name)
        module.__path__ = []
        sys.modules[name] = module
        self._sources[name] = source
        exec(make_code(source, "<module %s>" % name), module.__dict__)
        self._attach(name, module)

    def _add_parents(self, name):
        parts = name.split(".")
        for count in range(1, len(parts)):
            parent = ".".join(parts[:count])
            if parent not in sys.modules:
                self.define(parent, u"")

    def _attach(self, name, module):
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)


MODULES = Modules()


def implementations():
    """Each way this Python can load: (name, loads, dumps)."""
    if PY2:
        return [("C", cPickle.loads, cPickle.dumps), ("pure", pickle.loads, pickle.dumps)]
    return [("C", pickle.loads, pickle.dumps), ("pure", pickle._loads, pickle._dumps)]


def namespace(request):
    names = {
        "__name__": "__request__",
        "pickle": cPickle if PY2 else pickle,
        "pickletools": pickletools,
        "sys": sys,
        "implementations": implementations(),
        "dis": disassemble,
        "result": None,
    }
    names.update((str(name), value) for name, value in request.get("args", {}).items())
    names.update(request["inputs"])
    return names


def disassemble(data):
    out = io.BytesIO() if PY2 else io.StringIO()
    pickletools.dis(data, out)
    return out.getvalue()


def do_version(request):
    return {
        "version": list(sys.version_info[:3]),
        "implementation": sys.subversion[0] if PY2 else sys.implementation.name,
        "executable": sys.executable,
        "highest_protocol": pickle.HIGHEST_PROTOCOL,
    }


def do_eval(request):
    names = namespace(request)
    exec(make_code(request["source"], "<request>"), names)
    return names["result"]


def do_dumps(request):
    names = namespace(request)
    value = eval(make_code(request["source"].strip(), "<request>", "eval"), names)
    return names["pickle"].dumps(value, request["protocol"])


def do_dis(request):
    return text_type(disassemble(request["inputs"]["data"]))


def do_opcodes(request):
    return [{
        "name": op.name,
        "code": ord(op.code),
        "argument": op.arg.name if op.arg else None,
        "argument_size": op.arg.n if op.arg else 0,
        "before": [item.name for item in op.stack_before],
        "after": [item.name for item in op.stack_after],
        "protocol": op.proto,
        "doc": op.doc,
    } for op in pickletools.opcodes]


COMMANDS = {"version": do_version, "eval": do_eval, "dumps": do_dumps, "dis": do_dis, "opcodes": do_opcodes}


def reply(channel, value):
    if isinstance(value, (bytes, bytearray)):
        channel.send({"kind": "bytes"}, bytes(value))
    elif isinstance(value, text_type):
        channel.send({"kind": "text"}, value.encode("utf-8") if PY2 else value.encode("utf-8", "surrogatepass"))
    else:
        channel.send({"kind": "json"}, json.dumps(value).encode("utf-8"))


def reply_error(channel):
    kind, error, _ = sys.exc_info()
    trace = traceback.format_exc()
    channel.send({
        "kind": "error",
        "type": kind.__name__,
        "message": repr(error) if PY2 else "".join(traceback.format_exception_only(kind, error)).strip(),
        "traceback": trace.decode("utf-8", "replace") if PY2 else trace,
    })


def main():
    channel = Channel()
    while True:
        try:
            request = channel.receive()
        except Closed:
            return
        try:
            for module in request.get("modules", []):
                MODULES.define(module["name"], module["source"])
            value = COMMANDS[request["command"]](request)
        except Exception:
            reply_error(channel)
        else:
            reply(channel, value)


main()
