using PickleGen.Opcodes;
using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class BadInputTests
{
    public static TheoryData<int> Protocols => [0, 1, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Truncated_at_every_byte_is_an_error_with_its_place(int protocol)
    {
        var pickle = Pickle.Dumps(Shop.Sample(), new PickleOptions { Protocol = protocol });
        for (var length = 0; length < pickle.Length; length++)
        {
            var error = Assert.Throws<UnpicklingException>(() => Pickle.Loads<Customer>(pickle.AsSpan(0, length)));
            Assert.InRange(error.Offset, 0, length);
            Assert.Contains($"at byte {error.Offset}", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Mutations_give_a_value_or_an_unpickling_exception_whatever_the_plan(int protocol)
    {
        var pickle = Pickle.Dumps(Shop.Sample(), new PickleOptions { Protocol = protocol });
        var random = new Random(17 + protocol);
        for (var round = 0; round < 4000; round++)
        {
            var mutant = (byte[])pickle.Clone();
            for (var i = random.Next(1, 4); i > 0; i--) mutant[random.Next(mutant.Length)] = Mutation(random, mutant);
            var steps = Outcome(mutant, ReadPlan.Steps);
            var plain = Outcome(mutant, ReadPlan.Plain);
            Assert.True(steps.Pickle == plain.Pickle, $"round {round}: steps {steps}, plain {plain}, {Convert.ToHexString(mutant)}");
        }
    }

    private static byte Mutation(Random random, byte[] pickle) => random.Next(3) switch
    {
        0 => (byte)random.Next(256),
        1 => pickle[random.Next(pickle.Length)],
        _ => (byte)OpcodeTable.All[random.Next(OpcodeTable.All.Length)].Code,
    };

    // The value as a pickle, so that outcomes of different plans can be compared; null where it is refused.
    private static (string? Pickle, string? Error) Outcome(byte[] pickle, ReadPlan plan)
    {
        Customer? value;
        try
        {
            var converter = PickleConverters.For<Customer>();
            value = Pickle.Loads(pickle, converter, new PickleOptions { Plan = plan });
        }
        catch (UnpicklingException error)
        {
            return (null, error.Message);
        }

        try
        {
            return (value is null ? "None" : Convert.ToHexString(Pickle.Dumps(value)), null);
        }
        catch (PicklingException error)
        {
            return ("unwritable: " + error.Message, null);
        }
    }
}
