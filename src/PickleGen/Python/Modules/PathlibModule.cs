using PickleGen.Contexts;
using PickleGen.Reading;
using PickleGen.Values;

namespace PickleGen.Modules;

/// <summary>Python's <c>pathlib</c>: a class called with texts, which are kept as they are.</summary>
internal static class PathlibModule
{
    public static IEnumerable<GlobalTarget> Targets =>
        // Each spelling has a target of its own, so that a path is written back as it came.
        from kind in Enum.GetValues<PyPathKind>()
        let name = LibraryNames.Path(kind)
        from spelling in new[] { name, new PyGlobal(MovedModules.Other(name.Module)!, name.Name) }
        select new Target(spelling, kind);

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
