using PickleGen.Reading;

namespace PickleGen.Contexts;

/// <summary>An object that a program has registered by its name.</summary>
internal sealed class SingletonTarget(PyGlobal name, object value) : GlobalTarget(name)
{
    public override object? Value => value;

    public override PickleSlot Call(PickleMachine machine, PyTuple args) => throw machine.Error($"'{Name}' is an object and cannot be called");
}
