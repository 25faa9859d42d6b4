namespace PickleGen.Reading;

/// <summary>
/// Stands for a value that can only be made when its parts are complete: an array, an immutable collection, an
/// object with a constructor. Stack and memo hold this until then.
/// </summary>
internal abstract class PendingValue
{
    /// <summary>The value, once it is made. Everybody who asks later gets the same one.</summary>
    public object? Result { get; protected set; }

    /// <summary>Makes the value now if it is not made yet.</summary>
    public abstract object Finish(PickleMachine machine);
}

/// <summary>A value that is made of the state a BUILD gives it.</summary>
internal abstract class PendingState : PendingValue
{
    public abstract void Build(PickleMachine machine, object? state);
}
