using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Opcodes;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>What Python sees of a type: its class and the keys of its state, in order.</summary>
public sealed class ObjectShape
{
    private readonly MemberShape[] _members;
    private readonly PyGlobal[] _aliases = [];
    private readonly bool _hasMemberAliases;
    private readonly int _arguments;
    private SpelledName? _spelled;

    /// <summary>Creates the description.</summary>
    /// <param name="module">The Python module, such as <c>app.models</c>.</param>
    /// <param name="name">The qualified name of the class in it, such as <c>Order</c> or <c>Order.Line</c>.</param>
    /// <param name="members">The members, in the order they are written.</param>
    public ObjectShape(string module, string name, params MemberShape[] members)
    {
        ArgumentException.ThrowIfNullOrEmpty(module);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(members);
        Global = new PyGlobal(module, name);
        _members = members;
        Hash = (uint)RuntimeHelpers.GetHashCode(this);
        foreach (var member in members) _hasMemberAliases |= member.Aliases.Length > 0;
    }

    /// <summary>The Python module.</summary>
    public string Module => Global.Module;

    /// <summary>The qualified name of the class in its module.</summary>
    public string Name => Global.Name;

    /// <summary>The members, in the order they are written.</summary>
    public ReadOnlySpan<MemberShape> Members => _members;

    /// <summary>Other names of the class, under which it is read and never written.</summary>
    public ReadOnlySpan<PyGlobal> Aliases
    {
        get => _aliases;
        init => _aliases = value.ToArray();
    }

    /// <summary>The version of the state, written as <c>_version</c>; 0 for a type without one.</summary>
    public int Version { get; init; }

    /// <summary>
    /// Whether keys that are no members are kept: they are read as one more member, a <see cref="PyDict"/>, whose number
    /// follows that of the last.
    /// </summary>
    public bool HasExtensionData { get; init; }

    /// <summary>The number of the member that takes unknown keys.</summary>
    internal int ExtensionMember => _members.Length;

    /// <summary>The number that says in a <see cref="MemberSet"/> that the state is of the current version.</summary>
    internal int VersionMember => _members.Length + 1;

    /// <summary>How many numbers there are for a <see cref="MemberSet"/>.</summary>
    internal int Slots => HasExtensionData || Version > 0 ? _members.Length + 2 : _members.Length;

    /// <summary>How many keys a state has without extension data.</summary>
    internal int KeyCount => Version > 0 ? _members.Length + 1 : _members.Length;

    /// <summary>Whether instances of a Python class of that name are of this type.</summary>
    internal bool Claims(PyGlobal name)
    {
        if (name.Equals(Global)) return true;
        foreach (var alias in _aliases)
        {
            if (name.Equals(alias)) return true;
        }

        return false;
    }

    /// <summary>The member that has the key as another name, or -1.</summary>
    internal int FindAlias(string name)
    {
        if (!_hasMemberAliases) return -1;
        for (var i = 0; i < _members.Length; i++)
        {
            if (_members[i].Aliases.Contains(name)) return i;
        }

        return -1;
    }

    /// <summary>What the members are part of in Python.</summary>
    public ObjectLayout Layout { get; init; }

    /// <summary>
    /// How many of the members, the first ones, are arguments of the class: of its <c>__new__</c>, or of the class itself
    /// where <see cref="Layout"/> is <see cref="ObjectLayout.Call"/>.
    /// </summary>
    public int Arguments
    {
        get => Layout is ObjectLayout.NamedTuple or ObjectLayout.Call ? _members.Length : _arguments;
        init => _arguments = value;
    }

    /// <summary>Whether pickles hold a plain container and no class.</summary>
    internal bool IsPlain => Layout is ObjectLayout.Dict or ObjectLayout.Tuple or ObjectLayout.List;

    /// <summary>Whether the object has items besides its members.</summary>
    internal bool HasItems => Layout is ObjectLayout.DictSubclass or ObjectLayout.ListSubclass or ObjectLayout.SetSubclass;

    /// <summary>Whether it is anything but the instance with attributes that nearly every class is.</summary>
    internal bool IsSpecial => Layout != ObjectLayout.Attributes || _arguments > 0;

    internal PyGlobal Global { get; }

    /// <summary>A number that tells shapes apart, mostly.</summary>
    internal uint Hash { get; }

    internal SpelledName Spelled => _spelled ??= new SpelledName(Global);

    internal int Count => _members.Length;

    internal MemberShape this[int member] => _members[member];

    /// <summary>The member of that name (UTF-8), or -1. The member after the last one found is tried first.</summary>
    internal int Find(ReadOnlySpan<byte> name, int expected)
    {
        if ((uint)expected < (uint)_members.Length && name.SequenceEqual(_members[expected].Utf8)) return expected;
        for (var i = 0; i < _members.Length; i++)
        {
            if (name.SequenceEqual(_members[i].Utf8)) return i;
        }

        return -1;
    }

    internal int Find(string name)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            if (string.Equals(name, _members[i].Name, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}

/// <summary>One key of a state.</summary>
public sealed class MemberShape
{
    private readonly string[] _aliases = [];

    /// <summary>Describes a member.</summary>
    /// <param name="name">The Python attribute name.</param>
    public MemberShape(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(name);
        First = Utf8.Length > byte.MaxValue ? [] : [(byte)Opcode.ShortBinUnicode, (byte)Utf8.Length, .. Utf8, (byte)Opcode.Memoize];
    }

    /// <summary>The Python attribute name.</summary>
    public string Name { get; }

    /// <summary>Other keys that are read as this member where a state does not have <see cref="Name"/>; never written.</summary>
    public ReadOnlySpan<string> Aliases
    {
        get => _aliases;
        init => _aliases = value.ToArray();
    }

    /// <summary>Whether a state without this key is refused.</summary>
    public bool Required { get; init; }

    internal byte[] Utf8 { get; }

    /// <summary>How protocol 4 and later spell the key where it occurs first; empty for a long one.</summary>
    internal byte[] First { get; }
}
