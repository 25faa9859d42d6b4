using PickleGen.Generator.Model;
using PickleGen.Generator.Parsing.Naming;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>From C# names to Python names.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("UnitPrice", "unit_price")]
    [InlineData("ID", "id")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("Line2", "line2")]
    [InlineData("Line2Text", "line2_text")]
    [InlineData("_id", "_id")]
    [InlineData("_unitPrice", "_unit_price")]
    [InlineData("Unit_Price", "unit_price")]
    [InlineData("x", "x")]
    [InlineData("Class", "class_")]
    [InlineData("ÄpfelÜbrig", "äpfel_übrig")]
    public void SnakeCase(string name, string expected) =>
        Assert.Equal(expected, MemberNames.ToPython(name, MemberNaming.SnakeCase));

    [Theory]
    [InlineData("UnitPrice", "unitPrice")]
    [InlineData("ID", "id")]
    [InlineData("HTTPServer", "httpServer")]
    [InlineData("_Id", "_Id")]
    [InlineData("Class", "class_")]
    public void CamelCase(string name, string expected) =>
        Assert.Equal(expected, MemberNames.ToPython(name, MemberNaming.CamelCase));

    [Theory]
    [InlineData("UnitPrice", "UnitPrice")]
    [InlineData("None", "None_")]
    public void Unchanged(string name, string expected) =>
        Assert.Equal(expected, MemberNames.ToPython(name, MemberNaming.Unchanged));

    [Theory]
    [InlineData("a", true)]
    [InlineData("_1", true)]
    [InlineData("größe", true)]
    [InlineData("𝒳", true)]
    [InlineData("e\u0301", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    [InlineData("<locals>", false)]
    [InlineData("\ud800", false)]
    public void Identifiers(string name, bool expected) => Assert.Equal(expected, PythonIdentifier.IsValid(name));

    [Fact]
    public void AssemblyDefaults() => Generator.Verify("""
        [assembly: PickleDefaults(Module = "shop", MemberNaming = PickleNaming.CamelCase, Members = PickleMembers.Explicit)]

        namespace App;

        public partial class Outer
        {
            [Pickleable]
            public partial class Line
            {
                [PickleMember] public int UnitPrice { get; set; }
                public int Skipped { get; set; }
            }

            [Pickleable("other.place.Thing", Members = PickleMembers.Public)]
            public partial class Thing
            {
                public int UnitPrice { get; set; }
            }
        }
        """);

    [Fact]
    public void Keywords() => Generator.Verify("""
        namespace App.@namespace.Import;

        [Pickleable]
        public partial class @class
        {
            public int @in { get; set; }
            public string Class { get; set; } = "";
            public List<@class> Value { get; set; } = [];
            public int Reader { get; init; }
        }

        [Pickleable]
        public partial record @record(int @params, @class? @class = null);
        """);

    [Fact]
    public void GivenNames() => Generator.Verify("""
        namespace App;

        [Pickleable("shop.models:Outer.Inner")]
        public partial class Inner
        {
            [PickleMember("qty")] public int Quantity { get; set; }
            [PickleMember("__dict")] public int Mangled { get; set; }
        }
        """);

    [Fact]
    public void NamesThatAreTaken() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial record Parts(int Id, Instance Create, Instance Build)
        {
            public sealed class PartsConverter;
        }

        [Pickleable]
        public partial class Instance
        {
            public sealed class InstanceConverter;

            public Type? Type { get; set; }
            public References? References { get; set; }
            public List<Type> Types { get; set; } = [];
        }

        [Pickleable]
        public partial struct Type
        {
            public References[] Parts { get; set; }
        }

        [Pickleable]
        public partial class References
        {
            [PickleMember] public int New { get; init; }
            public required int Old { get; set; }
        }
        """);
}
