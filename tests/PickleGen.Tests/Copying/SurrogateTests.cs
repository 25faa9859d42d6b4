using PickleGen.Tests.Contexts;

namespace PickleGen.Tests.Copying;

/// <summary>Copies of types that others are pickled in place of.</summary>
public class SurrogateTests
{
    private static readonly PickleContext Bank = BankPickles.Default;

    [Fact]
    public void A_value_is_made_of_a_copy_of_its_surrogate()
    {
        var tag = new List<object?> { 1L };
        var money = new Money(5, "CHF") { Tag = tag };
        var copies = (List<object?>)PickleCopy.DeepCopy((object)new List<object?> { money, money }, Bank)!;
        var copy = Assert.IsType<Money>(copies[0]);
        Assert.Same(copy, copies[1]);
        Assert.Equal((5, "CHF"), (copy.Amount, copy.Currency));
        Assert.NotSame(tag, copy.Tag);
        Assert.Same(tag, ((Money)PickleCopy.Copy((object)money, Bank)!).Tag);
        Assert.True(PickleCopy.DeepEquals((object)money, copy, Bank));
        ((List<object?>)copy.Tag!).Add(2L);
        Assert.False(PickleCopy.DeepEquals((object)money, copy, Bank));
    }

    [Fact]
    public void It_cannot_be_part_of_it()
    {
        var money = new Money(5, "CHF");
        money.Tag = money;
        var error = Assert.Throws<PicklingException>(() => PickleCopy.DeepCopy((object)money, Bank));
        Assert.Contains("'bank.Money' is used before its state is complete", error.Message, StringComparison.Ordinal);
    }
}
