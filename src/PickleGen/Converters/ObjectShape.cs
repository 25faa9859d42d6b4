using System.Text;

namespace PickleGen;

/// <summary>What Python sees of a type: its class and the keys of its state, in order.</summary>
public sealed class ObjectShape
{
    private readonly MemberShape[] _members;
    private readonly int _arguments;
    private byte[]? _moduleUtf8;
    private byte[]? _nameUtf8;

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
    }

    /// <summary>The Python module.</summary>
    public string Module => Global.Module;

    /// <summary>The qualified name of the class in its module.</summary>
    public string Name => Global.Name;

    /// <summary>The members, in the order they are written.</summary>
    public ReadOnlySpan<MemberShape> Members => _members;

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

    internal byte[] ModuleUtf8 => _moduleUtf8 ??= Encoding.UTF8.GetBytes(Module);

    internal byte[] NameUtf8 => _nameUtf8 ??= Encoding.UTF8.GetBytes(Name);

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
    /// <summary>Describes a member.</summary>
    /// <param name="name">The Python attribute name.</param>
    public MemberShape(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Utf8 = Encoding.UTF8.GetBytes(name);
    }

    /// <summary>The Python attribute name.</summary>
    public string Name { get; }

    /// <summary>Whether a state without this key is refused.</summary>
    public bool Required { get; init; }

    internal byte[] Utf8 { get; }
}
