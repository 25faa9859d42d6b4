using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Types with type parameters, which get a method that takes the converters of the arguments.</summary>
public class GenericTests
{
    [Fact]
    public void GenericClass() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Page<T>
        {
            public T? Item { get; set; }
            public List<T> Items { get; set; } = [];
            public Page<T>? Next { get; set; }
            public Dictionary<string, Page<T>> Related { get; set; } = [];
            public int Number { get; init; }
        }
        """);

    [Fact]
    public void GenericStructAndRecord() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial record struct Pair<TLeft, TRight>(TLeft Left, TRight Right)
            where TRight : struct;

        [Pickleable]
        public partial record Tree<T>(T Value, Tree<T>? Left = null, TreeList<T>? Right = null)
            where T : notnull;

        [Pickleable]
        public partial record TreeList<T>(T[] Values, T? Maybe);
        """);

    [Fact]
    public void GenericMembers() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Book
        {
            public Page<int>? First { get; set; }
            public List<Page<Book?>> Pages { get; set; } = [];
            public Outer<string>.Inner? Inner { get; set; }
        }

        [Pickleable]
        public partial class Page<T>
        {
            public T? Item { get; set; }
            public Book? Owner { get; set; }
        }

        public partial class Outer<T>
        {
            [Pickleable]
            public partial class Inner
            {
                public required T Value { get; init; }
            }
        }
        """);

    [Fact]
    public void GenericInheritance() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Base<T>
        {
            public T? Value { get; set; }
        }

        [Pickleable]
        public partial class Same<T> : Base<T>;

        [Pickleable]
        public partial class Other<T> : Base<int>
        {
            public T? More { get; init; }
        }

        [Pickleable]
        public partial class Closed : Base<string>;
        """);

    [Fact]
    public void TypeParametersThatLookAlike() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Odd<TItem, tItem, In>
        {
            public TItem? A { get; set; }
            public tItem? B { get; set; }
            public In? C { get; set; }
        }
        """);
}
