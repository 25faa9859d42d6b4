using PickleGen.Opcodes;

namespace PickleGen.Tools;

internal ref partial struct ScanMachine
{
    // The name of GLOBAL and INST: module and name in a line each.
    private readonly int NameInLines()
    {
        var lines = Argument;
        if (OtherReading > _at && OtherReading < _argument.Next) NameBehindFrame();
        var end = lines.IndexOf((byte)'\n');
        return _record.Name(ConstantText.Name(lines[..end]), ConstantText.Name(lines[(end + 1)..]), _at, OpcodeName);
    }

    // What a reader names that reads the lines again behind the frame they straddle.
    private readonly void NameBehindFrame()
    {
        var rest = _data[OtherReading..];
        var end = rest.IndexOf((byte)'\n');
        var length = end < 0 ? -1 : rest[(end + 1)..].IndexOf((byte)'\n');
        if (length >= 0) _record.Name(ConstantText.Name(rest[..end]), ConstantText.Name(rest.Slice(end + 1, length)), _at, OpcodeName);
    }

    private readonly void StackGlobal()
    {
        var name = _stack.Pop();
        var module = _stack.Pop();
        if (module.Kind == AbstractKind.Text && name.Kind == AbstractKind.Text)
        {
            _stack.Push(new(AbstractKind.Global, _record.Name(ConstantText.At(_data, module.At), ConstantText.At(_data, name.At), _at, OpcodeName)));
            return;
        }

        // Where the pickle is broken already, nothing is hidden: no reader comes here.
        if (module.Kind == AbstractKind.Lost || name.Kind == AbstractKind.Lost) Find(ScanRule.Malformed, "a name is missing");
        else Find(ScanRule.ComputedName);
        Push(AbstractKind.Unknown);
    }
}
