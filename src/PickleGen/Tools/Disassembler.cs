using System.Globalization;
using System.Numerics;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Prints opcodes and follows what they do to the stack and the memo, by the opcode table alone.</summary>
internal sealed class Disassembler(TextWriter output, PickleDisOptions options)
{
    // Where the annotation of the last line began decides where the next one does, up to this column.
    private const int MaxColumn = 50;

    private readonly List<StackKind> _stack = [];
    private readonly Stack<int> _marks = [];
    private readonly Dictionary<BigInteger, StackKind> _memo = [];
    private int _column = options.AnnotationColumn;

    public void Run(ReadOnlySpan<byte> pickle)
    {
        var highest = -1;
        var operations = new OperationReader(pickle);
        while (operations.TryRead())
        {
            highest = Math.Max(highest, operations.Current.Protocol);
            Step(operations.Current);
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"highest protocol among opcodes = {highest}\n"));
        if (_stack.Count > 0) throw Error($"the stack is not empty after STOP: {_stack.Count} items", operations.Current);
    }

    private void Step(PickleOperation operation)
    {
        // What is wrong is said when the line is there, with two exceptions that CPython has too.
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{operation.Position,5}: "));
        var info = operation.Info;
        var depth = _marks.Count;
        var pops = info.StackBefore.Length;
        string? problem = null;
        var note = TakeMark(info, operation, ref pops, ref problem);
        var after = UseMemo(info, operation, ref note, ref problem);
        Print(operation, depth, note);
        if (problem is not null) throw Error(problem, operation);

        if (_stack.Count < pops) throw Error($"tries to pop {pops} items from a stack of {_stack.Count}", operation);
        _stack.RemoveRange(_stack.Count - pops, pops);
        if (Array.IndexOf(after, StackKind.Mark) >= 0) _marks.Push(operation.Position);
        _stack.AddRange(after);
    }

    private string? TakeMark(OpcodeInfo info, PickleOperation operation, ref int pops, ref string? problem)
    {
        var place = Array.IndexOf(info.StackBefore, StackKind.Mark);
        if (place < 0 && !(info.Code == Opcode.Pop && _stack is [.., StackKind.Mark])) return null;
        if (!_marks.TryPop(out var mark)) return problem = "no MARK exists on stack";

        // An opcode that takes values may have taken the mark for one.
        var top = _stack.LastIndexOf(StackKind.Mark);
        if (top < 0) throw Error($"the MARK at {mark} is no longer on the stack", operation);
        _stack.RemoveRange(top, _stack.Count - top);
        pops = Math.Max(place, 0);
        return string.Create(CultureInfo.InvariantCulture, $"(MARK at {mark})");
    }

    // What the opcode leaves on the stack: a memo entry's kind is known.
    private StackKind[] UseMemo(OpcodeInfo info, PickleOperation operation, ref string? note, ref string? problem)
    {
        switch (info.Code)
        {
            case Opcode.Memoize:
                note = string.Create(CultureInfo.InvariantCulture, $"(as {_memo.Count})");
                problem = Store(_memo.Count);
                break;
            case Opcode.Put or Opcode.BinPut or Opcode.LongBinPut:
                problem = Store(operation.MemoKey);
                break;
            case Opcode.Get or Opcode.BinGet or Opcode.LongBinGet:
                if (_memo.TryGetValue(operation.MemoKey, out var kind)) return [kind];
                problem = $"memo key {operation.Argument} has never been stored into";
                break;
        }

        return info.StackAfter;
    }

    private string? Store(BigInteger index)
    {
        if (_memo.ContainsKey(index)) return $"memo key {index} is already defined";
        if (_stack.Count == 0) return "the stack is empty: nothing to store in the memo";
        if (_stack[^1] == StackKind.Mark) return "a mark cannot be stored in the memo";
        _memo.Add(index, _stack[^1]);
        return null;
    }

    private void Print(PickleOperation operation, int depth, string? note)
    {
        var argument = "";
        if (operation.Argument is not null || note is not null)
        {
            argument = new string(' ', Math.Max(0, 10 - operation.Name.Length));
            if (operation.Argument is { } value) argument += $" {PythonRepr.Of(operation, value) ?? throw Error("the integer has too many digits to print", operation)}";
            if (note is not null) argument += $" {note}";
        }

        var indent = (long)options.IndentLevel * depth;
        output.Write($"{CodeText(operation.Code),-4} ");
        WriteBlanks(indent);
        output.Write(operation.Name);
        output.Write(argument);
        if (options.AnnotationColumn > 0) Annotate(operation.Info, 5 + indent + operation.Name.Length + CodePointCount(argument));
        output.Write('\n');
    }

    private void Annotate(OpcodeInfo info, long length)
    {
        WriteBlanks(_column - length);
        length = Math.Max(length, _column);
        _column = length > MaxColumn ? options.AnnotationColumn : (int)length;
        output.Write(' ');
        output.Write(info.Doc);
    }

    private void WriteBlanks(long count)
    {
        const string Blanks = "                                                                ";
        for (; count > 0; count -= Blanks.Length) output.Write(Blanks.AsSpan(0, (int)Math.Min(count, Blanks.Length)));
    }

    private static int CodePointCount(string text) => text.Length - text.Count(char.IsLowSurrogate);

    // The repr of the byte, without its quotes.
    private static string CodeText(byte code) => code < 0x80
        ? ((char)code).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\x{code:x2}");

    private static UnpicklingException Error(string message, PickleOperation operation) =>
        new(message, operation.Position, operation.Name);
}
