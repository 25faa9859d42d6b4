using System.Globalization;

namespace PickleGen.Tool.Scaffold.Naming;

/// <summary>Names that stand side by side in C#, each once.</summary>
internal sealed class NameScope(params IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    // The number to go on with for a name, so that a thousand of one name are not counted anew each time.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public bool Holds(string name) => _taken.Contains(name);

    /// <summary>The first of the names that is free, else the last one with a number.</summary>
    public string Take(params ReadOnlySpan<string> wanted)
    {
        foreach (var name in wanted)
        {
            if (_taken.Add(name)) return name;
        }

        var last = wanted[^1];
        for (var number = _next.GetValueOrDefault(last, 2); ; number++)
        {
            var name = last + number.ToString(CultureInfo.InvariantCulture);
            if (!_taken.Add(name)) continue;
            _next[last] = number + 1;
            return name;
        }
    }
}
