namespace PickleGen.Corpus.Tests.Mapped;

// Classes whose instances all have the same attributes, as a program would declare them.
internal static class Described
{
    public static PyObject Instance(string module, string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        var state = new PyDict();
        foreach (var (attribute, value) in attributes) state[attribute] = value;
        return new PyObject(new PyGlobal(module, name), PyTuple.Empty) { HasState = true, State = state };
    }
}

[Pickleable("corpus_types.Empty")]
internal sealed partial class Empty : IDescribed
{
    public object Describe() => Described.Instance("corpus_types", "Empty");
}

[Pickleable("corpus_types.Node")]
internal sealed partial class Node : IDescribed
{
    public object? Label { get; set; }

    public Node? Next { get; set; }

    public List<Node>? Children { get; set; }

    public Node? Parent { get; set; }

    public object Describe() =>
        Described.Instance("corpus_types", "Node", ("label", Label), ("next", Next), ("children", Children), ("parent", Parent));
}

[Pickleable("corpus_types.Diamond")]
internal sealed partial class Diamond : IDescribed
{
    public object? A { get; set; }

    public object? Extra { get; set; }

    public object Describe() => Described.Instance("corpus_types", "Diamond", ("a", A), ("extra", Extra));
}

[Pickleable("corpus_types.PrivateName")]
internal sealed partial class PrivateName : IDescribed
{
    [PickleMember("_PrivateName__secret")]
    private object? Secret { get; set; }

    public object Describe() => Described.Instance("corpus_types", "PrivateName", ("_PrivateName__secret", Secret));
}

[Pickleable("corpus_types:Outer.Inner")]
internal sealed partial class Inner : IDescribed
{
    public object? V { get; set; }

    public object Describe() => Described.Instance("corpus_types", "Outer.Inner", ("v", V));
}

[Pickleable("corpus_types:Outer.Inner.Deepest")]
internal sealed partial class Deepest : IDescribed
{
    public object? V { get; set; }

    public object Describe() => Described.Instance("corpus_types", "Outer.Inner.Deepest", ("v", V));
}

[Pickleable("corpus_types.GetStateDict")]
internal sealed partial class GetStateDict : IDescribed
{
    public object? Value { get; set; }

    public object Describe() => Described.Instance("corpus_types", "GetStateDict", ("value", Value));
}

[Pickleable("corpus_modern.GetStateOverridesObject")]
internal sealed partial class GetStateOverridesObject : IDescribed
{
    public object? V { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "GetStateOverridesObject", ("v", V));
}

[Pickleable("corpus_modern.Café")]
internal sealed partial class Café : IDescribed
{
    public object? Cups { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Café", ("cups", Cups));
}

[Pickleable("corpus_modern.Stack")]
internal sealed partial class Stack : IDescribed
{
    public List<object?>? Items { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Stack", ("items", Items));
}

[Pickleable("corpus_modern.Wrapper")]
internal sealed partial class Wrapper : IDescribed
{
    public object? Target { get; set; }

    public object Describe() => Described.Instance("corpus_modern", "Wrapper", ("target", Target));
}
