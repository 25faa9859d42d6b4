using PickleGen.Copying;

namespace PickleGen.Reading;

// A copy has no opcodes; it asks the machine for what a reduction says: a call, items and a state.
internal sealed partial class PickleMachine
{
    /// <summary>
    /// Whom this machine makes copies for. General values may hold typed ones as they are then: a load makes those only
    /// where it expects them.
    /// </summary>
    internal CopyContext? Copier { get; private set; }

    internal void StartCopying(CopyContext copier)
    {
        _registry = copier.Registry;
        _options = PickleOptions.Default;
        _root = PickleConverters.Object;
        _guessing = _stepping = false;
        _protocol = PickleOptions.HighestProtocol;
        Copier = copier;
    }

    internal void StopCopying() => Copier = null;

    /// <summary>What a reduction makes, before its items and its state.</summary>
    internal PickleSlot Make(object callable, PyTuple args, PyDict? kwargs, PyConstruction construction)
    {
        var slot = callable is PyGlobal name ? Claimed(name) : PickleSlot.From(callable);
        return construction switch
        {
            PyConstruction.New => NewInstance(slot, args, kwargs),
            PyConstruction.Instance => Instantiate(slot, args),
            PyConstruction.Reconstruct => Call(Claimed(WellKnown.Reconstructor), new PyTuple([ToObject(slot), .. args])),
            _ => Call(slot, args),
        };
    }

    internal void AppendCopy(in PickleSlot target, in PickleSlot item) => AppendTo(target, item);

    internal void SetCopy(in PickleSlot target, in PickleSlot key, in PickleSlot value)
    {
        Push(target);
        Push(key);
        Push(value);
        var reader = new PickleReader(this, ReaderMode.Slot);
        ExecuteSetItem(ref reader);
        Pop();
    }

    /// <summary>The object with its state, which may have changed what stands for it.</summary>
    internal PickleSlot BuildCopy(in PickleSlot target, object? state)
    {
        Push(target);
        Push(PickleSlot.From(state));
        ExecuteBuild();
        return Pop();
    }
}
