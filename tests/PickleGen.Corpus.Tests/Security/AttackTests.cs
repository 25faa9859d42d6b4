using System.Globalization;
using PickleGen.Corpus.Tests.Support;
using PickleGen.Testing.Processes;

namespace PickleGen.Corpus.Tests.Security;

/// <summary>Pickles made to run code, to lie about types or to cost more than their size.</summary>
public sealed class AttackTests
{
    private const long MostAllocated = 256 * 1024 * 1024;

    // A typed load that fails is repeated by each plan. What it takes at a time is tested in a process of little memory.
    private const int Plans = 3;

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
        var attempt = Try(attack, () => AttackTypes.Load(attack.Typed!, attack.Bytes), Plans);
        if (attack.Reader == AttackVerdict.Reject) Assert.False(attempt.Loads, $"{attack} loads");
        if (attempt.Value is Account account) Assert.False(account.IsAdmin);
    }

    /// <summary>A list is none of these, or holds data only.</summary>
    [Theory]
    [MemberData(nameof(Pickles))]
    public void As_a_list(string id)
    {
        var attack = Find(id);
        var attempt = Try(attack, () => Pickle.Loads(attack.Bytes, ListOfAny), Plans);
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

    public static TheoryData<string> Containers => new(Attack.All.Where(attack => attack.Container != "pickle").Select(attack => attack.Id));

    /// <summary>
    /// Archives of libraries are unknown to a reader of pickles, but somebody may take the pickles out of them. Persistent
    /// ids, which stand for tensors, are refused.
    /// </summary>
    [Theory]
    [MemberData(nameof(Containers))]
    public void In_archives(string id)
    {
        var attack = Find(id);
        foreach (var (way, read) in AttackReads.Of(attack))
        {
            var attempt = Attempt.Of(read);
            Assert.True(attempt.Error is null or UnpicklingException or InvalidDataException, $"{attack} {way}: {attempt.Error}");
            Assert.All(ValueGraph.Objects(attempt.Value), part => Assert.True(ValueGraph.IsData(part), $"{attack} {way}: {part.GetType()}"));
            if (attack.Reader == AttackVerdict.Reject) Assert.False(attempt.Loads, $"{attack} {way}: loads");
        }
    }

    [Fact]
    public void In_a_process_of_little_memory()
    {
        var result = Command.RunWithin(MostAllocated, typeof(AttackProgram).Assembly);
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(Attack.All.Sum(attack => AttackReads.Of(attack).Count()), result.Lines.Count(line => line.Contains(": ", StringComparison.Ordinal)));
    }

    private static Attack Find(string id) => Attack.All.Single(attack => attack.Id == id);

    private static Attempt Try(Attack attack, Func<object?> action, int plans = 1)
    {
        var attempt = Attempt.Of(action);
        Assert.True(attempt.Allocated <= plans * MostAllocated, $"{attack}: allocates {attempt.Allocated} bytes");
        if (attempt.Error is null) return attempt;
        var refusal = Assert.IsType<UnpicklingException>(attempt.Error);
        Assert.InRange(refusal.Offset, 0, attack.Bytes.Length);
        Assert.NotEmpty(refusal.Reason);
        return attempt;
    }
}
