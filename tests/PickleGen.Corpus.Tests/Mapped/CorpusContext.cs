namespace PickleGen.Corpus.Tests.Mapped;

/// <summary>
/// What the names of corpus_types.py and corpus_modern.py, and of a few classes of the standard library, stand for.
/// <c>corpus_types.Unregistered</c> is left out, as its name says.
/// </summary>
[PickleableFor<Empty>]
[PickleableFor<Node>]
[PickleableFor<Diamond>]
[PickleableFor<PrivateName>]
[PickleableFor<Inner>]
[PickleableFor<Deepest>]
[PickleableFor<GetStateDict>]
[PickleableFor<GetStateOverridesObject>]
[PickleableFor<Café>]
[PickleableFor<Stack>]
[PickleableFor<Wrapper>]
[PickleableFor<Record>]
[PickleableFor<FrozenRecord>]
[PickleableFor<Nested>]
[PickleableFor<Child>]
[PickleableFor<Version>]
[PickleableFor<SlotRecord>]
[PickleableFor<KwRecord>]
[PickleableFor<Level>]
internal sealed partial class CorpusContext : PickleContext
{
    private static readonly EnumClass[] Enums =
    [
        new("Color", flags: false, ("RED", 1L), ("GREEN", "green"), ("BLUE", new PyTuple(0L, 0L, 255L))),
        new("Perm", flags: true, ("R", 4L), ("W", 2L), ("X", 1L), ("RW", 6L)),
        new("IntPerm", flags: true, ("R", 4L), ("W", 2L), ("X", 1L)),
        new("Shade", flags: false, ("DARK", "dark"), ("LIGHT", "light")),
        new("Host.Mode", flags: false, ("ON", "on"), ("OFF", "off")),
        new("Word", flags: false, ("HELLO", "hello"), ("BYE", "bye")),
    ];

    // Applied to every case: only those named for it have the codes.
    private static readonly (string Name, int Code)[] Extensions =
    [
        ("ExtSmall", 0xf0), ("ext_function", 0xff), ("ExtMedium", 0x100), ("Plain", 0xffff), ("ExtLarge", 0x10000), ("Pair", int.MaxValue),
    ];

    /// <summary>What a value of this project is in Python.</summary>
    public static object? Describe(object value) => value switch
    {
        IDescribed described => described.Describe(),
        Level level => new PyEnumMember(new PyGlobal("corpus_modern", "Level"), level.ToString().ToUpperInvariant(), (long)level),
        _ => null,
    };

    /// <summary>Registers the extension codes of the corpus.</summary>
    public static void AddExtensions(PickleContextBuilder builder)
    {
        foreach (var (name, code) in Extensions) builder.AddExtension(code, "corpus_types", name);
    }

    protected override void Configure(PickleContextBuilder builder)
    {
        AddTypes(builder);
        AddModernTypes(builder);
        AddLibraryTypes(builder);
        AddExtensions(builder);
        builder.AddFunction("corpus_types", "make_box", Box.Make);
        builder.AddFunction("corpus_types", "make_metric", Metric.Make);
        builder.AddFunction("corpus_types", "reduce6_setter", Reduce6.SetBy);
        builder.AddFunction("corpus_types", "ext_function", args => args is [var value] ? value : throw new InvalidOperationException("ext_function takes one argument"));
        builder.AddFunction("corpus_types", "module_function", AddNumbers);
        builder.AddSingleton("corpus_types", "THE_SINGLETON", new Singleton { Class = new PyGlobal("corpus_types", "Singleton") });
        foreach (var type in Enums) builder.AddFunction("corpus_modern", type.Name, type.Call);
    }

    private static object? AddNumbers(PyTuple args) => args switch
    {
        [long x] => x + 2,
        [long x, long y] => x + y,
        _ => throw new InvalidOperationException("module_function takes one or two numbers"),
    };

