namespace PickleGen.Corpus.Tests.Mapped;

// Exceptions of the program's: __new__ and BaseException.__init__ both keep the arguments.
internal class AppError : Instance
{
    protected PyTuple Args { get; set; } = PyTuple.Empty;

    public override void New(PyTuple args, PyDict? kwargs) => Args = args;

    public override void Init(PyTuple args) => Args = args;

    public override void SetState(object? state)
    {
        if (state is null) return;
        if (state is not PyDict dict) throw TypeError("state is not a dictionary");
        foreach (var (name, value) in dict) Attributes[name as string ?? throw TypeError("attribute name must be string")] = value;
    }

    public override PyObject Reduce(int protocol) => WithState(new PyObject(Class, Args, PyConstruction.Call));

    public override object Describe() => new PyException(Class, Args) { Attributes = Attributes };
}

internal sealed class CodedError : AppError
{
    public override void Init(PyTuple args)
    {
        if (args.Count != 2) throw TypeError("__init__ takes a message and a code");
        base.Init(args);
        Attributes["code"] = args[1];
    }
}

// What its __init__ takes are not its args: Python writes it and cannot read it.
internal sealed class LossyError : AppError
{
    public override void Init(PyTuple args)
    {
        if (args.Count != 2) throw TypeError("__init__ takes left and right");
        Args = new PyTuple($"{args[0]}/{args[1]}");
        (Attributes["left"], Attributes["right"]) = (args[0], args[1]);
    }
}
