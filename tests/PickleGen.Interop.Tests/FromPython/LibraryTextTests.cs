using System.Net;
using System.Numerics;
using System.Text.Json;
using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>Texts and comparisons of values of the standard library, as the reference Python has them.</summary>
public class LibraryTextTests
{
    private static readonly string[] PathParts =
    [
        "", ".", "..", "a", "b/", "./c", "a//b", "/", "//", "///", "/x", "//x", "///x/y", "//x/y", "//x/y/", "//x/y/z", "c:", "C:", "d:x", "c:/", "C:\\y", "\\", "\\z",
        "\\\\", "\\\\s", "\\\\s\\", "\\\\s\\h", "\\\\s\\h\\q", "\\\\?\\C:\\x", "\\\\?\\UNC\\s\\h", "\\\\?\\unc\\s\\h\\t", "\\\\.\\dev", "\\\\.\\dev\\f", "a:b", "x\\y/z", "c:.\\a", "./c:x", "~",
    ];

    [PythonFact]
    public void Paths()
    {
        var rows = (from first in PathParts from second in PathParts select new[] { first, second })
            .Concat(PathParts.Select(part => new[] { part }))
            .Concat(from part in PathParts select new[] { "q", part, "c:r", part })
            .Append([]).ToList();
        var expected = Ask<string[][]>(
            """
            import pathlib
            result = [[str(pathlib.PurePosixPath(*row)), str(pathlib.PureWindowsPath(*row))] for row in rows]
            """,
            rows);

        var actual = rows.Select(row => new[] { new PyPath(PyPathKind.PurePosixPath, row).ToString(), new PyPath(PyPathKind.PureWindowsPath, row).ToString() }).ToArray();

        for (var i = 0; i < rows.Count; i++) Assert.Equal((string.Join(" + ", rows[i]), expected[i][0], expected[i][1]), (string.Join(" + ", rows[i]), actual[i][0], actual[i][1]));
    }

    [PythonFact]
    public void Addresses()
    {
        var random = new Random(7);
        var numbers = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, 8).Aggregate(BigInteger.Zero, (sum, _) => (sum << 16) + (random.Next(3) == 0 ? random.Next(0x10000) : random.Next(2))))
            .Append(0).Append(0xffff_0102_0304).Append((BigInteger.One << 128) - 1).ToList();
        var expected = Ask<string[]>("import ipaddress\nresult = [str(ipaddress.IPv6Address(int(row))) for row in rows]", numbers.Select(number => number.ToString(null, null)));

        var actual = numbers.Select(number => new PyIPAddress(new IPAddress(Bytes(number)), null).ToString());

        Assert.Equal(expected, actual);

        static byte[] Bytes(BigInteger number)
        {
            var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
            return [.. new byte[16 - bytes.Length], .. bytes];
        }
    }

    [PythonFact]
    public void Decimals()
    {
        var random = new Random(11);
        var texts = Enumerable.Range(0, 500).Select(_ => $"{(random.Next(2) == 0 ? "-" : "")}{random.NextInt64(random.Next(2) == 0 ? 100 : long.MaxValue)}{(random.Next(2) == 0 ? $".{random.Next(1000):D3}" : "")}E{random.Next(-30, 30)}").ToList();
        var expected = Ask<string[]>("import decimal\nresult = [str(decimal.Decimal(row)) for row in rows]", texts);

        Assert.Equal(expected, texts.Select(text => PyDecimal.Parse(text).ToString()));
    }

    [PythonFact]
    public void Times_and_zones()
    {
        long[] microseconds = [0, 1, -1, 5_000_000, 3_600_000_000, -3_600_000_000, 86_399_999_999, -19_800_000_000, 61_000_000, -86_399_999_999, 12_345];
        var expected = Ask<string[][]>(
            """
            import datetime as d
            def texts(n):
                delta = d.timedelta(microseconds=n)
                zone = d.timezone(delta)
                return [str(delta), str(zone), str(d.time(1, 2, 3, abs(n) % 1000000, zone)), str(d.datetime(2024, 1, 2, 3, 4, 5, abs(n) % 1000000, zone))]
            result = [texts(row) for row in rows]
            """,
            microseconds);

        var actual = microseconds.Select(n =>
        {
            var zone = new PyTimeZone(TimeSpan.FromMicroseconds(n));
            var rest = Math.Abs(n) % 1_000_000 * 10;
            return new[]
            {
                new PyTimeDelta(0, 0, n).ToString(), zone.ToString(), new PyTime(new TimeOnly(1, 2, 3).Add(new TimeSpan(rest)), zone).ToString(),
                new PyDateTime(new DateTime(2024, 1, 2, 3, 4, 5).AddTicks(rest), zone).ToString(),
            };
        }).ToArray();

        Assert.Equal(expected, actual);
    }

    private static T Ask<T>(string source, object rows) =>
        PythonInstallations.Reference.Worker.Eval(source.ReplaceLineEndings("\n"), arguments: new Dictionary<string, object?> { ["rows"] = rows }).Json.Deserialize<T>()!;
}
