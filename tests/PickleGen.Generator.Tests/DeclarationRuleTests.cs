using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Rules about declarations: nothing is generated, and the sink hears why.</summary>
public class DeclarationRuleTests
{
    [Fact]
    public void NotPartial() => Assert.Equal(
        "PG0001 T: T | T",
        Problems.Single("[Pickleable] public class T;"));

    [Fact]
    public void OuterIsNotPartial() => Assert.Equal(
        "PG0001 Outer: Outer | Outer.T",
        Problems.Single("public class Outer { [Pickleable] public partial class T; }"));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("a..T", "a part of it is empty")]
    [InlineData(".T", "a part of it is empty")]
    [InlineData("a.", "a part of it is empty")]
    [InlineData("a:", "a part of it is empty")]
    [InlineData("a.1T", "'1T' is not a Python identifier")]
    [InlineData("a b.T", "'a b' is not a Python identifier")]
    [InlineData("a:<locals>.T", "'<locals>' is not a Python identifier")]
    [InlineData("a:b:T", "'b:T' is not a Python identifier")]
    public void PythonNameOfType(string name, string reason) => Assert.Equal(
        $"PG0002 T: T | {name} | {reason}",
        Problems.Single($"[Pickleable(\"{name}\")] public partial class T;"));

    [Fact]
    public void PythonNameWithoutModule() => Assert.Equal(
        "PG0002 T: T | Order | it has no module; write '__main__.Order' for a class of the main script",
        Problems.Single("[Pickleable(\"Order\")] public partial class T;"));

    [Fact]
    public void PythonNameOfEnum() => Assert.StartsWith(
        "PG0002 T: T | E | it has no module",
        Problems.Single("[Pickleable(\"E\")] public enum T { A }"),
        StringComparison.Ordinal);

    [Fact]
    public void PythonNameFromDefaults() => Assert.Equal(
        "PG0002 T: T | my module.T | 'my module' is not a Python identifier",
        Problems.Single("[assembly: PickleDefaults(Module = \"my module\")] [Pickleable] public partial class T;"));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("a-b", "it is not a Python identifier")]
    public void PythonNameOfMember(string name, string reason) => Assert.Equal(
        $"PG0002 X: T.X | {name} | {reason}",
        Problems.Single($$"""[Pickleable] public partial class T { [PickleMember("{{name}}")] public int X { get; set; } }"""));

    [Fact]
    public void DuplicateNames() => Assert.Equal(
        "PG0003 UnitPrice: T.UnitPrice | T.unit_price | unit_price",
        Problems.Single("[Pickleable] public partial class T { public int unit_price { get; set; } public int UnitPrice { get; set; } }"));

    [Theory]
    [InlineData("static partial class T", "a static class has no instances")]
    [InlineData("ref partial struct T", "a ref struct lives on the stack only")]
    [InlineData("partial class T<X> where X : allows ref struct", "its type parameter 'X' allows ref structs, which cannot be pickled")]
    [InlineData("partial class T : List<int>", "it derives from 'List<int>', whose items would be lost; write [Pickleable(As = PickleAs.ListSubclass)], or hold the collection in a member instead")]
    [InlineData("partial class T : System.IO.MemoryStream", "it derives from 'Stream', which cannot be pickled")]
    public void Kind(string declaration, string reason)
    {
        var problem = Assert.Single(Problems.Of($"[Pickleable] {declaration};"), problem => problem.Rule != "PG0201");
        Assert.Equal("PG0004", problem.Rule);
        Assert.Equal(reason, problem.Arguments[1]);
    }

    [Fact]
    public void FileLocal() => Assert.Empty(Generator.RunOnBroken("[Pickleable] file partial class T;").Files);

    [Theory]
    [InlineData("static partial class C", "it is static")]
    [InlineData("abstract partial class C : PickleContext", "it is abstract")]
    [InlineData("partial class C", "it does not derive from PickleContext")]
    public void ContextShape(string declaration, string reason) => Assert.Equal(
        $"PG0005 C: C | {reason}",
        Problems.Single($"[PickleableFor<int>] {declaration};"));

    [Fact]
    public void ContextIsNotPartial() => Assert.Equal(
        "PG0001 C: C | C",
        Problems.Single("[PickleableFor<int>] class C : PickleContext;"));

    [Fact]
    public void ContextType() => Assert.Equal(
        "PG0103 PickleableFor<List<System.IO.Stream>>: C | Stream | an open stream is not data, and Python refuses to pickle its own too; pickle the bytes or the path, and mark the member [PickleIgnore] |  (at C -> List<Stream>)",
        Problems.Single("[PickleableFor<List<System.IO.Stream>>] partial class C : PickleContext;"));
}
