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
    // Arrays of characters.
    private static readonly string[] OnlyOfPython2 = ["py2_array/"];

    // What has its name of Python 3 on the way, as through Python 3; what takes str and not unicode; what Python 2 itself cannot pickle.
    private static readonly string[] ChangedInPython2 =
    [
        "exc_unicode_encode/", "global_class/", "io_bytesio/", "itemgetter/", "methodcaller/", "methodcaller_keywords/", "py2_builtins/",
        "py2_classes_moved/", "py2_exception_classes/", "py2_exceptions/", "py2_userdict/", "sub_bytes/",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly HashSet<string> _refused = [];

    public void Dispose() => _folder.Dispose();

    [PythonTheory]
    [MemberData(nameof(ShelfPython.Formats), MemberType = typeof(ShelfPython))]
    public void Every_value_goes_through_a_shelf(string version, ShelfFormat format)
    {
        var python = PythonInstallations.Get(version);
        var isReference = python == PythonInstallations.Reference;
        var (from, to) = (_folder.PathOf("from"), _folder.PathOf("to"));
        var filesOfACase = isReference && format == ShelfFormat.Dumb ? int.MaxValue : 1;
        var count = python.Fill(from, format, Math.Min(python.HighestProtocol, ShelfOptions.DefaultProtocol), filesOfACase);
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
            target.Update(source.Keys.Where(key => IsRead(source, key)).Select(key => KeyValuePair.Create(key, source[key])));
        }

        var differences = python.Compare(from, to, format).Where(difference => !_refused.Contains(difference.Key)).ToList();
        output.WriteLine($"{python}, {format}: {count} values, {_refused.Count} that only Python 2 has, {differences.Count} differ");
        if (python.IsPython2) differences.RemoveAll(difference => ChangedInPython2.Any(difference.Key.StartsWith));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.All(_refused, key => Assert.True(python.IsPython2 && OnlyOfPython2.Any(key.StartsWith), key));
    }

    // What only Python 2 has is refused, as Python 3 refuses it.
    private bool IsRead(Shelf<object?> shelf, string key)
    {
        try
        {
            _ = shelf[key];
            return true;
        }
        catch (UnpicklingException)
        {
            _refused.Add(key);
            return false;
        }
    }
}
