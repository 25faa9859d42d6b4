using System.Text.RegularExpressions;
using PickleGen.Testing.Processes;
using PickleGen.Tool;

namespace PickleGen.Scaffold.Tests.Proof;

/// <summary>What the tool prints for some pickles.</summary>
internal sealed partial record ScaffoldedCode(string Text)
{
    /// <summary>The lines of the header that say how to load: the type, and the call without what follows the bytes.</summary>
    public IReadOnlyList<(string Type, string Call)> Usages =>
        [.. UsageLine().Matches(Text).Select(match => (match.Groups["type"].Value, match.Groups["call"].Value))];

    public bool HasContext => Text.Contains(" : PickleContext;", StringComparison.Ordinal);

    public bool WritesNoneForMissing => Text.Contains("// Missing in ", StringComparison.Ordinal);

    public bool WritesFloatForInt => Text.Contains("// Some of the floats are ints", StringComparison.Ordinal);

    public static ScaffoldedCode Of(params IReadOnlyList<PickledFile> files)
    {
        using var folder = new TemporaryFolder();
        var paths = new List<string>();
        foreach (var file in files)
        {
            paths.Add(folder.PathOf($"{paths.Count + 1:D4}.pickle"));
            File.WriteAllBytes(paths[^1], file.Bytes);
        }

        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = PicklegenTool.Run(["scaffold", .. paths, .. Options(files[0].Options, folder)], new ToolStreams(() => Stream.Null, output, error));
        Assert.Equal((ExitCode.Done, ""), (code, error.ToString()));
        return new(output.ToString());
    }

    private static IEnumerable<string> Options(PickleOptions options, TemporaryFolder folder)
    {
        yield return "--encoding";
        yield return options.Encoding switch
        {
            PickleEncoding.Latin1 => "latin1",
            PickleEncoding.Utf8 => "utf-8",
            PickleEncoding.Bytes => "bytes",
            _ => "ASCII",
        };
        var number = 0;
        foreach (var buffer in options.Buffers ?? [])
        {
            var path = folder.PathOf($"buffer{number++}");
            File.WriteAllBytes(path, buffer.Memory.ToArray());
            yield return "--buffer";
            yield return buffer.IsReadOnly ? path + ":ro" : path;
        }
    }

    [GeneratedRegex(@"^//     (?<type>.+) value = (?<call>.+)\(bytes", RegexOptions.Multiline)]
    private static partial Regex UsageLine();
}
