using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using PickleGen.Contexts;
using PickleGen.Reading;

namespace PickleGen.Copying;

/// <summary>
/// One call of <see cref="PickleCopy"/>: what has been copied, and a machine that executes nothing but calls that a
/// reduction asks for.
/// </summary>
internal sealed partial class CopyContext
{
    // As the writer: beyond this depth, each level asks whether there is stack left.
    private const int SafeDepth = 64;

    private readonly ReferenceMap _copies;
    private readonly Dictionary<object, object>? _before;

    // For the caller's memo, once the call has succeeded.
    private readonly List<KeyValuePair<object, object>>? _made;
    private readonly IReadOnlyDictionary<Type, Func<object, object?>>? _reducers;
    private int _depth;

    public CopyContext(PickleMachine machine, CopyScratch scratch, PickleRegistry registry, Dictionary<object, object>? before, bool isShallow)
    {
        Machine = machine;
        Members = scratch.Members;
        _copies = scratch.Objects;
        Registry = registry;
        IsShallow = isShallow;
        _before = before;
        _made = before is null ? null : [];
        _reducers = registry.Reducers;
        machine.StartCopying(this);
    }

    /// <summary>Makes what hooks and functions of the program make.</summary>
    public PickleMachine Machine { get; }

    public PickleRegistry Registry { get; }

    /// <summary>Whether parts are shared with the original.</summary>
    public bool IsShallow { get; }

    /// <summary>The copy of a part of the value that is being copied; of a shallow copy, the part itself.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public T? Copy<T>(PickleConverter<T> converter, T? value)
    {
        if (IsShallow || value is null) return value;
        Enter();
        var copy = converter.Copy(this, value);
        _depth--;
        return copy!;
    }

    /// <summary>Whether such parts can be taken over as they are.</summary>
    public bool Shares(PickleConverter converter) => IsShallow || converter.IsAtom;

    /// <summary>The copy of an object, if there is one.</summary>
    public object? Find(object original)
    {
        if (_copies[original] is { } copy) return copy is Unfinished part ? throw part.Error() : copy;
        if (_before is not null && _before.TryGetValue(original, out copy)) return copy;
        return _reducers is null ? null : AskReducer(original);
    }

    /// <summary>Notes the copy of an object, which need not be complete.</summary>
    public void Add(object original, object copy)
    {
        _copies[original] = copy;
        _made?.Add(new(original, copy));
    }

    /// <summary>Notes that the copy is made of its parts, so that these cannot refer to it.</summary>
    public void Defer(object original, Func<Exception> error) => _copies[original] = new Unfinished(error);

    /// <summary>The same for a collection, in the words of a load.</summary>
    public void Defer<TCollection>(object original, string parts) =>
        Defer(original, () => Error($"a {typeof(TCollection).Name} is used before all of its {parts} are read"));

    /// <summary>Hands the copies to the caller's memo.</summary>
    public void Keep()
    {
        if (_made is null) return;
        foreach (var (original, copy) in _made) _before![original] = copy;
    }

    public void Release() => Machine.StopCopying();

    public static PicklingException Error(string message) => new(message);

    private void Enter()
    {
        if (++_depth > SafeDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw CopyErrors.TooDeep("copied");
    }

    private object? AskReducer(object original)
    {
        if (PickleWriter.IsBuiltIn(original) || !_reducers!.TryGetValue(original.GetType(), out var reducer)) return null;
        return reducer(original) switch
        {
            null => null,
            PyObject reduction => Rebuild(reduction, original),
            PyGlobal => original,
            var other => throw Error($"a reducer returned a {other.GetType()}: it has to be a PyObject or a PyGlobal"),
        };
    }

    private sealed class Unfinished(Func<Exception> error)
    {
        public Exception Error() => error();
    }
}
