using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>The exception classes of CPython 3.13's <c>builtins</c>.</summary>
internal static class BuiltinExceptions
{
    // Those that take any arguments.
    private static readonly string[] Plain =
    [
        "BaseException", "GeneratorExit", "KeyboardInterrupt", "SystemExit", "Exception", "ArithmeticError",
        "FloatingPointError", "OverflowError", "ZeroDivisionError", "AssertionError", "AttributeError", "BufferError",
        "EOFError", "ImportError", "ModuleNotFoundError", "LookupError", "IndexError", "KeyError", "MemoryError",
        "NameError", "UnboundLocalError", "ReferenceError", "RuntimeError", "NotImplementedError",
        "PythonFinalizationError", "RecursionError", "StopAsyncIteration", "StopIteration", "SystemError", "TypeError",
        "ValueError", "UnicodeError", "Warning", "BytesWarning", "DeprecationWarning", "EncodingWarning",
        "FutureWarning", "ImportWarning", "PendingDeprecationWarning", "ResourceWarning", "RuntimeWarning",
        "SyntaxWarning", "UnicodeWarning", "UserWarning",
    ];

    private static readonly string[] OSErrors =
    [
        "BlockingIOError", "BrokenPipeError", "ChildProcessError", "ConnectionAbortedError", "ConnectionError",
        "ConnectionRefusedError", "ConnectionResetError", "FileExistsError", "FileNotFoundError", "InterruptedError",
        "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError",
    ];

    public static IEnumerable<GlobalTarget> Targets =>
    [
        .. Plain.Select(static name => new Target(name, static (_, name, args) => new PyException(name, args))),
        .. OSErrors.Select(static name => new Target(name, ExceptionRules.OSError)),
        new Target("OSError", ExceptionRules.OSError, new PyGlobal("builtins", "IOError"), new PyGlobal("builtins", "EnvironmentError")),
        new Target("SyntaxError", ExceptionRules.SyntaxError),
        new Target("IndentationError", ExceptionRules.SyntaxError),
        new Target("TabError", ExceptionRules.SyntaxError),
        new Target("_IncompleteInputError", ExceptionRules.SyntaxError),
        new Target("UnicodeDecodeError", ExceptionRules.UnicodeDecodeError),
        new Target("UnicodeEncodeError", ExceptionRules.UnicodeEncodeError),
        new Target("UnicodeTranslateError", ExceptionRules.UnicodeTranslateError),
        new Target("BaseExceptionGroup", ExceptionRules.Group),
        new Target("ExceptionGroup", ExceptionRules.Group),
    ];

    private sealed class Target(string name, Func<PickleMachine, PyGlobal, PyTuple, PyException> make, params PyGlobal[] aliases)
        : GlobalTarget(new PyGlobal("builtins", name))
    {
        public override PyGlobal[] Aliases => aliases;

        public override bool CopiesArguments => false;

        public override PickleSlot Call(PickleMachine machine, PyTuple args) => PickleSlot.Object(make(machine, Name, args));

        // __new__ keeps the arguments; what __init__ would make of them is not there.
        public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
            PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
    }
}
