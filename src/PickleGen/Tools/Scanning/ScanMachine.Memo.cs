using System.Globalization;
using PickleGen.Internal;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    private const int LongestIndex = 20;

    private void Get(Opcode code)
    {
        _gets++;
        if (!TryIndex(code, out var index))
        {
            _stack.Push(new(AbstractKind.Unknown, _at));
            return;
        }

        if (_memo.TryGet(index, out var value))
        {
            _stack.Push(value);
            return;
        }

        if (!_memo.Overflow) Find(ScanRule.Malformed, "there is no such memo entry");
        _stack.Push(new(AbstractKind.Lost, _at));
    }

    private void Put(Opcode code)
    {
        if (TryIndex(code, out var index)) Store(index);
    }

    private void Memoize() => Store((ulong)_memo.Count);

    private void Store(ulong index)
    {
        _puts++;
        if (index > (2 * (ulong)Opcodes) + 64) Find(ScanRule.MemoIndex);
        _memo.Put(index, _stack.Peek());
        if (_memo.Overflow) Find(ScanRule.Limit, "there are too many memo entries");
    }

    // An index that no reader takes may still be one for some.
    private readonly bool TryIndex(Opcode code, out ulong index)
    {
        index = 0;
        if (code is not (Opcode.Get or Opcode.Put))
        {
            index = Number;
            return true;
        }

        var line = Argument;
        if (line.Length <= LongestIndex && ulong.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out index)) return true;
        if (line.Length <= 2 * LongestIndex && NumberText.TryParsePythonInt(line, LongestIndex, out var number) && number >= 0 && number <= ulong.MaxValue)
        {
            index = (ulong)number;
            return true;
        }

        Find(ScanRule.MemoIndex, "it is no number that readers agree on");
        return false;
    }
}
