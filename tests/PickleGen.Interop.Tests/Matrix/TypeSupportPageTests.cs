using System.Text;
using Cases.Matrix;
using PickleGen.Testing.Processes;

namespace PickleGen.Interop.Tests.Matrix;

/// <summary>docs/type-support.md is printed from the matrix: what it promises is what <see cref="MatrixTests"/> holds.</summary>
public class TypeSupportPageTests
{
    private static readonly (PickleAs As, string Title)[] Columns =
    [
        (PickleAs.Instance, "instance"),
        (PickleAs.Slots, "slots"),
        (PickleAs.FrozenSlots, "frozen dataclass with slots"),
        (PickleAs.Dict, "dict"),
        (PickleAs.Tuple, "tuple"),
        (PickleAs.List, "list"),
        (PickleAs.NamedTuple, "named tuple"),
        (PickleAs.Reduce, "call"),
    ];

    [Fact]
    public void PageIsTrue() => Assert.Null(ApprovedText.Difference(Page(), "docs", "type-support.md"));

    [Fact]
    public void EveryCellIsInTheTable()
    {
        Assert.All(MatrixList.All, cell => Assert.Contains(Columns, column => column.As == cell.As));
        Assert.Equal(MatrixList.All.Count, MatrixList.All.Select(cell => (cell.Shape, cell.As)).Distinct().Count());
        Assert.True(MatrixList.All.Count * 6 >= 400);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # Type support

            Each row is a kind of C# type, each column what it is in Python ([`As`](attributes.md#what-python-sees)). A cell lists
            the protocols at which such a type is written, loaded and changed by CPython 2.7 and 3.6 to 3.13, by its C and its
            pure Python implementation, and read back: {MatrixList.All.Count * 6} cells of type, Python shape and protocol. The same types run as
            native code. Python 2.7 does not find classes that are nested in others. A closed union needs the class in the pickle to
            know which type it is, so it cannot be a plain container.

            Beside the table, and held in the same way: collections as subclasses of dict, list and set with attributes
            (`DictSubclass`, `ListSubclass`, `SetSubclass`), enums as members of a Python class, flags, ints and names, arguments of
            `__new__`, and types with a state, a reduction or functions of their own ([hooks](hooks.md)).

            """);
        page.Append("\n| C# | ").AppendJoin(" | ", Columns.Select(column => column.Title)).Append(" |\n|");
        page.Insert(page.Length, " --- |", Columns.Length + 1).Append('\n');
        foreach (var row in MatrixList.All.GroupBy(cell => cell.Shape))
        {
            var cells = Columns.Select(column => row.Any(cell => cell.As == column.As) ? "0-5" : "–");
            page.Append("| ").Append(row.Key).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return page.ToString();
    }
}
