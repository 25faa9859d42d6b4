using PickleGen.Reading;

namespace PickleGen.Contexts;

/// <summary>
/// A Python class that several types claim. Where one of them is expected it is made at once; elsewhere its
/// instances stay inert until a typed place takes them.
/// </summary>
internal sealed class SharedName(PyGlobal name, IClassConverter first, IClassConverter second) : GlobalTarget(name)
{
    private readonly List<IClassConverter> _claims = [first, second];

    public void Add(IClassConverter claim)
    {
        if (!_claims.Contains(claim)) _claims.Add(claim);
    }

    public bool IsClaimedBy(IClassConverter converter) => _claims.Contains(converter);

    public override PickleSlot Call(PickleMachine machine, PyTuple args) =>
        PickleSlot.Object(new PyObject(Name, args, PyConstruction.Call));

    public override PickleSlot New(PickleMachine machine, PyTuple args, PyDict? kwargs) =>
        PickleSlot.Object(new PyObject(Name, args) { Kwargs = kwargs });
}
