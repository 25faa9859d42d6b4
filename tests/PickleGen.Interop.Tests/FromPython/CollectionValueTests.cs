using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>
/// Python's library values come back as they went: read here and written again, they are the same there, and from
/// the reference's C pickler the same byte for byte.
/// </summary>
public class CollectionValueTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var python in PythonInstallations.All)
            {
                foreach (var (name, (since, _)) in LibraryValues.All)
                {
                    if (python.Version >= since) rows.Add(python.Version.ToString(), name);
                }
            }

            return rows;
        }
    }

    [PythonTheory]
    [MemberData(nameof(Rows))]
    public void ComeBackAsTheyWent(string version, string name)
    {
        var python = PythonInstallations.Get(version);
        var options = new PickleOptions { Encoding = python.IsPython2 ? PickleEncoding.Latin1 : PickleEncoding.Ascii };
        foreach (var protocol in python.Protocols)
        {
            foreach (var implementation in new[] { "C", "pure" })
            {
                var pickle = LibraryValues.Make(python, name, protocol, implementation);
                var value = Pickle.Loads(pickle, options)!;
                Assert.DoesNotContain("instance of", Kinds(value));

                var again = Pickle.Dumps(value, PickleConverters.Object, new() { Protocol = protocol });

                LibraryValues.AssertSame(python, pickle, again);
                if (python != PythonInstallations.Reference || implementation != "C") continue;
                var expected = LibraryValues.WrittenAgain(python, pickle, protocol);
                if (!expected.AsSpan().SequenceEqual(again))
                    Assert.Fail($"{name}, protocol {protocol}: CPython writes\n{python.Worker.Dis(expected)}\nPickleGen writes\n{python.Worker.Dis(again)}");
            }
        }
    }

    // Nothing in these values is left as an inert object.
    private static string Kinds(object value) => value is List<object?> list ? string.Join(' ', list) : $"{value}";
}
