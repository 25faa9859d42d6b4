namespace Cases.Collections;

[Pickleable]
public partial class Arrays : IParts
{
    public int[] Numbers { get; set; } = [];
    public string?[] Texts { get; set; } = [];
    public bool[] Flags { get; set; } = [];
    public double[] Empty { get; set; } = [];
    public long[]? Missing { get; set; }
    public int[][] Jagged { get; set; } = [];
    public int[,] Matrix { get; set; } = new int[0, 0];
    public string[,,] Cube { get; set; } = new string[0, 0, 0];
    public double[,,,] Four { get; set; } = new double[0, 0, 0, 0];
    public List<int[]> Rows { get; set; } = [];

    object?[] IParts.Parts => [Numbers, Texts, Flags, Empty, Missing, Jagged, Matrix, Cube, Four, Rows];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Arrays>("arrays", new()
        {
            Numbers = [1, -2, 70000],
            Texts = ["alpha", null, "beta"],
            Flags = [true, false],
            Jagged = [[11, 12], [], [13]],
            Matrix = new[,] { { 1, 2, 3 }, { 4, 5, 6 } },
            Cube = new[, ,] { { { "aa" }, { "bb" } } },
            Four = new[, , ,] { { { { 0.5, 1.5 } } }, { { { 2.5, 3.5 } } } },
            Rows = [[21], [22, 23]],
        })
        {
            Module = "cases.collections",
            Source = "class Arrays(object): pass",
            PythonCheck = """
                has(v, m.Arrays, numbers=[1, -2, 70000], texts=['alpha', None, 'beta'], flags=[True, False], empty=[], missing=None,
                    jagged=[[11, 12], [], [13]], matrix=[[1, 2, 3], [4, 5, 6]], cube=[[['aa'], ['bb']]],
                    four=[[[[0.5, 1.5]]], [[[2.5, 3.5]]]], rows=[[21], [22, 23]])
                """,
        };
    }
}
