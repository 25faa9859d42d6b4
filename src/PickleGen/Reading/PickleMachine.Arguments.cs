using System.Globalization;

namespace PickleGen.Reading;

// Members that come as arguments or as values in order, and items of objects.
internal sealed partial class PickleMachine
{
    // Which members of an object came as arguments: it is complete when its state has been read, too.
    private Dictionary<object, MemberSet>? _arguments;

    /// <summary>The members that a state held, and those that came as arguments before.</summary>
    internal MemberSet WithArguments(object target, MemberSet read, int count)
    {
        if (_arguments is null || !_arguments.TryGetValue(target, out var both)) return read;
        for (var i = 0; i < count; i++)
        {
            if (read.Contains(i)) both = both.With(i, count);
        }

        return both;
    }

    /// <summary>A new instance of a class that is given arguments.</summary>
    internal PickleSlot Construct(ClassState state, PyTuple args, PyDict? kwargs)
    {
        var target = state.Converter.Start(this);
        ApplyArguments(target, args, kwargs, state);
        return Made(target, state);
    }

    // What arguments alone make is complete now, and may be part of what refers to it.
    private PickleSlot Made(object target, ClassState state)
    {
        var shape = state.Converter.Shape;
        if (target is PendingValue && shape.Arguments > 0 && shape.Arguments == shape.Count) state.Converter.Complete(target, default, this);
        return new PickleSlot(target, state, 1);
    }

    /// <summary>
    /// An instance as protocols 0 and 1 make one of a subclass of a builtin type; null where the class is none of that type.
    /// </summary>
    internal PickleSlot? Reconstruct(ClassState state, PyGlobal origin, object? value)
    {
        if (!IsBaseOf(state.Converter.Shape, origin)) return null;
        var target = state.Converter.Start(this);
        ApplyBase(target, value, state);
        return Made(target, state);
    }

    private static bool IsBaseOf(ObjectShape shape, PyGlobal origin) => shape.Layout switch
    {
        ObjectLayout.NamedTuple => origin.Equals(WellKnown.Tuple),
        ObjectLayout.ListSubclass => origin.Equals(WellKnown.List),
        ObjectLayout.DictSubclass => origin.Equals(WellKnown.Dict),
        ObjectLayout.SetSubclass => origin.Equals(WellKnown.Set),
        _ => false,
    };

    private void ApplyBase(object target, object? value, ClassState state)
    {
        if (value is PyTuple items && state.Converter.Shape.Layout == ObjectLayout.NamedTuple) ApplyArguments(target, items, null, state);
        else ApplyArguments(target, new PyTuple(value), null, state);
    }

    // What an inert object was made with.
    private void ApplyCreation(object target, PyObject inert, ClassState state)
    {
        if (inert.Construction != PyConstruction.Reconstruct) ApplyArguments(target, inert.Args, inert.Kwargs, state);
        else if (inert.Args is [PyGlobal origin, var value] && IsBaseOf(state.Converter.Shape, origin)) ApplyBase(target, value, state);
        else throw Error($"'{state}' is made as a subclass of another type than its own");
    }

    private void ApplyItems(object target, PyObject inert, ClassState state)
    {
        if (inert.ListItems is null && inert.DictItems is null) return;
        var kind = inert.ListItems is null ? ContainerKind.Dict : ContainerKind.List;
        if (state.Converter.Items is not { } items || items.Kind != kind) throw Error($"'{state}' is given items; its type has none");
        ApplyContent(target, (object?)inert.ListItems ?? inert.DictItems, items);
    }

    private void ApplyArguments(object target, PyTuple args, PyDict? kwargs, ClassState state)
    {
        var shape = state.Converter.Shape;
        if (args is [var content] && state.Converter.Items is { } items && shape.Arguments == 0 && ApplyContent(target, content, items)) return;
        if (shape.Arguments == 0) throw Error($"'{state}' is made with arguments; its type takes its whole state by name");
        if (args.Count > shape.Arguments) throw Error(string.Create(CultureInfo.InvariantCulture, $"'{state}' is made with {args.Count} arguments; its type has {shape.Arguments}"));
        var read = default(MemberSet);
        ApplyValues(target, args, 0, state, ref read);
        foreach (var (key, value) in kwargs ?? [])
        {
            var member = MemberOf(PickleSlot.From(key), state);
            if (member < 0 || read.Contains(member)) throw Error($"'{state}' takes no argument '{Short(key as string ?? "")}', or has it already");
            ApplyMember(target, member, value, state, migrated: false, ref read);
        }

        (_arguments ??= new Dictionary<object, MemberSet>(ReferenceEqualityComparer.Instance))[target] = read;
    }

