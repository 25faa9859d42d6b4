using PickleGen.Testing.Processes;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.Files;

/// <summary>Files of many pickles, written by one side and read by the other.</summary>
public class PickleFileTests
{
    private static readonly PickleConverter<(string, int)> Pair = PickleConverters.ValueTuple(PickleConverters.String, PickleConverters.Int32);
    private static readonly (string, int)[] Pairs = [.. Enumerable.Range(0, 500).Select(i => ($"name {i}", i * i))];

    public static TheoryData<string> Pythons => [.. PythonInstallations.All.Select(python => python.Version.ToString())];

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void PythonReadsWhatWasAppended(string version)
    {
        const string Script = """
            import gzip, io, struct, zlib
            if data[:2] == b'\x1f\x8b':
                data = gzip.GzipFile(fileobj=io.BytesIO(data)).read()
            elif data[:1] == b'x':
                data = zlib.decompress(data)
            file = io.BytesIO(data)
            pairs = []
            while file.tell() < len(data):
                if framed:
                    (length,) = struct.unpack('>L', file.read(4))
                    pairs.append(pickle.loads(file.read(length)))
                else:
                    pairs.append(pickle.load(file))
            assert pairs == [('name %d' % i, i * i) for i in range(500)]
            result = b''
            """;
        var python = PythonInstallations.Get(version);
        using var folder = new TemporaryFolder();
        foreach (var framing in Enum.GetValues<PickleFraming>())
        {
            foreach (var compression in Enum.GetValues<PickleCompression>())
            {
                var file = folder.PathOf($"{framing}-{compression}");
                var options = new PickleFileOptions { Framing = framing, Compression = compression, Pickle = new PickleOptions { Protocol = python.HighestProtocol } };
                PickleFile.AppendAll(file, compression == PickleCompression.Zlib ? Pairs : Pairs[..200], Pair, options);
                if (compression != PickleCompression.Zlib) PickleFile.AppendAll(file, Pairs[200..], Pair, options);
                python.Worker.Eval(
                    Script, new Dictionary<string, byte[]> { ["data"] = File.ReadAllBytes(file) }, new Dictionary<string, object?> { ["framed"] = framing == PickleFraming.LengthPrefixed });
            }
        }
    }

    [PythonTheory]
    [MemberData(nameof(Pythons))]
    public void WhatPythonDumpedIsRead(string version)
    {
        var python = PythonInstallations.Get(version);
        using var folder = new TemporaryFolder();
        foreach (var form in new[] { "plain", "gzip", "members", "zlib", "framed" })
        {
            foreach (var protocol in python.Protocols)
            {
                var data = python.Worker.Eval($$"""
                    import gzip, io, struct, zlib
                    pickles = [pickle.dumps((u'name %d' % i, i * i), {{protocol}}) for i in range(500)]
                    def packed(data):
                        file = io.BytesIO()
                        with gzip.GzipFile(fileobj=file, mode='wb') as zipped:
                            zipped.write(data)
                        return file.getvalue()
                    result = {
                        'plain': lambda: b''.join(pickles),
                        'gzip': lambda: packed(b''.join(pickles)),
                        'members': lambda: b''.join(packed(data) for data in pickles),
                        'zlib': lambda: zlib.compress(b''.join(pickles)),
                        'framed': lambda: b''.join(struct.pack('>L', len(data)) + data for data in pickles),
                    }['{{form}}']()
                    """).Bytes;
                var file = folder.PathOf($"{form}-{protocol}");
                File.WriteAllBytes(file, data);
                var options = new PickleFileOptions { Framing = form == "framed" ? PickleFraming.LengthPrefixed : PickleFraming.None };
                Assert.Equal(Pairs, PickleFile.ReadAll(file, Pair, options));
                Assert.Equal(Pairs, PickleFile.ReadAll(file, Pair, options with { MemoryMapped = true }));
                Assert.Equal(new PickleFileReport(500, PickleFile.Check(file, options).Bytes, null), PickleFile.Check(file, options));
            }
        }
    }

    [PythonFact]
    public void RecordsOfLoggingHandlersAreFrames()
    {
        var data = PythonInstallations.Reference.Worker.Eval("""
            import logging, logging.handlers
            handler = logging.handlers.SocketHandler('localhost', 9020)
            records = [logging.LogRecord('app', logging.WARNING, 'app.py', 7, 'disk %s is full', ('sda%d' % i,), None) for i in range(3)]
            result = b''.join(handler.makePickle(record) for record in records)
            """).Bytes;
        var records = PickleFile.ReadAll<object?>(new MemoryStream(data), PickleConverters.Object!, new PickleFileOptions { Framing = PickleFraming.LengthPrefixed }).Cast<PyDict>().ToList();
        Assert.Equal(["disk sda0 is full", "disk sda1 is full", "disk sda2 is full"], records.Select(record => record["msg"]));
    }
}
