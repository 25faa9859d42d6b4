using System.Text.Json;

namespace PickleGen.Testing.Python;

/// <summary>A module that exists while the worker handles a request.</summary>
/// <param name="Name">Its dotted name; the packages above it are made too.</param>
/// <param name="Source">Its Python source.</param>
public sealed record PythonModule(string Name, string Source);

/// <summary>One request to a worker.</summary>
public sealed record PythonRequest
{
    public required string Command { get; init; }

    /// <summary>Python source: statements for eval, one expression for dumps.</summary>
    public string Source { get; init; } = "";

    public int Protocol { get; init; }

    /// <summary>Variables of the source that hold bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Inputs { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Variables of the source that hold what JSON can say.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; init; } = new Dictionary<string, object?>();

    public IReadOnlyList<PythonModule> Modules { get; init; } = [];

    internal byte[] ToHeader()
    {
        var header = new Dictionary<string, object?>
        {
            ["command"] = Command,
            ["source"] = Source,
            ["protocol"] = Protocol,
            ["inputs"] = Inputs.Select(input => new object[] { input.Key, input.Value.Length }).ToArray(),
            ["args"] = Arguments,
            ["modules"] = Modules.Select(module => new { name = module.Name, source = module.Source }).ToArray(),
        };
        return JsonSerializer.SerializeToUtf8Bytes(header);
    }
}
