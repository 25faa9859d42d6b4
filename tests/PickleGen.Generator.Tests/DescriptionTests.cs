using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>What is said of the Python class of a type.</summary>
public class DescriptionTests
{
    [Fact]
    public void Members_have_types_and_defaults() => Generator.Verify("""
        using System.Collections.Immutable;

        namespace App;

        [Pickleable]
        public enum Color { Red = 1, Green = 2 }

        [Pickleable(As = PickleAs.Name)]
        public enum Mood { Calm, Angry }

        [Pickleable]
        public partial struct Point { public int X; public int Y; }

        /// <summary>
        /// Has a member of <c>each</c> kind: see <see cref="Color"/>,
        /// and "quotes".
        /// </summary>
        [Pickleable]
        public partial class Everything
        {
            private const int Limit = 5;

            /// <summary>Its number.</summary>
            public required int Id { get; init; }
            public int Count { get; set; }
            public int Most { get; set; } = Limit * 2;
            public long Negative { get; set; } = -7;
            public double Ratio { get; set; } = 1;
            public float Third { get; set; } = 0.25f;
            public double Limitless { get; set; } = double.PositiveInfinity;
            public decimal Price { get; set; } = 9.90m;
            public decimal Discount { get; set; }
            public bool IsNew { get; set; } = true;
            public string Name { get; set; } = "it's \u00fc \"x\"";
            public string Empty { get; set; } = string.Empty;
            public string Later { get; set; } = null!;
            public string? Note { get; set; }
            public string? Known { get; set; } = "known";
            public int? Maybe { get; set; }
            public int? Perhaps { get; set; } = 3;
            public List<string> Tags { get; set; } = [];
            public List<string>? NoTags { get; set; }
            public Dictionary<string, int[]> Table { get; set; } = new();
            public HashSet<Guid> Ids { get; set; } = new HashSet<Guid>();
            public ImmutableArray<int?> Fixed { get; set; } = ImmutableArray<int?>.Empty;
            public byte[] Data { get; set; } = Array.Empty<byte>();
            public DateTime When { get; set; }
            public (int, string, DateOnly?) Triple { get; set; }
            public Color Color { get; set; } = Color.Green;
            public Color? NoColor { get; set; }
            public Color Bare { get; set; }
            public Mood Mood { get; set; } = Mood.Angry;
            public DayOfWeek Day { get; set; } = DayOfWeek.Friday;
            public Point Point { get; set; }
            public Point? NoPoint { get; set; }
            public Everything? Next { get; set; }
            public List<Everything> Children { get; } = new();
            [PickleMember(Format = PickleArrayFormat.Array)]
            public double[] Samples { get; set; } = [];
            public double[,] Matrix { get; set; } = new double[0, 0];
            public object? Anything { get; set; }
            public PyDeque Queue { get; set; } = new();
            public int[] Primes { get; set; } = [2, 3];
        }
        """);

    [Fact]
    public void Kinds_of_types() => Generator.Verify("""
        namespace App;

        /// <summary>A record.</summary>
        /// <param name="Name">Who it is.</param>
        /// <param name="Age"/>
        /// <param name="Mail">Where <paramref name="Name"/> reads.</param>
        [Pickleable("staff.Person")]
        public partial record Person(string Name, int Age = 18, string? Mail = null);

        [Pickleable("staff.Boss"), PickleAlias("old.staff.Boss")]
        public partial record Boss(string Name, Person[] Reports) : Person(Name);

        public partial class Outer
        {
            [Pickleable]
            public partial class Page<T>
            {
                public List<T> Items { get; set; } = [];
                public Page<T>? Next { get; set; }
            }
        }
        """);

    [Fact]
    public void A_broken_comment_is_none() => Assert.DoesNotContain("Doc", Generator.RunOnBroken("""
        /// <summary>Not closed
        [Pickleable]
        public partial class Broken;
        """).Files.Single().SourceText.ToString(), StringComparison.Ordinal);
}
