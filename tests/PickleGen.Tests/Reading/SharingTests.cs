using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// One object in Python is one object in .NET, whichever plan reads it.
public class SharingTests
{
    public static TheoryData<int, int> Plans
    {
        get
        {
            var data = new TheoryData<int, int>();
            for (var protocol = 0; protocol <= 5; protocol++)
            {
                foreach (var plan in Enum.GetValues<ReadPlan>()) data.Add(protocol, (int)plan);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Collections_shared_by_two_types(int protocol, int plan)
    {
        var left = new Left { Numbers = [1, 2], Names = ["a"], Things = new List<object?> { 1L }, Counts = new() { ["a"] = 1 } };
        left.Right = new Right { Numbers = left.Numbers, Names = left.Names, Things = left.Things, Counts = left.Counts };
        var back = Copy(left, protocol, plan);
        Assert.Equal([1, 2], back.Numbers!);
        Same.Object(back.Numbers, back.Right!.Numbers);
        Same.Object(back.Names, back.Right.Names);
        Same.Object(back.Things, back.Right.Things);
        Same.Object(back.Counts, back.Right.Counts);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_list_of_anything_that_holds_its_owner(int protocol, int plan)
    {
        var left = new Left { Things = new List<object?> { 1L } };
        left.Things.Add(left);
        left.Things.Add("last");
        var back = Copy(left, protocol, plan);
        Assert.Equal(3, back.Things!.Count);
        Same.Object(back, back.Things[1]);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Objects_in_themselves(int protocol, int plan)
    {
        var node = new Node { Name = "n" };
        node.Next = node;
        node.Children.Add(node);
        node.Any = new PyTuple(node, 1L);
        var back = Copy(node, protocol, plan);
        Same.Object(back, back.Next);
        Same.Object(back, back.Children.Single());
        Same.Object(back, ((PyTuple)back.Any!)[0]);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_object_in_its_own_set(int protocol, int plan)
    {
        var knot = new Knot();
        knot.Set = [knot];
        var back = Copy(knot, protocol, plan);
        Same.Object(back, back.Set!.Single());
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_object_in_its_own_array(int protocol, int plan)
    {
        var knot = new Knot();
        knot.Array = [knot, knot];
        var back = Copy(knot, protocol, plan);
        Assert.Equal(2, back.Array!.Length);
        Same.Object(back, back.Array[0]);
        Same.Object(back, back.Array[1]);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_object_in_its_own_tuple(int protocol, int plan)
    {
        var knot = new Knot();
        knot.Tuple = Tuple.Create<Knot?, int>(knot, 1);
        var back = Copy(knot, protocol, plan);
        Same.Object(back, back.Tuple!.Item1);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void An_object_in_its_own_frozen_set(int protocol, int plan)
    {
        var knot = new Knot();
        knot.Frozen = System.Collections.Frozen.FrozenSet.ToFrozenSet([knot]);
        var back = Copy(knot, protocol, plan);
        Same.Object(back, back.Frozen!.Single());
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Types_of_one_python_class(int protocol, int plan)
    {
        var book = new Book
        {
            Numbers = new Page<int> { Item = 1, Next = new Page<int> { Item = 2 } },
            Texts = new Page<string> { Item = "a", Next = new Page<string> { Item = "b" } },
        };
        var back = Copy(book, protocol, plan);
        Assert.Equal((1, 2, "a", "b"), (back.Numbers!.Item, back.Numbers.Next!.Item, back.Texts!.Item, back.Texts.Next!.Item));
    }

    private static T Copy<T>(T value, int protocol, int plan)
        where T : IPickleable<T>
    {
        var pickle = Pickle.Dumps(value, new PickleOptions { Protocol = protocol });
        return Pickle.Loads<T>(pickle, new PickleOptions { Plan = (ReadPlan)plan });
    }
}
