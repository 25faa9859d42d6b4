using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>How far the step of a container has come, for the stack it leaves behind when it declines.</summary>
internal struct BatchStep
{
    /// <summary>Whether there is a mark, which the stack does not have yet.</summary>
    public bool IsOpen;

    /// <summary>Whether an item of the batch has been applied.</summary>
    public bool Applied;

    /// <summary>Puts the mark where the machine has it; returns the place behind it.</summary>
    public readonly StackPlace Settle(PickleMachine machine, StackPlace place) =>
        IsOpen ? machine.InsertMark(place, Applied) : place;
}
