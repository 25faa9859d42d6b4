using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using PickleGen.Testing.Roslyn;
using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>As <see cref="IncrementalTests"/>, for what lies behind a name: problems, contexts, cases, comments.</summary>
public class IncrementalReferenceTests
{
    private static readonly string[] Files =
    [
        """
        using Held = Zoo.Parts.Nested;

        namespace Zoo;

        [Pickleable]
        public partial class Keeper
        {
            public Animal? Pet { get; set; }
            public Stamp? Stamp { get; set; }
            public Ring? Ring { get; set; }
            public Row Row { get; set; }
            public Held? Held { get; set; }
            public Food Food { get; set; } = Food.Hay;
            public Pen<Plain>? Pen { get; set; }
            public Herd? Herd { get; set; }
        }

        // Refused until a context says how.
        [Pickleable]
        public partial class Boxer { public Box<Badge>? Box { get; set; } }

        [Pickleable]
        public partial class Visitor { public Keeper? Keeper { get; set; } }
        """,
        """
        namespace Zoo;

        [Pickleable]
        [PickleDerived<Cat>]
        [PickleDerived<Bird>]
        public abstract partial class Animal { public int Age { get; set; } }
        """,
        """
        namespace Zoo;

        public abstract class Mammal : Animal { public string Fur { get; set; } = ""; }

        [Pickleable]
        public partial class Cat : Mammal { public int Lives { get; set; } }

        [Pickleable]
        public abstract partial class Bird : Animal { public int Wings { get; set; } }

        [Pickleable]
        public partial class Parrot : Bird { public string Words { get; set; } = ""; }
        """,
        """
        namespace Zoo;

        public class Stamp(int number) { public int Number => number; }

        [Pickleable]
        public partial class StampState : IPickleSurrogate<Stamp, StampState>
        {
            public int Number { get; set; }
            public static StampState FromValue(Stamp value) => new() { Number = value.Number };
            public Stamp ToValue() => new(Number);
        }

        public class Box<T>(T value) { public T Value => value; }
        """,
        """
        namespace Zoo;

        [PickleableFor<Stamp>(Surrogate = typeof(StampState))]
        public partial class Stamps : PickleContext;
        """,
        """
        namespace Zoo;

        /// <summary>A ring.</summary>
        [Pickleable]
        public partial class Ring
        {
            /// <summary>Its size.</summary>
            public int Size { get; set; }
        }

        /// <summary>What they eat.</summary>
        [Pickleable]
        public enum Food
        {
            /// <summary>Dry.</summary>
            Hay,
            Fish = Amounts.Fish,
        }

        public static class Amounts { public const int Fish = 5; }
        """,
        """
        using Item = Zoo.Badge;

        namespace Zoo;

        [System.Runtime.CompilerServices.InlineArray(4)]
        public struct Row { private Item _first; }
        """,
        "namespace Zoo; [Pickleable] public partial class Badge { public int Id { get; set; } }",
        "namespace Zoo; public static partial class Parts { [Pickleable] public partial class Nested { public int X { get; set; } } }",
        "namespace Zoo; [PickleableFor<List<Keeper>>] public partial class Lists : PickleContext;",
        "namespace Zoo; public class Other;",
        """
        namespace Zoo;

        [Pickleable]
        public partial class Plain { public int Kind { get; set; } }

        [Pickleable]
        public partial class Pen<T> where T : new() { public T? Inside { get; set; } }
        """,
        """
        namespace Fake { public sealed class PickleableAttribute : System.Attribute; }

        namespace Zoo
        {
            // Items are seen in a class that only seems to be pickleable.
            [Fake.Pickleable]
            public class Herd : IEnumerable<int>
            {
                private readonly List<int> _items = [];
                public void Add(int item) => _items.Add(item);
                public IEnumerator<int> GetEnumerator() => _items.GetEnumerator();
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            }
        }
        """,
    ];

    private const string None = "public class Other;";

