using System.Runtime.CompilerServices;

namespace PickleGen.Tests.Copying;

/// <summary>What is one object stays one, shallow and deep.</summary>
public class CopyTests
{
    [Fact]
    public void A_deep_copy_keeps_identity_and_cycles()
    {
        var room = Room.Sample();
        var copy = PickleCopy.DeepCopy(room);
        Assert.NotSame(room, copy);
        Assert.Same(copy, copy.Next[0]);
        Assert.Same(copy, copy.Next[1].Next[0]);
        Assert.NotSame(room.Next, copy.Next);
        Assert.NotSame(room.Shelves["a"], copy.Shelves["a"]);
        Assert.NotSame(room.Pair.Item2, copy.Pair.Item2);
        Assert.Same(room.Name, copy.Name);
        Assert.Equal(Pickle.Dumps(room), Pickle.Dumps(copy));
        Assert.True(PickleCopy.DeepEquals(room, copy));
    }

    [Fact]
    public void A_shallow_copy_has_the_same_members()
    {
        var room = Room.Sample();
        var copy = PickleCopy.Copy(room);
        Assert.NotSame(room, copy);
        Assert.Same(room.Next, copy.Next);
        Assert.Same(room.Anything, copy.Anything);
        Assert.Same(room, copy.Next[0]);
        Assert.Equal(room.Id, copy.Id);
    }

    [Fact]
    public void Collections_are_copied_one_level()
    {
        var rooms = new List<Room> { Room.Sample() };
        var copy = PickleCopy.Copy(rooms, PickleConverters.List(PickleConverters.For<Room>()));
        Assert.NotSame(rooms, copy);
        Assert.Same(rooms[0], copy[0]);
        var dict = new PyDict { ["a"] = new List<object?>() };
        var other = (PyDict)PickleCopy.Copy(dict, PickleConverters.Object);
        Assert.NotSame(dict, other);
        Assert.Same(dict["a"], other["a"]);
    }

    [Fact]
    public void Null_is_its_own_copy()
    {
        Assert.Null(PickleCopy.DeepCopy<Room>(null!));
        Assert.Null(PickleCopy.Copy<Room>(null!));
        Assert.Null(PickleCopy.DeepCopy(null, PickleContext.Create(static _ => { })));
    }

    [Fact]
    public void Tuples_of_what_does_not_change_are_shared()
    {
        var atoms = new PyTuple(1L, "a", new PyTuple(2L));
        Assert.Same(atoms, PickleCopy.DeepCopy<object>(atoms, PickleConverters.Object));
        var mixed = new PyTuple(1L, new List<object?>());
        var copy = (PyTuple)PickleCopy.DeepCopy<object>(mixed, PickleConverters.Object);
        Assert.NotSame(mixed, copy);
        Assert.NotSame(mixed[1], copy[1]);
        var typed = Tuple.Create(1, "a");
        Assert.Same(typed, PickleCopy.DeepCopy(typed, PickleConverters.Tuple(PickleConverters.Int32, PickleConverters.String)));
    }

    [Fact]
    public void Tuples_and_arrays_may_lead_back_to_themselves()
    {
        var list = new List<object?>();
        var tuple = new PyTuple(list);
        list.Add(tuple);
        var copy = (PyTuple)PickleCopy.DeepCopy<object>(tuple, PickleConverters.Object);
        Assert.Same(copy, ((List<object?>)copy[0]!)[0]);
        Assert.NotSame(tuple, copy);

        var array = new object[1];
        array[0] = array;
        var arrays = PickleConverters.Array(PickleConverters.Object);
        var context = PickleContext.Create(builder => builder.Add(arrays));
        var other = (object[])PickleCopy.DeepCopy((object)array, context)!;
        Assert.Same(other, other[0]);
        Assert.True(PickleCopy.DeepEquals((object)array, other, context));
    }

    [Fact]
    public void A_value_that_is_built_cannot_be_part_of_itself()
    {
        var value = new Fixed("a", []);
        value.Parts.Add(value);
        var load = Assert.Throws<UnpicklingException>(() => Pickle.Loads<Fixed>(Pickle.Dumps(value)));
        var copy = Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy(value));
        Assert.Contains("'copies.Fixed' is used before its state is complete, and its type is built by a constructor", copy.Message, StringComparison.Ordinal);
        Assert.Contains("'copies.Fixed' is used before its state is complete, and its type is built by a constructor", load.Message, StringComparison.Ordinal);

