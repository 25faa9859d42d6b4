using System.Collections.ObjectModel;

namespace Cases.Collections;

[Pickleable]
public partial class Sequences : IParts
{
    public Queue<int> Queue { get; set; } = [];
    public Stack<int> Stack { get; set; } = [];
    public LinkedList<string> Linked { get; set; } = [];
    public Collection<string> Collection { get; set; } = [];
    public ObservableCollection<int> Observable { get; set; } = [];
    public ReadOnlyCollection<string> ReadOnly { get; set; } = ReadOnlyCollection<string>.Empty;

    object?[] IParts.Parts => [Queue, Stack, Linked, Collection, Observable, ReadOnly];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Sequences>("sequences", new()
        {
            Queue = new([1, 2, 3]),
            Stack = new([4, 5, 6]),
            Linked = new(["alpha", "beta"]),
            Collection = ["gamma"],
            Observable = [7, 8],
            ReadOnly = new(["delta", "epsilon"]),
        })
        {
            Module = "cases.collections",
            Source = "class Sequences(object): pass",
            PythonCheck = """
                has(v, m.Sequences, queue=[1, 2, 3], stack=[4, 5, 6], linked=['alpha', 'beta'], collection=['gamma'],
                    observable=[7, 8], read_only=['delta', 'epsilon'])
                """,
        };
    }
}
