namespace PickleGen.Contexts;

/// <summary>
/// How modules and names of Python 2's standard library map to Python 3's and back (the tables of CPython's
/// <c>_compat_pickle</c>), for protocols below 3.
/// </summary>
internal static partial class CompatNames
{
    /// <summary>The name Python 3 gives what Python 2 calls so.</summary>
    public static PyGlobal ToPython3(string module, string name)
    {
        if (Names.TryGetValue((module, name), out var renamed)) return new PyGlobal(renamed.Module, renamed.Name);
        return new PyGlobal(Modules.GetValueOrDefault(module, module), name);
    }

    /// <summary>The name Python 2 gives what Python 3 calls so.</summary>
    public static PyGlobal ToPython2(PyGlobal name)
    {
        if (ReverseNames.TryGetValue((name.Module, name.Name), out var renamed)) return new PyGlobal(renamed.Module, renamed.Name);
        return ReverseModules.TryGetValue(name.Module, out var module) ? new PyGlobal(module, name.Name) : name;
    }
}
