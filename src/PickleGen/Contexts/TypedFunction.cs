using PickleGen.Internal;
using PickleGen.Reading;

namespace PickleGen.Contexts;

/// <summary>A static method that stands for a function of Python's, or for a class that is called.</summary>
internal sealed class TypedFunction(FunctionShape shape) : GlobalTarget(shape.Global)
{
    private readonly string _place = shape.Global.Name[(shape.Global.Name.LastIndexOf('.') + 1)..];

    public override PyGlobal[] Aliases => Others;

    public override bool CopiesArguments => false;

    /// <summary>Other names of the class, for a call of it.</summary>
    public PyGlobal[] Others { get; init; } = [];

    /// <summary>Whether it can be called without arguments.</summary>
    public bool NeedsNothing => shape.Required == 0;

    public override PickleSlot Call(PickleMachine machine, PyTuple args) => PickleSlot.From(Invoke(machine, args, null));

    public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) => PickleSlot.From(Invoke(machine, args, kwargs));

    /// <summary>The result of the method.</summary>
    public object? Invoke(PickleMachine machine, PyTuple args, PyDict? kwargs)
    {
        var values = Bind(machine, args, kwargs);
        var depth = machine.TrailDepth;
        try
        {
            return shape.Call(new PickleArguments(machine, _place, shape.Parameters, values));
        }
        catch (Exception error) when (HookException.Wraps(error) && machine.TrailDepth == depth)
        {
            // Not the conversion of an argument, which knows its place itself.
            throw new HookException($"'{Name}'", error);
        }
    }

    // As Python binds them: positions first, then names.
    private object?[] Bind(PickleMachine machine, PyTuple args, PyDict? kwargs)
    {
        if (args.Count > shape.Single && !shape.HasRest)
            throw machine.Error($"'{Name}' takes {(shape.Required < shape.Single ? "at most " : "")}{shape.Single} arguments, and {args.Count} are passed");
        var values = new object?[Math.Max(args.Count, shape.Single)];
        args.AsSpan().CopyTo(values);
        Array.Fill(values, PickleArguments.Missing, args.Count, values.Length - args.Count);
        if (kwargs is not null) BindNames(machine, values, kwargs);
        for (var i = 0; i < shape.Required; i++)
        {
            if (ReferenceEquals(values[i], PickleArguments.Missing)) throw machine.Error($"'{Name}' lacks its argument '{shape.Parameters[i]}'");
        }

        return values;
    }

    private void BindNames(PickleMachine machine, object?[] values, PyDict kwargs)
    {
        foreach (var (key, value) in kwargs)
        {
            var name = key as string ?? key?.ToString();
            var index = Array.IndexOf(shape.Parameters, name, 0, shape.Single);
            if (index < 0) throw machine.Error($"'{Name}' has no parameter '{PickleMachine.Short(name ?? "")}'");
            if (!ReferenceEquals(values[index], PickleArguments.Missing)) throw machine.Error($"'{Name}' gets its argument '{name}' twice");
            values[index] = value;
        }
    }
}
