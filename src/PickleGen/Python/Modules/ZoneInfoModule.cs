using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>zoneinfo</c>: <c>ZoneInfo._unpickle(key, from_cache)</c>. No zone is looked up.</summary>
internal static class ZoneInfoModule
{
    public static readonly GlobalTarget Unpickle = new Target();

    private sealed class Target() : GlobalTarget(new PyGlobal(LibraryNames.ZoneInfo.Module, $"{LibraryNames.ZoneInfo.Name}.{LibraryNames.ZoneInfoUnpickle}"))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) => args switch
        {
            [string key, 0L or 1L] => PickleSlot.Object(new PyZoneInfo(key, args[1] is 1L)),
            [string key, bool cached] => PickleSlot.Object(new PyZoneInfo(key, cached)),
            _ => Inert(args),
        };
    }
}
