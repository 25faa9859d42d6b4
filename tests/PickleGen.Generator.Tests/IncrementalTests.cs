using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>
/// Types that an edit cannot concern are not parsed again. Each edit here changes what some type in another place
/// stands for; afterwards a driver that knows the code before it must print what a new driver prints.
/// </summary>
public class IncrementalTests
{
    private static readonly string[] Files =
    [
        """
        using Shop.Common;
        using Alias = Shop.Common.Tag;

        namespace Shop.Orders;

        [Pickleable]
        public partial class Order : Entity
        {
            public Customer? Customer { get; set; }
            public List<Line> Lines { get; set; } = [];
            public Color Color { get; set; }
            public Alias? Tag { get; set; }
            public string? Note { get; set; }
        }

        [Pickleable(Names.Line)]
        public partial record Line(string Sku, Page<Customer> Page, int Count = Limits.Most);

        [Pickleable]
        public partial class Derived(int value) : Order
        {
            public int Value { get; } = value;
        }

        public static partial class Outer
        {
            [Pickleable]
            public partial class Inner
            {
                public Hidden? Hidden { get; set; }
                public Money.Part Part { get; set; }
            }
        }
        """,
        """
        namespace Shop.Common;

        public abstract class Entity : Root
        {
            public Guid Key { get; set; }
            public Tag? Owner { get; set; }
        }

        public abstract class Root
        {
            [PickleMember] private int _revision = 1;
            public int Revision => _revision++;
        }

        [Pickleable("shop.Customer")]
        public partial class Customer { public string Name { get; set; } = ""; }

        [Pickleable("shop.Tag")]
        public partial class Tag { public string Text { get; set; } = ""; }

        [Pickleable("shop.Color")]
        public enum Color { Red = 1, Green = 2 }

        [Pickleable]
        public partial record Page<T>(IReadOnlyList<T> Items);

        public class Money : MoneyBase;

        public class MoneyBase { public enum Part { Whole } }
        """,
        "public class Names : NamesBase { public const string Line = Prefix + \".Line\"; } public class NamesBase { public const string Prefix = \"shop\"; }",
        "public static class Limits { public const int Most = Bounds.Top; }",
        "public static class Bounds { public const int Top = 5; }",
        "namespace Shop.Orders; public static partial class Outer { [Pickleable] public partial class Hidden { public int X { get; set; } } }",
        "[PickleableFor<List<Shop.Orders.Order>>] [PickleableFor<Shop.Common.Page<Shop.Common.Tag>>] public partial class Pickles : PickleContext;",
    ];