        var shared = new Fixed("leaf", []);
        var fine = PickleCopy.DeepCopy(new Fixed("root", [shared, shared]));
        Assert.Same(fine.Parts[0], fine.Parts[1]);
        Assert.NotSame(shared, fine.Parts[0]);
    }

    [Fact]
    public void A_memo_goes_on_from_call_to_call()
    {
        var shared = new Room { Name = "shared" };
        var kept = new Room { Name = "kept" };
        var memo = new PickleCopyMemo();
        memo.Set(kept, kept);
        var first = PickleCopy.DeepCopy(new Room { Next = { shared, kept } }, memo);
        var second = PickleCopy.DeepCopy(new Room { Next = { shared } }, memo);
        Assert.Same(first.Next[0], second.Next[0]);
        Assert.NotSame(shared, first.Next[0]);
        Assert.Same(kept, first.Next[1]);
        Assert.True(memo.TryGet(shared, out var copy));
        Assert.Same(first.Next[0], copy);
        Assert.False(memo.TryGet(new Room(), out _));
    }

    [Fact]
    public void A_copy_that_fails_leaves_the_memo_alone()
    {
        var memo = new PickleCopyMemo();
        var value = new Room { Anything = new List<object?> { new object() } };
        var error = Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy(value, memo));
        Assert.Contains("nothing says how to copy a System.Object", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, memo.Count);
    }

    [Fact]
    public void Large_graphs_leave_nothing_behind()
    {
        var rooms = PickleConverters.List(PickleConverters.For<Room>());
        for (var round = 0; round < 2; round++)
        {
            var kept = CopyMany(rooms);
            GC.Collect();
            Assert.False(kept.IsAlive);
        }

        // A call that fails does not either.
        var fixedOnes = PickleConverters.List(PickleConverters.For<Fixed>());
        var cycle = new Fixed("a", []);
        cycle.Parts.Add(cycle);
        for (var round = 0; round < 2; round++)
        {
            Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy([new("b", []), cycle], fixedOnes));
            var (left, right) = (new Fixed("c", [new("d", [])]), new Fixed("c", [new("d", [])]));
            Assert.True(PickleCopy.DeepEquals(PickleCopy.DeepCopy([left, left], fixedOnes), [right, right], fixedOnes));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CopyMany(PickleConverter<List<Room>> converter)
    {
        var many = Enumerable.Range(0, 50_000).Select(i => new Room { Number = i, Words = null!, Steps = null!, Lines = null! }).ToList();
        many.AddRange(many.Take(1000).ToList());
        var copy = PickleCopy.DeepCopy(many, converter);
        Assert.Equal(many.Select(room => room.Number), copy.Select(room => room.Number));
        Assert.Same(copy[999], copy[50_999]);
        Assert.True(PickleCopy.DeepEquals(many, copy, converter));
        copy[40_000].Number = 7;
        Assert.False(PickleCopy.DeepEquals(many, copy, converter));
        return new WeakReference(many[30_000]);
    }

    [Fact]
    public void Chains_that_are_too_long_are_refused()
    {
        var root = new Chain();
        for (var i = 0; i < 200_000; i++) root = new Chain { Next = root };
        var other = new Chain();
        for (var i = 0; i < 200_000; i++) other = new Chain { Next = other };
        Assert.Contains("nested too deeply to be copied", Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy(root)).Message, StringComparison.Ordinal);
        Assert.Contains("nested too deeply to be compared", Assert.Throws<PicklingException>(() => PickleCopy.DeepEquals(root, other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Subclasses_of_list_bring_their_items()
    {
        var group = new Group { Title = "all" };
        group.Add(new Room { Name = "a" });
        var deep = PickleCopy.DeepCopy(group);
        Assert.Equal("all", deep.Title);
        Assert.Equal("a", Assert.Single(deep).Name);
        Assert.NotSame(group[0], deep[0]);
        Assert.Same(group[0], PickleCopy.Copy(group)[0]);
        deep[0].Name = "b";
        Assert.False(PickleCopy.DeepEquals(group, deep));
    }

    [Fact]
    public void Extension_data_is_copied_and_nothing_migrates()
    {
        var loose = new Loose { Id = 1, More = new PyDict { ["x"] = new List<object?> { 1L } } };
        var deep = PickleCopy.DeepCopy(loose);
        var shallow = PickleCopy.Copy(loose);
        Assert.NotSame(loose.More, deep.More);
        Assert.NotSame(loose.More, shallow.More);
        Assert.Same(loose.More["x"], shallow.More!["x"]);
        Assert.NotSame(loose.More["x"], deep.More!["x"]);
        Assert.True(PickleCopy.DeepEquals(loose, deep));
        ((List<object?>)deep.More["x"]!).Add(2L);
        Assert.False(PickleCopy.DeepEquals(loose, deep));
        Assert.Null(PickleCopy.DeepCopy(new Loose()).More);
    }

    [Fact]
    public void Python_values_are_copied()
    {
        var deque = new PyDeque(5) { 1L, new List<object?>() };
        var copy = (PyDeque)PickleCopy.DeepCopy<object>(deque, PickleConverters.Object);
        Assert.Equal(5, copy.MaxLength);
        Assert.NotSame(deque[1], copy[1]);
        var ordered = new PyOrderedDict { ["b"] = 1L, ["a"] = 2L };
        Assert.Equal(["b", "a"], ((PyOrderedDict)PickleCopy.DeepCopy<object>(ordered, PickleConverters.Object)).Keys);
        var inert = new PyObject(new PyGlobal("m", "C"), new PyTuple(1L)) { HasState = true };
        inert.State = new PyDict { ["self"] = inert };
        var other = (PyObject)PickleCopy.DeepCopy<object>(inert, PickleConverters.Object);
        Assert.Same(other, other.Attributes!["self"]);
        Assert.True(PickleCopy.DeepEquals<object>(inert, other, PickleConverters.Object));
        other.Args = new PyTuple(2L);
        Assert.False(PickleCopy.DeepEquals<object>(inert, other, PickleConverters.Object));
    }
}
