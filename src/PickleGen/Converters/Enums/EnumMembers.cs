using System.Text;

namespace PickleGen.Converters;

/// <summary>The members that a Python enum class has for a .NET enum: their names, and which values are any.</summary>
internal sealed class EnumMembers<T>
    where T : struct, Enum
{
    // Names are needed for few enums, and rarely: each place that has a converter would pay for them.
    private readonly Lazy<EnumNames<T>> _names;

    /// <param name="isFlags">Whether a value may be several members at once.</param>
    /// <param name="members">Their names in Python, in the order they are declared in; of none, those of .NET in upper case.</param>
    public EnumMembers(bool isFlags, ReadOnlySpan<(string Name, T Value)> members)
    {
        IsFlags = isFlags;
        var given = members.ToArray();
        _names = new Lazy<EnumNames<T>>(() => given.Length > 0 ? new EnumNames<T>(given) : EnumNames<T>.Conventional());
        if (!isFlags) return;
        foreach (var value in Enum.GetValues<T>()) Mask |= EnumValue.ToUInt64(value);
    }

    public bool IsFlags { get; }

    /// <summary>Of flags, all bits that members have.</summary>
    public ulong Mask { get; }

    /// <summary>Whether the Python class has it: as a member, of flags as any combination of their bits.</summary>
    public bool IsDefined(T value) => IsFlags ? (EnumValue.ToUInt64(value) & ~Mask) == 0 : Enum.IsDefined(value);

    /// <summary>The value of a name, of flags also of several names with bars between them, or null.</summary>
    public T? Find(string name)
    {
        if (_names.Value.Find(name) is { } value) return value;
        if (!IsFlags) return null;
        if (name.Length == 0) return default(T);
        var bits = 0UL;
        foreach (var part in name.AsSpan().Split('|'))
        {
            if (_names.Value.Find(name.AsSpan(part)) is not { } flag) return null;
            bits |= EnumValue.ToUInt64(flag);
        }

        return EnumValue.FromBits<T>(bits);
    }

    /// <summary>
    /// The name of a value, or null if it has none. A combination of flags is the names of its bits, the lowest first, as
    /// in CPython; of none, the empty text.
    /// </summary>
    public string? NameOf(T value)
    {
        if (_names.Value.Of(value) is { } name) return name;
        if (!IsFlags) return null;
        var rest = EnumValue.ToUInt64(value);
        var names = new StringBuilder();
        foreach (var (bits, flag) in _names.Value.Bits)
        {
            if ((rest & bits) == 0 || (EnumValue.ToUInt64(value) & bits) != bits) continue;
            names.Append(names.Length == 0 ? "" : "|").Append(flag);
            rest &= ~bits;
        }

        return rest == 0 ? names.ToString() : null;
    }
}
