using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>
/// Python's <c>copyreg</c>: the functions that make an instance where the protocol has no opcode for it. They make
/// nothing by themselves; the class they name does.
/// </summary>
internal static class CopyregModule
{
    public static readonly GlobalTarget[] Targets = [new ReconstructorTarget(), new NewObjTarget(), new NewObjExTarget()];

    // _reconstructor(cls, base, value): base is object for a plain class.
    private sealed class ReconstructorTarget() : GlobalTarget(WellKnown.Reconstructor)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            if (args is not [PyGlobal cls, PyGlobal origin, var value]) return Inert(args);
            var slot = machine.Claimed(cls);
            if (value is null && origin.Equals(WellKnown.Object) && slot is { Value: not PyGlobal }
                && machine.NewInstance(slot, PyTuple.Empty, null) is { Value: not PyObject } instance)
                return instance;
            if (slot.Value is ClassState state && machine.Reconstruct(state, origin, value) is { } made) return made;
            if (slot.Value is GlobalTarget target) return target.Reconstruct(machine, origin, value);
            return PickleSlot.Object(new PyObject(cls, new PyTuple(origin, value), PyConstruction.Reconstruct));
        }
    }

    // __newobj__(cls, *args)
    private sealed class NewObjTarget() : GlobalTarget(WellKnown.NewObj)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [PyGlobal cls, ..] ? machine.NewInstance(machine.Claimed(cls), new PyTuple(args.AsSpan()[1..]), null) : Inert(args);
    }

    // __newobj_ex__(cls, args, kwargs)
    private sealed class NewObjExTarget() : GlobalTarget(WellKnown.NewObjEx)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [PyGlobal cls, PyTuple positional, PyDict named]
                ? machine.NewInstance(machine.Claimed(cls), positional, named.Count == 0 ? null : named)
                : Inert(args);
    }
}
