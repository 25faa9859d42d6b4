using System.Runtime.CompilerServices;
using System.Text;
using PickleGen.Contexts;
using PickleGen.Writing;

namespace PickleGen.Reading;

// Classes, calls and states. A name means only what the registry says; any other stays a name, and what is made
// with it an inert PyObject.
internal sealed partial class PickleMachine
{
    private readonly Dictionary<IClassConverter, ClassState> _classes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The name as the pickle's protocol means it: Python 2's standard library below protocol 3.</summary>
    internal PyGlobal Rename(string module, string name) =>
        _protocol < 3 && _options.FixImports ? CompatNames.ToPython3(module, name) : new PyGlobal(module, name);

    /// <summary>The slot of a name: a class of the program's, one of the safe set, or inert.</summary>
    internal PickleSlot Resolve(PyGlobal name)
    {
        // A qualified name is looked up part by part since protocol 4; before, and for what is local to a function,
        // there is nothing of that name.
        if (name.Name.Contains('.', StringComparison.Ordinal))
        {
            if (_protocol < 4) throw Error($"'{Short(name.ToString())}' is a qualified name, which needs protocol 4");
            if (name.Name.Contains("<locals>", StringComparison.Ordinal)) throw Error($"'{Short(name.ToString())}' is local to a function and cannot be referred to");
        }

        if (_hooks is not null) name = _hooks.FindClass(name);

        // One shape of calls spells NEWOBJ_EX with functools.partial: whether it is that is seen when it is called.
        var slot = Claimed(name);
        if (_options.UnknownGlobals == UnknownGlobals.Error && ReferenceEquals(slot.Value, name) && !name.Equals(WellKnown.Partial)) throw Unregistered(name);
        return slot;
    }

    /// <summary>What claims a name that the pickle has already been allowed to mention, or the name.</summary>
    internal PickleSlot Claimed(PyGlobal name)
    {
        if (_registry.Find(name.Module, name.Name) is not { } target) return PickleSlot.Object(_registry.FindAttribute(name) ?? name);
        if (target.Value is { } value) return PickleSlot.From(value);
        var converter = target.Class;
        if (target is SharedName shared && _guessing && Expected()?.ClassNamed(name) is { } expected && shared.IsClaimedBy(expected)) converter = expected;
        if (converter is null) return new PickleSlot(target, SlotTag.Global);
        return new PickleSlot(StateOf(converter), SlotTag.Global);
    }

    internal ClassState StateOf(IClassConverter converter)
    {
        if (!_classes.TryGetValue(converter, out var state)) _classes.Add(converter, state = new ClassState(converter));
        return state;
    }

    /// <summary>A new instance of a class, before its state.</summary>
    internal PickleSlot NewInstance(in PickleSlot cls, PyTuple args, PyDict? kwargs)
    {
        switch (cls.Value)
        {
            case ClassState state when args.Count == 0 && kwargs is null or { Count: 0 }:
                return new PickleSlot(state.Converter.Start(this), state, 1);
            case ClassState { Converter.Function: { } function } state:
                ChargeTuple(args.Count);
                return MadeByCall(function.Invoke(this, args, kwargs), state);
            case ClassState state:
                return Construct(state, args, kwargs);
            case GlobalTarget target when cls.Tag == (object)SlotTag.Global:
                ChargeCall(target, args);
                return Checked(target.New(this, args, kwargs), target);
            case PyGlobal or PyObject:
                ChargeObject(ObjectBytes);
                return PickleSlot.Object(new PyObject(cls.Value, args) { Kwargs = kwargs });
            default:
                throw Error($"a class expected, found {Describe(cls)}");
        }
    }

