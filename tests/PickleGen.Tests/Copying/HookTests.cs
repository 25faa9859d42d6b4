using PickleGen.Tests.Hooks;

namespace PickleGen.Tests.Copying;

/// <summary>Copies call what pickling calls.</summary>
public class HookTests
{
    [Fact]
    public void Callbacks()
    {
        var heard = new Heard { Numbers = [1] };
        var copy = PickleCopy.DeepCopy(heard);
        Assert.Equal(["pickling"], heard.Log);
        Assert.Equal(["unpickled"], copy.Log);
        Assert.NotSame(heard.Numbers, copy.Numbers);
        Assert.True(PickleCopy.DeepEquals(heard, copy));
        Assert.Equal(["pickling"], heard.Log);
    }

    [Fact]
    public void States()
    {
        var bag = new Bag { NotPickled = () => { } };
        bag.Items.Add(bag);
        var copy = PickleCopy.DeepCopy(bag);
        Assert.Null(copy.NotPickled);
        Assert.Equal("untouched", copy.Items[0]);
        Assert.Same(copy, copy.Items[1]);
        Assert.True(PickleCopy.DeepEquals(bag, copy));
        copy.Items.Add(1L);
        Assert.False(PickleCopy.DeepEquals(bag, copy));

        // The state itself, as in Python.
        Assert.Same(bag.Items, PickleCopy.Copy(bag).Items);
        Assert.Equal(3, PickleCopy.DeepCopy(Angle.Of(3)).Degrees);
        Assert.Equal(new Note("a", new Note(null, null)), PickleCopy.DeepCopy(new Note("a", new Note(null, null))));
    }

    [Fact]
    public void Whole_shelves()
    {
        var bag = new Bag();
        var pile = new Pile<int>();
        pile.Items.Push(1);
        pile.Items.Push(2);
        var shelf = new Shelf { Bag = bag, Bags = [bag], Angles = [Angle.Of(1)], Piles = new() { ["a"] = pile }, Note = new("n", null), Last = 3 };
        var copy = PickleCopy.DeepCopy(shelf);
        Assert.Same(copy.Bag, copy.Bags[0]);
        Assert.NotSame(bag, copy.Bag);
        Assert.Equal([2, 1], copy.Piles["a"].Items);
        Assert.Equal(Pickle.Dumps(shelf), Pickle.Dumps(copy));
        Assert.True(PickleCopy.DeepEquals(shelf, copy));
        copy.Piles["a"].Items.Push(3);
        Assert.False(PickleCopy.DeepEquals(shelf, copy));
    }

    [Fact]
    public void Reductions()
    {
        var money = Hooks.Money.Make(5, "CHF");
        money.Notes.Add(7);
        var context = PickleContext.Create(static builder => builder.Add(PickleConverters.For<Hooks.Money>()).Add(PickleConverters.List(PickleConverters.Int32)));
        var copy = (Hooks.Money)PickleCopy.DeepCopy((object)money, context)!;
        Assert.Equal((5, "CHF"), (copy.Amount, copy.Currency));
        Assert.Equal([7], copy.Notes);
        Assert.NotSame(money.Notes, copy.Notes);
        Assert.True(PickleCopy.DeepEquals((object)money, copy, context));
        copy.Notes.Add(8);
        Assert.False(PickleCopy.DeepEquals((object)money, copy, context));
        Assert.Same(money.Notes, ((Hooks.Money)PickleCopy.Copy((object)money, context)!).Notes);

        var names = new Names("list") { "a", "b" };
        var others = PickleCopy.DeepCopy(names);
        Assert.Equal("list", others.Title);
        Assert.Equal(names, others.AsEnumerable());
        Assert.Equal([1, 2], PickleCopy.DeepCopy(new Odd { 2, 1 }));
        Assert.Equal(new Ratio(1, 2), PickleCopy.DeepCopy(new Ratio(1, 2)));
        Assert.Same(Marker.Nothing, PickleCopy.DeepCopy(Marker.Nothing));
    }

    [Fact]
    public void What_a_hook_throws_is_told_with_its_name()
    {
        var error = Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy(new Angry { Mood = () => new InvalidOperationException("no") }));
        Assert.Contains("the [PickleGetState] method of 'hooks.Angry' threw InvalidOperationException: no", error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Throws<OperationCanceledException>(() => PickleCopy.DeepCopy(new Angry { Mood = () => new OperationCanceledException() }));
    }

    [Fact]
    public void Reducers_of_a_context()
    {
        var context = PickleContext.Create(static builder => builder
            .AddReducer<Version>(version => new PyObject(new PyGlobal("app", "version"), new PyTuple((long)version.Major), PyConstruction.Call))
            .AddFunction("app", "version", args => new Version((int)(long)args[0]! + 1, 0)));
        var version = new Version(1, 2);
        var copy = (List<object?>)PickleCopy.DeepCopy((object)new List<object?> { version, version }, context)!;
        Assert.Equal(new Version(2, 0), copy[0]);
        Assert.Same(copy[0], copy[1]);
    }
}
