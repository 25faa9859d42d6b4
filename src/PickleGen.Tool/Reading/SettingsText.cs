using System.Globalization;

namespace PickleGen.Tool.Reading;

/// <summary>Settings as they are spelled on the command line and in batches; null where they are not understood.</summary>
internal static class SettingsText
{
    public const string ErrorsHint = "strict, ignore, replace, backslashreplace, surrogateescape or surrogatepass";

    public const string EncodingHint = "ASCII, latin1, utf-8 or bytes";

    /// <summary>An encoding, as Python's codecs spell it.</summary>
    public static PickleEncoding? Encoding(string text) => text.ToLowerInvariant().Replace('-', '_').Replace(' ', '_') switch
    {
        "ascii" or "us_ascii" or "646" => PickleEncoding.Ascii,
        "latin1" or "latin_1" or "latin" or "l1" or "8859" or "cp819" or "iso8859" or "iso8859_1" or "iso_8859_1" => PickleEncoding.Latin1,
        "utf8" or "utf_8" or "utf" or "u8" or "cp65001" => PickleEncoding.Utf8,
        "bytes" => PickleEncoding.Bytes,
        _ => null,
    };

    /// <summary>An error handler, as Python's codecs spell it.</summary>
    public static PickleErrors? Errors(string text) => text switch
    {
        "strict" => PickleErrors.Strict,
        "ignore" => PickleErrors.Ignore,
        "replace" => PickleErrors.Replace,
        "backslashreplace" => PickleErrors.BackslashReplace,
        "surrogateescape" => PickleErrors.SurrogateEscape,
        "surrogatepass" => PickleErrors.SurrogatePass,
        _ => null,
    };

    /// <summary><c>FILE</c> or <c>FILE:ro</c>.</summary>
    public static BufferFile Buffer(string text) =>
        text.EndsWith(":ro", StringComparison.Ordinal) ? new BufferFile(text[..^3], IsReadOnly: true) : new BufferFile(text, IsReadOnly: false);

    /// <summary>An extension code, 1 to 2,147,483,647.</summary>
    public static int? ExtensionCode(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 0 ? code : null;

    /// <summary><c>module:name</c>.</summary>
    public static PyGlobal? Name(string text) => text.Split(':') is [{ Length: > 0 } module, { Length: > 0 } name] ? new PyGlobal(module, name) : null;
}
