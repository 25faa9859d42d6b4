using PickleGen.Tests.Models;

namespace PickleGen.Tests.Writing;

// What its own parts have written by the time it is complete is dropped and referred to, as CPython does it.
public class RecursiveValueTests
{
    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_tuple_is_written_once(int protocol)
    {
        var knot = new Knot();
        var tuple = Tuple.Create(knot, 1);
        knot.Tuple = tuple!;
        var back = Copy(tuple, PickleConverters.Tuple(PickleConverters.For<Knot>(), PickleConverters.Int32), protocol);
        Same.Object(back, back.Item1.Tuple);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_frozenset_is_written_once(int protocol)
    {
        var instance = new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { HasState = true };
        var set = new PyFrozenSet(instance);
        instance.State = new PyDict { ["set"] = set };
        var back = (PyFrozenSet)Copy<object>(set, PickleConverters.Object, protocol);
        Same.Object(back, ((PyObject)back.Single()!).Attributes!["set"]);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_set_is_written_once(int protocol)
    {
        var instance = new PyObject(new PyGlobal("m", "C"), PyTuple.Empty) { HasState = true };
        var set = new PySet { instance };
        instance.State = new PyDict { ["set"] = set };
        var back = (PySet)Copy<object>(set, PickleConverters.Object, protocol);
        Same.Object(back, ((PyObject)back.Single()!).Attributes!["set"]);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void A_call_whose_arguments_hold_its_result_is_written_once(int protocol)
    {
        var list = new List<object?>();
        var instance = new PyObject(new PyGlobal("m", "f"), new PyTuple(list), PyConstruction.Call);
        list.Add(instance);
        var back = (PyObject)Copy<object>(instance, PickleConverters.Object, protocol);
        Same.Object(back, ((List<object?>)back.Args[0]!)[0]);
    }

    private static T Copy<T>(T value, PickleConverter<T> converter, int protocol) =>
        Pickle.Loads(Pickle.Dumps(value, converter, new PickleOptions { Protocol = protocol }), converter)!;
}
