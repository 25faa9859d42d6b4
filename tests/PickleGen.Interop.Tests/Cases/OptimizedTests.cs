using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>Pickles without the memo entries nobody refers to, as pickletools.optimize leaves them, load alike.</summary>
public class OptimizedTests
{
    [PythonTheory]
    [MemberData(nameof(CaseRows.WithReference), MemberType = typeof(CaseRows))]
    public void LoadAlike(string name, int protocol)
    {
        var item = CaseRows.Get(name);

        var optimized = PythonInstallations.Reference.Worker.Eval(
            "result = pickletools.optimize(data)", new Dictionary<string, byte[]> { ["data"] = item.Dumps(protocol) }).Bytes;

        Reading.AssertBack(item, optimized);
    }
}