    public static TheoryData<string, int, string, string> Edits => new()
    {
        { "a type is refused", 5, "public int Size", "public System.Action? Size" },
        { "a nested type is refused", 8, "public int X", "public System.Action? X" },
        { "a type at the end of a chain is refused", 7, "public int Id", "public System.Action? Id" },
        { "a case is refused", 2, "public int Lives", "public System.Action? Lives" },
        { "a union is refused", 1, "[PickleDerived<Bird>]", "[PickleDerived<Other>]" },
        { "a type in the middle is refused", 0, "public Food Food", "public System.Action? Bad { get; set; } public Food Food" },
        { "a type is partial no longer", 5, "public partial class Ring", "public class Ring" },
        { "a type of a name equal in broken code", 10, None, None + " [Pickleable] public partial struct Ring;" },
        { "a definition is gone", 4, "[PickleableFor<Stamp>(Surrogate = typeof(StampState))]", "[PickleableFor<StampState>]" },
        { "a definition comes, of a type that was refused", 4, "public partial class", "[PickleableFor(typeof(Box<>), Surrogate = typeof(BoxState<>))] public partial class" },
        { "a definition comes elsewhere", 10, None, "[PickleableFor<Stamp>(Python = \"a.B\", Members = [\"Number\"])] public partial class More : PickleContext;" },
        { "a definition in an attribute by an alias", 10, "namespace Zoo; " + None, "using For = PickleGen.PickleableForAttribute<Zoo.Other>; namespace Zoo; [For(Surrogate = typeof(int))] public partial class Other : PickleContext;" },
        { "a surrogate is none any more", 3, ": IPickleSurrogate<Stamp, StampState>", "" },
        { "a surrogate is for another type", 3, "IPickleSurrogate<Stamp,", "IPickleSurrogate<Other," },
        { "what is defined becomes pickleable", 3, "public class Stamp(int number)", "[Pickleable] public partial class Stamp(int number)" },
        { "a context is none any more", 4, " : PickleContext", "" },
        { "a context includes another", 9, "[PickleableFor<List<Keeper>>]", "[PickleInclude<Stamps>] [PickleableFor<List<Keeper>>]" },
        { "a context in another part", 10, None, "[PickleInclude<Stamps>] partial class Lists;" },
        { "a comment of a type", 5, "A ring.", "A thing." },
        { "a comment of a member", 5, "Its size.", "How large." },
        { "a comment of an enum", 5, "What they eat.", "Food." },
        { "a comment of an enum's member", 5, "Dry.", "Dried." },
        { "a comment above the first declaration", 7, "[Pickleable]", "\n/// <summary>A badge.</summary>\n[Pickleable]" },
        { "an enum's member", 5, "Hay,", "Hay, Straw," },
        { "an enum's value by a constant elsewhere", 5, "const int Fish = 5", "const int Fish = 6" },
        { "an enum's value, of a default", 5, "Hay,", "Hay = 3," },
        { "a case gets another Python class", 2, "[Pickleable]\npublic partial class Cat", "[Pickleable(\"zoo.Lion\")]\npublic partial class Cat" },
        { "a case of a case", 2, "[Pickleable]\npublic abstract partial class Bird", "[Pickleable]\n[PickleDerived<Parrot>]\npublic abstract partial class Bird" },
        { "a case is derived no longer, by a class between", 2, "class Mammal : Animal", "class Mammal" },
        { "a third file's alias", 6, "using Item = Zoo.Badge;", "using Item = Zoo.Ring;" },
        { "the items of an inline array", 6, "private Item _first", "private Food _first" },
        { "the items of an inline array are refused", 7, "[Pickleable]", "" },
        { "a member of a type that others hold", 7, "public int Id", "public string? Label { get; set; } public int Id" },
        { "a constructor, which a constraint asks for", 11, "public int Kind { get; set; }", "[PickleConstructor] public Plain(int kind) => Kind = kind; public int Kind { get; }" },
        { "a required member, which a constraint forbids", 11, "public int Kind", "public required int Kind" },
        { "how items are added, of a type whose attribute only has our name", 12, "public void Add(int item) => _items.Add(item)", "public void Put(int item) => _items.Add(item)" },
        { "the attribute of our name becomes ours", 12, "[Fake.Pickleable]", "[Pickleable]" },
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
    public void NothingOfAnEarlierCompilationIsKept()
    {
        var after = TestCompilation.Create([.. Files.Skip(1)]);
        var driver = FollowingDriver.New();
        var (compilation, tree) = RunBefore(after, ref driver);
        driver = driver.RunGenerators(after);
        for (var i = 0; i < 10 && (compilation.IsAlive || tree.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
        Assert.False(tree.IsAlive);
        Assert.NotEmpty(FollowingDriver.Texts(driver));
    }

    // Not inlined: a local variable would keep what it looks for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, WeakReference Tree) RunBefore(CSharpCompilation after, ref Microsoft.CodeAnalysis.GeneratorDriver driver)
    {
        var tree = CSharpSyntaxTree.ParseText(Files[0], TestCompilation.ParseOptions, "Keeper.cs");
        var compilation = after.AddSyntaxTrees(tree);
        driver = driver.RunGenerators(compilation);
        return (new WeakReference(compilation), new WeakReference(tree));
    }
}
