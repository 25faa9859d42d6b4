using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>Opcode for opcode, the pickle is the one CPython 3.13's C pickler writes for the loaded value.</summary>
public class SameBytesTests
{
    [PythonTheory]
    [MemberData(nameof(CaseRows.WithTheBytesOfPython), MemberType = typeof(CaseRows))]
    public void AsCPython(string name, int protocol)
    {
        var item = CaseRows.Get(name);
        var python = PythonInstallations.Reference;
        var pickle = item.Dumps(protocol);

        var expected = python.CheckAndDump(item, pickle, protocol, "C");

        // The texts say where the bytes differ.
        if (!pickle.AsSpan().SequenceEqual(expected))
            Assert.Equal(python.Worker.Dis(expected), python.Worker.Dis(pickle));
        Assert.Equal(expected, pickle);
    }
}
