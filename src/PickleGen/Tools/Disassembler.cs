using System.Globalization;
using System.Numerics;
using System.Text;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>Prints opcodes and follows what they do to the stack and the memo, by the opcode table alone.</summary>
internal sealed class Disassembler(StringBuilder output)
{
    private readonly List<StackKind> _stack = [];
    private readonly Stack<int> _marks = [];
    private readonly Dictionary<BigInteger, StackKind> _memo = [];

    public void Run(IReadOnlyList<PickleOperation> operations)
    {
        var highest = -1;
        foreach (var operation in operations)
        {
            highest = Math.Max(highest, operation.Protocol);
            Step(operation);
        }

        output.Append(CultureInfo.InvariantCulture, $"highest protocol among opcodes = {highest}\n");
        if (_stack.Count > 0) throw Error($"the stack is not empty after STOP: {_stack.Count} items", operations[^1]);
    }

    private void Step(PickleOperation operation)
    {
        var info = operation.Info;
        var before = info.StackBefore;
        var after = info.StackAfter;
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{operation.Position,5}: {CodeText(operation.Code),-4} ");
        line.Append(' ', 4 * _marks.Count).Append(info.Name);

        var pops = before.Length;
        string? note = null;
        string? problem = null;
        var takesMark = Array.IndexOf(before, StackKind.Mark);
        if (takesMark >= 0 || (info.Code == Opcode.Pop && _stack is [.., StackKind.Mark]))
        {
            if (_marks.TryPop(out var mark))
            {
                note = string.Create(CultureInfo.InvariantCulture, $"(MARK at {mark})");
                _stack.RemoveRange(_stack.LastIndexOf(StackKind.Mark), _stack.Count - _stack.LastIndexOf(StackKind.Mark));
                pops = Math.Max(takesMark, 0);
            }
            else
            {
                problem = "no MARK exists on the stack";
            }
        }

        if (info.Code is Opcode.Put or Opcode.BinPut or Opcode.LongBinPut or Opcode.Memoize)
        {
            var index = info.Code == Opcode.Memoize ? _memo.Count : Index(operation);
            if (info.Code == Opcode.Memoize) note = string.Create(CultureInfo.InvariantCulture, $"(as {_memo.Count})");
            problem ??= Store(index);
        }
        else if (info.Code is Opcode.Get or Opcode.BinGet or Opcode.LongBinGet)
        {
            if (_memo.TryGetValue(Index(operation), out var kind)) after = [kind];
            else problem = $"memo key {operation.Argument} has never been stored into";
        }

        Print(line, operation, note);
        if (problem is not null) throw Error(problem, operation);
        if (_stack.Count < pops) throw Error($"tries to pop {pops} items from a stack of {_stack.Count}", operation);
        _stack.RemoveRange(_stack.Count - pops, pops);
        if (Array.IndexOf(after, StackKind.Mark) >= 0) _marks.Push(operation.Position);
        _stack.AddRange(after);
    }

    private void Print(StringBuilder line, PickleOperation operation, string? note)
    {
        if (operation.Argument is not null || note is not null)
        {
            line.Append(' ', Math.Max(0, 10 - operation.Name.Length));
            if (operation.Argument is { } argument) line.Append(' ').Append(Repr(operation, argument));
            if (note is not null) line.Append(' ').Append(note);
        }

        output.Append(line).Append('\n');
    }

    private static string Repr(PickleOperation operation, object argument) => operation.Info.Code switch
    {
        Opcode.String or Opcode.BinString or Opcode.ShortBinString => PythonRepr.Text((string)argument, ascii: true),
        Opcode.ByteArray8 => $"bytearray({PythonRepr.Of(argument)})",
        _ => PythonRepr.Of(argument),
    };

    private string? Store(BigInteger index)
    {
        if (_stack.Count == 0) return "the stack is empty: nothing to store in the memo";
        if (_stack[^1] == StackKind.Mark) return "a mark cannot be stored in the memo";
        return _memo.TryAdd(index, _stack[^1]) ? null : $"memo key {index} is already defined";
    }

    private static BigInteger Index(PickleOperation operation) => operation.Argument switch
    {
        long index => index,
        bool flag => flag ? 1 : 0,
        BigInteger index => index,
        _ => BigInteger.MinusOne,
    };

    // The repr of the byte, without its quotes.
    private static string CodeText(byte code) => code < 0x80
        ? ((char)code).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\x{code:x2}");

    private static UnpicklingException Error(string message, PickleOperation operation) =>
        new(message, operation.Position, operation.Name);
}
