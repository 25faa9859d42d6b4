using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;
using Xunit.Abstractions;

namespace PickleGen.Shelve.Tests.Python;

/// <summary>
/// Each version of Python puts the values of the corpus into a shelf; they are read here and written into another one; Python
/// finds the same in both. The reference does so with every file, and in both formats.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [PythonTheory]
    [MemberData(nameof(ShelfPython.Formats), MemberType = typeof(ShelfPython))]
    public void Every_value_goes_through_a_shelf(string version, ShelfFormat format)
    {
        var python = PythonInstallations.Get(version);
        var isReference = python == PythonInstallations.Reference;
        var (from, to) = (_folder.PathOf("from"), _folder.PathOf("to"));
        var count = python.Fill(from, format, Math.Min(python.HighestProtocol, ShelfOptions.DefaultProtocol), isReference ? int.MaxValue : 2);
        Assert.InRange(count, 200, int.MaxValue);

        var options = new ShelfOptions
        {
            Format = format,
            Pickle = PickleOptions.Default with
            {
                Protocol = Math.Min(python.HighestProtocol, ShelfOptions.DefaultProtocol),
                Encoding = python.IsPython2 ? PickleEncoding.Latin1 : PickleEncoding.Ascii,
            },
        };
        using (var source = Shelf.Open(from, options with { Flag = ShelfFlag.Read }))
        using (var target = Shelf.Open(to, options))
        {
            Assert.Equal(format, source.Format);
            Assert.Equal(count, source.Count);
            foreach (var (key, value) in source) target[key] = value;
        }

        var differences = python.Compare(from, to, format).ToList();
        output.WriteLine($"{python}, {format}: {count} values, {differences.Count} differ");
        Assert.Empty(differences);
    }
}