    private bool ApplyContent(object target, object? content, PickleItems items)
    {
        Charge(CopyCost(content));
        if (items.Kind == ContainerKind.Dict)
        {
            if (content is not PyDict entries) return false;
            foreach (var (key, value) in entries)
            {
                EnterKey(key);
                items.Set(target, PickleSlot.From(key), PickleSlot.From(value), this);
                Leave();
            }

            return true;
        }

        IReadOnlyCollection<object?>? values = content switch
        {
            List<object?> list => list,
            PyTuple tuple => tuple,
            PySet set => set,
            PyFrozenSet set => set,
            _ => null,
        };
        if (values is null) return false;
        var index = 0;
        foreach (var value in values)
        {
            EnterIndex(index++);
            items.Add(target, PickleSlot.From(value), this);
            Leave();
        }

        return true;
    }

    // Values in the order of the members, from one of them on.
    private void ApplyValues(object target, IReadOnlyList<object?> values, int first, ClassState state, ref MemberSet read)
    {
        var shape = state.Converter.Shape;
        if (values.Count > shape.Count - first)
            throw Error(string.Create(CultureInfo.InvariantCulture, $"'{state}' is given {values.Count} values; its type has {shape.Count - first} members for them"));
        for (var i = 0; i < values.Count; i++) ApplyMember(target, first + i, values[i], state, migrated: false, ref read);
    }

    // The way to an object that is on the stack names it already.
    private void ApplyMember(
        object target, int member, object? value, ClassState state, bool migrated, ref MemberSet read, bool isOnStack = false)
    {
        var shape = state.Converter.Shape;
        Enter($"{(isOnStack && _guessing ? "" : LastName(shape.Name))}.{shape[member].Name}");
        if (migrated) SetMigrated(target, member, value, state);
        else SetMember(target, member, PickleSlot.From(value), state);
        Leave();
        read = read.With(member, shape.Slots);
    }

    // The state of an object that its arguments have made: it may hold attributes that are no members.
    private bool IsUnknown(object? state, ClassState cls)
    {
        if (state is not PyDict entries) return state is null;
        ChargeState(entries);
        foreach (var (key, _) in entries)
        {
            if (MemberOf(PickleSlot.From(key), cls) >= 0) return false;
            RefuseUnknown(PickleSlot.From(key), cls);
        }

        return true;
    }

    /// <summary>Makes an object of a type that is a plain dict, tuple or list in Python.</summary>
    internal object AdoptPlain(object general, IClassConverter converter, PickleConverter owner)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Error($"values of '{converter.Shape.Global}' are nested too deeply");
        var state = StateOf(converter);
        var target = converter.Start(this);
        Adopt(general, owner, target);
        var read = default(MemberSet);
        if (general is PyDict) ApplyEntries(target, general, state, extras: null, migrated: false, ref read, isOnStack: false);
        else ApplyValues(target, (IReadOnlyList<object?>)general, 0, state, ref read);
        if (target is PendingValue { Result: not null }) throw UsedBeforeComplete(converter);
        return converter.Complete(target, read, this);
    }

    /// <summary>Sets a member of an object that has been made of a dict, which gets a further key.</summary>
    internal void SetLate(object target, in PickleSlot key, in PickleSlot value, IClassConverter converter)
    {
        if (target is PendingValue { Result: not null }) throw UsedBeforeComplete(converter);
        var state = StateOf(converter);
        var member = MemberOf(key, state);
        if (member < 0) RefuseUnknown(key, state);
        else SetMember(target, member, value, state);
    }
}
