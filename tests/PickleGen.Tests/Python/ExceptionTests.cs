namespace PickleGen.Tests.Python;

// Builtin exceptions are data: class, arguments, attributes.
public class ExceptionTests
{
    [Theory]
    [InlineData("exceptions ValueError; BINUNICODE x; TUPLE1", "ValueError('x')")]
    [InlineData("exceptions KeyError; EMPTY_TUPLE", "KeyError()")]
    [InlineData("exceptions SystemExit; BININT1 3; TUPLE1", "SystemExit(3)")]
    [InlineData("exceptions OSError; BININT1 2; BINUNICODE no; TUPLE2", "FileNotFoundError(2, 'no')")]
    [InlineData("exceptions IOError; BININT1 13; BINUNICODE no; BINUNICODE f; TUPLE3", "PermissionError(13, 'no', 'f')")]
    [InlineData("__builtin__ EnvironmentError; BININT1 200; BINUNICODE no; TUPLE2", "OSError(200, 'no')")]
    [InlineData("exceptions OSError; BININT1 2; TUPLE1", "OSError(2)")]
    [InlineData("exceptions OSError; NEWTRUE; BINUNICODE no; TUPLE2", "PermissionError(True, 'no')")]
    [InlineData("exceptions OSError; MARK; BININT1 2; BINUNICODE no; BINUNICODE f; BININT1 9; BINUNICODE g; TUPLE", "FileNotFoundError(2, 'no', 'f', None, 'g')")]
    [InlineData("exceptions OSError; MARK; BININT1 2; BINUNICODE no; BINUNICODE f; BININT1 9; TUPLE", "FileNotFoundError(2, 'no', 'f')")]
    [InlineData("exceptions OSError; MARK; BININT1 2; BINUNICODE no; NONE; NONE; BINUNICODE g; TUPLE", "FileNotFoundError(2, 'no', None, None, 'g')")]
    [InlineData("exceptions OSError; BININT1 11; BINUNICODE no; BININT1 5; TUPLE3", "BlockingIOError(11, 'no', 5)")]
    [InlineData("__builtin__ FileNotFoundError; BININT1 1; BINUNICODE no; TUPLE2", "FileNotFoundError(1, 'no')")]
    [InlineData("exceptions UnicodeDecodeError; MARK; BINUNICODE utf-8; SHORT_BINBYTES 0xff; BININT1 0; BININT1 1; BINUNICODE bad; TUPLE", "UnicodeDecodeError('utf-8', b'...', 0, 1, 'bad')")]
    [InlineData("exceptions SyntaxError; BINUNICODE m; BINUNICODE abcd; TUPLE2", "SyntaxError('m', 'abcd')")]
    [InlineData("__builtin__ BaseExceptionGroup; BINUNICODE m; EMPTY_LIST; GLOBAL exceptions ValueError; EMPTY_TUPLE; REDUCE; APPEND; TUPLE2", "ExceptionGroup('m', [...])")]
    [InlineData("__builtin__ BaseExceptionGroup; BINUNICODE m; EMPTY_LIST; GLOBAL exceptions SystemExit; EMPTY_TUPLE; REDUCE; APPEND; TUPLE2", "BaseExceptionGroup('m', [...])")]
    public void Is_what_Python_makes_of_it(string program, string expected)
    {
        var exception = Assert.IsType<PyException>(Read.Any(Asm.Pickle($"PROTO 2; GLOBAL {program}; REDUCE; STOP")));
        Assert.Equal(expected, exception.ToString());
        for (var protocol = 3; protocol <= 5; protocol++)
            Assert.Equal(expected, Read.Any(Pickle.Dumps<object>(exception, PickleConverters.Object, new PickleOptions { Protocol = protocol }))!.ToString());
    }

    [Theory]
    [InlineData("exceptions UnicodeDecodeError; EMPTY_TUPLE")]
    [InlineData("exceptions UnicodeDecodeError; MARK; BINUNICODE utf-8; BINUNICODE x; BININT1 0; BININT1 1; BINUNICODE bad; TUPLE")]
    [InlineData("exceptions UnicodeEncodeError; MARK; BINUNICODE utf-8; BINUNICODE x; BINFLOAT 0; BININT1 1; BINUNICODE bad; TUPLE")]
    [InlineData("exceptions UnicodeTranslateError; BINUNICODE x; TUPLE1")]
    [InlineData("exceptions SyntaxError; BINUNICODE m; BININT1 1; TUPLE2")]
    [InlineData("exceptions SyntaxError; BINUNICODE m; BINUNICODE abcde; TUPLE2")]
    [InlineData("exceptions SyntaxError; BINUNICODE m; EMPTY_TUPLE; TUPLE2")]
    [InlineData("__builtin__ BlockingIOError; BININT1 11; BINUNICODE no; BINFLOAT 1.5; TUPLE3")]
    [InlineData("__builtin__ ExceptionGroup; BINUNICODE m; EMPTY_LIST; TUPLE2")]
    [InlineData("__builtin__ ExceptionGroup; BINUNICODE m; EMPTY_LIST; BININT1 1; APPEND; TUPLE2")]
    [InlineData("__builtin__ ExceptionGroup; BINUNICODE m; EMPTY_LIST; GLOBAL exceptions SystemExit; EMPTY_TUPLE; REDUCE; APPEND; TUPLE2")]
    [InlineData("exceptions ValueError; EMPTY_TUPLE; REDUCE; BININT1 1; BUILD; EMPTY_TUPLE")]
    [InlineData("exceptions ValueError; EMPTY_TUPLE; REDUCE; EMPTY_DICT; BININT1 1; NONE; SETITEM; BUILD; EMPTY_TUPLE")]
    public void What_Python_refuses_is_refused(string program) => Read.AnyError(Asm.Pickle($"PROTO 2; GLOBAL {program}; REDUCE; STOP"));

    [Fact]
    public void Attributes_and_notes_are_kept()
    {
        var exception = (PyException)Read.Any(Asm.Pickle(
            "PROTO 3; GLOBAL builtins ImportError; BINUNICODE x; TUPLE1; REDUCE; EMPTY_DICT; BINUNICODE name; BINUNICODE m; SETITEM; BUILD; EMPTY_DICT; BINUNICODE __notes__; EMPTY_LIST; SETITEM; BUILD; STOP"))!;
        Assert.Equal("m", exception.Attributes!["name"]);
        var back = (PyException)Read.Any(Pickle.Dumps<object>(exception, PickleConverters.Object))!;
        Assert.Equal(["name", "__notes__"], back.Attributes!.Keys);
    }

    [Fact]
    public void An_exception_may_hold_itself()
    {
        var attributes = new PyDict();
        var exception = new PyException(new PyGlobal("builtins", "ValueError"), PyTuple.Empty) { Attributes = attributes };
        attributes["me"] = exception;
        var back = (PyException)Read.Any(Pickle.Dumps<object>(exception, PickleConverters.Object))!;
        Assert.Same(back, back.Attributes!["me"]);
    }
}
