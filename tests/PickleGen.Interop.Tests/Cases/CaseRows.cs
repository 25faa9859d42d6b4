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

    public static TheoryData<string, int> WithTheBytesOfPython
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var item in CaseList.All.Where(item => item.SameBytes))
            {
                for (var protocol = 0; protocol <= 5; protocol++)
                    rows.Add(item.Name, protocol);
            }

            return rows;
        }
    }

    public static ICase Get(string name) => CaseList.Get(name);
}
