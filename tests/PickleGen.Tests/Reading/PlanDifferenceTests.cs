using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

// Steps and guesses are shortcuts: whatever the bytes, they end where the plain machine ends.
public class PlanDifferenceTests
{
    private const int Rounds = 600;

    public static TheoryData<string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var name in Samples.Keys)
            {
                for (var protocol = 0; protocol <= 5; protocol++) data.Add(name, protocol);
            }

            return data;
        }
    }

    private static readonly Dictionary<string, Action<int>> Samples = new()
    {
        ["numbers"] = protocol => Compare(new Numbers { I32 = 300, U64 = ulong.MaxValue, Big = 1 << 20, Money = 1.5m, Maybe = 7, Color = Color.Green }, protocol),
        ["settings"] = protocol => Compare(new Settings { Host = "h", Retries = 3 }, protocol),
        ["price"] = protocol => Compare(new Price(1.50m), protocol),
        ["graph"] = protocol => Compare(Graph(), protocol),
        ["knot"] = protocol => Compare(Knotted(), protocol),
        ["pairs"] = protocol => Compare(new Pair("a", new Pair("b"), [new Pair("c", null, []), new Pair("d")]), protocol),
        ["shared"] = protocol => Compare(Shared(), protocol),
        ["book"] = protocol => Compare(new Book { Numbers = new Page<int> { Item = 1, Next = new Page<int>() }, Texts = new Page<string> { Item = "x" } }, protocol),
        ["wide"] = protocol => Compare(new Wide { M3 = 3, M64 = 5, Last = 7, Inner = new Wide { Last = 8 } }, protocol),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mutations_end_alike(string name, int protocol) => Samples[name](protocol);

    private static void Compare<T>(T value, int protocol)
        where T : IPickleable<T>
    {
        var pickle = Pickle.Dumps(value, new PickleOptions { Protocol = protocol });
        var random = new Random(protocol);
        for (var round = 0; round < Rounds; round++)
        {
            var mutant = Mutate(pickle, random);
            var expected = Outcome(mutant, T.Converter, ReadPlan.Plain);
            foreach (var plan in new[] { ReadPlan.Guesses, ReadPlan.Steps })
            {
                var actual = Outcome(mutant, T.Converter, plan);
                Assert.True(expected == actual, $"round {round}, {plan}: {actual}\nplain: {expected}\n{Convert.ToHexString(mutant)}");
            }
        }
    }

    // Bytes changed, taken out, doubled, or put elsewhere.
    private static byte[] Mutate(byte[] pickle, Random random)
    {
        var mutant = pickle.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(mutant.Count);
            var length = Math.Min(random.Next(1, 12), mutant.Count - at);
            switch (random.Next(5))
            {
                case 0: mutant[at] = (byte)random.Next(256); break;
                case 1: mutant[at] = (byte)OpcodeTable.All[random.Next(OpcodeTable.All.Length)].Code; break;
                case 2: mutant.RemoveRange(at, length); break;
                case 3: mutant.InsertRange(random.Next(mutant.Count), mutant.GetRange(at, length)); break;
                default: mutant.Insert(at, (byte)OpcodeTable.All[random.Next(OpcodeTable.All.Length)].Code); break;
            }

            if (mutant.Count == 0) mutant.Add((byte)'.');
        }

        return [.. mutant];
    }

    private static (string? Value, string? Reason) Outcome<T>(byte[] pickle, PickleConverter<T> converter, ReadPlan plan)
    {
        T value;
        try
        {
            value = Pickle.Loads(pickle, converter, new PickleOptions { Plan = plan });
        }
        catch (UnpicklingException error)
        {
            return (null, error.Reason);
        }

        try
        {
            return (Convert.ToHexString(Pickle.Dumps(value, converter)), null);
        }
        catch (PicklingException error)
        {
            return (error.Message, null);
        }
    }

    private static Node Graph()
    {
        var node = new Node { Name = "root", Children = [new Node { Name = "a" }, new Node { Any = new PyTuple(1L, "x", 2.5) }] };
        node.Children[0].Next = node;
        node.Any = new PyDict { ["k"] = new List<object?> { null, true, node.Children[1] } };
        return node;
    }

    private static Knot Knotted()
    {
        var inner = new Knot();
        var knot = new Knot { Tuple = Tuple.Create<Knot?, int>(inner, 1), Array = [inner, null!] };
        knot.Set = [inner, knot];
        inner.Frozen = System.Collections.Frozen.FrozenSet.ToFrozenSet([knot]);
        return knot;
    }

    private static Left Shared()
    {
        var left = new Left { Numbers = [1, 2], Names = ["a", "b"], Things = new List<object?> { 1L, "x" }, Counts = new() { ["a"] = 1 } };
        left.Right = new Right { Numbers = left.Numbers, Names = left.Names, Things = left.Things, Counts = left.Counts };
        return left;
    }
}
