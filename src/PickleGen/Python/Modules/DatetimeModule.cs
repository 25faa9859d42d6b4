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
            PickleSlot.Object(make(args) ?? (HasImpossibleState(args) ? throw machine.Error($"{Name} cannot be made of these bytes") : new PyObject(Name, args, PyConstruction.Call)));

        // Python looks at the length and the month; bytes that are no state are no number either.
        private bool HasImpossibleState(PyTuple args)
        {
            if (args is not [byte[] state, ..]) return false;
            if (Name.Equals(LibraryNames.Time)) return state.Length != 6;
            return state.Length != (Name.Equals(LibraryNames.Date) ? 4 : 10) || (state[2] & 0x7f) is < 1 or > 12;
        }
    }
}
