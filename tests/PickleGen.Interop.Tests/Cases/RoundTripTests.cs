using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>
/// C# writes; Python loads, finds instances of its own classes with the right attributes and writes them again; C#
/// reads that and has the original graph back.
/// </summary>
public class RoundTripTests
{
    // As in Python 3: the datetimes of Python 2 hold bytes that only Latin-1 decodes.
    private static readonly PickleOptions Python2 = new() { Encoding = PickleEncoding.Latin1 };

    [PythonTheory]
    [MemberData(nameof(CaseRows.All), MemberType = typeof(CaseRows))]
    public void ThroughPython(string name, string version, int protocol)
    {
        var item = CaseRows.Get(name);
        var python = PythonInstallations.Get(version);
        var pickle = item.Dumps(protocol);

        foreach (var implementation in new[] { "C", "pure" })
        {
            var again = python.CheckAndDump(item, pickle, protocol, implementation);
            Reading.AssertBack(item, again, python.IsPython2 ? Python2 : null);
        }
    }

    [Theory]
    [MemberData(nameof(CaseRows.WithoutPython), MemberType = typeof(CaseRows))]
    public void WithoutPython(string name, int protocol)
    {
        var item = CaseRows.Get(name);

        Reading.AssertBack(item, item.Dumps(protocol));
    }
}
