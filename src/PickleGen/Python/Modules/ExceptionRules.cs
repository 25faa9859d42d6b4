using System.Numerics;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>
/// What CPython's exceptions make of their arguments, and which they refuse. An argument whose class is not known here
/// gets the benefit of the doubt.
/// </summary>
internal static class ExceptionRules
{
    /// <summary><c>OSError(errno, strerror[, filename[, winerror[, filename2]]])</c>, and its subclasses.</summary>
    public static PyException OSError(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args.Count is < 2 or > 5) return new PyException(name, args);

        // OSError itself is the subclass of its number: Linux's.
        if (name.Name == "OSError" && ErrnoClass(PyInt.Index(args[0])) is { } known) name = new PyGlobal("builtins", known);
        var file = args.Count > 2 ? args[2] : null;
        if (file is null) return new PyException(name, args);
        if (name.Name == "BlockingIOError" && file is long or bool or BigInteger or double or Complex)
        {
            // The number of characters written.
            if (file is BigInteger) throw machine.Error("BlockingIOError: the number of characters does not fit 64 bits");
            return file is long or bool ? new PyException(name, args) : throw machine.Error("BlockingIOError: a float is no number of characters");
        }

        // Windows' number is dropped, and with it what is None: this is what __reduce__ says.
        if (args.Count == 5 && args[4] is not null) return new PyException(name, new PyTuple(args[0], args[1], file, null, args[4]));
        return new PyException(name, args.Count == 3 ? args : new PyTuple(args[0], args[1], file));
    }

    /// <summary><c>SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset]))</c>.</summary>
    public static PyException SyntaxError(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args.Count != 2) return new PyException(name, args);
        var count = args[1] switch
        {
            string text => CodePoints(text),
            byte[] bytes => bytes.Length,
            PyByteArray bytes => bytes.Bytes.Length,
            PyDict dict => dict.Count,
            var other when Iterables.Of(other) is { } items => items.Count,
            null or long or double or bool or BigInteger or PyGlobal or Complex => throw machine.Error($"{name.Name}: the details are no sequence"),
            _ => 4,
        };
        if (count is < 4 or > 6) throw machine.Error($"{name.Name}: 4 to 6 details expected, found {count}");
        return count == 5 ? throw machine.Error($"{name.Name}: end_offset must be provided when end_lineno is provided") : new PyException(name, args);
    }

    /// <summary><c>UnicodeDecodeError(encoding, bytes, start, end, reason)</c>.</summary>
    public static PyException UnicodeDecodeError(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args is not [string, { } data, var start, var end, string]) throw machine.Error($"{name.Name}: (encoding, bytes, start, end, reason) expected");
        if (data is string or List<object?> or PyTuple or PyDict or long or double or bool or BigInteger or PyGlobal) throw machine.Error($"{name.Name}: a bytes-like object is required");
        RequireIndexes(machine, name, start, end);
        return new PyException(name, args);
    }

    /// <summary><c>UnicodeEncodeError(encoding, text, start, end, reason)</c>.</summary>
    public static PyException UnicodeEncodeError(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args is not [string, string, var start, var end, string]) throw machine.Error($"{name.Name}: (encoding, text, start, end, reason) expected");
        RequireIndexes(machine, name, start, end);
        return new PyException(name, args);
    }

    /// <summary><c>UnicodeTranslateError(text, start, end, reason)</c>.</summary>
    public static PyException UnicodeTranslateError(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args is not [string, var start, var end, string]) throw machine.Error($"{name.Name}: (text, start, end, reason) expected");
        RequireIndexes(machine, name, start, end);
        return new PyException(name, args);
    }

    /// <summary><c>ExceptionGroup(message, [exception, ...])</c>, and BaseExceptionGroup.</summary>
    public static PyException Group(PickleMachine machine, PyGlobal name, PyTuple args)
    {
        if (args is not [string, var sequence]) throw machine.Error($"{name.Name}: a message and a sequence of exceptions expected");
        if (sequence is PySet or PyFrozenSet or PyDict || Iterables.Of(sequence) is not { Count: > 0 } exceptions)
            throw machine.Error($"{name.Name}: the second argument must be a non-empty sequence");
        var allKnown = true;
        foreach (var item in exceptions)
        {
            switch (item)
            {
                case PyException inner when IsBase(inner.Class.Name):
                    if (name.Name == "ExceptionGroup") throw machine.Error("cannot nest BaseExceptions in an ExceptionGroup");
                    allKnown = false;
                    break;
                case PyException:
                    break;
                case null or string or byte[] or PyGlobal or PyTuple or PyFrozenSet or IConvertible or BigInteger or IReducible:
                case var other when !PyEquality.IsHashable(other):
                    throw machine.Error($"{name.Name}: an item of the second argument is no exception");
                default:
                    allKnown = false;
                    break;
            }
        }

        return new PyException(allKnown ? new PyGlobal("builtins", "ExceptionGroup") : name, args);
    }

    private static bool IsBase(string name) =>
        name is "BaseException" or "BaseExceptionGroup" or "GeneratorExit" or "KeyboardInterrupt" or "SystemExit";

    private static void RequireIndexes(PickleMachine machine, PyGlobal name, object? start, object? end)
    {
        if (start is not (long or bool) || end is not (long or bool)) throw machine.Error($"{name.Name}: start and end must be ints of 64 bits");
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    private static string? ErrnoClass(BigInteger? errno) => errno is { } number && number > 0 && number < 128
        ? (int)number switch
        {
            1 or 13 => "PermissionError",
            2 => "FileNotFoundError",
            3 => "ProcessLookupError",
            4 => "InterruptedError",
            10 => "ChildProcessError",
            11 or 114 or 115 => "BlockingIOError",
            17 => "FileExistsError",
            20 => "NotADirectoryError",
            21 => "IsADirectoryError",
            32 or 108 => "BrokenPipeError",
            103 => "ConnectionAbortedError",
            104 => "ConnectionResetError",
            110 => "TimeoutError",
            111 => "ConnectionRefusedError",
            _ => null,
        }
        : null;
}
