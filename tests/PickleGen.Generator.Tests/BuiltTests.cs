using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Types that are built when their state is complete.</summary>
public class BuiltTests
{
    [Fact]
    public void Record() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial record Person(string Name, int Age, List<string?> Aliases)
        {
            public string? Note { get; init; }
            public bool IsActive { get; set; } = true;
        }
        """);

    [Fact]
    public void Struct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial struct Size
        {
            public int Width;
            public int Height { get; set; }
            public string? Unit { readonly get; init; }
        }
        """);

    [Fact]
    public void ReadonlyStruct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public readonly partial struct Money(decimal amount, string currency)
        {
            public decimal Amount { get; } = amount;
            public string Currency { get; } = currency;
        }
        """);

    [Fact]
    public void RecordStruct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public readonly partial record struct Range(int From, int? To);
        """);

    [Fact]
    public void PrimaryConstructor() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Account(int id, IEnumerable<string> owners)
        {
            public int Id => id;
            public List<string> Owners { get; } = [.. owners];
            public decimal Balance { get; set; }
        }
        """);

    [Fact]
    public void DefaultsOfParameters() => Generator.Verify("""
        namespace App;

        public enum Color { Red, Green }

        [Pickleable]
        public partial record Style(
            string Name,
            Color Color = Color.Green,
            double Width = 1.5,
            string Font = "a\"b",
            char Mark = '\'',
            float Scale = float.NaN,
            decimal Price = 0.1m,
            long Big = long.MinValue,
            int? Count = 3,
            string? Note = null,
            DateTime When = default);
        """);

    [Fact]
    public void MarkedConstructor() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Job
        {
            public Job() => Title = "";

            [PickleConstructor]
            private Job(string title, int retries = 3, bool log = false, object? owner = null, int priority = 1)
            {
                Title = title;
                Priority = priority + (log || owner is not null ? retries : 0);
            }

            public string Title { get; }
            public int Priority { get; private set; }
        }
        """);

    [Fact]
    public void RequiredMembersBesideAConstructor() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Box(int id)
        {
            public int Id { get; } = id;
            public required string Label { get; init; }
            public required string? Note { get; set; }
        }
        """);

    [Fact]
    public void RequiredMemberThatIsIgnored() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial class Box(int id)
        {
            public int Id { get; } = id;
            public required string Label { get; init; }
            [PickleIgnore] public required string Cache { get; set; }
        }

        [Pickleable]
        public partial struct Pair
        {
            public required int Left { get; set; }
            [PickleIgnore] public required int Right { get; set; }
        }
        """);
}
