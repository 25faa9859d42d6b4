using System.Globalization;
using System.Text;

namespace PickleGen.Shelve.Values;

/// <summary>Keys as bytes. Nothing is replaced by question marks: what the encoding does not have is an error.</summary>
internal sealed class KeyCodec
{
    private readonly Encoding _encoding;
    private readonly string _path;

    public KeyCodec(Encoding encoding, string path)
    {
        _encoding = (Encoding)encoding.Clone();
        _encoding.EncoderFallback = EncoderFallback.ExceptionFallback;
        _encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        _path = path;
    }

    /// <summary>The bytes of a key of the caller's.</summary>
    public byte[] Encode(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        try
        {
            return _encoding.GetBytes(key);
        }
        catch (EncoderFallbackException error)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The key has the character U+{(int)key[error.Index]:X4} at {error.Index}, which {_encoding.WebName} does not have."), nameof(key), error);
        }
    }

    /// <summary>The text of a key in the file.</summary>
    public string Decode(byte[] key)
    {
        try
        {
            return _encoding.GetString(key);
        }
        catch (DecoderFallbackException error)
        {
            throw new ShelfException($"The key with the bytes {Convert.ToHexString(key.AsSpan(0, Math.Min(key.Length, 100)))} is not {_encoding.WebName}; what it is, ShelfOptions.KeyEncoding can say.", _path, ShelfFault.Damaged, error);
        }
    }
}
