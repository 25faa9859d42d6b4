using PickleGen.Reading;

namespace PickleGen.Contexts;

/// <summary>A function that a program has registered for pickles to call.</summary>
internal sealed class FunctionTarget(PyGlobal name, Func<PyTuple, object?> function) : GlobalTarget(name)
{
    // Nobody here knows what it does.
    public override bool CopiesArguments => false;

    public override PickleSlot Call(PickleMachine machine, PyTuple args) => PickleSlot.From(function(args));
}
