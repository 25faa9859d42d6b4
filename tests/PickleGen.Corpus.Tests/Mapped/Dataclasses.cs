namespace PickleGen.Corpus.Tests.Mapped;

[Pickleable("corpus_modern.Record")]
internal sealed partial class Record : IDescribed
{
    public required long Ident { get; set; }

    public required string Name { get; set; }

    public required List<string> Tags { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Record", ("ident", Ident), ("name", Name), ("tags", Tags));
}

[Pickleable("corpus_modern.FrozenRecord")]
internal sealed partial record FrozenRecord(long Ident, string Name = "none") : IDescribed
{
    public object Describe() => Described.Instance("corpus_modern", "FrozenRecord", ("ident", Ident), ("name", Name));
}

[Pickleable("corpus_modern.Nested")]
internal sealed partial class Nested : IDescribed
{
    public required Record Head { get; set; }

    public required List<Record> Rest { get; set; }

    public required Dictionary<string, Record> Lookup { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Nested", ("head", Head), ("rest", Rest), ("lookup", Lookup));
}

[Pickleable("corpus_modern.Child")]
internal sealed partial class Child : IDescribed
{
    public required long Ident { get; set; }

    public required string Name { get; set; }

    public required List<string> Tags { get; set; }

    public double Extra { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Child", ("ident", Ident), ("name", Name), ("tags", Tags), ("extra", Extra));
}

[Pickleable("corpus_modern.Version")]
internal sealed partial class Version : IDescribed
{
    public long Major { get; set; }

    public long Minor { get; set; }

    public string Label { get; set; } = "";

    public object Describe() => Described.Instance("corpus_modern", "Version", ("major", Major), ("minor", Minor), ("label", Label));
}

[Pickleable("corpus_modern.SlotRecord")]
internal sealed partial class SlotRecord : IDescribed
{
    public long A { get; set; }

    public string? B { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "SlotRecord", ("a", A), ("b", B));
}

[Pickleable("corpus_modern.KwRecord")]
internal sealed partial class KwRecord : IDescribed
{
    public long A { get; set; }

    public string? B { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "KwRecord", ("a", A), ("b", B));
}