    /// <summary>The result of <c>callable(*args)</c>.</summary>
    internal PickleSlot Call(in PickleSlot callable, PyTuple args)
    {
        switch (callable.Value)
        {
            case ClassState { Converter.Function: { } function } state when args.Count > 0 || function.NeedsNothing:
                ChargeTuple(args.Count);
                return MadeByCall(function.Invoke(this, args, null), state);
            case ClassState state when args.Count == 0:
                return new PickleSlot(state.Converter.Start(this), state, 1);
            case ClassState state:
                return Construct(state, args, null);
            case GlobalTarget target when callable.Tag == (object)SlotTag.Global:
                ChargeCall(target, args);
                return Checked(target.Call(this, args), target);
            case PyObject instance when args.Count == 0 && AsKeywordNew(instance) is { } made:
                ChargeTuple(made.Args.Count);
                return NewInstance(Claimed(made.Class), made.Args, made.Kwargs);
            case PyGlobal name when _options.UnknownGlobals == UnknownGlobals.Error && args is not [PyObject]:
                throw Unregistered(name);
            case PyObject inert when _options.UnknownGlobals == UnknownGlobals.Error:
                throw Unregistered(inert.Class ?? WellKnown.Partial);
            case PyGlobal or PyObject:
                ChargeObject(ObjectBytes);
                return PickleSlot.Object(new PyObject(callable.Value, args, PyConstruction.Call));
            default:
                throw Error($"{Describe(callable)} is not callable");
        }
    }

    // What a call of a class has made is complete, and a state may yet follow.
    private static PickleSlot MadeByCall(object? result, ClassState state) =>
        result is not null && state.Converter.TakesState(result) ? new PickleSlot(result, state, PickleSlot.Made) : PickleSlot.From(result);

    private UnpicklingException Unregistered(PyGlobal name) => Error(
        $"'{Short(name.ToString())}' is not registered: add its type or function to the context of the load, or leave PickleOptions.UnknownGlobals at Inert to keep it as data");

    // A call the safe set cannot make a value of is data, where data is welcome. What getattr gets may yet be part of
    // a shape that is recognized.
    private PickleSlot Checked(PickleSlot result, GlobalTarget target)
    {
        if (_options.UnknownGlobals == UnknownGlobals.Error && result.Value is PyObject { Callable: PyGlobal name, Construction: PyConstruction.Call, Args: var args }
            && ReferenceEquals(name, target.Name) && !(name.Equals(WellKnown.GetAttr) && args is [_, "__new__"]))
        {
            throw Error($"'{name}' is called with arguments it does not make a value of");
        }

        return result;
    }

    // functools.partial(getattr(cls, '__new__'), cls, *args, **kwargs)(): how protocols 2 and 3 spell NEWOBJ_EX. It is
    // recognized as a whole; neither function means anything by itself.
    private static (PyGlobal Class, PyTuple Args, PyDict Kwargs)? AsKeywordNew(PyObject instance)
    {
        if (instance is not { Construction: PyConstruction.Call, Callable: PyGlobal function } || !function.Equals(WellKnown.Partial)) return null;
        if (instance.State is not PyTuple state || state is not [PyObject { Construction: PyConstruction.Call, Callable: PyGlobal getattr } create, PyTuple args, PyDict kwargs, null]) return null;
        if (!getattr.Equals(WellKnown.GetAttr) || create.Args is not [PyGlobal, "__new__"]) return null;

        // The class may have its __new__ from another one, which is then the one that is named first.
        return args is [PyGlobal cls, ..] ? (cls, new PyTuple(args.AsSpan()[1..]), kwargs) : null;
    }

    private void ExecuteGlobal(ref PickleReader reader)
    {
        var (module, name) = NameLines(ref reader);
        Push(Resolve(Rename(module, name)));
    }

    private void ExecuteStackGlobal()
    {
        Require(2);
        if (_stack[_count - 1] is not { Tag: SlotTag, Value: string name } || _stack[_count - 2] is not { Tag: SlotTag, Value: string module })
            throw Error("STACK_GLOBAL requires str");
        if (name.Length > _limits.MaxNameLength || module.Length > _limits.MaxNameLength) throw NameTooLong();
        if (name.Length == 0 || module.Length == 0) throw Error("a module and a name cannot be empty");
        Truncate(_count - 2);
        Push(Resolve(Rename(module, name)));
    }

    private void ExecuteReduce()
    {
        Require(2);
        if (_stack[_count - 1].Value is not PyTuple args) throw Error("REDUCE needs a tuple of arguments");
        Pop();
        var callable = Pop();
        Push(Call(callable, args));
    }

    private void ExecuteNewObj()
    {
        Require(2);
        if (_stack[_count - 1].Value is not PyTuple args) throw Error("NEWOBJ needs a tuple of arguments");
        Pop();
        var cls = Pop();
        Push(NewInstance(cls, args, null));
    }

