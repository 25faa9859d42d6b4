namespace PickleGen.Shelve.Files;

/// <summary>
/// Bytes by bytes, in a file. Methods may be called from several threads. After <see cref="IDisposable.Dispose"/> they
/// throw <see cref="ObjectDisposedException"/>; what is wrong with the file is a <see cref="ShelfException"/>.
/// </summary>
internal interface IDbmFile : IDisposable
{
    ShelfFormat Format { get; }

    bool IsReadOnly { get; }

    long Count();

    bool Contains(byte[] key);

    /// <summary>The value; null if there is none, or it is longer than that.</summary>
    /// <param name="key">The key.</param>
    /// <param name="maxLength">In bytes.</param>
    /// <param name="length">The length; -1 if there is no value.</param>
    byte[]? Find(byte[] key, int maxLength, out long length);

    void Set(byte[] key, byte[] value);

    /// <summary>Sets a value that is not there; false if it is.</summary>
    bool TryAdd(byte[] key, byte[] value);

    bool Remove(byte[] key);

    /// <summary>Removes the key if it has that value.</summary>
    bool Remove(byte[] key, byte[] value);

    void Clear();

    /// <summary>Sets them one after the other; all or none where the file can.</summary>
    void SetAll(IEnumerable<KeyValuePair<byte[], byte[]>> entries);

    /// <summary>Each key that is there from the start to the end, once; those that come or go meanwhile, perhaps.</summary>
    IEnumerable<byte[]> Keys();

    /// <summary>Makes sure that all is in the files.</summary>
    void Sync();
}
