using Cases.Harness;
using PickleGen.Reading;

namespace PickleGen.Interop.Tests.Cases;

/// <summary>Reads a pickle of a case by every plan: steps and guesses must not make a difference.</summary>
internal static class Reading
{
    public static void AssertBack(ICase item, byte[] pickle, PickleOptions? options = null)
    {
        var expected = item.Describe(item.Value);
        foreach (var plan in Enum.GetValues<ReadPlan>())
        {
            var back = item.RoundTrip(pickle, (options ?? PickleOptions.Default) with { Plan = plan });
            var description = item.Describe(back);
            Assert.True(expected == description, $"Read by {plan}:\n{description}\nis not\n{expected}");
        }
    }
}
