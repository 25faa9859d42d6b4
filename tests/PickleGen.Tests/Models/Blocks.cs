namespace PickleGen.Tests.Models;

/// <summary>Numbers in blocks, and values of Python's as members.</summary>
[Pickleable("values.Blocks")]
public partial class Blocks
{
    [PickleMember(Format = PickleArrayFormat.Array)]
    public double[] Values { get; set; } = [];

    [PickleMember(Format = PickleArrayFormat.Bytes)]
    public List<short> Raw { get; set; } = [];

    public ReadOnlyMemory<float> Plain { get; set; }

    public PyDeque? Queue { get; set; }

    public PyOrderedDict? Ordered { get; set; }

    public PyDict? Any { get; set; }

    public PyTuple? Pair { get; set; }

    public PyGlobal? Kind { get; set; }

    public PyRange? Range { get; set; }

    public PyException? Failure { get; set; }

    public PyObject? Other { get; set; }
}
