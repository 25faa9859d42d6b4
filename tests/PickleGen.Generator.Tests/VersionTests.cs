using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>Versions, other names and extension data.</summary>
public class VersionTests
{
    [Fact]
    public void EverythingOfAVersionedClass() => Generator.Verify("""
        namespace App;

        [Pickleable("shop.Order", Version = 3)]
        [PickleAlias("shop.old.Order")]
        [PickleAlias("shop:Outer.Order")]
        public partial class Order
        {
            [PickleAlias("number")]
            [PickleAlias("no")]
            public required int Id { get; set; }
            [PickleExtensionData]
            public PyDict? More { get; set; }
            public Color Color { get; set; }

            [PickleMigration(2)]
            private static void Second(PyDict state) => state["id"] = 1L;

            [PickleMigration(1)]
            public static void @first(PyDict? state) { }
        }

        [Pickleable]
        [PickleAlias("old.Colour")]
        public enum Color { Red }
        """);

    [Fact]
    public void ExtensionDataOfARecord() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial record Point<T>([property: PickleExtensionData] PyDict More, T X, int Y = 3)
        {
            public string? Note { get; init; }
        }
        """);

    [Fact]
    public void ExtensionDataOfAStruct() => Generator.Verify("""
        namespace App;

        [Pickleable]
        public partial struct Cell
        {
            [PickleExtensionData] private PyDict? _more;
            public int Value { get; set; }
            public int Extra() => _more is null ? 0 : _more.Count;
        }
        """);

    [Fact]
    public void ExtensionDataAlone() => Generator.Verify("""
        namespace App;

        [Pickleable(Version = 1)]
        public partial class Bag
        {
            [PickleExtensionData] public required PyDict Everything { get; init; }
        }
        """);
}
