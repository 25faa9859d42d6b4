using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Writing;

namespace PickleGen.Modules;

/// <summary>Python's <c>copyreg._reconstructor(cls, base, state)</c>: how protocols 0 and 1 create an instance.</summary>
internal static class CopyregModule
{
    public static readonly GlobalTarget Reconstructor = new Target();

    private sealed class Target() : GlobalTarget(WellKnown.Reconstructor)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            args is [PyGlobal cls, PyGlobal origin, null] && origin.Equals(WellKnown.Object)
                ? machine.NewInstance(machine.Resolve(cls), PyTuple.Empty, null)
                : PickleSlot.Object(new PyObject(Name, args, PyConstruction.Call));
    }
}
