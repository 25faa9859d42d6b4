using System.Text;
using System.Text.Json;
using Cases;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Tools;

/// <summary>Dis and Optimize do what pickletools of the reference Python does, on good pickles and on broken ones.</summary>
public class ToolsTests
{
    // A pickle after its length; the answer is, for each, the lines printed, whether an error followed, and the result.
    private const string Script = """
        import binascii, io, warnings
        warnings.simplefilter("ignore")
        result, at = [], 0
        while at < len(data):
            size = int.from_bytes(data[at:at + 4], "little")
            one = data[at + 4:at + 4 + size]
            at += 4 + size
            out, error = io.StringIO(), False
            try:
                pickletools.dis(one, out, None, indent)
            except (ValueError, IndexError):
                error = True
            try:
                optimized = pickletools.optimize(one)
                # A GET before its PUT: None for an index.
                optimized = None if b"gNone\n" in optimized else binascii.hexlify(optimized).decode()
            except (ValueError, TypeError):
                optimized = None
            result.append([out.getvalue().encode("utf-8").hex(), error, optimized])
        """;

    [PythonTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void CasesAndTheirChangedForms(int protocol)
    {
        var pickles = CaseList.All.Select(item => item.Dumps(protocol)).ToList();

        AssertSame([.. pickles, .. Streams.Changed(pickles)], indent: 4);
    }

    [PythonFact]
    public void OddPickles() => AssertSame([.. Streams.Odd, .. Streams.Changed(Streams.Odd)], indent: 3);

    private static void AssertSame(List<byte[]> pickles, int indent)
    {
        var data = pickles.SelectMany(pickle => (byte[])[.. BitConverter.GetBytes(pickle.Length), .. pickle]).ToArray();
        var answers = PythonInstallations.Reference.Worker.Eval(
            Script, new Dictionary<string, byte[]> { ["data"] = data }, new Dictionary<string, object?> { ["indent"] = indent }).Json;
        foreach (var (pickle, answer) in pickles.Zip(answers.EnumerateArray()))
        {
            var shown = Convert.ToHexString(pickle.AsSpan(0, Math.Min(pickle.Length, 200)));
            Assert.True(Printed(answer) == Print(pickle, indent), $"{shown}\n{Printed(answer)}\nis not\n{Print(pickle, indent)}");
            Assert.True(answer[2].GetString() == Optimize(pickle), $"{shown} optimized is {answer[2].GetString()}, not {Optimize(pickle)}");
        }
    }

    private static string Printed(JsonElement answer) =>
        Encoding.UTF8.GetString(Convert.FromHexString(answer[0].GetString()!)) + (answer[1].GetBoolean() ? "error" : "");

    private static string Print(byte[] pickle, int indent)
    {
        using var text = new StringWriter();
        try
        {
            PickleTools.Dis(pickle, text, new PickleDisOptions { IndentLevel = indent });
        }
        catch (UnpicklingException)
        {
            text.Write("error");
        }

        return text.ToString();
    }

    private static string? Optimize(byte[] pickle)
    {
        try
        {
            return Convert.ToHexStringLower(PickleTools.Optimize(pickle));
        }
        catch (UnpicklingException)
        {
            return null;
        }
    }
}