    public static TheoryData<string, int, string, string> Edits => new()
    {
        { "a member of a base class of a base class", 1, "private int _revision", "private long _revision" },
        { "a member type of a base class", 1, "public Tag? Owner", "public Customer? Owner" },
        { "a new member of a base class", 1, "public Guid Key { get; set; }", "public Guid Key { get; set; } public int Added { get; set; }" },
        { "another base class", 1, "class Entity : Root", "class Entity" },
        { "a type is pickleable no longer", 1, "[Pickleable(\"shop.Customer\")]", "" },
        { "an enum's Python name", 1, "shop.Color", "shop.Colour" },
        { "an enum is no Python enum any more", 1, "[Pickleable(\"shop.Color\")]", "" },
        { "a type nearer by hides the one that was meant", 5, "namespace Shop.Orders;", "namespace Shop.Orders; [Pickleable(\"near.Customer\")] public partial class Customer;" },
        { "a nested type hides it", 0, "public string? Note { get; set; }", "[Pickleable(\"inner\")] public partial class Customer_; public string? Note { get; set; }" },
        { "a nested type of a base hides it", 1, "class Root\n{", "class Root\n{\n    [Pickleable(\"nested.Customer\")] public partial class Customer;" },
        { "a type in a namespace of a part of the name", 3, "public static class Limits", "namespace Shop.Orders.Shop { public class Common; } public static class Limits" },
        { "an alias", 0, "using Alias = Shop.Common.Tag;", "using Alias = Shop.Common.Customer;" },
        { "a global alias elsewhere", 3, "public static class", "global using Customer = Shop.Common.Tag; public static class" },
        { "a global using elsewhere", 3, "public static class", "global using Shop.Common; public static class" },
        { "a constant of a constant", 4, "Top = 5", "Top = 6" },
        { "a constant of a base class, in an attribute", 2, "Prefix = \"shop\"", "Prefix = \"market\"" },
        { "a constant that is none any more", 4, "const int Top", "static readonly int Top" },
        { "the assembly's module", 4, "public static class", "[assembly: PickleDefaults(Module = \"m\")] public static class" },
        { "the assembly's module by a constant", 4, "public static class", "[assembly: PickleDefaults(Module = Names.Line)] public static class" },
        { "a part in another file gets a member", 5, "class Hidden { ", "class Hidden { public int Y { get; set; } " },
        { "a new part of a type", 3, "public static class", "namespace Shop.Orders { partial class Order { public int Part { get; set; } } } public static class" },
        { "a type in another file becomes pickleable", 1, "public class Money ", "[Pickleable] public partial class Money " },
        { "a type parameter more", 1, "record Page<T>(", "record Page<T, U>(" },
        { "a generic type begins to contain the other", 1, "record Page<T>(IReadOnlyList<T> Items)", "record Page<T>(IReadOnlyList<T> Items, Page<List<T>>? Next = null)" },
        { "a nested type moves from a base type", 1, "enum Part { Whole }", "enum Other { Whole }" },
        { "an enum behind a dotted name becomes pickleable", 1, "{ public enum Part", "{ [Pickleable(\"p.Part\")] public enum Part" },
        { "a name equal but for case", 3, "public static class", "namespace Shop.Orders { public class ORDER; } public static class" },
        { "a namespace equal but for case", 3, "public static class", "namespace Shop.ORDERS { public class X; } public static class" },
        { "an accessibility", 1, "public partial class Tag", "internal partial class Tag" },
        { "nullable off before a type", 0, "[Pickleable]\npublic partial class Order", "#nullable disable\n[Pickleable]\npublic partial class Order" },
        { "nullable off above all", 0, "using Shop.Common;", "#nullable disable\nusing Shop.Common;" },
        { "a comment that makes the file a generated one", 0, "using Shop.Common;", "// <auto-generated/>\nusing Shop.Common;" },
        { "a constructor", 1, "public string Text { get; set; } = \"\";", "public string Text { get; set; } = \"\"; public Tag(string text) { }" },
        { "a type of the runtime's own name", 4, "public static class", "namespace PickleGen { public class ObjectConverter<T>; } public static class" },
        { "the attribute's name is somebody else's", 4, "public static class", "namespace Shop { public class PickleableAttribute : System.Attribute; } public static class" },
        { "a file's own attribute", 5, "namespace Shop.Orders;", "namespace Shop.Orders; public class Pickleable : System.Attribute;" },
        { "an alias for the attribute", 3, "public static class", "global using Mark = PickleGen.PickleableAttribute; [Mark] public partial class Marked; public static class" },
        { "an escape in a name", 1, "class Money ", "class \\u0043ustomer2 ; public class Money " },
        { "half a declaration", 1, "public class Money : MoneyBase;", "public class Money : " },
        { "an open brace", 4, "{ public", "{ { public" },
        { "a member is typed", 0, "public string? Note { get; set; }", "public string? Note { get; set; } public Cust" },
        { "a body", 1, "=> _revision++", "=> _revision += 2" },
        { "a comment in a type", 0, "public string? Note", "/* a comment */ public string? Note" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void AnEditElsewhere(string name, int file, string from, string to)
    {
        Assert.NotEmpty(name);
        Assert.Contains(from, Files[file], StringComparison.Ordinal);
        var edited = Files.ToArray();
        edited[file] = Files[file].Replace(from, to, StringComparison.Ordinal);
        FollowingDriver.Follow(Files, Files, edited, Files);
    }

    [Fact]
    public void AllEditsOneAfterTheOther()
    {
        var states = new List<string[]> { Files };
        foreach (var row in Edits)
        {
            var next = states[^1].ToArray();
            next[(int)row[1]] = next[(int)row[1]].Replace((string)row[2], (string)row[3], StringComparison.Ordinal);
            states.Add(next);
        }

        FollowingDriver.Follow(Files, [.. states]);
    }

    [Fact]
    public void FilesComeGoAndChangePlaces() =>
        FollowingDriver.Follow(Files, Files, [.. Files, "namespace Shop.Orders; [Pickleable] public partial class Customer;"], [.. Files.Reverse()], Files[..4], Files[2..], Files);

    [Fact]
    public void OptionsAndReferences()
    {
        var compilation = TestCompilation.Create(Files);
        var driver = FollowingDriver.New().RunGenerators(compilation);
        foreach (var changed in (CSharpCompilation[])
        [
            compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable)),
            compilation.WithAssemblyName("Other"),
            compilation.RemoveReferences(compilation.References.Last()),
            compilation,
        ])
        {
            driver = driver.RunGenerators(changed);
            Assert.Equal(FollowingDriver.Texts(FollowingDriver.New().RunGenerators(changed)), FollowingDriver.Texts(driver));
        }
    }
}
