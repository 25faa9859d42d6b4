using PickleGen.Reading;

namespace PickleGen.Tests.Unions;

/// <summary>Values of a closed union are told apart by their Python class, and nothing else gets in.</summary>
public class UnionTests
{
    public static TheoryData<int, string> Ways()
    {
        var ways = new TheoryData<int, string>();
        for (var protocol = 0; protocol <= 5; protocol++)
        {
            foreach (var plan in Enum.GetNames<ReadPlan>()) ways.Add(protocol, plan);
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Comes_back_as_what_it_was(int protocol, string plan)
    {
        var cat = new Cat { Name = "Tom" };
        cat.Friend = cat;
        IPet fish = new Fish(3);
        var dog = new Dog { Name = "Rex", Friends = new() { ["cat"] = cat, ["fish"] = fish } };
        var zoo = new Zoo { Pets = [cat, fish, null, dog, fish, new Fish(4), cat], Cat = cat, Any = dog };

        var back = Pickle.Loads<Zoo>(Pickle.Dumps(zoo, new() { Protocol = protocol }), new() { Plan = Enum.Parse<ReadPlan>(plan) });

        var tom = Assert.IsType<Cat>(back.Pets[0]);
        Assert.Same(tom, tom.Friend);
        Assert.Same(tom, back.Pets[6]);
        Assert.Same(tom, back.Cat);
        Assert.Equal(new Fish(3), back.Pets[1]);
        Assert.Null(back.Pets[2]);
        var rex = Assert.IsType<Dog>(back.Pets[3]);
        Assert.Same(rex, back.Any);
        Assert.Same(tom, rex.Friends["cat"]);

        // The box is the object: what was one is one again, in Python too.
        Assert.Same(back.Pets[1], back.Pets[4]);
        Assert.Same(back.Pets[1], rex.Friends["fish"]);
        Assert.Equal(new Fish(4), back.Pets[5]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Stands_at_the_root(int protocol, string plan)
    {
        var options = new PickleOptions { Protocol = protocol };
        IPet[] pets = [new Fish(5), new Cat { Name = "Tom" }, new Dog { Name = "Rex" }];
        foreach (var pet in pets)
        {
            var back = Pickle.Loads<IPet>(Pickle.Dumps(pet, options), new() { Plan = Enum.Parse<ReadPlan>(plan) });
            Assert.IsType(pet.GetType(), back);
        }

        Assert.Equal("Rex", Assert.IsType<Dog>(Pickle.Loads<ITrained>(Pickle.Dumps<ITrained>(new Dog { Name = "Rex" }, options), new() { Plan = Enum.Parse<ReadPlan>(plan) })).Name);
    }

    [Fact]
    public void Writes_what_the_derived_type_writes() =>
        Assert.Equal(Pickle.Dumps(new Cat { Name = "Tom" }), Pickle.Dumps<IPet>(new Cat { Name = "Tom" }));

    [Fact]
    public void A_struct_that_is_shared_is_written_once()
    {
        IPet fish = new Fish(3);
        var state = (PyObject)Pickle.Loads(Pickle.Dumps(new Zoo { Pets = [fish, fish] }))!;
        var pets = (List<object?>)state.Attributes!["pets"]!;
        Assert.Same(pets[0], pets[1]);
    }

    [Fact]
    public void Refuses_to_write_what_is_not_listed()
    {
        var error = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Zoo { Pets = [new Lion()] }));
        Assert.Contains("[PickleDerived<Lion>] to IPet", error.Message, StringComparison.Ordinal);
        Assert.Equal("Zoo.pets", error.Path);
    }

    [Theory]
    [InlineData("Steps")]
    [InlineData("Guesses")]
    [InlineData("Plain")]
    public void Refuses_to_read_what_only_others_allow(string plan)
    {
        // Both classes are known to the load, by other members.
        foreach (var name in (string[])["Snake", "Lion"])
        {
            var instance = new PyObject(new PyGlobal("zoo", name), PyTuple.Empty);
            var zoo = new PyObject(new PyGlobal("zoo", "Zoo"), PyTuple.Empty) { State = new PyDict { ["pets"] = new List<object?> { instance } }, HasState = true };
            var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads<Zoo>(Pickle.Dumps<object>(zoo, PickleConverters.Object), new() { Plan = Enum.Parse<ReadPlan>(plan) }));
            Assert.Contains($"[PickleDerived<{name}>] to IPet", error.Message, StringComparison.Ordinal);
            Assert.Contains("pets[0]", error.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Refuses_to_read_what_nobody_knows()
    {
        var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads<IPet>(Pickle.Dumps(new PyObject(new PyGlobal("zoo", "Bird"), PyTuple.Empty), PickleConverters.Object)));
        Assert.Contains("'zoo.Bird' [Pickleable]", error.Message, StringComparison.Ordinal);
        Assert.Contains("PickleDerived", error.Message, StringComparison.Ordinal);
        Assert.Throws<UnpicklingException>(() => Pickle.Loads<IPet>(Pickle.Dumps(7L, PickleConverters.Object)));
        Assert.Throws<UnpicklingException>(() => Pickle.Loads<IPet>("N."u8));
    }

    [Fact]
    public void Checks_the_state_of_a_case()
    {
        var dog = new PyObject(new PyGlobal("zoo", "Dog"), PyTuple.Empty) { State = new PyDict { ["friends"] = new PyDict() }, HasState = true };
        Assert.Contains("'name'", Assert.Throws<UnpicklingException>(() => Pickle.Loads<IPet>(Pickle.Dumps(dog, PickleConverters.Object))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_composed_by_hand()
    {
        var animals = PickleConverters.List(PickleConverters.Union<object>(PickleConverters.For<Cat>(), PickleConverters.For<Snake>()));
        var back = Pickle.Loads(Pickle.Dumps([new Snake(), new Cat()], animals), animals);
        Assert.IsType<Snake>(back[0]);
        Assert.IsType<Cat>(back[1]);
        Assert.Throws<ArgumentException>(() => PickleConverters.Union<IPet>(PickleConverters.For<Zoo>()));
        Assert.Throws<ArgumentException>(() => PickleConverters.Union<object>(PickleConverters.String));
    }
}
