using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>
/// Values of the standard library, written by every Python at every protocol: read here without a type, written
/// back, and read there as the same.
/// </summary>
public class LibraryValueTests
{
    // What a version lacks is left out. No two zones without a name have one offset: equal ones are written once.
    private const string Make = """
        import datetime, decimal, fractions, uuid, sys
        from datetime import date, time, datetime as dt, timedelta as td
        from decimal import Decimal as D
        from fractions import Fraction as F
        try:
            import ipaddress as ip, pathlib as pl
            from datetime import timezone as tz
        except ImportError:
            pass
        try:
            from zoneinfo import ZoneInfo as Z
            paris = Z('Europe/Paris')
        except Exception:
            pass

        class Fixed(datetime.tzinfo):
            def utcoffset(self, when): return td(hours=3)
            def __repr__(self): return 'Fixed()'

        v = []
        for line in source.splitlines():
            try:
                v.append(eval(line))
            except (NameError, TypeError, AttributeError, ValueError, NotImplementedError):
                if sys.version_info >= (3, 13): raise
        """;

    private const string Datetimes = """
        [date(1, 1, 1), date.max, date(2024, 2, 29)]
        [time(), time(23, 59, 59, 999999), time(1, 2, 3, 4)]
        [dt.min, dt.max, dt(2024, 12, 31, 23, 59, 59, 123456), dt(2000, 1, 1)]
        [td(0), td(1, 2, 3), td(-1, 86399, 999999), td.max, td.min, td.resolution, td(10675199), td(10675200), td(-10675200), td(0)]
        [time(2, 30, fold=1), time(23, fold=1, tzinfo=tz.utc), time(1, 2, 3, tzinfo=tz(td(hours=-9)))]
        [dt(2024, 10, 27, 2, 30, fold=1), dt(2024, 12, 27, 2, 30, tzinfo=tz.utc, fold=1), dt(2024, 1, 1, tzinfo=tz.utc)]
        [tz.utc, tz(td(0)), tz(td(0), 'UTC'), tz(td(0), ''), tz(td(hours=23, minutes=59)), tz(-td(seconds=1)), tz(td(microseconds=7)), tz(td(hours=-8), 'PST')]
        [dt(2024, 1, 1, tzinfo=tz(td(hours=-8), 'PST')), dt(2024, 1, 1, tzinfo=tz(td(hours=15))), dt(2024, 1, 1, tzinfo=tz(td(seconds=61)))]
        [dt(1, 1, 1, tzinfo=tz(td(hours=1))), dt(9999, 12, 31, 23, tzinfo=tz(td(hours=-6))), dt(2024, 5, 5, tzinfo=tz(td(hours=5, minutes=30)))]
        (lambda zone: [dt(2024, 1, 1, tzinfo=zone), zone, zone.utcoffset(None), time(1, tzinfo=zone)])(tz(td(hours=2), 'EET'))
        [dt(2024, 1, 1, tzinfo=tz.utc), tz.utc, td(0), time(1, tzinfo=tz.utc)]
        [paris, Z('UTC'), Z.no_cache('Asia/Tokyo'), Z('Europe/Paris')]
        [dt(2024, 1, 1, tzinfo=paris), dt(2024, 10, 27, 2, 30, tzinfo=paris, fold=1), time(1, tzinfo=paris), paris]
        {date(2024, 1, 1): 1, dt(2024, 1, 1): 2, td(1): 3}
        """;

    private const string Numbers = """
        [D('0'), D('-0'), D('-0.00'), D('1.50'), D('-3.14'), D('1E+5'), D('1E-7'), D('0E-7'), D('0E+3'), D('123.4567890123456789012345678901')]
        [D('NaN'), D('-NaN12'), D('sNaN'), D('sNaN7'), D('Infinity'), D('-Infinity')]
        [D(10) ** 28, D('79228162514264337593543950335'), D('79228162514264337593543950336'), D('0.0000000000000000000000000001'), D('1E-29')]
        [D('9' * 5000), D('-9.' + '8' * 5000), D('1E+999999'), D('1E-999999'), D((1, (1, 2, 3), -1))]
        {D('1.0'): 1, D('2.5'): 2, F(1, 3): 3}
        [F(1, 3), F(-22, 7), F(0), F(10 ** 40, 7), F(5), F(1, 2 ** 70)]
        [complex(1, -2), complex('-0.0-0j'), complex(float('inf'), float('nan')), -0j]
        """;

    private const string Names = """
        [uuid.UUID(int=0), uuid.UUID(int=2 ** 128 - 1), uuid.UUID('12345678-1234-5678-9abc-def012345678')]
        [uuid.UUID(int=5, is_safe=uuid.SafeUUID.safe), uuid.UUID(int=6, is_safe=uuid.SafeUUID.unsafe), uuid.UUID(int=7, is_safe=uuid.SafeUUID.unknown), uuid.UUID(int=8)]
        [pl.PurePosixPath('/usr/lib/x.py'), pl.PurePosixPath('a', 'b'), pl.PurePosixPath(), pl.PurePosixPath('//a/./b//c/'), pl.PurePosixPath('a', '/b')]
        [pl.PureWindowsPath('C:\\Users', 'x'), pl.PureWindowsPath('//srv/share/d'), pl.PureWindowsPath('rel/p'), pl.PureWindowsPath('c:', 'd:x')]
        [pl.PosixPath('/tmp') / 'data', pl.Path('.'), pl.Path('~')]
        [ip.ip_address('192.0.2.1'), ip.ip_address('0.0.0.0'), ip.ip_address('255.255.255.255')]
        [ip.ip_address('2001:db8::1'), ip.ip_address('::'), ip.ip_address('::ffff:1.2.3.4'), ip.ip_address('1:0:0:2::3'), ip.ip_address('1:0:2:0:3:0:4:0'), ip.ip_address('::5')]
        [ip.ip_address('fe80::1%eth0'), ip.ip_address('fe80::1%3'), ip.ip_address('fe80::1%03'), ip.ip_address('::ffff:1.2.3.4%x')]
        [ip.ip_network('10.0.0.0/8'), ip.ip_network('0.0.0.0/0'), ip.ip_network('1.2.3.4'), ip.ip_network('2001:db8::/32'), ip.ip_network('::ffff:1.2.3.0/120')]
        [ip.ip_interface('192.0.2.5/24'), ip.ip_interface('fe80::1/64'), ip.ip_interface('fe80::1%eth0/64'), ip.ip_interface('1.2.3.4')]
        """;

