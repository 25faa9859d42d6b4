namespace PickleGen.Tests.Copying;

/// <summary>Which differences are noticed.</summary>
public class EqualityTests
{
    public static TheoryData<string> Changes => [.. ByName.Keys];

    private static Dictionary<string, Action<Room>> ByName { get; } = new()
    {
        ["text"] = room => room.Name = "other",
        ["int"] = room => room.Number++,
        ["long"] = room => room.Area++,
        ["double"] = room => room.Height = 1,
        ["bool"] = room => room.IsOpen = false,
        ["guid"] = room => room.Id = Guid.Empty,
        ["kind of a time"] = room => room.Built = DateTime.SpecifyKind(room.Built, DateTimeKind.Unspecified),
        ["nullable"] = room => room.Floor = null,
        ["items"] = room => room.Next.RemoveAt(1),
        ["order of items"] = room => room.Next.Reverse(),
        ["part of an item"] = room => room.Next[1].Name = "bath",
        ["value of a key"] = room => room.Shelves["a"][1] = 3,
        ["key"] = room => (room.Shelves["c"], _) = (room.Shelves["b"], room.Shelves.Remove("b")),
        ["set"] = room => (_, _) = (room.Words.Remove("x"), room.Words.Add("z")),
        ["order of an ordered dictionary"] = room => room.Steps = new() { ["two"] = 2, ["one"] = 1 },
        ["array"] = room => room.Lines[1] = "n",
        ["matrix"] = room => room.Tiles[1, 1] = 5,
        ["form of a matrix"] = room => room.Tiles = new[,] { { 1, 2, 3, 4 } },
        ["tuple"] = room => room.Pair.Item2.Add(4),
        ["null"] = room => room.Lines = null!,
        ["number in anything"] = room => Anything(room)[0] = 2L,
        ["int or float in anything"] = room => Anything(room)[0] = 1.0,
        ["float in anything"] = room => Anything(room)[1] = 1.25,
        ["text in anything"] = room => Anything(room)[2] = "u",
        ["set in anything"] = room => ((PySet)((PyDict)Anything(room)[4]!)["k"]!).Add(3L),
        ["key in anything"] = room => ((PyDict)Anything(room)[4]!)["l"] = 1L,
        ["list in a tuple"] = room => ((List<object?>)((PyTuple)Anything(room)[5]!)[1]!).Add(1L),
        ["bytes"] = room => ((byte[])Anything(room)[6]!)[0] = 2,
    };

    private static List<object?> Anything(Room room) => (List<object?>)room.Anything!;

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_noticed(string name)
    {
        var (left, right) = (Room.Sample(), Room.Sample());
        Assert.True(PickleCopy.DeepEquals(left, right));
        ByName[name](right);
        Assert.False(PickleCopy.DeepEquals(left, right));
        Assert.False(PickleCopy.DeepEquals(right, left));
        Assert.False(PickleCopy.DeepEquals(left, PickleCopy.DeepCopy(right)));
    }

    [Fact]
    public void Null_only_equals_null()
    {
        Assert.True(PickleCopy.DeepEquals<Room>(null!, null!));
        Assert.False(PickleCopy.DeepEquals(new Room(), null!));
        Assert.False(PickleCopy.DeepEquals(null!, new Room()));
    }

    [Fact]
    public void The_order_of_sets_and_dictionaries_does_not_count()
    {
        var left = new Room { Words = ["a", "b"], Shelves = new() { ["x"] = [1], ["y"] = [2] } };
        var right = new Room { Words = ["b", "a"], Shelves = new() { ["y"] = [2], ["x"] = [1] } };
        Assert.True(PickleCopy.DeepEquals(left, right));
        var any = PickleConverters.Object;
        Assert.True(PickleCopy.DeepEquals<object>(new PyDict { [1L] = 1L, ["b"] = 2L }, new PyDict { ["b"] = 2L, [1L] = 1L }, any));
        Assert.False(PickleCopy.DeepEquals<object>(new PyOrderedDict { ["a"] = 1L, ["b"] = 2L }, new PyOrderedDict { ["b"] = 2L, ["a"] = 1L }, any));
        Assert.False(PickleCopy.DeepEquals<object>(new PyOrderedDict { ["a"] = 1L }, new PyDict { ["a"] = 1L }, any));
    }

