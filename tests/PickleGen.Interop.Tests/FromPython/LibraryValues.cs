using PickleGen.Testing.Python;

namespace PickleGen.Interop.Tests.FromPython;

/// <summary>Values of Python's standard library, as statements that leave one in <c>v</c>.</summary>
internal static class LibraryValues
{
    /// <summary>By name: the first version that has such a value, and the statements.</summary>
    public static readonly IReadOnlyDictionary<string, (Version Since, string Source)> All = new Dictionary<string, (Version, string)>
    {
        ["ordered dict"] = (Python2, "v = OrderedDict([(u'b', 1), (u'a', [2]), (None, 3)])"),
        ["ordered dict with attributes"] = (Python3, "v = OrderedDict(b=1); v.note = 'x'; v.me = v"),
        ["ordered dict in itself"] = (Python3, "v = OrderedDict(); v['me'] = v"),
        ["large ordered dict"] = (Python2, "v = OrderedDict((n, n) for n in range(2001))"),
        ["default dict"] = (Python2, "v = defaultdict(list); v[u'x'].append(v); v[1] = 2"),
        ["default dict without factory"] = (Python2, "v = [defaultdict(), defaultdict(None, {1: 2}), defaultdict(len), defaultdict(array.array)]"),
        ["counter"] = (Python2, "v = Counter(u'abracadabra'); v[None] = -1; v[1] = 2.5"),
        ["counter twice"] = (Python2, "v = Counter([1, 1]); v = [v, v, Counter()]"),
        ["deque"] = (Python2, "v = deque([1, u'a', None])"),
        ["deque in itself"] = (Python3, "v = deque([1]); v.append((v, 1))"),
        ["deque of a length"] = (Python2, "v = [deque([1, 2, 3], 2), deque((), 0), deque([5], 10)]"),
        ["large deque"] = (Python2, "v = deque(range(1001))"),
        ["range"] = (Python3, "v = [range(10), range(1, 10, 3), range(10, 0, -1), range(0), range(-2**31, 2**31 - 1)]"),
        ["large range"] = (Python3, "v = range(10 ** 30, 10 ** 31, 10 ** 20)"),
        ["xrange"] = (Python2, "v = [xrange(10), xrange(1, 10, 3), xrange(10, 0, -1)] if PY2 else []"),
        ["slice"] = (Python2, "v = [slice(5), slice(1, None, 2), slice(u'a', (1, 2), None)]"),
        ["singletons"] = (Python3, "v = [Ellipsis, NotImplemented, (...,), int, len]"),
        ["array of bytes"] = (Python2, "v = [array.array('b', [-128, 127]), array.array('B', [0, 255]), array.array('b')]"),
        ["array of ints"] = (Python2, "v = [array.array(str(c), [1, 2, 100]) for c in 'hHiIlL']; v.append(v[0])"),
        ["array of long ints"] = (Python3, "v = [array.array('q', [-2 ** 63]), array.array('Q', [2 ** 64 - 1]), array.array('l', [-2 ** 63])]"),
        ["array of floats"] = (Python2, "v = [array.array('f', [1.5, -0.0]), array.array('d', [0.1, 1e300]), array.array('d')]"),
        ["array of characters"] = (Python2, "v = [array.array('u', u'ab\\u20ac'), array.array('u')]"),
        ["array of code points"] = (new Version(3, 13), "v = [array.array('w', 'ab\\U0001f64d'), array.array('w', 'ab')]"),
        ["large array"] = (Python2, "v = array.array('d', range(20000))"),
        ["exceptions"] = (Python2, "v = [ValueError(u'x'), KeyError(), IndexError(1, (2, 3)), StopIteration(7), SystemExit(3), KeyboardInterrupt(), Warning(u'w')]"),
        ["os errors"] = (Python3, "v = [OSError(2, 'no'), OSError(13, 'no', 'f'), OSError(1, 'no', 'f', None, 'g'), OSError(5), OSError('text'), OSError(200, 'x'), BlockingIOError(11, 'b', 5), OSError(2, 'no', None), TimeoutError()]"),
        ["old os errors"] = (Python2, "v = [OSError(2, u'no'), OSError(), OSError(5, u'io', u'f')]"),
        ["import errors"] = (Python3, "v = [ImportError('no', name='n', path='p'), ModuleNotFoundError('m', name='m'), AttributeError('a'), NameError('n')]"),
        ["syntax errors"] = (Python3, "v = [SyntaxError('m', ('f', 1, 2, 't')), SyntaxError(), SyntaxError('m'), IndentationError('i', ('f', 1, 2, 't')), TabError('x')]"),
        ["unicode errors"] = (Python3, "v = [UnicodeDecodeError('utf-8', b'\\xff', 0, 1, 'bad'), UnicodeEncodeError('ascii', '\\xe9', 0, 1, 'bad'), UnicodeTranslateError('\\xe9', 0, 1, 'bad')]"),
        ["exception with attributes"] = (Python2, "v = ValueError(u'x'); v.code = 5; v.me = v"),
        ["exception with notes"] = (new Version(3, 11), "v = ValueError('x'); v.add_note('n')"),
        ["exception group"] = (new Version(3, 11), "v = [ExceptionGroup('g', [ValueError(1), OSError(2, 'no')]), BaseExceptionGroup('b', (SystemExit(), KeyError()))]"),
        ["sets"] = (Python2, "v = [set([1]), frozenset([u'a']), set(), frozenset(), set([frozenset([1])])]; v.append(v[0])"),
        ["byte arrays"] = (Python3, "v = [bytearray(b'ab\\xff'), bytearray(), bytearray(300)]; v.append(v[0])"),
        ["old byte arrays"] = (Python2, "v = [bytearray(b'ab\\xff'), bytearray()]"),
        ["many kinds"] = (Python3, "v = {'a': OrderedDict(x=deque([1])), 'b': defaultdict(deque, {'q': deque()}), 'c': [array.array('i', [1]), deque()], 'd': (iter, len, range(3))}"),
    };

