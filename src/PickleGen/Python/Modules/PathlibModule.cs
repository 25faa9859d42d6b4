using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>pathlib</c>: a class called with texts, which are kept as they are.</summary>
internal static class PathlibModule
{
    // Where the classes of Python 3.13 say they are.
    private const string LocalModule = "pathlib._local";

    public static IEnumerable<GlobalTarget> Targets =>
        from kind in Enum.GetValues<PyPathKind>()
        from name in new[] { LibraryNames.Path(kind), new PyGlobal(LocalModule, kind.ToString()) }
        select new Target(name, kind);

    private sealed class Target(PyGlobal name, PyPathKind kind) : GlobalTarget(name)
    {
        public override PickleSlot Call(PickleMachine machine, PyTuple args)
        {
            foreach (var part in args.AsSpan())
            {
                if (part is not string) return Inert(args);
            }

            return PickleSlot.Object(new PyPath(Name, kind, args));
        }
    }
}
