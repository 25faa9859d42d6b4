namespace PickleGen.Tool.Tests;

public sealed class ScaffoldTests : IDisposable
{
    // An instance of m.C with one attribute, 'a'.
    private const string First = "\u0080\u0002cm\nC\n)\u0081}U\u0001aK\u0001sb.";
    private const string Second = "\u0080\u0002cm\nC\n)\u0081}(U\u0001aNU\u0001bGEEEEEEEEub.";

    private const string Types = """
        using PickleGen;

        namespace Models;

        [Pickleable("m.C")]
        internal sealed partial class C
        {
            public required long? A { get; set; }

            // Missing in 1 of 2 instances; null is written as None.
            public double? B { get; set; }
        }

        """;

    private readonly ToolRun _tool = new();

    [Fact]
    public void Prints_types_of_all_pickles()
    {
        Assert.Equal(ExitCode.Done, _tool.Run("scaffold", _tool.File("b", Second), _tool.File("a", First)));
        Assert.Equal("", _tool.Error);
        Assert.Contains("from a, b.", _tool.Output, StringComparison.Ordinal);
        Assert.EndsWith(Types.ReplaceLineEndings("\n"), _tool.Output, StringComparison.Ordinal);
        var inOneFile = _tool.Run("scaffold", _tool.File("both", First + Second));
        Assert.Equal(ExitCode.Done, inOneFile);
        Assert.EndsWith(Types.ReplaceLineEndings("\n"), _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        _tool.Run("scaffold", _tool.File("b", Second), _tool.File("a", First));
        var output = _tool.Output;
        _tool.Prints(output, "scaffold", _tool.PathOf("a"), _tool.PathOf("b"));
    }

    [Fact]
    public void Writes_a_file()
    {
        var path = _tool.PathOf("Models.cs");
        _tool.Prints("", "scaffold", _tool.File("a", First), "-o", path, "-n", "Shop.Data");
        Assert.Contains("\nnamespace Shop.Data;\n", File.ReadAllText(path), StringComparison.Ordinal);
        _tool.Fails(ExitCode.BadInput, "there is no such file", "scaffold", _tool.PathOf("a"), "-o", _tool.PathOf("missing/Models.cs"));
    }

    [Fact]
    public void A_bad_file_ends_the_run()
    {
        var path = _tool.PathOf("Models.cs");
        _tool.Fails(ExitCode.BadInput, _tool.PathOf("bad"), "scaffold", _tool.File("a", First), _tool.File("bad", "t."), "-o", path);
        Assert.False(File.Exists(path));
    }

    /// <summary>A million lists, one in the other: no type, and no stack that overflows.</summary>
    [Theory]
    [InlineData("]", "a")]
    [InlineData("(]", "tl")]
    public void Deep_values_are_objects(string open, string close)
    {
        var pickle = string.Concat(Enumerable.Repeat(open, 1_000_000)) + "N" + string.Concat(Enumerable.Repeat(close == "a" ? "a" : "t", 1_000_000)) + ".";
        Assert.Equal(ExitCode.Done, _tool.Run("scaffold", _tool.File("deep", pickle)));
        Assert.Contains("object? value = Pickle.Loads(bytes);", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_itself_is_an_object()
    {
        Assert.Equal(ExitCode.Done, _tool.Run("scaffold", _tool.File("cycle", "]q\u0001h\u0001a.")));
        Assert.Contains("object? value = Pickle.Loads(bytes);", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>Names that C# cannot use, that clash, or that mean something else there.</summary>
    [Fact]
    public void Gives_every_name_a_place()
    {
        var state = string.Concat(new[] { "C", "class", "a_b", "aB", "AB", "equals", "_1", "_" }.Select(key => $"V{key}\nK\u0001"));
        _tool.Run("scaffold", _tool.File("a", "\u0080\u0002cm\nC\n)\u0081}(" + state + "ub."));
        var names = _tool.Output.Split('\n').Where(line => line.Contains("{ get; set; }", StringComparison.Ordinal)).Select(line => line.Split(' ')[^5]);
        Assert.Equal(["CValue", "Class", "AB", "ABValue", "ABValue2", "EqualsValue", "_1", "Member"], names);
    }

    /// <summary>What would be run in Python is data here, and no type.</summary>
    [Theory]
    [InlineData("cos\nsystem\n(S'ls'\ntR.")]
    [InlineData("cbuiltins\nEval\n(S'1'\ntR.")]
    [InlineData("cm\n<lambda>\n)\u0081.")]
    public void Calls_of_functions_are_no_types(string pickle)
    {
        Assert.Equal(ExitCode.Done, _tool.Run("scaffold", _tool.File("a", pickle)));
        Assert.DoesNotContain("[Pickleable", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>Items of a list: classes have an interface in common, and nothing with anything else.</summary>
    [Theory]
    [InlineData("AB", "List<IAOrB>")]
    [InlineData("ABBA-", "List<IAOrB?>")]
    [InlineData("BAC", "List<IBOrAOrC>")]
    [InlineData("ABCD", "List<IAOrOther>")]
    [InlineData("A-", "List<A?>")]
    [InlineData("AB1", "List<object>")]
    [InlineData("ABe", "List<object>")]
    [InlineData("ABf", "List<object>")]
    public void Several_classes_have_an_interface(string items, string type)
    {
        Assert.Equal(ExitCode.Done, _tool.Run("scaffold", _tool.File("a", "\u0080\u0002" + ListOf(items) + ".")));
        Assert.Contains($".Loads<{type}>(bytes);", _tool.Output, StringComparison.Ordinal);
        Assert.Equal(type.Contains('I', StringComparison.Ordinal), _tool.Output.Contains("[PickleDerived<", StringComparison.Ordinal));
    }

    [Fact]
    public void Interfaces_get_names_that_are_free()
    {
        _tool.Run("scaffold", _tool.File("a", "\u0080\u0002" + ListOf("AB") + "cm\nIAOrB\n)\u0081\u0086."));
        Assert.Contains(".Loads<(List<IAOrB2>, IAOrB)>(bytes);", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("[PickleDerived<A>]\n[PickleDerived<B>]\ninternal partial interface IAOrB2;\n", _tool.Output, StringComparison.Ordinal);
        Assert.Contains("class IAOrB;\n", _tool.Output, StringComparison.Ordinal);
    }

    /// <summary>Lists, with attributes of an instance each: an interface has the name of one of many.</summary>
    [Theory]
    [InlineData("shapes", "Shape")]
    [InlineData("entries_by_name", "Entry")]
    [InlineData("boxes", "Box")]
    [InlineData("addresses", "Address")]
    [InlineData("children", "Child")]
    [InlineData("axis", "Axis")]
    [InlineData("s", "S")]
    [InlineData("_", "Member")]
    public void Interfaces_have_the_name_of_an_item(string member, string name)
    {
        _tool.Run("scaffold", _tool.File("a", $"\u0080\u0002cm\nC\n)\u0081}}V{member}\n{ListOf("AB")}sb."));
        Assert.Contains($"List<I{name}> ", _tool.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pickles_of_several_classes_are_of_one_interface()
    {
        _tool.Run("scaffold", _tool.File("a", "cm\nA\n)\u0081."), _tool.File("b", "cm\nB\n)\u0081."), _tool.File("c", "K\u0001."));
        var usages = _tool.Output.Split('\n').Where(line => line.Contains(" value = ", StringComparison.Ordinal));
        Assert.Equal(["//     IRoot value = Pickles.Default.Loads<IRoot>(bytes);", "//     long value = Pickles.Default.Loads<long>(bytes);"], usages);
    }

    public void Dispose() => _tool.Dispose();

    // Instances of classes, None, a number, a member of an enum, and what a function made.
    private static string ListOf(string items) => "](" + string.Concat(items.Select(item => item switch
    {
        '-' => "N",
        '1' => "K\u0001",
        'e' => "cm\nE\nK\u0001\u0085R",
        'f' => "cm\nf\n)R",
        _ => $"cm\n{item}\n)\u0081",
    })) + "e";
}
