using Cases;
using Cases.Harness;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>Each case with each interpreter that has its types, and each protocol of that interpreter.</summary>
public static class CaseRows
{
    public static TheoryData<string, string, int> All
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            foreach (var item in CaseList.All)
            {
                foreach (var python in PythonInstallations.All.Where(python => item.Python2 || !python.IsPython2))
                {
                    foreach (var protocol in python.Protocols)
                        rows.Add(item.Name, python.Version.ToString(), protocol);
                }
            }

            return rows;
        }
    }

    /// <summary>Each case with each protocol.</summary>
    public static TheoryData<string, int> WithoutPython => Rows(CaseList.All, 5);

    /// <summary>Each case with each protocol of the reference Python.</summary>
    public static TheoryData<string, int> WithReference => Rows(CaseList.All, HighestOfReference);

    /// <summary>The same, where the bytes are those of that Python.</summary>
    public static TheoryData<string, int> WithTheBytesOfReference => Rows(CaseList.All.Where(item => item.SameBytes), HighestOfReference);

    private static int HighestOfReference => PythonInstallations.All.IsEmpty ? 5 : PythonInstallations.Reference.HighestProtocol;

    public static ICase Get(string name) => CaseList.Get(name);

    private static TheoryData<string, int> Rows(IEnumerable<ICase> cases, int highestProtocol)
    {
        var rows = new TheoryData<string, int>();
        foreach (var item in cases)
        {
            for (var protocol = 0; protocol <= highestProtocol; protocol++)
                rows.Add(item.Name, protocol);
        }

        return rows;
    }
}