    private static Version Python2 => new(2, 7);

    private static Version Python3 => new(3, 6);

    /// <summary>The pickle of a value.</summary>
    public static byte[] Make(PythonInstallation python, string name, int protocol, string implementation) => Eval(python, $"""
        {All[name].Source}
        result = [dumps for name, loads, dumps in implementations if name == implementation][0](v, protocol)
        """, [], protocol, implementation).Bytes;

    /// <summary>Fails unless both pickles are the same value, all the way down.</summary>
    public static void AssertSame(PythonInstallation python, byte[] expected, byte[] actual) =>
        Assert.Equal(Describe(python, expected), Describe(python, actual));

    /// <summary>What Python makes of a pickle and writes again: at some protocols that is another value.</summary>
    public static byte[] WrittenAgain(PythonInstallation python, byte[] pickle, int protocol) => Eval(
        python, "result = pickle.dumps(pickle.loads(data), protocol)", new Dictionary<string, byte[]> { ["data"] = pickle }, protocol, "C").Bytes;

    private static string Describe(PythonInstallation python, byte[] pickle) =>
        Eval(python, "result = describe(pickle.loads(data), {})", new Dictionary<string, byte[]> { ["data"] = pickle }, 0, "C").Text;

    private static PythonReply Eval(PythonInstallation python, string source, Dictionary<string, byte[]> inputs, int protocol, string implementation) =>
        python.Worker.Eval(
            Prelude + source.ReplaceLineEndings("\n"),
            inputs,
            new Dictionary<string, object?> { ["protocol"] = protocol, ["implementation"] = implementation });

    private const string Prelude = """
        import array, pickle, sys
        from collections import OrderedDict, defaultdict, Counter, deque
        PY2 = sys.version_info[0] == 2

        def describe(value, seen):
            if isinstance(value, (dict, list, deque, array.array, bytearray, set, BaseException)):
                if id(value) in seen:
                    return 'again %d' % seen[id(value)]
                seen[id(value)] = len(seen)
            parts = [type(value).__name__]
            if isinstance(value, dict):
                items = ['%s: %s' % (describe(k, seen), describe(value[k], seen)) for k in (value if isinstance(value, OrderedDict) else sorted(value, key=repr))]
                parts += items + [repr(getattr(value, 'default_factory', None))]
            elif isinstance(value, (list, tuple, deque)):
                parts += [describe(item, seen) for item in value] + [repr(getattr(value, 'maxlen', None))]
            elif isinstance(value, (set, frozenset)):
                parts += sorted(repr(item) for item in value)
            elif isinstance(value, BaseException):
                parts += [describe(value.args, seen)] + [repr(getattr(value, name, None)) for name in ('filename', 'filename2', 'name', 'path', 'characters_written', 'lineno', 'start', 'msg')]
            elif isinstance(value, int) or type(value).__name__ == 'long':
                return repr(int(value))
            else:
                parts.append(repr(value))
            if getattr(value, '__dict__', None) and not isinstance(value, type):
                parts += ['%s=%s' % (k, describe(x, seen)) for k, x in sorted(vars(value).items()) if not k.startswith('_OrderedDict__')]
            return '<%s>' % ' '.join(parts)


        """;
}
