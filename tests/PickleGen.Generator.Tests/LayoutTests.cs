using Xunit;

namespace PickleGen.Generator.Tests;

/// <summary>What <c>As</c> and <c>[PickleNewArgs]</c> make of a type.</summary>
public class LayoutTests
{
    [Fact]
    public void Slots() => Generator.Verify("""
        namespace App;

        [Pickleable(As = PickleAs.Slots)]
        public partial class Pixel
        {
            public int X { get; set; }
            public int Y { get; set; }
        }
        """);

    [Fact]
    public void NamedTuple() => Generator.Verify("""
        namespace App;

        [Pickleable(As = PickleAs.NamedTuple)]
        public partial record Coordinate(double Latitude, double Longitude, string? Label = null);
        """);

    [Fact]
    public void NewArgs() => Generator.Verify("""
        namespace App;

        [Pickleable, PickleNewArgs(nameof(Currency), nameof(Amount))]
        public partial class Money
        {
            public decimal Amount { get; set; }
            public string Note { get; set; } = "";
            public string Currency { get; set; } = "";
        }
        """);

    [Fact]
    public void DictSubclass() => Generator.Verify("""
        namespace App;

        [Pickleable(As = PickleAs.DictSubclass)]
        public partial class Inventory : Dictionary<string, List<int>>
        {
            public string Place { get; set; } = "";
        }
        """);

    [Fact]
    public void ItemsThatMayBeNull() => Generator.Run("""
        namespace App;

        [Pickleable(As = PickleAs.DictSubclass)]
        public partial class Inventory : Dictionary<string, List<string?>?>;

        [Pickleable(As = PickleAs.ListSubclass)]
        public partial class Anything : List<object?>;
        """);

    [Fact]
    public void GenericListSubclass() => Generator.Verify("""
        namespace App;

        [Pickleable(As = PickleAs.ListSubclass)]
        public partial class Shelf<T> : System.Collections.ObjectModel.Collection<T>
        {
            public T? Favourite { get; set; }
        }
        """);

    [Theory]
    [InlineData("Instance", "app.T, an instance")]
    [InlineData("FrozenSlots", "a frozen dataclass with slots")]
    [InlineData("Dict", "Pickled as a dict: x (int)")]
    [InlineData("Tuple", "Pickled as a tuple: x (int)")]
    [InlineData("List", "Pickled as a list: x (int)")]
    [InlineData("Reduce", "Pickled as a call of <c>app.T</c>: x (int)")]
    public void RemarksSayWhatPythonSees(string shape, string expected)
    {
        var text = Assert.Single(Generator.Run($$"""
            namespace App;

            [Pickleable(As = PickleAs.{{shape}})]
            public partial class T { public int X { get; set; } }
            """).Files).SourceText.ToString();
        Assert.Contains(expected == "app.T, an instance" ? "Pickled as <c>app.T</c>: x (int)" : expected, text);
    }
}
