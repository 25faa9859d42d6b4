using PickleGen.Opcodes;

namespace PickleGen.Reading;

// Back from the machine to steps, after a value that steps have left to it.
internal sealed partial class PickleMachine
{
    /// <summary>
    /// A call or a state has been executed. If the value is an item of a typed list, or belongs to a key of a state, and
    /// the next one seems to follow, the batch is applied so far and steps go on with it.
    /// </summary>
    private void Resume(ref PickleReader reader)
    {
        if (!_stepping || _fence == 0 || _count <= _fence) return;
        var items = _count - _fence;
        var sink = _stack[_fence - 1].Tag as StateSink;
        if (sink is null ? _stack[_fence - 1].Tag is not PickleConverter { ContainerKind: ContainerKind.List } : items % 2 != 0) return;

        // The mark below must not be that of the container itself, and the value may yet be stored.
        if (_markCount > 1 && _fence - 1 < _marks[_markCount - 2].Position) return;
        if (reader.Next() is (int)Opcode.Memoize or (int)Opcode.BinPut or (int)Opcode.LongBinPut) reader.Memoize(Top);
        if ((Opcode)reader.Next() is not (Opcode.BinGet or Opcode.LongBinGet or Opcode.ShortBinUnicode or Opcode.BinUnicode or Opcode.Global)) return;
        if (sink is not null) ResumeState(ref reader, sink.State);
        else ResumeList(ref reader, (PickleConverter)_stack[_fence - 1].Tag!);
    }

    private void ResumeState(ref PickleReader reader, ClassState state)
    {
        var mark = _fence;
        for (var i = mark; i < _count; i += 2) SetOn(ref reader, ref _stack[mark - 1], i);
        Truncate(mark);
        MarkStepped();
        if (state.Converter.StepMembers(ref reader, _stack[mark - 1].Value!, state)) DropMark();
    }

    private void ResumeList(ref PickleReader reader, PickleConverter list)
    {
        var mark = _fence;
        for (var i = mark; i < _count; i++) AppendTo(_stack[mark - 1], _stack[i]);
        Truncate(mark);
        MarkStepped();
        if (list.StepItems(ref reader, _stack[mark - 1].Value!)) DropMark();
    }
}
