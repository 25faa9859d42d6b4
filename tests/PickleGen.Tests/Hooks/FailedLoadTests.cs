using PickleGen.Reading;

namespace PickleGen.Tests.Hooks;

/// <summary>A load that fails shows nothing half-built: hooks see complete objects, and those that are not have none called.</summary>
public class FailedLoadTests
{
    private static readonly Seen[] Graph = [new() { Name = "a", Numbers = [1, 2, 3] }, new() { Name = "b", Numbers = [1, 2, 3] }, new() { Name = "c", Numbers = [1, 2, 3] }];

    private static readonly PickleConverter<Holder> Holders = PickleConverters.For<Holder>();

    public static TheoryData<int, int> Plans
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (var protocol in new[] { 0, 2, 4, 5 })
            {
                foreach (var plan in Enum.GetValues<ReadPlan>()) data.Add(protocol, (int)plan);
            }

            return data;
        }
    }

    /// <summary>Cut off anywhere.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void Truncated(int protocol, int plan)
    {
        var pickle = Dumped(protocol);
        for (var length = 0; length < pickle.Length; length++) Fails(pickle.AsSpan(0, length), (ReadPlan)plan);
    }

    /// <summary>With another opcode anywhere: what loads all the same is complete as well.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void Broken_anywhere(int protocol, int plan)
    {
        var pickle = Dumped(protocol);
        for (var at = 0; at < pickle.Length; at++)
        {
            foreach (var value in new byte[] { 0xff, (byte)'N', (byte)'0', (byte)'b' })
            {
                var broken = pickle.ToArray();
                broken[at] = value;
                Watched.Start();
                try
                {
                    Pickle.Loads(broken, Holders, new PickleOptions { Plan = (ReadPlan)plan });
                }
                catch (UnpicklingException)
                {
                }

                // What it was given may be anything; that it was given all it requires may not.
                Assert.All(Watched.End(), seen => Assert.True(seen.IsBuilt, $"an object that is not complete, at {at} {value:x2}"));
            }
        }
    }

    /// <summary>What fails last, when all objects are made but one, is not shown by the holder's hooks, whose state it is in.</summary>
    [Theory]
    [InlineData("BINUNICODE late; BINUNICODE nonsense; SETITEM; BUILD; STOP")]
    [InlineData("BINUNICODE late; EMPTY_LIST; SETITEM; BUILD; STOP")]
    [InlineData("BINUNICODE late; BININT1 1; SETITEM; BUILD; POP; STOP")]
    public void Failing_in_the_last_member(string end)
    {
        var pickle = Asm.Pickle($"PROTO 2; GLOBAL failed Holder; EMPTY_TUPLE; NEWOBJ; EMPTY_DICT; {end}");
        foreach (var plan in Enum.GetValues<ReadPlan>())
        {
            Watched.Start();
            Assert.Throws<UnpicklingException>(() => Pickle.Loads(pickle, Holders, new PickleOptions { Plan = plan }));
            Assert.All(Watched.Holders, holder => Assert.Equal(1, holder.Late));
        }
    }

    /// <summary>The plain machine, with what a context knows.</summary>
    [Fact]
    public void Truncated_in_a_session()
    {
        var pickle = Dumped(2);
        var context = PickleContext.Create(builder => builder.Add(Holders));
        for (var length = 1; length < pickle.Length; length++)
        {
            using var unpickler = new Unpickler(pickle.AsMemory(0, length), context: context);
            Watched.Start();
            Assert.Throws<UnpicklingException>(() => unpickler.Load());
            Assert.All(Watched.End(), seen => Assert.True(seen.IsComplete));
        }
    }

    private static byte[] Dumped(int protocol) =>
        Pickle.Dumps(new Holder { Items = [.. Graph], Late = 1, Stated = new Five { Value = 5 } }, Holders, new PickleOptions { Protocol = protocol });

    private static void Fails(ReadOnlySpan<byte> pickle, ReadPlan plan)
    {
        Watched.Start();
        try
        {
            Pickle.Loads(pickle, Holders, new PickleOptions { Plan = plan });
            Assert.Fail("it loads");
        }
        catch (UnpicklingException)
        {
            Assert.All(Watched.End(), seen => Assert.True(seen.IsComplete));
            Assert.All(Watched.Holders, holder => Assert.True(holder is { Late: 1, Stated.Value: 5, Items.Count: 3 }));
        }
    }
}

/// <summary>What hooks have been given in a load of this thread.</summary>
internal static class Watched
{
    [ThreadStatic]
    private static List<Seen>? _seen;

    [ThreadStatic]
    private static List<Holder>? _holders;

    public static IReadOnlyList<Holder> Holders => _holders!;

    public static void Start() => (_seen, _holders) = ([], []);

    public static List<Seen> End() => _seen!;

    public static void Add(Seen value) => _seen?.Add(value);

    public static void Add(Holder value) => _holders?.Add(value);
}

[Pickleable("failed.Holder")]
public sealed partial class Holder : IPickleCallbacks
{
    public List<Seen> Items { get; set; } = [];

    public Five? Stated { get; set; }

    public int Late { get; set; }

    public void OnPickling()
    {
    }

    public void OnUnpickled() => Watched.Add(this);
}

[Pickleable("failed.Seen")]
public sealed partial class Seen : IPickleCallbacks
{
    private int _set;

    public required string Name
    {
        get;
        set
        {
            field = value;
            _set |= 1;
        }
    }

    public required List<int> Numbers
    {
        get;
        set
        {
            field = value;
            _set |= 2;
        }
    }

    /// <summary>Whether all that was written was read again.</summary>
    public bool IsComplete => Name is "a" or "b" or "c" && Numbers is [1, 2, 3];

    /// <summary>Whether all that is required was read.</summary>
    public bool IsBuilt => _set == 3;

    public void OnPickling()
    {
    }

    public void OnUnpickled() => Watched.Add(this);
}

[Pickleable("failed.Five")]
public sealed partial class Five
{
    public int Value { get; set; }

    [PickleGetState]
    private int Get() => Value;

    [PickleSetState]
    private void Set(int state) => Value = state == 5 ? state : throw new InvalidOperationException("a state that nobody wrote");
}
