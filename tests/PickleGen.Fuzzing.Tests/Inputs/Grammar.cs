using PickleGen.Opcodes;

namespace PickleGen.Fuzzing.Tests.Inputs;

/// <summary>
/// Makes programs that are well-formed as far as stack and memo go: what is on the stack is followed, and opcodes are
/// chosen that find there what they need. One in fifty is not.
/// </summary>
internal sealed class Grammar(Random random)
{
    private readonly List<byte[]> _pieces = [];
    private readonly List<Kind> _stack = [];
    private readonly List<Kind> _memo = [];

    private enum Kind
    {
        Scalar,
        Tuple,
        List,
        Dict,
        Set,
        Object,
        Name,
        Mark,
    }

    public byte[] Make()
    {
        var protocol = random.Next(6);
        if (random.Next(8) > 0) _pieces.Add(Assembler.Number(Opcode.Proto, protocol, 1));
        for (var left = random.Next(4, 60); left > 0; left--) Step();
        Close();
        _pieces.Add(Assembler.Op(Opcode.Stop));
        return random.Next(4) == 0 ? Framed() : Operations.Join(_pieces);
    }

    private void Step()
    {
        if (random.Next(50) == 0)
        {
            Emit(Assembler.Op(Enum.GetValues<Opcode>()[random.Next(Enum.GetValues<Opcode>().Length)]));
            return;
        }

        var top = _stack.Count == 0 ? Kind.Mark : _stack[^1];
        var marks = _stack.LastIndexOf(Kind.Mark);
        var above = _stack.Count - 1 - marks;
        switch (random.Next(30))
        {
            case < 6:
                Scalar();
                break;
            case 6:
                Push(Assembler.Op(Opcode.EmptyList), Kind.List);
                break;
            case 7:
                Push(Assembler.Op(Opcode.EmptyDict), Kind.Dict);
                break;
            case 8:
                Push(Assembler.Op(random.Next(2) == 0 ? Opcode.EmptyTuple : Opcode.EmptySet), random.Next(2) == 0 ? Kind.Tuple : Kind.Set);
                break;
            case 9 or 10:
                Push(Assembler.Op(Opcode.Mark), Kind.Mark);
                break;
            case 11 or 12 when marks >= 0:
                CloseMark(marks, above);
                break;
            case 13 when top != Kind.Mark:
                Memoize();
                break;
            case 14 or 15 when _memo.Count > 0:
                Get();
                break;
            case 16 when above >= 1:
                Replace(Assembler.Op(Opcode.Tuple1), 1, Kind.Tuple);
                break;
            case 17 when above >= 2:
                Replace(Assembler.Op(Opcode.Tuple2), 2, Kind.Tuple);
                break;
            case 18 when above >= 3:
                Replace(Assembler.Op(Opcode.Tuple3), 3, Kind.Tuple);
                break;
            case 19 when above >= 2 && _stack[^2] is Kind.List or Kind.Object:
                Replace(Assembler.Op(Opcode.Append), 2, _stack[^2]);
                break;
            case 20 when above >= 3 && _stack[^3] is Kind.Dict or Kind.Object:
                Replace(Assembler.Op(Opcode.SetItem), 3, _stack[^3]);
                break;
            case 21 when above >= 1:
                Push(Assembler.Op(Opcode.Dup), top);
                break;
            case 22 when above >= 2:
                Replace(Assembler.Op(Opcode.Pop), 1, null);
                break;
            case 23 when above >= 2 && top == Kind.Tuple && _stack[^2] == Kind.Name:
                Replace(Assembler.Op(random.Next(2) == 0 ? Opcode.Reduce : Opcode.NewObj), 2, Kind.Object);
                break;
            case 24 when above >= 2 && _stack[^2] == Kind.Object:
                Replace(Assembler.Op(Opcode.Build), 2, Kind.Object);
                break;
            case 25 or 26 or 27:
                Call();
                break;
            case 28:
                Name(Names.Any(random));
                break;
            default:
                Scalar();
                break;
        }
    }

    private void Scalar()
    {
        var piece = random.Next(6) switch
        {
            0 => Assembler.Op(random.Next(3) switch { 0 => Opcode.None, 1 => Opcode.NewTrue, _ => Opcode.NewFalse }),
            1 or 2 => Assembler.Int(random),
            3 => Assembler.Float(random),
            4 => Assembler.Str(random),
            _ => Assembler.Data(random),
        };
        Push(piece, Kind.Scalar);
    }

