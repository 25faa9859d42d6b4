namespace PickleGen.Tests.Reading;

/// <summary>Error handlers for text of Python 2; the expected values are CPython 3.13's.</summary>
public class Python2ErrorsTests
{
    [Theory]
    [InlineData(PickleEncoding.Ascii, PickleErrors.Ignore, "61ff62", "ab")]
    [InlineData(PickleEncoding.Ascii, PickleErrors.Replace, "61ff62", "a\ufffdb")]
    [InlineData(PickleEncoding.Ascii, PickleErrors.BackslashReplace, "61ff62", "a\\xffb")]
    [InlineData(PickleEncoding.Ascii, PickleErrors.SurrogateEscape, "61ff62", "a<dcff>b")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.Replace, "61e282ff62", "a\ufffd\ufffdb")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.Ignore, "61e28262c3a9", "ab\u00e9")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.BackslashReplace, "e28261", "\\xe2\\x82a")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.SurrogateEscape, "e28261", "<dce2><dc82>a")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.SurrogatePass, "61eda080", "a<d800>")]
    [InlineData(PickleEncoding.Latin1, PickleErrors.Strict, "ff", "\u00ff")]
    public void Bytes_that_are_not_of_the_encoding(PickleEncoding encoding, PickleErrors errors, string hex, string expected)
    {
        var bytes = Convert.FromHexString(hex);
        byte[] pickle = [(byte)'U', (byte)bytes.Length, .. bytes, (byte)'.'];
        var text = (string)Pickle.Loads(pickle, new PickleOptions { Encoding = encoding, Errors = errors })!;

        // An attribute cannot hold lone surrogates.
        Assert.Equal(expected, string.Concat(text.Select(static unit => char.IsSurrogate(unit) ? $"<{(int)unit:x4}>" : $"{unit}")));
    }

    [Theory]
    [InlineData(PickleEncoding.Ascii, PickleErrors.SurrogatePass, "ff")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.SurrogatePass, "ff")]
    [InlineData(PickleEncoding.Utf8, PickleErrors.Strict, "eda080")]
    public void Are_refused_where_no_handler_takes_them(PickleEncoding encoding, PickleErrors errors, string hex)
    {
        var bytes = Convert.FromHexString(hex);
        byte[] pickle = [(byte)'U', (byte)bytes.Length, .. bytes, (byte)'.'];
        Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, new PickleOptions { Encoding = encoding, Errors = errors }));
    }

    [Theory]
    [InlineData("58060000 00eda0bdedb8802e")]
    [InlineData("565c75643833645c75646530300a2e")]
    public void The_halves_of_a_pair_stay_apart(string hex)
    {
        var text = (PyStr)Pickle.Loads(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))!;
        Assert.Equal([0xd83d, 0xde00], text.CodePoints.ToArray());
        for (var protocol = 0; protocol <= 5; protocol++)
            Assert.Equal(text, Pickle.Loads(Pickle.Dumps<object>(text, PickleConverters.Object, new PickleOptions { Protocol = protocol })));
        Assert.Equal("\U0001f600", Pickle.Loads(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), PickleConverters.String));
    }
}
