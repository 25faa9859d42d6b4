using System.Text.Json;
using PickleGen.Opcodes;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Opcodes;

/// <summary>PickleGen's opcode table says what pickletools says.</summary>
public class OpcodeTableTests
{
    // pickletools of 3.6 and 2.7 lack the opcodes of protocols that came later.
    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void HasTheOpcodesOf(string version)
    {
        var python = PythonInstallations.Get(version);

        var known = OpcodeTable.All.Where(info => info.Protocol <= python.HighestProtocol).Select(info => info.Name).Order(StringComparer.Ordinal);

        Assert.Equal(Table(python).Select(row => row.GetProperty("name").GetString()!).Order(StringComparer.Ordinal), known);
    }

    [PythonTheory]
    [MemberData(nameof(PythonData.Versions), MemberType = typeof(PythonData))]
    public void SaysWhatPickletoolsSays(string version)
    {
        var python = PythonInstallations.Get(version);
        foreach (var row in Table(python))
        {
            var info = OpcodeTable.All.Single(info => info.Name == row.GetProperty("name").GetString());
            Assert.Equal(OpcodeRow.From(row, python.IsPython2), OpcodeRow.From(info));
        }
    }

    [Fact]
    public void HasOneSentenceForEachOpcode() =>
        Assert.All(OpcodeTable.All, info => Assert.EndsWith(".", info.Doc));

    [Fact]
    public void IsOrderedByByte() =>
        Assert.Equal(OpcodeTable.All.OrderBy(info => (byte)info.Code), OpcodeTable.All);

    private static IEnumerable<JsonElement> Table(PythonInstallation python) => python.Worker.Opcodes().Json.EnumerateArray();
}
