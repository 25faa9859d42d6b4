using PickleGen.Contexts;

namespace PickleGen.Tools;

/// <summary>Says what naming a class or function means.</summary>
internal sealed class GlobalJudge(PickleScanOptions options)
{
    private readonly GlobalFacts? _own = options.OwnFacts;

    private readonly GlobalFact _unknown = options.Strict
        ? new(PickleScanLevel.Dangerous, "nothing is known about it, and the scan is strict")
        : new(PickleScanLevel.Suspicious, "nothing is known about it");

    /// <summary>Whether a name has printable ASCII characters only.</summary>
    public static bool IsPlain(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('!', '~');

    public GlobalFact Judge(string module, string name)
    {
        if (_own?.Exact(module, name) is { } own) return own;
        var fact = JudgeSpelling(module, name);

        // Python 2's names mean Python 3's at protocols up to 2, and either may load the pickle.
        var moved = CompatNames.ToPython3(module, name);
        if (moved.Module != module || moved.Name != name) fact = GlobalFact.Worse(fact, JudgeSpelling(moved.Module, moved.Name));
        if (IsPlain(module) && IsPlain(name)) return fact;

        fact = GlobalFact.Worse(fact, JudgeSpelling(Plain(module), Plain(name)));
        return GlobalFact.Worse(fact, new(PickleScanLevel.Suspicious, "the name is empty, not ASCII, or has blanks or control characters"));
    }

    private GlobalFact JudgeSpelling(string module, string name)
    {
        if (_own?.Exact(module, name) is { } exact) return exact;
        if (_own?.Wildcard(module, name) is { } own && own.Level == PickleScanLevel.Dangerous) return own;
        return GlobalFacts.BuiltIn.Exact(module, name) ?? GlobalFacts.BuiltIn.Wildcard(module, name) ?? _own?.Wildcard(module, name) ?? _unknown;
    }

    private static string Plain(string text) => string.Concat(text.Where(unit => unit is >= '!' and <= '~'));
}
