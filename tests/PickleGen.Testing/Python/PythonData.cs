using Xunit;

namespace PickleGen.Testing.Python;

/// <summary>
/// Rows for <see cref="PythonTheoryAttribute"/>: <c>[MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]</c>.
/// </summary>
public static class PythonData
{
    /// <summary>Each version.</summary>
    public static TheoryData<string> Versions => [.. PythonInstallations.All.Select(python => python.Version.ToString())];

    /// <summary>Each version with each of its protocols.</summary>
    public static TheoryData<string, int> Protocols
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (var python in PythonInstallations.All)
            {
                foreach (var protocol in python.Protocols)
                    rows.Add(python.Version.ToString(), protocol);
            }

            return rows;
        }
    }
}
