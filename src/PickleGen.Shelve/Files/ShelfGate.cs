namespace PickleGen.Shelve.Files;

/// <summary>Lets one thread at a time into a file, and none after it was closed.</summary>
internal sealed class ShelfGate
{
    private readonly Lock _lock = new();

    /// <summary>Whether the file was closed; asked and set inside of the gate.</summary>
    public bool IsClosed { get; set; }

    public Lock.Scope Enter()
    {
        var scope = EnterToClose();
        if (!IsClosed) return scope;
        scope.Dispose();
        throw ClosedShelf.Exception();
    }

    /// <summary>The same also for a file that was closed.</summary>
    public Lock.Scope EnterToClose() => _lock.EnterScope();
}
