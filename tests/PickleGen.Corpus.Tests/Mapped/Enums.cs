namespace PickleGen.Corpus.Tests.Mapped;

/// <summary>A Python enum whose values are of any kind, as the function that calling the class is.</summary>
/// <param name="flags">Values may be combined.</param>
internal sealed class EnumClass(string name, bool flags, params (string Name, object? Value)[] members)
{
    public string Name => name;

    public object? Call(PyTuple args)
    {
        if (args.Count != 1) throw new InvalidOperationException($"{name} takes one argument");
        var cls = new PyGlobal("corpus_modern", name);
        foreach (var member in members)
        {
            if (PyEquality.Instance.Equals(member.Value, args[0])) return new PyEnumMember(cls, member.Name, member.Value);
        }

        if (!flags || args[0] is not long value) throw new InvalidOperationException($"not a valid {name}");
        var parts = members.Where(member => member.Value is long bit && long.IsPow2(bit) && (value & bit) != 0).ToList();
        if (parts.Sum(part => (long)part.Value!) != value) throw new InvalidOperationException($"not a valid {name}");
        return new PyEnumMember(cls, parts.Count == 0 ? null : string.Join('|', parts.Select(part => part.Name)), value);
    }
}

/// <summary>An enum whose values are numbers is one of C#.</summary>
[Pickleable("corpus_modern.Level")]
public enum Level : long
{
    Low = 1,
    Mid = 50,
    High = 1L << 40,
}
