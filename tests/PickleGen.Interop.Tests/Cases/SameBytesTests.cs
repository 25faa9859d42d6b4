using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>Opcode for opcode, the pickle is the one CPython 3.13's C pickler writes for the loaded value.</summary>
public class SameBytesTests
{
    [PythonTheory]
    [MemberData(nameof(CaseRows.WithTheBytesOfReference), MemberType = typeof(CaseRows))]
    public void AsCPython(string name, int protocol)
    {
        var item = CaseRows.Get(name);
        var python = PythonInstallations.Reference;
        var pickle = item.Dumps(protocol);

        var expected = python.CheckAndDump(item, pickle, protocol, "C");

        if (!pickle.AsSpan().SequenceEqual(expected))
            Assert.Fail(Difference(python.Worker.Dis(expected), python.Worker.Dis(pickle)));
    }

    private static string Difference(string expected, string actual)
    {
        var first = Opcodes(expected).Zip(Opcodes(actual)).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            The bytes differ from opcode {first} on.
              CPython:   {Opcodes(expected).ElementAtOrDefault(first)}
              PickleGen: {Opcodes(actual).ElementAtOrDefault(first)}

            CPython writes
            {expected}
            PickleGen writes
            {actual}
            """;
    }

    // Without offsets and the lengths of frames, which differ because of what comes later.
    private static IEnumerable<string> Opcodes(string disassembly) => disassembly.Split('\n')
        .Select(line => line[(line.IndexOf(':') + 1)..].Trim())
        .Select(line => line.Contains(" FRAME ") ? "FRAME" : line);
}
