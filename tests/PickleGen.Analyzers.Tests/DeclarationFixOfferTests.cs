using Microsoft.CodeAnalysis.CodeActions;
using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>Which fixes are offered for advice on declarations, and where none would help.</summary>
public sealed class DeclarationFixOfferTests
{
    [Theory]
    [InlineData(
        "[Pickleable] partial class Order { public System.Collections.Generic.List<int> Lines { get; } = []; }",
        "Leave 'Lines' out with [PickleIgnore]", "Pickle 'Lines' with [PickleMember]")]
    [InlineData("class Order { [PickleMember] public int Id { get; set; } }", "Add [Pickleable] to 'Order'", "Remove [PickleMember]")]
    [InlineData("static class Tools { [PickleFunction(\"shop.one\")] static int One() => 1; }", "Remove [PickleFunction]")]
    [InlineData("[Pickleable] partial class A; class B : A;", "Add [Pickleable] to 'B'")]
    [InlineData("[Pickleable] partial class A : IPickleCallbacks { void OnUnpickled() { } }", "Make 'OnUnpickled' public")]
    [InlineData(
        "[Pickleable] partial class A { [PickleIgnore, PickleMember] public int Id { get; set; } }",
        "Leave 'Id' out: remove [PickleMember]", "Pickle 'Id': remove [PickleIgnore]")]
    [InlineData(
        "[Pickleable] partial class A { [PickleIgnore] public required int Id { get; set; } }",
        "Remove 'required' from 'Id'", "Pickle 'Id': remove [PickleIgnore]")]
    [InlineData("[Pickleable] partial class A { int _id; public int Next() => _id++; }", "Pickle all fields of 'A'")]
    [InlineData("[Pickleable] partial class A { [PickleIgnore] public string S { get; set; } = null!; public int Id; }", "Make 'S' nullable")]
    public Task Title_says_what_happens(string source, params string[] titles) => Offers(source, titles);

    [Fact]
    public Task Lock_is_not_pickled() => Offers(
        "[Pickleable(Creation = PickleCreation.Uninitialized)] partial class A { System.Threading.Lock _gate = new(); public int Id; public object G => _gate; }");

    [Fact]
    public Task Callback_of_a_base_is_not_made_public() => Offers(
        "class B : IPickleCallbacks { public void OnUnpickled() { } } [Pickleable] partial class A : B { new void OnUnpickled() { } }");

    [Fact]
    public Task Fields_of_another_assembly_are_not_asked_for() => Offers(
        "[Pickleable] partial class A : System.Attribute { int _id; public int Next() => _id++; }");

    [Fact]
    public Task Argument_of_another_name_is_not_marked() => Offers(
        "[Pickleable] partial class A { readonly int _limit; public A(string name, int size = 1) => (Name, _limit) = (name, size); public string Name { get; } public bool F() => _limit > 0; }");

    private static async Task Offers(string source, params string[] titles)
    {
        IReadOnlyList<CodeAction> actions = await FixRun.ActionsAsync(FixRun.CreateDocument("using PickleGen;\n[assembly: PickleDefaults(Module = \"shop\")]\n" + source));

        Assert.Equal(titles.Order(StringComparer.Ordinal), actions.Select(static action => action.Title).Order(StringComparer.Ordinal));
    }
}
