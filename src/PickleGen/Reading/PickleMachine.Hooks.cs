using System.Text;

namespace PickleGen.Reading;

// What a pickle leaves to its reader: extension codes, persistent ids and buffers outside of it.
internal sealed partial class PickleMachine
{
    private IUnpicklerHooks? _hooks;
    private int _nextBuffer;

    private void ExecuteExtension(long code)
    {
        if (code <= 0) throw Error($"extension code {code} is not positive");
        var name = _registry.FindExtension(code)
            ?? throw Error($"extension code {code} is not registered: add it to the context of the load");
        Push(Resolve(Rename(name.Module, name.Name)));
    }

    private void ExecutePersId(ref PickleReader reader)
    {
        var line = Line(ref reader);
        if (line.Length > _limits.MaxPersistentIdLength)
            throw LimitReached($"a persistent id of more than {_limits.MaxPersistentIdLength} characters", nameof(PickleLimits.MaxPersistentIdLength));
        ChargeText(line.Length);
        if (!Ascii.IsValid(line)) throw Error("a persistent id in protocol 0 must be ASCII");
        PushPersistent(Encoding.ASCII.GetString(line));
    }

    private void ExecuteBinPersId()
    {
        Require(1);
        var id = ToObject(Top);
        Pop();
        PushPersistent(id);
    }

    private void PushPersistent(object? id)
    {
        if (_hooks is null) throw Error("a persistent id, and nothing that resolves it: load it with an Unpickler that overrides PersistentLoad");
        Push(PickleSlot.From(_hooks.PersistentLoad(id)));
    }

    private void ExecuteNextBuffer()
    {
        if (_options.Buffers is not { } buffers) throw Error("an out-of-band buffer, and no PickleOptions.Buffers were given");
        if (_nextBuffer >= buffers.Count) throw Error($"out-of-band buffer {_nextBuffer + 1}, and only {buffers.Count} were given in PickleOptions.Buffers");
        Push(PickleSlot.Object(buffers[_nextBuffer++]));
    }

    private void ExecuteReadonlyBuffer()
    {
        Require(1);
        ref var top = ref Top;
        switch (top.Value)
        {
            case PyByteArray array: top = PickleSlot.Object(PickleBuffer.ViewOf(array.Bytes)); break;
            case PickleBuffer buffer: top = PickleSlot.Object(buffer.AsReadOnly()); break;
            case not null when top.Tag == (object)SlotTag.Bytes: break;
            default: throw Error($"{Describe(top)} is no buffer");
        }
    }
}

/// <summary>What an <see cref="Unpickler"/> decides while the machine runs.</summary>
internal interface IUnpicklerHooks
{
    /// <summary>The value of a persistent id.</summary>
    object? PersistentLoad(object? id);

    /// <summary>The name to look up instead; throws to refuse it.</summary>
    PyGlobal FindClass(PyGlobal name);
}