    [Fact]
    public void Items_of_sets_and_keys_are_compared_by_their_members()
    {
        var sets = PickleConverters.HashSet(PickleConverters.For<Room>());
        HashSet<Room> left = [new() { Name = "a" }, new() { Name = "b" }];
        Assert.True(PickleCopy.DeepEquals(left, [new() { Name = "b" }, new() { Name = "a" }], sets));
        Assert.False(PickleCopy.DeepEquals(left, [new() { Name = "b" }, new() { Name = "c" }], sets));
        Assert.False(PickleCopy.DeepEquals(left, [new() { Name = "b" }], sets));
        var dicts = PickleConverters.Dictionary(PickleConverters.For<Room>(), PickleConverters.Int32);
        Assert.True(PickleCopy.DeepEquals(new() { [new Room { Number = 1 }] = 1 }, new() { [new Room { Number = 1 }] = 1 }, dicts));
        Assert.False(PickleCopy.DeepEquals(new() { [new Room { Number = 1 }] = 1 }, new() { [new Room { Number = 1 }] = 2 }, dicts));
    }

    [Fact]
    public void A_failed_attempt_at_an_item_of_a_set_proves_nothing()
    {
        // The first attempt meets the pair of inner rooms within two that differ.
        var sets = PickleConverters.HashSet(PickleConverters.For<Room>());
        Room Outer(string inner, string name) => new() { Next = { new Room { Name = inner } }, Name = name };
        var (one, two) = (Outer("x", "a"), Outer("y", "b"));
        var (three, four) = (Outer("z", "b"), Outer("x", "a"));
        Assert.False(PickleCopy.DeepEquals([one, two], [three, four], sets));
    }

    [Fact]
    public void Cycles_of_different_length_may_be_equal()
    {
        var one = new Chain();
        one.Next = one;
        var two = new Chain { Next = new Chain() };
        two.Next.Next = two;
        Assert.True(PickleCopy.DeepEquals(one, two));
        two.Next.Next = null;
        Assert.False(PickleCopy.DeepEquals(one, two));
    }

    [Fact]
    public void One_object_may_stand_for_several()
    {
        var rooms = PickleConverters.List(PickleConverters.For<Room>());
        var one = new Room { Name = "a", Next = { new Room { Name = "b" } } };
        var others = Enumerable.Range(0, 5).Select(_ => PickleCopy.DeepCopy(one)).ToList();
        Assert.True(PickleCopy.DeepEquals([one, one, one, one, one], others, rooms));
        others[4].Next[0].Name = "c";
        Assert.False(PickleCopy.DeepEquals([one, one, one, one, one], others, rooms));
        Assert.False(PickleCopy.DeepEquals(others, [one, one, one, one, one], rooms));

        // What a failed attempt has compared it with is forgotten, what was known before is not.
        var sets = PickleConverters.HashSet(PickleConverters.For<Room>());
        Room Outer(Room inner, string name) => new() { Next = { inner }, Name = name };
        var (x, y) = (new Room { Name = "x" }, new Room { Name = "y" });
        var (first, second) = (new Room { Name = "x" }, new Room { Name = "x" });
        Assert.True(PickleCopy.DeepEquals([Outer(x, "a"), Outer(x, "b")], [Outer(first, "b"), Outer(second, "a")], sets));
        Assert.False(PickleCopy.DeepEquals([Outer(x, "a"), Outer(y, "b")], [Outer(first, "b"), Outer(first, "a")], sets));
    }

    [Fact]
    public void Floats()
    {
        Assert.True(PickleCopy.DeepEquals(double.NaN, -double.NaN, PickleConverters.Double));
        Assert.True(PickleCopy.DeepEquals(0.0, -0.0, PickleConverters.Double));
        Assert.True(PickleCopy.DeepEquals([double.NaN], [double.NaN], PickleConverters.Array(PickleConverters.Double)));
        Assert.False(PickleCopy.DeepEquals([1.0], [2.0], PickleConverters.Array(PickleConverters.Double)));
        Assert.True(PickleCopy.DeepEquals<object>(1, 1L, PickleConverters.Object));
        Assert.False(PickleCopy.DeepEquals<object>(1L, true, PickleConverters.Object));
    }

    [Fact]
    public void Fragments_of_addresses_count() =>
        Assert.False(PickleCopy.DeepEquals(new Uri("http://a/#b"), new Uri("http://a/#c"), PickleConverters.Uri));
}
