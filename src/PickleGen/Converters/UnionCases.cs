using PickleGen.Reading;

namespace PickleGen.Converters;

/// <summary>A converter that stands for several: those of the types its values may be of.</summary>
internal interface IUnion
{
    PickleConverter[] Cases { get; }
}

/// <summary>One of the types that stand for a base.</summary>
internal sealed class UnionCase(PickleConverter converter)
{
    public PickleConverter Converter => converter;

    public Type Type { get; } = converter.Type;

    public bool IsValueType { get; } = converter.Type.IsValueType;
}

/// <summary>
/// The cases of a union, unions among them resolved. Made when the union is first used: while converters are made, those
/// of types that contain each other are not complete.
/// </summary>
internal sealed class UnionCases
{
    private const int MaxNamed = 4;

    private readonly Dictionary<Type, UnionCase> _byType = [];
    private readonly Dictionary<PyGlobal, UnionCase> _byName = [];

    public UnionCases(Type baseType, PickleConverter union)
    {
        var seen = new HashSet<PickleConverter>(ReferenceEqualityComparer.Instance);
        var all = new List<UnionCase>();
        Add(union);
        All = [.. all];
        Expectation = All.Length is > 0 and <= MaxNamed
            ? string.Join(" or ", All.Select(static item => item.Converter.Expectation))
            : $"an instance of one of the {All.Length} classes of {baseType.Name}";

        void Add(PickleConverter converter)
        {
            if (!seen.Add(converter)) return;
            if (converter is IUnion inner)
            {
                foreach (var part in inner.Cases) Add(part);
                return;
            }

            if (!converter.Type.IsAssignableTo(baseType)) return;
            var item = new UnionCase(converter);
            if (!_byType.TryAdd(item.Type, item)) return;
            foreach (var name in converter.Target is { } target ? [target.Name, .. target.Aliases] : Array.Empty<PyGlobal>()) _byName.TryAdd(name, item);
            all.Add(item);
        }
    }

    public UnionCase[] All { get; }

    public string Expectation { get; }

    public UnionCase? Find(Type type) => _byType.GetValueOrDefault(type);

    public UnionCase? Find(PyGlobal name) => _byName.GetValueOrDefault(name);

    public UnionCase? Find(ClassState? state) => state is null ? null : Find(state.Converter.Shape.Global);
}
