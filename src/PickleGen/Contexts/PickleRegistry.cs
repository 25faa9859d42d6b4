namespace PickleGen.Contexts;

/// <summary>
/// Which names a load knows and which types an untyped dump knows. Immutable; made from the converters that can be
/// reached from a root; the built-in safe set stands behind them, so that a program may claim one of its names.
/// </summary>
internal sealed class PickleRegistry
{
    private readonly Dictionary<(string Module, string Name), GlobalTarget> _targets = [];
    private readonly Dictionary<Type, PickleConverter> _converters = [];

    private readonly Dictionary<long, PyGlobal> _extensions = [];
    private readonly Dictionary<PyGlobal, int> _codes = [];
    private IReadOnlyDictionary<Type, Func<object, object?>>? _reducers;
    private List<PickleConverter>? _ofDerived;

    private PickleRegistry()
    {
    }

    /// <summary>The safe set alone.</summary>
    public static PickleRegistry BuiltIn { get; } = CreateBuiltIn();

    /// <summary>The registry of a root and everything its values are made of.</summary>
    public static PickleRegistry ReachableFrom(params ReadOnlySpan<PickleConverter> roots) =>
        roots is [] ? BuiltIn : Create(roots);

    /// <summary>What the name stands for, or null.</summary>
    public GlobalTarget? Find(string module, string name) =>
        FindSpelled(module, name) ?? (MovedModules.Other(module) is { } other ? FindSpelled(other, name) : null);

    /// <summary>The object that a class, which is known, has under that name: <c>Color.RED</c>; or null.</summary>
    public object? FindAttribute(PyGlobal name)
    {
        var dot = name.Name.LastIndexOf('.');
        return dot < 0 ? null : Find(name.Module, name.Name[..dot])?.Attribute(name.Name[(dot + 1)..]);
    }

    private GlobalTarget? FindSpelled(string module, string name) =>
        _targets.GetValueOrDefault((module, name)) ?? (ReferenceEquals(this, BuiltIn) ? null : BuiltIn.FindSpelled(module, name));

    /// <summary>The converter of exactly that type, or the nearest one that takes derived types too, or null.</summary>
    public PickleConverter? Find(Type type) =>
        _converters.GetValueOrDefault(type) ?? (_ofDerived is null ? null : FindOfDerived(type));

    private PickleConverter? FindOfDerived(Type type)
    {
        PickleConverter? nearest = null;
        foreach (var converter in _ofDerived!)
        {
            if (type.IsAssignableTo(converter.Type) && nearest?.Type.IsAssignableTo(converter.Type) != true) nearest = converter;
        }

        return nearest;
    }

    /// <summary>The name an extension code stands for, or null.</summary>
    public PyGlobal? FindExtension(long code) => _extensions.GetValueOrDefault(code);

    /// <summary>The extension code of a name, or 0.</summary>
    public int FindExtensionCode(PyGlobal name) => _codes.Count == 0 ? 0 : _codes.GetValueOrDefault(name);

    /// <summary>How values of some types are reduced before a converter is asked, or null.</summary>
    public IReadOnlyDictionary<Type, Func<object, object?>>? Reducers => _reducers;

    /// <summary>The registry of roots and of what a program has registered.</summary>
    public static PickleRegistry Create(
        ReadOnlySpan<PickleConverter> roots,
        IReadOnlyList<GlobalTarget> targets,
        IReadOnlyDictionary<long, PyGlobal> extensions,
        IReadOnlyDictionary<Type, Func<object, object?>> reducers)
    {
        var registry = Create(roots);
        foreach (var target in targets) registry.Add(target);
        foreach (var (code, name) in extensions)
        {
            registry._extensions.Add(code, name);
            registry._codes.Add(name, (int)code);
        }

        if (reducers.Count > 0) registry._reducers = reducers;
        return registry;
    }

    private static PickleRegistry Create(ReadOnlySpan<PickleConverter> roots)
    {
        var registry = new PickleRegistry();

        // What stands first is found first: a root goes before what it is made of.
        foreach (var root in roots) registry._converters.TryAdd(root.Type, root);
        var open = new Stack<PickleConverter>();
        foreach (var root in roots) open.Push(root);
        var seen = new HashSet<PickleConverter>(ReferenceEqualityComparer.Instance);
        while (open.TryPop(out var converter))
        {
            if (!seen.Add(converter)) continue;
            registry._converters.TryAdd(converter.Type, converter);
            if (converter.IncludesDerived) (registry._ofDerived ??= []).Add(converter);
            if (converter.Target is { } target) registry.Claim(target);
            foreach (var function in converter.FunctionsToCall)
            {
                // A call of the class itself is the class's business.
                if (!function.Global.Equals(converter.Target?.Name)) registry.Add(new TypedFunction(function));
            }

            foreach (var part in converter.Parts) open.Push(part);
        }

        return registry;
    }

    private static PickleRegistry CreateBuiltIn()
    {
        var registry = new PickleRegistry();
        foreach (var target in Modules.SafeSet.Targets()) registry.Add(target);
        return registry;
    }

    // Two types may claim one Python class: Page<int> and Page<string> are both Page there.
    private void Claim(GlobalTarget target)
    {
        Claim(target, target.Name);
        foreach (var alias in target.Aliases) Claim(target, alias);
    }

    private void Claim(GlobalTarget target, PyGlobal name)
    {
        var key = (name.Module, name.Name);
        if (target.Class is { } another && _targets.GetValueOrDefault(key) is { } first)
        {
            if (first is SharedName shared) shared.Add(another);
            else if (first.Class is { } one && !ReferenceEquals(one, another)) _targets[key] = new SharedName(name, one, another);
            return;
        }

        _targets.TryAdd(key, target);
    }

    private void Add(GlobalTarget target)
    {
        _targets.TryAdd((target.Name.Module, target.Name.Name), target);
        foreach (var alias in target.Aliases) _targets.TryAdd((alias.Module, alias.Name), target);
    }
}
