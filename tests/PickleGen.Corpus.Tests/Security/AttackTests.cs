using System.Globalization;
using PickleGen.Corpus.Tests.Support;

namespace PickleGen.Corpus.Tests.Security;

/// <summary>Pickles made to run code, to lie about types or to cost more than their size.</summary>
public sealed class AttackTests
{
    private const long MostAllocated = 256 * 1024 * 1024;

    private static readonly PickleConverter<List<object>> ListOfAny = PickleConverters.List(PickleConverters.Object);

    public static TheoryData<string> Pickles => new(Attack.All.Where(attack => attack.Container == "pickle").Select(attack => attack.Id));

    public static TheoryData<string> Typed => new(Attack.All.Where(attack => attack is { Container: "pickle", Typed: not null }).Select(attack => attack.Id));

    [Theory]
    [MemberData(nameof(Pickles))]
    public void Untyped(string id)
    {
        var attack = Find(id);
        var attempt = Try(attack, () => Pickle.Loads(attack.Bytes));
        Assert.All(ValueGraph.Objects(attempt.Value), part => Assert.True(ValueGraph.IsData(part), $"{attack}: {part.GetType()}"));

        // What a type would refuse is data to a load without types.
        if (attack.Reader == AttackVerdict.Reject && attack.Typed is null) Assert.False(attempt.Loads, $"{attack} loads");
        if (attack.Reader == AttackVerdict.Load) Assert.True(attempt.Loads, $"{attack}: {attempt.Error}");
        if (attack.Value is not null && attempt.Loads) Assert.Equal(attack.Value, Convert.ToString(attempt.Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void As_the_type_it_is_about(string id)
    {
        var attack = Find(id);
        var attempt = Try(attack, () => AttackTypes.Load(attack.Typed!, attack.Bytes));
        if (attack.Reader == AttackVerdict.Reject) Assert.False(attempt.Loads, $"{attack} loads");
        if (attempt.Value is Account account) Assert.False(account.IsAdmin);
    }

    /// <summary>A list is none of these, or holds data only.</summary>
    [Theory]
    [MemberData(nameof(Pickles))]
    public void As_a_list(string id)
    {
        var attack = Find(id);
        var attempt = Try(attack, () => Pickle.Loads(attack.Bytes, ListOfAny));
        Assert.All(ValueGraph.Objects(attempt.Value), part => Assert.True(ValueGraph.IsData(part), $"{attack}: {part.GetType()}"));
        if (attack.Reader == AttackVerdict.Reject && attack.Typed is null) Assert.False(attempt.Loads, $"{attack} loads");
    }

    /// <summary>What a load gives can be printed, compared and written without costing more than the load.</summary>
    [Theory]
    [MemberData(nameof(Pickles))]
    public void Values_are_as_harmless(string id)
    {
        var attack = Find(id);
        if (Try(attack, () => Pickle.Loads(attack.Bytes)) is not { Value: { } value }) return;
        Try(attack, () => value.ToString());
        Try(attack, () => value.GetHashCode());
        Try(attack, () => value.Equals(value));
        var written = Attempt.Of(() => Pickle.Dumps(value, PickleConverters.Object));
        Assert.True(written.Error is null or PicklingException, $"{attack}: {written.Error}");
        Assert.True(written.Allocated <= MostAllocated, $"{attack}: writing allocates {written.Allocated} bytes");
    }

    private static Attack Find(string id) => Attack.All.Single(attack => attack.Id == id);

    private static Attempt Try(Attack attack, Func<object?> action)
    {
        var attempt = Attempt.Of(action);
        Assert.True(attempt.Allocated <= MostAllocated, $"{attack}: allocates {attempt.Allocated} bytes");
        if (attempt.Error is null) return attempt;
        var refusal = Assert.IsType<UnpicklingException>(attempt.Error);
        Assert.InRange(refusal.Offset, 0, attack.Bytes.Length);
        Assert.NotEmpty(refusal.Reason);
        return attempt;
    }
}
