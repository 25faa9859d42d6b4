using Cases.Values;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>
/// A frame ends before the first value that starts beyond 64 KiB. With padding of many lengths, every value of a long list
/// comes to stand there once, and the bytes stay those that CPython's C pickler writes.
/// </summary>
public class FrameEndTests
{
    // What two rows take, and a few bytes.
    private const int Shifts = 400;

    [PythonTheory]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_value_at_the_end_of_a_frame(int protocol)
    {
        const string Source = """
            import io
            stream = io.BytesIO(data)
            wrong = []
            for i in range(count):
                start = stream.tell()
                value = pickle.load(stream)
                if pickle.dumps(value, protocol) != data[start:stream.tell()]:
                    wrong.append(i)
            result = " ".join(map(str, wrong))
            """;
        var data = new MemoryStream();
        for (var i = 0; i < Shifts; i++) Pickle.Dump(FrameDocument.Make(64_400 + i), data, new() { Protocol = protocol });
        var modules = new PythonModule("frames", """
            class Document(object): pass
            class Row(object): pass
            class Point(object): pass
            """);
        var reply = PythonInstallations.Reference.Worker.Eval(
            Source,
            new Dictionary<string, byte[]> { ["data"] = data.ToArray() },
            new Dictionary<string, object?> { ["count"] = Shifts, ["protocol"] = protocol },
            [modules]);
        Assert.Equal("", reply.Text);
    }
}
