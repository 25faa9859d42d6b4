using PickleGen.Stubs.Tests.Models;

namespace PickleGen.Stubs.Tests;

/// <summary>Classes are made in Python and in C#, changed on the other side, and come back typed.</summary>
public sealed class ZooTests(ZooTests.Folder folder) : IClassFixture<ZooTests.Folder>
{
    public static TheoryData<string> Versions => new(StubsFolder.Pythons.Select(python => python.Version.ToString()));

    [Theory]
    [InlineData("zoo", false)]
    [InlineData("zoo.birds", false)]
    [InlineData("zoo", true)]
    public void Is_written_as_approved(string module, bool isStub)
    {
        var text = StubsFiles.Text([typeof(ZooTests).Assembly.Location], module, isStub);
        Assert.Null(ApprovedText.Difference(text, "tests", "PickleGen.Stubs.Tests", "Approved", $"{module}.{(isStub ? "pyi" : "py")}.txt"));
        Assert.Equal(text, StubsFiles.Text([typeof(ZooTests).Assembly.Location], module, isStub));
    }

    [PythonTheory]
    [MemberData(nameof(Versions))]
    public void Is_changed_in_Python(string version)
    {
        const string Source = """
            import datetime, decimal, ipaddress, uuid, zoo, zoo.birds
            bird = pickle.loads(data)
            assert type(bird) is zoo.Animal.Bird and isinstance(bird, zoo.Animal) and zoo.Beast is zoo.Animal
            assert bird.food is zoo.Food.PLANTS and bird.seen is zoo.Days.WEEKEND and bird.size == 'SMALL'
            assert type(bird.home) is zoo.birds.Nest and bird.home.eggs == 2 and bird.home.owner is bird
            assert bird.price == decimal.Decimal('1.50') and bird.born == datetime.datetime(2020, 2, 3)
            assert bird.weights == {'kg': [1, None]} and bird.tricks == {'fly'} and bird.place == (1, 2.5)
            assert bird.friend.nick == 'Leo' and type(bird.friend) is zoo.Animal and getattr(bird, 'class') == 'Aves'
            assert bird._version == 1
            bird.nick = 'Tweety'
            bird.seen = zoo.Days.SUNDAY
            bird.friend = zoo.Animal(id=9, nick='made')
            setattr(bird.friend, 'class', 'Felis')
            result = pickle.dumps(bird, protocol)
            """;
        var bird = new Animal.Bird
        {
            Id = 1,
            Nick = "T",
            Wings = 0.5,
            Food = Food.Plants,
            Seen = Days.Weekend,
            Size = Size.Small,
            Price = 1.50m,
            Born = new(2020, 2, 3),
            Weights = new() { ["kg"] = [1, null] },
            Tricks = ["fly"],
            Place = (1, 2.5),
            Kind = "Aves",
            Friend = new() { Id = 2, Nick = "Leo" },
        };
        bird.Home = new Nest { Eggs = 2, Owner = bird };
        var python = PythonInstallations.Get(version);
        foreach (var protocol in python.Protocols)
        {
            var pickle = Pickle.Dumps(bird, new PickleOptions { Protocol = protocol });
            var back = Pickle.Loads<Animal.Bird>(folder.Eval(python, Source, pickle, protocol));

            Assert.Equal(("Tweety", Days.Sunday, 0.5, 1), (back.Nick, back.Seen, back.Wings, back.Id));
            Assert.Same(back, back.Home.Owner);
            Assert.Equal((9, "made", "Felis", Food.OtherAnimals, Size.VeryLarge), (back.Friend!.Id, back.Friend.Nick, back.Friend.Kind, back.Friend.Food, back.Friend.Size));
            Assert.Equal((9.90m, Guid.Empty, (0, 0.0)), (back.Friend.Price, back.Friend.Tag, back.Friend.Place));
        }
    }

    [PythonTheory]
    [MemberData(nameof(Versions))]
    public void Is_made_in_Python(string version)
    {
        const string Source = """
            import array, datetime, uuid, zoo, zoo.birds
            names = zoo.birds.Names(datetime.datetime(2024, 1, 2), uuid.UUID(int=5), ['a'])
            assert names.str == 'é"\\' and names == zoo.birds.Names(datetime.datetime(2024, 1, 2), uuid.UUID(int=5), ['a'])
            cage = zoo.birds.Cage(inhabitant=zoo.Animal(7), noise=array.array('d', [1.5]))
            assert list(vars(zoo.Animal(7)))[:2] == ['_version', 'id'] and zoo.birds.Cage().visitors == []
            assert '_version' not in vars(zoo.Fish(8)) and zoo.Fish(8).nick == 'nobody'
            result = pickle.dumps([names, cage], protocol)
            """;
        var python = PythonInstallations.Get(version);
        var both = (List<object?>)Pickle.Loads(folder.Eval(python, Source, [], 4), PickleContext.Create(builder => builder.Add(PickleConverters.For<Names>()).Add(ZooContext.Default.CageOfAnimal)))!;

        Assert.Equal(("é\"\\", 1), (((Names)both[0]!).str, ((Names)both[0]!).dataclasses));
        var cage = (Cage<Animal>)both[1]!;
        Assert.Equal((7, 1.5, "nobody"), (cage.Inhabitant!.Id, cage.Noise[0], cage.Inhabitant.Nick));
    }

    public sealed class Folder : IDisposable
    {
        private readonly StubsFolder _stubs = new(typeof(ZooTests).Assembly);

        public byte[] Eval(PythonInstallation python, string source, byte[] pickle, int protocol) =>
            _stubs.Eval(python, source, new Dictionary<string, byte[]> { ["data"] = pickle }, new() { ["protocol"] = protocol }).Bytes;

        public void Dispose() => _stubs.Dispose();
    }
}
