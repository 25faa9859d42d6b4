using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>datetime</c>.</summary>
internal static class DatetimeModule
{
    public static readonly GlobalTarget Date = new Target(LibraryNames.Date, DatetimeCalls.Date);
    public static readonly GlobalTarget Time = new Target(LibraryNames.Time, DatetimeCalls.Time);
    public static readonly GlobalTarget DateTime = new Target(LibraryNames.DateTime, DatetimeCalls.DateTime);
    public static readonly GlobalTarget TimeDelta = new Target(LibraryNames.TimeDelta, DatetimeCalls.TimeDelta);
    public static readonly GlobalTarget TimeZone = new Target(LibraryNames.TimeZone, DatetimeCalls.TimeZone);

    private sealed class Target(PyGlobal name, Func<PyTuple, object?> make) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
            PickleSlot.Object(make(args) ?? new PyObject(Name, args, PyConstruction.Call));
    }
}
