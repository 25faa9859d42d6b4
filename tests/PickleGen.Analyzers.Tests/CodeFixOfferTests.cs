using PickleGen.Analyzers.Tests.Harness;

namespace PickleGen.Analyzers.Tests;

/// <summary>Which fixes are offered, under which titles; and that none is offered that could not help.</summary>
public sealed class CodeFixOfferTests
{
    [Theory]
    [InlineData("[Pickleable] class Order;", "Make 'Order' partial")]
    [InlineData("[Pickleable] partial class Order { public System.Action? A; }", "Leave 'A' out with [PickleIgnore]")]
    [InlineData("[Pickleable] partial class Order { public int Id, ID; }", "Name 'ID' \"id_2\" in Python")]
    [InlineData(
        "[Pickleable] partial class Order { public C? C; } class C;",
        "Leave 'C' out with [PickleIgnore]", "Add [Pickleable] to 'C'")]
    [InlineData(
        "[Pickleable] partial class Order { internal Order(int id) => Id = id; public int Id; }",
        "Add a private constructor without parameters to 'Order'", "Create it with 'Order(id)': add [PickleConstructor]")]
    [InlineData("[Pickleable] abstract partial class A; [Pickleable] partial class Order : A;", "List 'Order' with [PickleDerived] on 'A'")]
    [InlineData("[Pickleable] partial interface A; [Pickleable] partial class B : A; [Pickleable] partial class C : A;", "List the 2 types derived from 'A' with [PickleDerived]")]
    public Task Title_says_what_happens(string source, params string[] titles) => Offers(source, titles);

    [Theory]
    [InlineData("[Pickleable] partial class Order { public System.IDisposable? D; }", "Leave 'D' out with [PickleIgnore]")]
    [InlineData("[Pickleable] partial class Order { public C? C; } abstract class C;", "Leave 'C' out with [PickleIgnore]")]
    [InlineData("[Pickleable] partial class Order { public C? C; } interface C;", "Leave 'C' out with [PickleIgnore]")]
    public Task Type_that_cannot_be_pickleable_is_not_made_so(string source, params string[] titles) => Offers(source, titles);

    [Fact]
    public Task Parameter_before_a_required_one_is_not_ignored() =>
        Offers("[Pickleable] partial record Order(System.Action A, int Id);");

    [Fact]
    public Task Constructor_is_not_added_where_the_base_class_has_none_to_call() =>
        Offers("[Pickleable] partial class Order : B { internal Order(string key) : base(key) { } } class B(string key) { public int Id => key.Length; }");

    [Fact]
    public Task Constructor_is_not_added_beside_a_primary_one() =>
        Offers("[Pickleable] partial class Order(int a, int b) { internal Order(int c) : this(c, c) { } public int X = a; internal int B => b; }");

    [Fact]
    public Task Nothing_is_offered_when_the_marks_contradict_each_other() =>
        Offers("[Pickleable] partial class Order { [PickleConstructor] Order(int id) => Id = id; [PickleConstructor] Order(long id) => Id = (int)id; public int Id; }");

    [Fact]
    public Task Nothing_is_offered_for_an_abstract_class() =>
        Offers("[Pickleable] abstract partial class Order { internal Order(int id) => Id = id; public int Id; }");

    [Theory]
    [InlineData("[Pickleable(Creation = PickleCreation.Uninitialized)] partial class Order : B { internal Order(int id) : base(id) => Id = id; public int Id; } class B(int x) { public int X => x; }")]
    [InlineData("[Pickleable] partial class Order { internal Order(int id) => Id = id; public int Id; [PickleConstructor] object Make() => this; }")]
    public Task Nothing_is_offered_where_the_type_says_how_it_is_created(string source) => Offers(source);

    [Fact]
    public Task Migrations_are_not_added_where_methods_make_the_state() =>
        Offers("[Pickleable(Version = 2)] partial class Order : B; class B { [PickleGetState] protected int Get() => 1; [PickleSetState] protected void Set(int state) { } }");

    [Fact]
    public Task Collection_is_not_made_an_object() => Offers(
        "[Pickleable] partial class Order { public C? C; } class C : System.Collections.Generic.List<int> { public int Extra; }",
        "Leave 'C' out with [PickleIgnore]");

    private static async Task Offers(string source, params string[] titles)
    {
        var actions = await FixRun.ActionsAsync(FixRun.CreateDocument("using PickleGen;\n[assembly: PickleDefaults(Module = \"shop\")]\n" + source));

        Assert.Equal(titles, actions.Select(static action => action.Title));
        Assert.All(actions, static action => Assert.StartsWith("PickleGen.", action.EquivalenceKey));
    }
}
