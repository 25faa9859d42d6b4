using System.Diagnostics.CodeAnalysis;
using PickleGen.Reading;

namespace PickleGen;

/// <summary>What a pickle passes to a hook: the arguments of a function, a state, an item. Generated code takes them by type.</summary>
public readonly ref struct PickleArguments
{
    private readonly PickleMachine _machine;
    private readonly string _place;
    private readonly string[] _names;
    private readonly object?[] _values;

    internal PickleArguments(PickleMachine machine, string place, string[] names, object?[] values)
    {
        _machine = machine;
        _place = place;
        _names = names;
        _values = values;
    }

    /// <summary>Stands for an argument that was not passed.</summary>
    internal static object Missing { get; } = new();

    /// <summary>Whether an argument was passed.</summary>
    /// <param name="index">The number of the parameter.</param>
    public bool Has(int index) => !ReferenceEquals(_values[index], Missing);

    /// <summary>An argument as a value of its type.</summary>
    /// <param name="index">The number of the parameter.</param>
    /// <param name="converter">The converter of the type.</param>
    /// <exception cref="UnpicklingException">The argument is not of that type.</exception>
    [return: MaybeNull]
    public T Get<T>(int index, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        Enter(_names[index]);
        var value = Take(converter, _values[index]);
        _machine.Leave();
        return value;
    }

    /// <summary>The further arguments, which belong to the last parameter.</summary>
    /// <param name="index">The number of that parameter.</param>
    /// <param name="converter">The converter of each.</param>
    /// <exception cref="UnpicklingException">One of them is not of that type.</exception>
    public T[] GetRest<T>(int index, PickleConverter<T> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        var rest = new T[_values.Length - index];
        Enter(_names[index]);
        for (var i = 0; i < rest.Length; i++)
        {
            _machine.EnterIndex(i);
            rest[i] = Take(converter, _values[index + i])!;
            _machine.Leave();
        }

        _machine.Leave();
        return rest;
    }

    // A copy of a typed argument is typed as well.
    [return: MaybeNull]
    private T Take<T>(PickleConverter<T> converter, object? value) =>
        _machine.Copier is not null && value is T own ? own : converter.Take(PickleSlot.From(value), _machine);

    // 'make(amount)' of a function, 'Order.<state>' of an object.
    private void Enter(string name) => _machine.Enter(name[0] == '<' ? $"{_place}.{name}" : $"{_place}({name})");
}
