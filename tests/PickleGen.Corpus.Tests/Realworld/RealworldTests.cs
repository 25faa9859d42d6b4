using PickleGen.Corpus.Tests.Realworld.Containers;
using PickleGen.Corpus.Tests.Realworld.Expectations;
using PickleGen.Corpus.Tests.Support;
using PickleGen.Testing.Data;

namespace PickleGen.Corpus.Tests.Realworld;

/// <summary>Files as programs write them: their content is what is expected, nothing in them runs, and what is written back is the same.</summary>
public sealed class RealworldTests
{
    public static TheoryData<string> WithContent => Ids(file => file.IsPlain && file.Outcome != RealworldOutcome.Refuse);

    public static TheoryData<string> WithUnlisted => Ids(file => file.FirstUnlisted is not null);

    public static TheoryData<string> Listed => Ids(file => file.IsPlain && file.Outcome == RealworldOutcome.Load);

    public static TheoryData<string> Complete => Ids(_ => true);

    public static TheoryData<string> Incomplete => Ids(file => file.NeedsHost);

    [Fact]
    public void Knows_every_layout_but_those_of_numpy() => Assert.Equal(
        ["joblib", "npy", "npz", "torch-legacy", "torch-zip"],
        RealworldCase.All.Select(file => file.Container).Where(name => !Container.IsKnown(name)).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(WithContent))]
    public void Gives_the_expected_content(string id)
    {
        var file = File(id);
        Assert.Null(ExpectationComparison.Difference(file.Expect, ExpectationEncoder.Encode(Container.Load(file, Read))));
    }

    /// <summary>Names that stand for code, or for types nobody maps, are data: the values hold them, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(WithUnlisted))]
    public void Leaves_unlisted_names_inert(string id)
    {
        var file = File(id);
        var values = Container.Load(file, Read) is var value && value is PickleStream stream ? stream.Items : [value];
        Assert.All(values.SelectMany(ValueGraph.Objects), part => Assert.True(ValueGraph.IsData(part), part.GetType().ToString()));
        Assert.Contains(file.FirstUnlisted, values.SelectMany(ValueGraph.Names).Select(name => name.ToString()));
    }

    [Theory]
    [MemberData(nameof(WithUnlisted))]
    public void Refuses_unlisted_names_where_the_options_say_so(string id)
    {
        var file = File(id);
        if (!file.IsPlain) return;
        var refusal = Assert.Throws<UnpicklingException>(() => Container.Load(file, ReadStrictly));
        Assert.Contains($"'{file.FirstUnlisted}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void Takes_the_standard_library_where_unknown_names_are_refused(string id) => Container.Load(File(id), ReadStrictly);

    [Theory]
    [MemberData(nameof(Complete))]
    public void Writes_back_what_it_read(string id)
    {
        var file = File(id);
        var first = ExpectationEncoder.Encode(Container.Load(file, Read));
        var second = ExpectationEncoder.Encode(Container.Load(file, ReadTwice));
        Assert.Null(ExpectationComparison.Difference(TestJson.Parse(first?.ToJsonString() ?? "null"), second));
    }

    /// <summary>A pickle that refers to what is outside of it is refused where nobody says what that is.</summary>
    [Theory]
    [MemberData(nameof(Incomplete))]
    public void Refuses_references_to_what_is_not_there(string id)
    {
        var file = File(id);
        var refusal = Assert.Throws<UnpicklingException>(() => Container.Load(file, static (stream, options) => Pickle.Load(stream, options with { Buffers = null })));
        Assert.Contains(file.Buffers.Count > 0 ? "buffer" : "persistent id", refusal.Reason, StringComparison.Ordinal);
    }

    private static object? Read(Stream stream, PickleOptions options)
    {
        using var unpickler = new ReferenceUnpickler(stream, options);
        return unpickler.Load();
    }

    private static object? ReadStrictly(Stream stream, PickleOptions options) => Read(stream, options with { UnknownGlobals = UnknownGlobals.Error });

    // As it was written back in the same protocol, and that in the highest one.
    private static object? ReadTwice(Stream stream, PickleOptions options)
    {
        var written = Write(Read(stream, options), options with { Protocol = Math.Max(options.Protocol, options.Buffers is null ? 0 : 5) });
        return Read(Write(Read(written, options), PickleOptions.Default), PickleOptions.Default);
    }

    private static MemoryStream Write(object? value, PickleOptions options)
    {
        var stream = new MemoryStream();
        using (var pickler = new ReferencePickler(stream, options with { Buffers = null })) pickler.Dump(value);
        stream.Position = 0;
        return stream;
    }

    private static TheoryData<string> Ids(Func<RealworldCase, bool> wanted) =>
        new(RealworldCase.All.Where(file => Container.IsKnown(file.Container) && wanted(file)).Select(file => file.Id));

    private static RealworldCase File(string id) => RealworldCase.All.Single(file => file.Id == id);
}
