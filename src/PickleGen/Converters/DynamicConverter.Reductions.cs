using PickleGen.Opcodes;
using PickleGen.Values;
using PickleGen.Writing;

namespace PickleGen.Converters;

// Objects that are written as a reduction: callable, arguments, items, state, in CPython's order.
internal sealed partial class DynamicConverter
{
    private static void WriteReducible(ref PickleWriter writer, IReducible value)
    {
        if (value is ISingleton { Singleton: { } singleton })
        {
            if (writer.TryWriteSingleton(singleton.Kind, singleton.Value)) return;
            WriteReduction(ref writer, value.Reduce(writer.Protocol), value);
            writer.NameLast(singleton.Kind, singleton.Value);
            return;
        }

        if (!writer.TryWriteReference(value)) WriteReduction(ref writer, value.Reduce(writer.Protocol), value);
    }

    // An inert object goes back the way it came.
    private static void WriteObject(ref PickleWriter writer, PyObject instance)
    {
        if (!writer.TryWriteReference(instance)) WriteReduction(ref writer, instance, instance);
    }

    /// <summary>Writes what a reduction says, for an object that has not been written.</summary>
    internal static void WriteReduction(ref PickleWriter writer, PyObject reduction, object identity)
    {
        writer.Enter();
        if (HoldsContainers(reduction.Args)) WriteWithContainers(ref writer, reduction, identity);
        else WriteCreation(ref writer, reduction, reduction.Args);

        // An object that its own arguments hold is complete by now, items and state included.
        if (!writer.TryEndRecursive(identity))
        {
            writer.MemoizeObject(identity);
            WriteItems(ref writer, reduction);
            if (reduction.HasState) WriteState(ref writer, reduction, identity);
        }

        writer.Leave();
    }

    // CPython makes arguments anew each time it reduces an object. So where a list among them leads back to the object, it
    // writes that again, whole, and not a reference to the list it has begun. Once: an object in its very own list would
    // have no end.
    private static void WriteWithContainers(ref PickleWriter writer, PyObject reduction, object identity)
    {
        var anew = writer.Open(identity) == 2 || reduction.Construction == PyConstruction.Reconstruct;
        WriteCreation(ref writer, reduction, anew ? CopiesOf(ref writer, reduction.Args) : reduction.Args);
        writer.Close(identity);
    }

    private static bool HoldsContainers(PyTuple args)
    {
        foreach (var arg in args.AsSpan())
        {
            if (arg is List<object?> or PyDict or PySet) return true;
        }

        return false;
    }

    private static PyTuple CopiesOf(ref PickleWriter writer, PyTuple args)
    {
        var copies = args.AsSpan().ToArray();
        foreach (ref var arg in copies.AsSpan())
        {
            if (arg is not null && writer.HasWritten(arg)) arg = Copy(arg);
        }

        return PyTuple.Adopt(copies);
    }

    private static void WriteCreation(ref PickleWriter writer, PyObject reduction, PyTuple args)
    {
        switch (reduction.Construction)
        {
            case PyConstruction.New:
                WriteNew(ref writer, reduction);
                break;
            case PyConstruction.Instance:
                WriteInstance(ref writer, reduction);
                break;
            case PyConstruction.Reconstruct:
                Call(ref writer, WellKnown.Reconstructor, new PyTuple([reduction.Callable, .. args]));
                break;
            default:
                if (reduction.Kwargs is not null) throw writer.Error($"a call of {reduction.Callable} with keyword arguments has no opcode; functools.partial can hold them");
                Call(ref writer, reduction.Callable, args);
                break;
        }
    }

    private static object Copy(object value)
    {
        if (value is List<object?> list) return new List<object?>(list);
        if (value.GetType() == typeof(PyDict))
        {
            var copy = new PyDict();
            foreach (var (key, item) in (PyDict)value) copy.SetHashable(key, item);
            return copy;
        }

        if (value is not PySet items) return value;
        var set = new PySet();
        foreach (var item in items) set.Add(item);
        return set;
    }

