using PickleGen.Converters;

namespace PickleGen;

public static partial class PickleConverters
{
    /// <summary>
    /// A closed union: a value is of one of the listed types, and its Python class says which. What
    /// <see cref="PickleDerivedAttribute{T}"/> gives a type of yours, for a base that is not yours.
    /// </summary>
    /// <typeparam name="TBase">The class or interface.</typeparam>
    /// <param name="cases">The converters of the types, which derive from the base; the base itself may be among them.</param>
    /// <exception cref="ArgumentException">A type is not derived from the base, or has no Python class of its own.</exception>
    public static PickleConverter<TBase> Union<TBase>(params PickleConverter[] cases)
        where TBase : class
    {
        ArgumentNullException.ThrowIfNull(cases);
        foreach (var item in cases)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(cases));
            if (!item.Type.IsAssignableTo(typeof(TBase))) throw new ArgumentException($"{item.Type} is not derived from {typeof(TBase)}.", nameof(cases));
            if (item is not IUnion && item.Target is null) throw new ArgumentException($"{item.Type} has no Python class of its own that would tell it apart.", nameof(cases));
        }

        return new ListedUnion<TBase>([.. cases]);
    }

    private sealed class ListedUnion<TBase>(PickleConverter[] cases) : UnionConverter<TBase>
        where TBase : class
    {
        protected override PickleConverter[] Cases => cases;
    }
}
