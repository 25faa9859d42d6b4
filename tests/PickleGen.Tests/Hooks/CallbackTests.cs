using PickleGen.Reading;

namespace PickleGen.Tests.Hooks;

/// <summary>Objects that want to know when they are pickled.</summary>
public class CallbackTests
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
    public void Once_for_each_object(int protocol, int plan)
    {
        var options = new PickleOptions { Protocol = protocol, Plan = (ReadPlan)plan };
        var team = new Team { Lead = new Worker { Name = "a" } };
        team.Members = [team.Lead, new Worker { Name = "b", Boss = team.Lead }, team.Lead];
        team.Lead.Boss = team.Lead;
        team.Spot = new Spot(3);
        team.Spots = [new Spot(4), new Spot(5)];
        team.Pair = new(1);
        team.Stated = new();

        var pickle = Pickle.Dumps(team, options);
        Assert.Equal("team pickling", string.Join(' ', team.Log));
        Assert.Equal("worker pickling", string.Join(' ', team.Lead.Log));
        Assert.Equal(["derived pickling"], team.Pair.Log);
        Assert.Equal(["stated pickling"], team.Stated.Log);

        var back = Pickle.Loads<Team>(pickle, options)!;
        Assert.Equal(["team unpickled 3"], back.Log);
        Assert.Equal(["worker unpickled"], back.Lead!.Log);
        Assert.Equal(["worker unpickled"], back.Members[1].Log);
        Assert.Equal(["derived unpickled"], back.Pair!.Log);
        Assert.Equal(["stated unpickled 5"], back.Stated!.Log);

        // Each struct is written as what its copy has become, and completed once.
        Assert.Equal(1013, back.Spot.X);
        Assert.Equal([1014, 1015], back.Spots.Select(spot => spot.X));
        Assert.Equal(3, team.Spot.X);
    }

    [Theory]
    [InlineData("GLOBAL hooks Worker; EMPTY_TUPLE; NEWOBJ; STOP")]
    [InlineData("GLOBAL hooks Worker; EMPTY_TUPLE; NEWOBJ; NONE; BUILD; STOP")]
    [InlineData("GLOBAL hooks Worker; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BUILD; STOP")]
    public void Once_whatever_the_state(string program)
    {
        foreach (var plan in Enum.GetValues<ReadPlan>())
            Assert.Equal(["worker unpickled"], Pickle.Loads<Worker>(Asm.Pickle(program), new PickleOptions { Plan = plan })!.Log);
    }

    [Fact]
    public void An_inert_instance_that_a_typed_place_takes()
    {
        // Two types claim the class, so that neither is made before its place is known.
        var converter = PickleConverters.ValueTuple(Crate<int>.CreatePickleConverter(PickleConverters.Int32), Crate<string>.CreatePickleConverter(PickleConverters.String));
        var pickle = Pickle.Dumps((new Crate<int> { Item = 1 }, new Crate<string> { Item = "a" }), converter);
        foreach (var plan in Enum.GetValues<ReadPlan>())
        {
            var (ints, texts) = Pickle.Loads(pickle, converter, new PickleOptions { Plan = plan });
            Assert.Equal((1, 1), (ints.Calls, texts.Calls));
        }
    }

    [Fact]
    public void What_they_throw()
    {
        var error = Read.Error<Worker>(Asm.Pickle("GLOBAL hooks Worker; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; BINUNICODE name; BINUNICODE bad; SETITEM; BUILD; STOP"));
        Assert.Equal("OnUnpickled of PickleGen.Tests.Hooks.Worker threw InvalidOperationException: bad name", error.Reason);
        Assert.IsType<InvalidOperationException>(error.InnerException);

        var written = Assert.Throws<PicklingException>(() => Pickle.Dumps(new Team { Members = [new Worker { Name = "bad" }] }));
        Assert.Equal("Team.members", written.Path);
        Assert.Contains("OnPickling of PickleGen.Tests.Hooks.Worker threw InvalidOperationException: bad name", written.Message, StringComparison.Ordinal);
    }
}

[Pickleable("hooks.Team")]
public partial class Team : IPickleCallbacks
{
    public Worker? Lead { get; set; }

    public List<Worker> Members { get; set; } = [];

    public Spot Spot { get; set; }

    public Spot[] Spots { get; set; } = [];

    public Derived? Pair { get; set; }

    public Stated? Stated { get; set; }

    [PickleIgnore]
    public List<string> Log { get; } = [];

    public void OnPickling() => Log.Add("team pickling");

    public void OnUnpickled() => Log.Add($"team unpickled {Members.Count}");
}

[Pickleable("hooks.Worker")]
public partial class Worker : IPickleCallbacks
{
    public string Name { get; set; } = "";

    public Worker? Boss { get; set; }

    [PickleIgnore]
    public List<string> Log { get; } = [];

    void IPickleCallbacks.OnPickling() => Note("worker pickling");

    void IPickleCallbacks.OnUnpickled() => Note("worker unpickled");

    private void Note(string what) => Log.Add(Name == "bad" ? throw new InvalidOperationException("bad name") : what);
}

[Pickleable("hooks.Spot")]
public partial struct Spot(int x) : IPickleCallbacks
{
    public int X { get; set; } = x;

    public void OnPickling() => X += 10;

    public void OnUnpickled() => X += 1000;
}

public abstract record Noted : IPickleCallbacks
{
    [PickleIgnore]
    public List<string> Log { get; } = [];

    protected abstract string Kind { get; }

    public void OnPickling() => Log.Add(Kind + " pickling");

    void IPickleCallbacks.OnUnpickled() => Log.Add(Kind + " unpickled");
}

[Pickleable("hooks.Derived")]
public sealed partial record Derived(int X) : Noted
{
    protected override string Kind => "derived";
}

[Pickleable("hooks.Stated")]
public partial class Stated : IPickleCallbacks
{
    private int _state;

    public List<string> Log { get; } = [];

    [PickleGetState]
    private int Get() => Log.Count == 1 ? 5 : 0;

    [PickleSetState]
    private void Set(int state) => _state = state;

    public void OnPickling() => Log.Add("stated pickling");

    public void OnUnpickled() => Log.Add($"stated unpickled {_state}");
}

[Pickleable("hooks.Crate")]
public partial class Crate<T> : IPickleCallbacks
{
    public T? Item { get; set; }

    [PickleIgnore]
    public int Calls { get; private set; }

    public void OnUnpickled() => Calls++;
}