    private void ExecuteNewObjEx()
    {
        Require(3);
        if (_stack[_count - 1].Value is not PyDict kwargs) throw Error("NEWOBJ_EX needs a dict of keyword arguments");
        ChargeState(kwargs);
        foreach (var (key, _) in kwargs)
        {
            if (key is not (string or PyStr)) throw Error("keywords must be strings");
        }

        if (_stack[_count - 2].Value is not PyTuple args) throw Error("NEWOBJ_EX needs a tuple of arguments");
        Truncate(_count - 2);
        var cls = Pop();
        Push(NewInstance(cls, args, kwargs.Count == 0 ? null : kwargs));
    }

    private void ExecuteInst(ref PickleReader reader)
    {
        var (module, name) = NameLines(ref reader);
        if (!Ascii.IsValid(module) || !Ascii.IsValid(name)) throw Error("the names of INST are ASCII");
        var args = PyTuple.Adopt(PopToMark());
        Push(Instantiate(Resolve(Rename(module, name)), args));
    }

    private void ExecuteObj()
    {
        var items = PlainMark();
        if (_count == items) throw Underflow();
        var cls = _stack[items];
        var args = new object?[_count - items - 1];
        for (var i = 0; i < args.Length; i++) args[i] = ToObject(_stack[items + 1 + i]);
        Truncate(items);
        DropMark();
        Push(Instantiate(cls, PyTuple.Adopt(args)));
    }

    // INST and OBJ: a class without arguments is created bare, everything else is called. (CPython asks a class whether it
    // has __getinitargs__, and calls it then; such a class says so by what its converter's New does.)
    private PickleSlot Instantiate(in PickleSlot cls, PyTuple args)
    {
        if (cls.Value is PyGlobal or PyObject)
        {
            ChargeObject(ObjectBytes);
            return PickleSlot.Object(new PyObject(cls.Value, args, PyConstruction.Instance));
        }

        return args.Count == 0 ? NewInstance(cls, args, null) : Call(cls, args);
    }

    private void ExecuteBuild()
    {
        Require(2);
        ref var state = ref _stack[_count - 1];
        ref var target = ref _stack[_count - 2];
        if (target.Tag is ClassState cls) BuildTyped(ref target, state, cls);
        else if (target.Value is PendingState pending) pending.Build(this, ToObject(state));
        else if (target.Value is PyObject instance) BuildInert(instance, ToObject(state));
        else if (target.Value is IStateful stateful && TrySetState(stateful, ToObject(state))) { }
        else if (ReducerOf(target) is { } reducer) reducer.SetState(target.Value!, ToObject(state), this);
        else throw Error($"{Describe(target)} takes no state");
        Pop();
    }

    private bool TrySetState(IStateful target, object? state)
    {
        ChargeMerge(target.Attributes, state);
        return target.TrySetState(state);
    }

    private void BuildTyped(ref PickleSlot target, in PickleSlot state, ClassState cls)
    {
        if (target.Value is PendingValue { Result: not null })
        {
            if (cls.Converter.WholeState is not null || !IsUnknown(ToObject(state), cls)) throw UsedBeforeComplete(cls.Converter);
            target = PickleSlot.Object(target.Value);
            return;
        }

        MemberSet read = default;
        if (cls.Converter.WholeState is not null)
        {
            target.Bits &= ~PickleSlot.Filling;
            _pathEnd = _count - 2;
            cls.Converter.SetState(target.Value!, state, this);
            _pathEnd = -1;
        }
        else if (state.Tag is StateSink)
        {
            if (!ReferenceEquals(state.Value, target.Value)) throw Misguess();
            read = EndState(state, cls);
        }
        else
        {
            read = ApplyState(target.Value!, ToObject(state), cls);
            if (target.Bits == PickleSlot.Made) read = MemberSet.All(cls.Converter.Shape.Slots);
        }

        var complete = cls.Converter.Complete(target.Value!, read, this);

        // What was built is no place for members any more: to the next opcode it is a finished value.
        if (target.Value is PendingValue) target = PickleSlot.Object(complete);
        else target.Bits = 0;
    }

    internal UnpicklingException UsedBeforeComplete(IClassConverter converter) => Error(
        $"'{converter.Shape.Global}' is used before its state is complete, and {converter.WhyLate}");

