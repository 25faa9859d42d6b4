using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>How far the step of a state has come, for the stack it leaves behind when it declines.</summary>
internal struct MemberStep
{
    private int _member;
    private int _origin;
    private bool _inValue;

    /// <summary>The batch of entries that is being read, if any.</summary>
    public BatchStep Batch;

    /// <summary>A key has been read; its value starts at the position.</summary>
    public void Start(int member, int position)
    {
        _member = member;
        _origin = position;
        _inValue = true;
        Batch.Applied = true;
    }

    /// <summary>The value has been read.</summary>
    public void End() => _inValue = false;

    /// <summary>Puts the mark and the key where the machine has them.</summary>
    public readonly void Settle(PickleMachine machine, StackPlace place)
    {
        place = Batch.Settle(machine, place);
        if (_inValue) machine.Insert(place, new PickleSlot(null, SlotTag.Key, _member), _origin);
    }
}
