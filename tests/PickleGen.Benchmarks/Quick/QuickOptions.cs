using System.Globalization;

namespace PickleGen.Benchmarks.Quick;

/// <summary>What the command line of the quick mode says.</summary>
internal sealed record QuickOptions
{
    public int Rounds { get; private init; } = 5;

    public double SecondsPerTurn { get; private init; } = 0.12;

    /// <summary>Workloads and kinds of work; what is not named does not run. None: all.</summary>
    public IReadOnlyList<string> Filters { get; private init; } = [];

    /// <summary>Every CPython takes part, not the reference alone; so if there are no filters.</summary>
    public bool AllPythons { get; private init; }

    /// <summary>The tables are written to the machine's file in docs/benchmarks, and the readme quotes them.</summary>
    public bool Save { get; private init; }

    public static QuickOptions Parse(IEnumerable<string> arguments)
    {
        var options = new QuickOptions();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var argument))
        {
            options = argument switch
            {
                "--rounds" => options with { Rounds = int.Parse(rest.Dequeue(), CultureInfo.InvariantCulture) },
                "--turn" => options with { SecondsPerTurn = double.Parse(rest.Dequeue(), CultureInfo.InvariantCulture) },
                "--all-pythons" => options with { AllPythons = true },
                "--save" => options with { Save = true },
                _ => options with { Filters = [.. options.Filters, argument] },
            };
        }

        if (options.Save && options.Filters.Count > 0)
            throw new ArgumentException("--save is for all workloads.", nameof(arguments));
        return options with { AllPythons = options.AllPythons || options.Filters.Count == 0 };
    }

    public bool Takes(string workload) => Takes(workload, filter => filter.StartsWith('W'));

    public bool TakesWork(string work) => Takes(work, filter => !filter.StartsWith('W'));

    private bool Takes(string name, Func<string, bool> isOfKind)
    {
        var filters = Filters.Where(isOfKind).ToArray();
        return filters.Length == 0 || filters.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
