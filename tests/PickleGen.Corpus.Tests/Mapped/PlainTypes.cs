namespace PickleGen.Corpus.Tests.Mapped;

// Instances whose attributes are all there is to them: those whose names may be bytes, that are called with arguments, or
// that may lack some.
internal sealed class Plain : Instance;

internal sealed class MainRecord : Instance;

internal sealed class MetaMade : Instance;

internal sealed class Singleton : Instance;


internal sealed class Derived : Instance
{
    protected override string[]? Parameters => ["a", "b"];
}

internal sealed class Classic : Instance
{
    protected override string[]? Parameters => ["x"];

    protected override int Optional => 1;
}

internal sealed class ClassicInitArgs : Instance
{
    protected override string[]? Parameters => ["a", "b"];
}

internal sealed class ClassicState : Instance
{
    protected override string[]? Parameters => ["n"];

    public override void SetState(object? state) => Attributes["n"] = Items(state)[1];

    public override PyObject Reduce(int protocol) =>
        new(Class, PyTuple.Empty) { HasState = true, State = new List<object?> { "classic-state", Attributes["n"] } };
}

// It has __getinitargs__: Python 2's opcodes for instances call it also without arguments.
internal sealed class InitOnEmpty : Instance
{
    public override void New(PyTuple args, PyDict? kwargs) => Attributes["made"] = true;
}

internal sealed class ExtInstance<TKind> : Instance
{
    protected override string[]? Parameters => ["v"];

    protected override int Optional => 1;
}

internal sealed class TwoSlots : Instance
{
    protected override string[]? Parameters => ["x", "y"];

    protected override string[]? Slots => ["x", "y"];
}

internal sealed class SlotsPartly : Instance
{
    protected override string[]? Parameters => ["present"];

    protected override string[]? Slots => ["present", "absent"];
}

internal sealed class SlotsAndDict : Instance;

internal sealed class SlotsDerived : Instance
{
    protected override string[]? Parameters => ["base_slot", "own_slot", "_SlotsDerived__hidden"];

    protected override string[]? Slots => ["base_slot", "own_slot", "_SlotsDerived__hidden"];
}