    private static void Call(ref PickleWriter writer, object callable, PyTuple args)
    {
        WriteAny(ref writer, callable);
        WriteAny(ref writer, args);
        writer.Op(Opcode.Reduce);
    }

    private static void WriteNew(ref PickleWriter writer, PyObject reduction)
    {
        if (reduction.Kwargs is { } kwargs)
        {
            WriteNewWithKeywords(ref writer, reduction, kwargs);
        }
        else if (writer.Protocol >= 2)
        {
            WriteAny(ref writer, reduction.Callable);
            WriteAny(ref writer, reduction.Args);
            writer.Op(Opcode.NewObj);
        }
        else
        {
            Call(ref writer, WellKnown.NewObj, new PyTuple([reduction.Callable, .. reduction.Args]));
        }
    }

    // Below protocol 4 there is no opcode for it, and CPython writes
    // functools.partial(cls.__new__, cls, *args, **kwargs)().
    private static void WriteNewWithKeywords(ref PickleWriter writer, PyObject reduction, PyDict kwargs)
    {
        if (writer.Protocol >= 4)
        {
            WriteAny(ref writer, reduction.Callable);
            WriteAny(ref writer, reduction.Args);
            WriteAny(ref writer, kwargs);
            writer.Op(Opcode.NewObjEx);
            return;
        }

        // A method by its qualified name, which the writer spells as a call of getattr.
        object create = reduction.Class is { } cls
            ? new PyGlobal(cls.Module, $"{cls.Name}.__new__")
            : new PyObject(WellKnown.GetAttr, new PyTuple(reduction.Callable, "__new__"), PyConstruction.Call);
        var partial = new PyObject(WellKnown.Partial, new PyTuple(create), PyConstruction.Call)
        {
            HasState = true,
            State = new PyTuple(create, new PyTuple([reduction.Callable, .. reduction.Args]), kwargs, null),
        };
        Call(ref writer, partial, PyTuple.Empty);
    }

    // INST at protocol 0, OBJ later, as Python 2 writes them.
    private static void WriteInstance(ref PickleWriter writer, PyObject reduction)
    {
        writer.StartInstance();
        var name = reduction.Class;
        if (writer.Protocol > 0 || name is null) WriteAny(ref writer, reduction.Callable);
        foreach (var argument in reduction.Args) WriteAny(ref writer, argument);
        writer.EndInstance(writer.Protocol > 0 ? null : name);
    }

    // Python reads these from an iterator: it only sees that a single item is left when it has it.
    private static void WriteItems(ref PickleWriter writer, PyObject reduction)
    {
        var items = reduction.ListItems ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            var (index, count) = IsLastOfItsBatch(i, items.Count) ? (0, 1) : (i, items.Count);
            writer.BeforeItem(index, count);
            WriteAny(ref writer, items[i]);
            writer.AfterItem(index, count);
        }

        if (reduction.DictItems is not { } entries) return;
        var entry = 0;
        foreach (var (key, value) in entries)
        {
            var (index, count) = IsLastOfItsBatch(entry, entries.Count) ? (0, 1) : (entry, entries.Count);
            entry++;
            writer.BeforeItem(index, count);
            WriteAny(ref writer, key);
            WriteAny(ref writer, value);
            writer.AfterEntry(index, count);
        }
    }

    private static bool IsLastOfItsBatch(int index, int count) => index == count - 1 && index % PickleWriter.BatchSize == 0;

    private static void WriteState(ref PickleWriter writer, PyObject reduction, object identity)
    {
        if (reduction.StateSetter is not { } setter)
        {
            WriteAny(ref writer, reduction.State);
            writer.Op(Opcode.Build);
            return;
        }

        // setter(obj, state), whose result nobody wants.
        WriteAny(ref writer, setter);
        if (!writer.TryWriteReference(identity)) throw writer.Error("a state setter needs the memo");
        WriteAny(ref writer, reduction.State);
        writer.Op(Opcode.Tuple2);
        writer.Op(Opcode.Reduce, Opcode.Pop);
    }
}
