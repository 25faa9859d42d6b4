using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Modules;

/// <summary>Python's <c>zoneinfo</c>: <c>ZoneInfo._unpickle(key, from_cache)</c>. No zone is looked up.</summary>
internal static class ZoneInfoModule
{
    public const string UnpickleName = "_unpickle";

    public static readonly PyGlobal Class = new("zoneinfo", "ZoneInfo");

    public static readonly GlobalTarget Unpickle = new Target();

    private sealed class Target() : GlobalTarget(new PyGlobal("zoneinfo", "ZoneInfo." + UnpickleName))
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) => args switch
        {
            [string key, 0L or 1L] => PickleSlot.Object(new PyZoneInfo(key, args[1] is 1L)),
            [string key, bool cached] => PickleSlot.Object(new PyZoneInfo(key, cached)),
            _ => Inert(args),
        };
    }
}
