using System.Globalization;
using System.Text;

namespace PickleGen.Benchmarks.Generating;

/// <summary>
/// The sources of a large program: files of twenty pickleable types that refer to each other, as classes, records built
/// by constructors, structs, derived and generic ones, with enums, a context and a service with method bodies.
/// </summary>
internal static class Solution
{
    public const int TypesPerFile = 20;

    /// <summary>The class in whose file the edits are made.</summary>
    public const string EditedClass = "class Service3";

    /// <summary>Where an edit adds a member.</summary>
    public const string MemberMark = "/* member */";

    /// <summary>Where an edit changes a method's body.</summary>
    public const string BodyMark = "/* body */";

    private static readonly string[] Nouns =
    [
        "Order", "Customer", "Invoice", "Line", "Warehouse", "Product", "Price", "Shipment", "Address", "Contact", "Discount",
        "Payment", "Catalogue", "Return", "Supplier", "Contract", "Tax", "Region", "Employee", "Schedule", "Batch", "Audit", "Event",
    ];

    public static string[] Sources(int types)
    {
        var files = types / TypesPerFile;
        return [Shared(), Context(types), .. Enumerable.Range(0, files).Select(file => File(file, types))];
    }

    private static string Shared() => """
        namespace Shop;

        [Pickleable("shop.Color")]
        public enum Color { Red = 1, Green = 2 }

        public enum Size { Small, Large }

        [Pickleable]
        public partial record Page<T>(IReadOnlyList<T> Items, int Number = 1) where T : notnull;

        [Pickleable]
        public partial class Pair<TFirst, TSecond>
        {
            public required TFirst First { get; set; }

            public required TSecond Second { get; set; }
        }
        """;

    private static string Context(int types)
    {
        var text = new StringBuilder("namespace Shop;\n\n");
        for (var i = 0; i < types; i += types / 20)
            text.Append(CultureInfo.InvariantCulture, $"[PickleableFor<List<{Reference(i)}>>]\n");

        return text.Append("public sealed partial class AppPickles : PickleContext;\n").ToString();
    }

    private static string File(int file, int types)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"using System.Collections.Immutable;\n\nnamespace Shop.{Space(file)};\n\n");
        for (var i = 0; i < TypesPerFile; i++)
            text.Append(Type((file * TypesPerFile) + i, types)).Append("\n\n");

        text.Append(CultureInfo.InvariantCulture, $$"""
            public sealed class Service{{file}}
            {
                private readonly List<string> _log = [];

                public int Work(int amount)
                {
                    var total = 0;
                    for (var i = 0; i < amount; i++)
                    {
                        total += i * 3; {{BodyMark}}
                        if (total > 1000)
                            _log.Add($"total {total}");
                    }

                    return total;
                }
            }

            """);
        return text.ToString();
    }

    private static string Type(int i, int types)
    {
        // Others of the same file, and of another one.
        var near = Reference(((i / TypesPerFile) * TypesPerFile) + ((i + 7) % TypesPerFile));
        var far = Reference((i * 37) % types);
        return (i % 5) switch
        {
            0 => $$"""
                [Pickleable]
                public partial class {{Name(i)}}
                {
                    public int Id { get; set; }

                    public string Name { get; set; } = "";

                    public List<{{near}}> Lines { get; set; } = [];

                    public Dictionary<string, {{far}}>? Map { get; set; }

                    public Color Color { get; set; }

                    public DateTime Placed { get; init; }

                    private int _count; {{MemberMark}}

                    [PickleIgnore] public int Count => _count++;
                }
                """,
            1 => $$"""
                [Pickleable("shop.records.{{Name(i)}}")]
                public partial record {{Name(i)}}(int Id, {{near}}? Next, Page<{{far}}> Page, decimal Price = 1.5m, Size Size = Size.Large);
                """,
            2 => $$"""
                [Pickleable(Members = PickleMembers.Explicit)]
                public partial struct {{Name(i)}}
                {
                    [PickleMember("n", Required = true)] private int _number;

                    [PickleMember] public (string Name, int? Age)[]? Pairs { get; set; }

                    [PickleMember] public ImmutableArray<long> Values { get; set; }

                    public readonly int Number => _number;
                }
                """,
            3 => $$"""
                [Pickleable]
                public partial class {{Name(i)}} : {{Name(i - 3)}}
                {
                    public Pair<{{near}}, string>? Pair { get; set; }

                    [PickleMember(Format = PickleArrayFormat.Array)] public double[] Samples { get; set; } = [];
                }
                """,
            _ => $$"""
                [Pickleable]
                public sealed partial class {{Name(i)}}
                {
                    public required Guid Key { get; init; }

                    public {{far}}? Far { get; set; }

                    public {{near}}? Near { get; set; }

                    public object? Anything { get; set; }

                    public HashSet<string> Tags { get; } = [];

                    public {{Name(i)}}? Previous { get; set; }
                }
                """,
        };
    }

    private static string Reference(int i) => $"global::Shop.{Space(i / TypesPerFile)}.{Name(i)}";

    // Names as long and as different as names are: the driver compares those of all files.
    private static string Name(int i) =>
        Nouns[i % Nouns.Length] + Nouns[i / Nouns.Length % Nouns.Length] + (i / Nouns.Length / Nouns.Length) switch
        {
            0 => "",
            1 => "Snapshot",
            2 => "Record",
            _ => "State" + (i / Nouns.Length / Nouns.Length).ToString(CultureInfo.InvariantCulture),
        };

    private static string Space(int file) => Nouns[file % Nouns.Length] + "s" + (file < Nouns.Length ? "" : (file / Nouns.Length).ToString(CultureInfo.InvariantCulture));
}
