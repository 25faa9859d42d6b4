using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>An untyped load opens every pickle without knowing its classes, and writes it back as it was.</summary>
public class UntypedTests
{
    [Theory]
    [MemberData(nameof(CaseRows.WithoutPython), MemberType = typeof(CaseRows))]
    public void LoadsAndWritesBack(string name, int protocol)
    {
        var item = CaseRows.Get(name);

        var value = Pickle.Loads(item.Dumps(protocol));
        var again = Pickle.Dumps(value!, PickleConverters.Object, new() { Protocol = protocol });

        Reading.AssertBack(item, again);
    }

    [PythonTheory]
    [MemberData(nameof(CaseRows.WithReference), MemberType = typeof(CaseRows))]
    public void WhatItWritesPassesTheAssertionsOfThePython(string name, int protocol)
    {
        var item = CaseRows.Get(name);

        var value = Pickle.Loads(item.Dumps(protocol));
        var again = Pickle.Dumps(value!, PickleConverters.Object, new() { Protocol = protocol });

        PythonInstallations.Reference.CheckAndDump(item, again, protocol, "C");
    }
}
