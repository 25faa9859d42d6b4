using System.Buffers.Binary;
using System.Diagnostics;
using PickleGen.Opcodes;

namespace PickleGen.Tools;

/// <summary>
/// Follows the opcodes of a pickle over values of which it knows only what matters: texts, names and what is made with
/// them. Containers are not kept. It is a loop, and every byte is looked at a bounded number of times.
/// </summary>
internal ref partial struct ScanMachine
{
    private const int OpcodesBetweenChecks = 4096;

    private readonly ReadOnlySpan<byte> _data;
    private readonly ScanRecord _record;
    private readonly AbstractStack _stack = new();
    private readonly AbstractMemo _memo = new();
    private readonly long _deadline;

    private int _start;
    private int _at;
    private int _frameEnd;
    private ArgumentBytes _argument;
    private long _gets;
    private long _puts;

    public ScanMachine(ReadOnlySpan<byte> data, ScanRecord record, long deadline)
    {
        _data = data;
        _record = record;
        _deadline = deadline;
    }

    /// <summary>Where readers that lose the rest of a frame go on, if one was straddled; 0 otherwise.</summary>
    public int OtherReading { get; private set; }

    /// <summary>How many opcodes were followed, in all pickles.</summary>
    public long Opcodes { get; private set; }

    /// <summary>Whether the time is up.</summary>
    public bool IsLate { get; private set; }

    private readonly string OpcodeName => OpcodeTable.NameOf(_data[_at]);

    /// <summary>Follows one pickle.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="keepMemo">Whether the memo goes on from the pickle before, as that of an <see cref="Unpickler"/> does.</param>
    /// <param name="end">Where it ends, or where it is broken.</param>
    /// <returns>Whether STOP was reached.</returns>
    public bool Run(int start, bool keepMemo, out int end)
    {
        _start = _at = start;
        _frameEnd = -1;
        _gets = _puts = 0;
        _stack.Clear();
        if (!keepMemo) _memo.Clear();
        while (_at < _data.Length)
        {
            if (++Opcodes % OpcodesBetweenChecks == 0 && Stopwatch.GetTimestamp() > _deadline)
            {
                IsLate = true;
                Find(ScanRule.Limit, "the time is up");
                break;
            }

            if (!OpcodeLayout.TryMeasure(_data, _at, out _argument))
            {
                if (OpcodeLayout.IsOpcode(_data[_at])) Find(ScanRule.Truncated);
                else Find(ScanRule.Malformed, $"{OpcodeName} is no opcode");
                break;
            }

            CheckFrame();
            var code = (Opcode)_data[_at];
            Execute(code);
            if (_stack.Underflow)
            {
                _stack.Underflow = false;
                Find(ScanRule.Malformed, "there is less on the stack than the opcode takes");
            }

            if (_stack.Overflow)
            {
                _stack.Overflow = false;
                Find(ScanRule.Limit, "there is too much on the stack");
            }

            if (code == Opcode.Stop)
            {
                end = _argument.Next;
                return true;
            }

            _at = _argument.Next;
        }

        if (_at >= _data.Length) _record.Find(ScanRule.Truncated, _data.Length, "", "there is no STOP");
        end = _at;
        return false;
    }

    private readonly void Find(ScanRule rule, string? detail = null) => _record.Find(rule, _at, OpcodeName, detail);

    private readonly ReadOnlySpan<byte> Argument => _data.Slice(_argument.Start, _argument.Length);

    private readonly uint Number => _argument.Length switch
    {
        1 => Argument[0],
        2 => BinaryPrimitives.ReadUInt16LittleEndian(Argument),
        _ => BinaryPrimitives.ReadUInt32LittleEndian(Argument),
    };

    private readonly void Push(AbstractKind kind) => _stack.Push(new(kind, _at));

    private void Execute(Opcode code)
    {
        switch (code)
        {
            case Opcode.Mark: _stack.Mark(); break;
            case Opcode.Pop: _stack.Drop(); break;
            case Opcode.PopMark: _stack.PopToMark(); break;
            case Opcode.Dup: _stack.Push(_stack.Peek()); break;
            case Opcode.Stop: Stop(); break;
            case Opcode.Proto: Proto(); break;
            case Opcode.Frame: Frame(); break;

            case Opcode.None or Opcode.NewTrue or Opcode.NewFalse or Opcode.BinInt or Opcode.BinInt1 or Opcode.BinInt2 or Opcode.BinFloat:
                Push(AbstractKind.Scalar);
                break;
            case Opcode.Int or Opcode.Long or Opcode.Float or Opcode.Long1 or Opcode.Long4: PushNumber(code); break;
            case Opcode.BinUnicode or Opcode.ShortBinUnicode or Opcode.BinUnicode8 or Opcode.Unicode or Opcode.BinString or Opcode.ShortBinString or Opcode.String:
                PushText(code);
                break;
            case Opcode.BinBytes or Opcode.ShortBinBytes or Opcode.BinBytes8 or Opcode.ByteArray8: PushBytes(); break;

            case Opcode.EmptyTuple: Push(AbstractKind.Tuple); break;
            case Opcode.EmptyList: _stack.Push(new(AbstractKind.List, _at, 1)); break;
            case Opcode.EmptyDict: _stack.Push(new(AbstractKind.Dict, _at, 1)); break;
            case Opcode.EmptySet: _stack.Push(new(AbstractKind.Set, _at, 1)); break;
            case Opcode.Tuple1: MakeTuple(1); break;
            case Opcode.Tuple2: MakeTuple(2); break;
            case Opcode.Tuple3: MakeTuple(3); break;
            case Opcode.Tuple: MakeTuple(); break;
            case Opcode.List: Make(AbstractKind.List); break;
            case Opcode.FrozenSet: Make(AbstractKind.FrozenSet); break;
            case Opcode.Dict: MakeDict(); break;
            case Opcode.Append: Append(); break;
            case Opcode.Appends: AddAll(AbstractKind.List); break;
            case Opcode.AddItems: AddAll(AbstractKind.Set); break;
            case Opcode.SetItem: SetItem(); break;
            case Opcode.SetItems: AddAll(AbstractKind.Dict); break;

            case Opcode.Get or Opcode.BinGet or Opcode.LongBinGet: Get(code); break;
            case Opcode.Put or Opcode.BinPut or Opcode.LongBinPut: Put(code); break;
            case Opcode.Memoize: Memoize(); break;

            case Opcode.Global: _stack.Push(new(AbstractKind.Global, NameInLines())); break;
            case Opcode.StackGlobal: StackGlobal(); break;
            case Opcode.Inst: Inst(); break;
            case Opcode.Obj: Obj(); break;
            case Opcode.Reduce: Call(PickleScanUsage.Called); break;
            case Opcode.NewObj: Call(PickleScanUsage.Instantiated); break;
            case Opcode.NewObjEx: NewObjEx(); break;
            case Opcode.Build: Build(); break;
            case Opcode.Ext1 or Opcode.Ext2 or Opcode.Ext4:
                Find(ScanRule.Extension);
                Push(AbstractKind.Outside);
                break;
            case Opcode.PersId:
                Find(ScanRule.PersistentId);
                Push(AbstractKind.Outside);
                break;
            case Opcode.BinPersId: BinPersId(); break;
            case Opcode.NextBuffer: Push(AbstractKind.Outside); break;
            case Opcode.ReadonlyBuffer: _stack.Peek(); break;
        }
    }

    private readonly void Stop()
    {
        _stack.Pop();
        if (_frameEnd > _argument.Next) Find(ScanRule.Frame, "a frame goes on after STOP");
        if (_gets > 1000 && _gets > 50 * _puts) Find(ScanRule.MemoUse);
    }
}
