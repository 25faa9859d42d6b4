using PickleGen.Converters;

namespace PickleGen;

public static partial class PickleConverters
{
    /// <summary>An enum as the int of its value. Values without a name are written and read like others.</summary>
    public static PickleConverter<T> Enum<T>()
        where T : struct, Enum => new EnumConverter<T>(Int64, UInt64);

    /// <summary>
    /// An enum as the member of a Python enum class (<c>Enum</c>, <c>IntEnum</c>) that has its value: <c>Color(2)</c>. Reading
    /// also takes an int, and the member by its name, as <c>enum.pickle_by_enum_name</c> writes it. What has no name in .NET
    /// is refused, as Python refuses it.
    /// </summary>
    /// <param name="module">The module of the Python class.</param>
    /// <param name="name">The qualified name of the Python class.</param>
    /// <param name="members">The names in Python; without any, those of .NET in upper case: <c>DARK_RED</c>.</param>
    /// <param name="aliases">Other names of the class, under which members are read and never written.</param>
    public static PickleConverter<T> PythonEnum<T>(
        string module, string name, ReadOnlySpan<(string Name, T Value)> members = default, ReadOnlySpan<PyGlobal> aliases = default)
        where T : struct, Enum => new PythonEnumConverter<T>(module, name, new EnumMembers<T>(isFlags: false, members), aliases.ToArray());

    /// <summary>
    /// The same for an enum whose members are bits, as a <c>Flag</c> or <c>IntFlag</c>: every combination of bits that members
    /// have is accepted, as Python's <c>STRICT</c> boundary does.
    /// </summary>
    /// <param name="module">The module of the Python class.</param>
    /// <param name="name">The qualified name of the Python class.</param>
    /// <param name="members">The names in Python; without any, those of .NET in upper case: <c>DARK_RED</c>.</param>
    /// <param name="aliases">Other names of the class, under which members are read and never written.</param>
    public static PickleConverter<T> PythonFlag<T>(
        string module, string name, ReadOnlySpan<(string Name, T Value)> members = default, ReadOnlySpan<PyGlobal> aliases = default)
        where T : struct, Enum => new PythonEnumConverter<T>(module, name, new EnumMembers<T>(isFlags: true, members), aliases.ToArray());

    /// <summary>An enum as the name of its member, a str. What has no name is refused.</summary>
    /// <param name="members">The names; without any, those of .NET in upper case: <c>DARK_RED</c>.</param>
    public static PickleConverter<T> EnumName<T>(params ReadOnlySpan<(string Name, T Value)> members)
        where T : struct, Enum => new EnumNameConverter<T>(new EnumMembers<T>(isFlags: false, members));

    /// <summary>
    /// The same for an enum whose members are bits. A combination without a name of its own is the names of its bits with
    /// bars between them, the lowest first, as Python calls it: <c>READ|WRITE</c>; no bits are an empty str.
    /// </summary>
    /// <param name="members">The names; without any, those of .NET in upper case: <c>DARK_RED</c>.</param>
    public static PickleConverter<T> FlagName<T>(params ReadOnlySpan<(string Name, T Value)> members)
        where T : struct, Enum => new EnumNameConverter<T>(new EnumMembers<T>(isFlags: true, members));
}
