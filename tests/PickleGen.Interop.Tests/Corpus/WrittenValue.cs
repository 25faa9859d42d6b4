using PickleGen.Interop.Tests.Support;
using PickleGen.Testing.Corpus;

namespace PickleGen.Interop.Tests.Corpus;

/// <summary>A value of the corpus, written again.</summary>
/// <param name="Run">The file, and how it was loaded.</param>
/// <param name="Bytes">The pickle; empty if it was refused.</param>
/// <param name="Buffers">What was left out of the pickle.</param>
/// <param name="Refusal">Why it could not be written, if it could not.</param>
internal sealed record WrittenValue(CorpusRun Run, int Protocol, byte[] Bytes, IReadOnlyList<PickleBuffer> Buffers, string? Refusal = null)
{
    /// <summary>Equal for values that Python would load and compare in the same way.</summary>
    public string Key { get; } = string.Join(
        '|',
        Run.Case.Name,
        Refusal ?? Convert.ToBase64String(Bytes),
        Refusal is null ? 0 : Protocol,
        Run.Ordered,
        Run.Load.Persistent,
        Run.Load.Extensions,
        Run.Load.FixImports,
        Run.Expect?.GetRawText(),
        string.Join(',', Buffers.Select(buffer => $"{IsReadOnly(buffer)} {Convert.ToBase64String(buffer.Memory.Span)}")));

    /// <summary>Whether the C pickler of the reference wrote that very file, and it is one pickle.</summary>
    public bool IsComparable => !Run.Load.Multi && Run.File.Writers.Contains($"py3.13-p{Protocol}");

    public bool IsIdentical => Bytes.AsSpan().SequenceEqual(Run.File.Bytes);

    public override string ToString() => $"{Run} at protocol {Protocol}";

    /// <summary>What the check in Python takes.</summary>
    public IEnumerable<byte[]> ToRecords() =>
    [
        Records.Json(new
        {
            protocol = Protocol,
            ordered = Run.Ordered,
            load = LoadArguments(),
            file_buffers = Run.File.Buffers.Select(buffer => buffer.Readonly),
            buffers = Buffers.Select(IsReadOnly),
        }),
        Records.Text(Run.Expect!.Value.GetRawText()),
        Run.File.Bytes,
        Bytes,
        .. Run.File.Buffers.Select(buffer => buffer.Bytes),
        .. Buffers.Select(buffer => buffer.Memory.ToArray()),
    ];

    private Dictionary<string, object> LoadArguments()
    {
        var load = new Dictionary<string, object>
        {
            ["persistent"] = Run.Load.Persistent,
            ["extensions"] = Run.Load.Extensions,
            ["fix_imports"] = Run.Load.FixImports,
            ["encoding"] = Run.Load.Encoding,
            ["errors"] = Run.Load.Errors,
        };
        if (Run.Load.Multi) load["how"] = "multi";
        if (Run.Load.KeptUnpickler) load["unpickler"] = "kept";
        return load;
    }

    // The pickle itself says that a view is not to be written to: what is passed is writable.
    private static bool IsReadOnly(PickleBuffer buffer) => buffer.IsReadOnly && !buffer.IsView;
}