    private static void AddTypes(PickleContextBuilder builder)
    {
        builder.Add(new InstanceConverter<Plain>("corpus_types", "Plain"));
        builder.Add(new InstanceConverter<MetaMade>("corpus_types", "MetaMade"));
        builder.Add(new InstanceConverter<Singleton>("corpus_types", "Singleton"));
        builder.Add(new InstanceConverter<Derived>("corpus_types", "Derived"));
        builder.Add(new InstanceConverter<Classic>("corpus_types", "Classic"));
        builder.Add(new InstanceConverter<ClassicInitArgs>("corpus_types", "ClassicInitArgs"));
        builder.Add(new InstanceConverter<ClassicState>("corpus_types", "ClassicState"));
        builder.Add(new InstanceConverter<InitOnEmpty>("corpus_types", "InitOnEmpty"));
        builder.Add(new InstanceConverter<SlotsPartly>("corpus_types", "SlotsPartly"));
        builder.Add(new InstanceConverter<SlotsAndDict>("corpus_types", "SlotsAndDict"));
        builder.Add(new InstanceConverter<SlotsDerived>("corpus_types", "SlotsDerived"));
        builder.Add(new InstanceConverter<SlotsState>("corpus_types", "SlotsState"));
        builder.Add(new InstanceConverter<GetSetState>("corpus_types", "GetSetState"));
        builder.Add(new InstanceConverter<GetStateString>("corpus_types", "GetStateString"));
        builder.Add(new InstanceConverter<GetStateFalse>("corpus_types", "GetStateFalse"));
        builder.Add(new InstanceConverter<GetStatePair>("corpus_types", "GetStatePair"));
        builder.Add(new InstanceConverter<SetStateOnly>("corpus_types", "SetStateOnly"));
        builder.Add(new InstanceConverter<Reduce3>("corpus_types", "Reduce3"));
        builder.Add(new InstanceConverter<AppendOnly>("corpus_types", "AppendOnly"));
        builder.Add(new InstanceConverter<Reduce4>("corpus_types", "Reduce4"));
        builder.Add(new InstanceConverter<Reduce5>("corpus_types", "Reduce5"));
        builder.Add(new InstanceConverter<Reduce6>("corpus_types", "Reduce6"));
        builder.Add(new InstanceConverter<ReduceEx>("corpus_types", "ReduceEx"));
        builder.Add(new InstanceConverter<Blob>("corpus_types", "Blob"));
        builder.Add(new InstanceConverter<LoopReduce>("corpus_types", "LoopReduce"));
        builder.Add(new InstanceConverter<NewArgs>("corpus_types", "NewArgs"));
        builder.Add(new InstanceConverter<NewArgsTuple>("corpus_types", "NewArgsTuple"));
        builder.Add(new InstanceConverter<Box>("corpus_types", "Box"));
        builder.Add(new InstanceConverter<Metric>("corpus_types", "Metric"));
        builder.Add(new InstanceConverter<ListSub>("corpus_types", "ListSub"));
        builder.Add(new InstanceConverter<SlotListSub>("corpus_types", "SlotListSub"));
        builder.Add(new InstanceConverter<DictSub>("corpus_types", "DictSub"));
        builder.Add(new InstanceConverter<SetSub>("corpus_types", "SetSub"));
        builder.Add(new InstanceConverter<FrozenSetSub>("corpus_types", "FrozenSetSub"));
        builder.Add(new InstanceConverter<TupleSub>("corpus_types", "TupleSub"));
        builder.Add(new InstanceConverter<IntSub>("corpus_types", "IntSub"));
        builder.Add(new InstanceConverter<FloatSub>("corpus_types", "FloatSub"));
        builder.Add(new InstanceConverter<TextSub>("corpus_types", "TextSub"));
        builder.Add(new InstanceConverter<BytesSub>("corpus_types", "BytesSub"));
        builder.Add(new InstanceConverter<ByteArraySub>("corpus_types", "ByteArraySub"));
        builder.Add(new InstanceConverter<ComplexSub>("corpus_types", "ComplexSub"));
        builder.Add(new InstanceConverter<OrderedSub>("corpus_types", "OrderedSub"));
        builder.Add(new InstanceConverter<DefaultSub>("corpus_types", "DefaultSub"));
        builder.Add(new InstanceConverter<DequeSub>("corpus_types", "DequeSub"));
        builder.Add(new InstanceConverter<Pair>("corpus_types", "Pair"));
        builder.Add(new InstanceConverter<PairSub>("corpus_types", "PairSub"));
        builder.Add(new InstanceConverter<Triple>("corpus_types", "Triple"));
        builder.Add(new InstanceConverter<AppError>("corpus_types", "AppError"));
        builder.Add(new InstanceConverter<CodedError>("corpus_types", "CodedError"));
        builder.Add(new InstanceConverter<LossyError>("corpus_types", "LossyError"));
        builder.Add(new InstanceConverter<MainRecord>("__main__", "MainRecord"));
        builder.Add(new InstanceConverter<TwoSlots>("corpus_types", "Slots"));
        builder.Add(new InstanceConverter<ExtInstance<byte>>("corpus_types", "ExtSmall"));
        builder.Add(new InstanceConverter<ExtInstance<short>>("corpus_types", "ExtMedium"));
        builder.Add(new InstanceConverter<ExtInstance<int>>("corpus_types", "ExtLarge"));
    }

    private static void AddModernTypes(PickleContextBuilder builder)
    {
        builder.Add(new InstanceConverter<KeywordOnly>("corpus_modern", "KeywordOnly"));
        builder.Add(new InstanceConverter<KeywordState>("corpus_modern", "KeywordState"));
        builder.Add(new InstanceConverter<IntWithArgs>("corpus_modern", "IntWithArgs"));
        builder.Add(new InstanceConverter<FrozenSlotRecord>("corpus_modern", "FrozenSlotRecord"));
        builder.Add(new InstanceConverter<Point3>("corpus_modern", "Point3"));
    }

    private static void AddLibraryTypes(PickleContextBuilder builder)
    {
        builder.Add(new InstanceConverter<SimpleCookie>("http.cookies", "SimpleCookie"));
        builder.Add(new InstanceConverter<Morsel>("http.cookies", "Morsel"));
        builder.Add(new InstanceConverter<ByteStream>("_io", "BytesIO"));
        builder.Add(new InstanceConverter<TextStream>("_io", "StringIO"));
    }
}
