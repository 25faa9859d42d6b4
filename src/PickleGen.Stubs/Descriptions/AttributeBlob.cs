using System.Reflection.Metadata;

namespace PickleGen.Stubs.Descriptions;

/// <summary>
/// The arguments of a <c>PythonClass</c> attribute, as they are stored. Read by hand, because what comes from an assembly
/// must not cost more than its size.
/// </summary>
internal sealed class AttributeBlob
{
    private const int Property = 0x54;
    private const int Boolean = 0x02;
    private const int Int32 = 0x08;
    private const int String = 0x0e;
    private const int Array = 0x1d;

    private readonly Dictionary<string, object?> _named = new(StringComparer.Ordinal);

    /// <exception cref="BadImageFormatException">The blob is none of that attribute.</exception>
    public AttributeBlob(BlobReader reader)
    {
        if (reader.ReadUInt16() != 1) throw new BadImageFormatException("no attribute");
        Module = reader.ReadSerializedString() ?? "";
        Name = reader.ReadSerializedString() ?? "";
        Form = reader.ReadInt32();
        for (int count = reader.ReadUInt16(); count > 0; count--)
        {
            if (reader.ReadByte() != Property) throw new BadImageFormatException("a field");
            var type = reader.ReadByte();
            if (type == Array && reader.ReadByte() != String) throw new BadImageFormatException("an array of another type");
            var name = reader.ReadSerializedString() ?? "";
            _named[name] = type switch
            {
                Boolean => reader.ReadBoolean(),
                Int32 => reader.ReadInt32(),
                String => reader.ReadSerializedString(),
                Array => Strings(ref reader),
                _ => throw new BadImageFormatException("an argument of another type"),
            };
        }
    }

    public string Module { get; }

    public string Name { get; }

    public int Form { get; }

    public string? Text(string name) => _named.GetValueOrDefault(name) as string;

    public bool Flag(string name) => _named.GetValueOrDefault(name) is true;

    public int Number(string name) => _named.GetValueOrDefault(name) as int? ?? 0;

    public IReadOnlyList<string> List(string name) => _named.GetValueOrDefault(name) as IReadOnlyList<string> ?? [];

    private static List<string> Strings(ref BlobReader reader)
    {
        var count = reader.ReadUInt32();
        if (count == uint.MaxValue) return [];
        var items = new List<string>();
        for (; count > 0; count--) items.Add(reader.ReadSerializedString() ?? "");
        return items;
    }
}