    /// <summary>Makes an instance of a class of the program's from an inert one.</summary>
    internal object Adopt(PyObject inert, IClassConverter converter, PickleConverter owner)
    {
        if (FindAdopted(inert, owner) is { } adopted) return adopted is PendingValue pending ? pending.Finish(this) : adopted;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw Error($"instances of '{inert.Class}' are nested too deeply");
        var state = StateOf(converter);
        var target = converter.Start(this);
        Adopt(inert, owner, target);
        if (!inert.IsBare) ApplyCreation(target, inert, state);
        ApplyItems(target, inert, state);
        var read = default(MemberSet);
        if (inert.HasState && converter.WholeState is not null) converter.SetState(target, PickleSlot.From(inert.State), this);
        else if (inert.HasState) read = ApplyState(target, inert.State, state);
        if (target is PendingValue { Result: not null }) throw UsedBeforeComplete(converter);
        return converter.Complete(target, read, this);
    }

    // A state that is a value of its own: a dict, a pair of one and the slots, or the values of a frozen dataclass.
    private MemberSet ApplyState(object target, object? state, ClassState cls)
    {
        var read = default(MemberSet);
        var shape = cls.Converter.Shape;
        var migrated = false;
        if (shape.Version > 0) state = Migrated(state, cls, ref read, out migrated);
        var extras = shape.HasExtensionData ? new StateExtras() : null;
        if (state is PyTuple { Count: 2 } pair)
        {
            ApplyEntries(target, pair[0], cls, extras, migrated, ref read);
            ApplyEntries(target, pair[1], cls, extras, migrated, ref read);
        }
        else if (state is List<object?> values && cls.Converter.Shape.Layout == ObjectLayout.Values)
        {
            ApplyValues(target, values, cls.Converter.Shape.Arguments, cls, ref read);
        }
        else
        {
            ApplyEntries(target, state, cls, extras, migrated, ref read);
        }

        SetExtras(target, extras, cls, ref read);
        return read;
    }

    private void ApplyEntries(
        object target, object? state, ClassState cls, StateExtras? extras, bool migrated, ref MemberSet read, bool isOnStack = true)
    {
        if (state is null) return;
        if (state is not PyDict entries) throw Error($"the state of '{cls}' is no dict");
        ChargeState(entries);
        var shape = cls.Converter.Shape;
        foreach (var (key, value) in entries)
        {
            var member = MemberOf(PickleSlot.From(key), cls);
            if (member < 0)
            {
                member = TakeBeyond(entries, key, value, cls, extras, ref read);
                if (member < 0) continue;
            }

            extras?.Pass(member, read.Contains(member));
            ApplyMember(target, member, value, cls, migrated, ref read, isOnStack);
        }
    }

    private void BuildInert(PyObject instance, object? state)
    {
        if (instance.HasState && instance.State is PyDict old && state is PyDict entries)
        {
            // A copy: the first state may be shared with another object.
            ChargeMerge(old, entries);
            var both = new PyDict();
            foreach (var (key, value) in old.Concat(entries)) both.SetHashable(key, value);
            instance.State = both;
            return;
        }

        instance.HasState = true;
        instance.State = state;
    }

    private void SetMember(object target, int member, in PickleSlot value, ClassState cls)
    {
        Offered = value;
        var reader = new PickleReader(this, ReaderMode.Slot);
        cls.Converter.Read(ref reader, target, member);
        Offered = default;
    }

    private int MemberOf(in PickleSlot key, ClassState cls)
    {
        if (key.Tag == (object)SlotTag.Key) return (int)key.Bits;
        return key.Value switch
        {
            string text => cls.Converter.Shape.Find(text),
            byte[] bytes => cls.Converter.Shape.Find(bytes, 0),
            _ => -1,
        };
    }

    private void RefuseUnknown(in PickleSlot key, ClassState cls)
    {
        if (_options.UnknownMembers == UnknownMembers.Ignore) return;
        var name = key.Value switch
        {
            string text => Short(text),
            byte[] bytes => Short(Encoding.Latin1.GetString(bytes)),
            _ => Describe(key),
        };
        throw Error($"'{cls}' has no member for the key '{name}'");
    }
}