    private void Name((string Module, string Name) name)
    {
        if (random.Next(2) == 0)
        {
            Push(Assembler.Lines(Opcode.Global, name.Module, name.Name), Kind.Name);
            return;
        }

        Emit(Assembler.Text(name.Module));
        Emit(Assembler.Text(name.Name));
        Push(Assembler.Op(Opcode.StackGlobal), Kind.Name);
    }

    // A call with arguments that fit, more or less.
    private void Call()
    {
        var call = Names.AnyCall(random);
        Name((call.Module, call.Name));
        Emit(Assembler.Op(Opcode.Mark));
        foreach (var argument in call.Arguments) Emit(random.Next(12) == 0 ? Assembler.Int(random) : argument);
        Emit(Assembler.Op(Opcode.Tuple));
        Replace(Assembler.Op(call.IsNew ? Opcode.NewObj : Opcode.Reduce), 1, Kind.Object);
        if (random.Next(3) > 0) return;
        Emit(Assembler.Op(Opcode.EmptyDict));
        Emit(Assembler.Op(Opcode.Mark));
        for (var left = random.Next(3); left > 0; left--)
        {
            Emit(Assembler.Text(Names.AnyMember(random)));
            Emit(random.Next(2) == 0 ? Assembler.Int(random) : Assembler.Str(random));
        }

        Emit(Assembler.Op(Opcode.SetItems));
        Emit(Assembler.Op(Opcode.Build));
    }

    private void CloseMark(int marks, int above)
    {
        var target = marks > 0 ? _stack[marks - 1] : Kind.Mark;
        var (code, kind, under) = target switch
        {
            Kind.List or Kind.Object when random.Next(3) > 0 => (Opcode.Appends, target, 1),
            Kind.Set when random.Next(3) > 0 => (Opcode.AddItems, target, 1),
            Kind.Dict when random.Next(3) > 0 && above % 2 == 0 => (Opcode.SetItems, target, 1),
            _ => random.Next(5) switch
            {
                0 => (Opcode.List, Kind.List, 0),
                1 when above % 2 == 0 => (Opcode.Dict, Kind.Dict, 0),
                2 => (Opcode.FrozenSet, Kind.Set, 0),
                3 when marks > 0 && target != Kind.Mark => (Opcode.PopMark, target, 1),
                _ => (Opcode.Tuple, Kind.Tuple, 0),
            },
        };
        Replace(Assembler.Op(code), _stack.Count - marks + under, kind);
    }

    private void Memoize()
    {
        var piece = random.Next(4) switch
        {
            0 => Assembler.Number(Opcode.BinPut, _memo.Count, 1),
            1 => Assembler.Number(Opcode.LongBinPut, _memo.Count, 4),
            2 => Assembler.Lines(Opcode.Put, _memo.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            _ => Assembler.Op(Opcode.Memoize),
        };
        _memo.Add(_stack[^1]);
        Emit(piece);
    }

    private void Get()
    {
        var index = random.Next(_memo.Count);
        var piece = random.Next(3) switch
        {
            0 => Assembler.Number(Opcode.LongBinGet, index, 4),
            1 => Assembler.Lines(Opcode.Get, index.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            _ => Assembler.Number(Opcode.BinGet, index, 1),
        };
        Push(piece, _memo[index]);
    }

    // One value is left, which holds the others.
    private void Close()
    {
        if (_stack.Count == 0) Scalar();
        for (var marks = _stack.LastIndexOf(Kind.Mark); marks >= 0; marks = _stack.LastIndexOf(Kind.Mark))
            Replace(Assembler.Op(random.Next(2) == 0 ? Opcode.Tuple : Opcode.List), _stack.Count - marks, Kind.Tuple);
        while (_stack.Count > 1) Replace(Assembler.Op(Opcode.Tuple2), 2, Kind.Tuple);
    }

    private byte[] Framed()
    {
        var body = Operations.Join(_pieces.Skip(1));
        return [0x80, 4, .. Assembler.Number(Opcode.Frame, body.Length + (random.Next(20) == 0 ? random.Next(-3, 4) : 0), 8), .. body];
    }

    private void Push(byte[] piece, Kind kind)
    {
        Emit(piece);
        _stack.Add(kind);
    }

    private void Replace(byte[] piece, int count, Kind? kind)
    {
        Emit(piece);
        _stack.RemoveRange(_stack.Count - count, count);
        if (kind is { } made) _stack.Add(made);
    }

    private void Emit(byte[] piece) => _pieces.Add(piece);
}