    public static TheoryData<string, int, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            foreach (var python in PythonInstallations.All)
            {
                foreach (var protocol in python.Protocols)
                {
                    foreach (var group in new[] { nameof(Datetimes), nameof(Numbers), nameof(Names) }) rows.Add(python.Version.ToString(), protocol, group);
                }
            }

            return rows;
        }
    }

    [PythonTheory]
    [MemberData(nameof(Rows))]
    public void Comes_back(string version, int protocol, string group)
    {
        var python = PythonInstallations.Get(version);
        var source = group switch
        {
            nameof(Datetimes) => Datetimes,
            nameof(Numbers) => Numbers,
            _ => Names,
        };
        var arguments = new Dictionary<string, object?> { ["protocol"] = protocol, ["source"] = source.ReplaceLineEndings("\n") };
        var written = python.Worker.Eval($"{Make.ReplaceLineEndings("\n")}\nresult = [d for n, l, d in implementations if n == 'C'][0](v, protocol)", arguments: arguments).Bytes;

        var value = Pickle.Loads(written, new() { Encoding = PickleEncoding.Latin1 })!;
        var back = Pickle.Dumps(value, PickleConverters.Object, new() { Protocol = protocol });

        Assert.Equal(0, Inert(value));
        if (python == PythonInstallations.Reference) Assert.Equal(Convert.ToHexString(written), Convert.ToHexString(back));
        var verdict = python.Worker.Eval(
            """
            import pickle
            def show(value):
                if isinstance(value, dict): return sorted((show(k), show(v)) for k, v in value.items())
                if isinstance(value, (list, tuple)): return [show(item) for item in value]
                return (repr(type(value)), repr(value), repr(getattr(value, 'is_safe', None)))
            a, b = show(pickle.loads(written)), show(pickle.loads(back))
            wrong = [u'%r is not %r' % (y, x) for row, other in zip(a, b) for x, y in zip(row, other) if x != y]
            result = u'same' if a == b else u'\n'.join(wrong)[:500]
            """,
            new Dictionary<string, byte[]> { ["written"] = written, ["back"] = back }).Text;
        Assert.True(verdict == "same", verdict);
    }

    private static int Inert(object? value) => value switch
    {
        List<object?> list => list.Sum(Inert),
        PyDict dict => dict.Sum(entry => Inert(entry.Key)),
        PyDateTime time => Inert(time.TimeZone),
        PyObject => 1,
        _ => 0,
    };

    [PythonTheory]
    [MemberData(nameof(PythonData.Protocols), MemberType = typeof(PythonData))]
    public void A_zone_of_a_programs_own_is_kept(string version, int protocol)
    {
        var python = PythonInstallations.Get(version);
        var module = new PythonModule("app.zones", """
            import datetime

            class Fixed(datetime.tzinfo):
                def __init__(self, hours=0): self.hours = hours
                def utcoffset(self, when): return datetime.timedelta(hours=self.hours)
            """);
        var arguments = new Dictionary<string, object?> { ["protocol"] = protocol };
        var written = python.Worker.Eval(
            """
            import datetime, app.zones
            zone = app.zones.Fixed(3)
            v = [datetime.datetime(2024, 1, 2, tzinfo=zone), datetime.time(5, tzinfo=zone), zone]
            result = [d for n, l, d in implementations if n == 'C'][0](v, protocol)
            """,
            arguments: arguments,
            modules: [module]).Bytes;

        var value = (List<object?>)Pickle.Loads(written, new() { Encoding = PickleEncoding.Latin1 })!;
        var back = Pickle.Dumps(value, PickleConverters.Object, new() { Protocol = protocol });

        Assert.Same(((PyDateTime)value[0]!).TimeZone, value[2]);
        if (python == PythonInstallations.Reference) Assert.Equal(Convert.ToHexString(written), Convert.ToHexString(back));
        var verdict = python.Worker.Eval(
            """
            import datetime, pickle
            moment, time, zone = pickle.loads(back)
            assert moment.tzinfo is zone and time.tzinfo is zone, (moment, time, zone)
            assert moment.utcoffset() == datetime.timedelta(hours=3)
            assert (moment.replace(tzinfo=None), time.replace(tzinfo=None)) == (datetime.datetime(2024, 1, 2), datetime.time(5))
            result = u'same'
            """,
            new Dictionary<string, byte[]> { ["back"] = back },
            modules: [module]).Text;
        Assert.True(verdict == "same", verdict);
    }
}
