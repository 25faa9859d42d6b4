using System.CommandLine;
using System.CommandLine.Parsing;
using PickleGen.Tool.Reading;

namespace PickleGen.Tool.Commands;

/// <summary>The options of <c>picklegen json</c> and <c>picklegen scaffold</c> that say how to load.</summary>
internal sealed class JsonOptions
{
    public Option<string> Encoding { get; } = Checked("--encoding", $"How Python 2's str becomes text: {SettingsText.EncodingHint}.", "ASCII",
        text => SettingsText.Encoding(text) is null ? $"--encoding takes {SettingsText.EncodingHint}, not '{text}'" : null);

    public Option<string> Errors { get; } = Checked("--errors", $"What happens to bytes the encoding does not have: {SettingsText.ErrorsHint}.", "strict",
        text => SettingsText.Errors(text) is null ? $"--errors takes {SettingsText.ErrorsHint}, not '{text}'" : null);

    public Option<bool> NoFixImports { get; } = new("--no-fix-imports") { Description = "Leave names of Python 2's standard library as they are." };

    public Option<string[]> Buffers { get; } = Repeated("--buffer", "FILE[:ro]", "A file with the next out-of-band buffer; :ro makes it read-only.", _ => null);

    public Option<bool> Persistent { get; } = new("--persistent") { Description = "Show persistent ids; without it they are an error." };

    public Option<string[]> Extensions { get; } = Repeated("--ext", "CODE=module:name", "The name behind an extension code.",
        text => Extension(text) is null ? $"--ext takes CODE=module:name, not '{text}'" : null);

    public Option<bool> KeptMemo { get; } = new("--kept-memo") { Description = "The pickles of a file were written by one Pickler, whose memo went on." };

    /// <summary>Those of a load that gives what is in the pickle and nothing else.</summary>
    public IEnumerable<Option> OfPlainLoads => All.Where(option => option != Persistent);

    public IEnumerable<Option> All => [Encoding, Errors, NoFixImports, Buffers, Persistent, Extensions, KeptMemo];

    public LoadSettings Of(ParseResult result) => new()
    {
        Encoding = result.GetValue(Encoding)!,
        Errors = result.GetValue(Errors)!,
        FixImports = !result.GetValue(NoFixImports),
        Buffers = [.. (result.GetValue(Buffers) ?? []).Select(SettingsText.Buffer)],
        Persistent = result.GetValue(Persistent),
        Extensions = Named(result.GetValue(Extensions) ?? []),
        Pickles = result.GetValue(KeptMemo) ? PicklesRead.Kept : PicklesRead.Fresh,
    };

    // Of one code given twice, the last counts.
    private static Dictionary<int, PyGlobal> Named(string[] extensions)
    {
        var names = new Dictionary<int, PyGlobal>();
        foreach (var text in extensions)
        {
            var (code, name) = Extension(text)!.Value;
            names[code] = name;
        }

        return names;
    }

    private static (int Code, PyGlobal Name)? Extension(string text) =>
        text.Split('=', 2) is [var left, var right] && SettingsText.ExtensionCode(left) is { } code && SettingsText.Name(right) is { } name ? (code, name) : null;

    private static Option<string> Checked(string option, string description, string usual, Func<string, string?> problem)
    {
        var result = new Option<string>(option) { Description = description, DefaultValueFactory = _ => usual };
        result.Validators.Add(given => Check(given, problem));
        return result;
    }

    private static Option<string[]> Repeated(string option, string help, string description, Func<string, string?> problem)
    {
        var result = new Option<string[]>(option) { Description = description, HelpName = help, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
        result.Validators.Add(given => Check(given, problem));
        return result;
    }

    private static void Check(OptionResult given, Func<string, string?> problem)
    {
        foreach (var token in given.Tokens)
        {
            if (problem(token.Value) is { } message) given.AddError(message);
        }
    }
}
