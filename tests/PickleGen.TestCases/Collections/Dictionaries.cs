using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Cases.Collections;

[Pickleable]
public partial class Dictionaries : IParts
{
    public Dictionary<string, int> Plain { get; set; } = [];
    public Dictionary<string, int> One { get; set; } = [];
    public Dictionary<int, string>? Missing { get; set; }
    public Dictionary<string, List<double>> Lists { get; set; } = [];
    public Dictionary<(int, string), bool> Tuples { get; set; } = [];
    public Dictionary<Guid, string> Guids { get; set; } = [];
    public SortedDictionary<string, int> Sorted { get; set; } = [];
    public SortedList<int, string> SortedList { get; set; } = [];
    public IDictionary<string, string> Interface { get; set; } = new Dictionary<string, string>();
    public IReadOnlyDictionary<long, double> ReadOnlyInterface { get; set; } = new Dictionary<long, double>();
    public ReadOnlyDictionary<string, bool> ReadOnly { get; set; } = ReadOnlyDictionary<string, bool>.Empty;
    public ConcurrentDictionary<int, int> Concurrent { get; set; } = [];

    object?[] IParts.Parts =>
        [Plain, One, Missing, Lists, Tuples, Guids, Sorted, SortedList, Interface, ReadOnlyInterface, ReadOnly, Concurrent];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Dictionaries>("dictionaries", new()
        {
            Plain = new() { ["two"] = 2, ["one"] = 1, ["three"] = 3 },
            One = new() { ["only"] = 1 },
            Lists = new() { ["halves"] = [0.5, 1.5], ["nothing"] = [] },
            Tuples = new() { [(1, "first")] = true, [(2, "second")] = false },
            Guids = new() { [new Guid("00112233-4455-6677-8899-aabbccddeeff")] = "known" },
            Sorted = new() { ["zz"] = 26, ["aa"] = 1 },
            SortedList = new() { [9] = "nine", [8] = "eight" },
            Interface = new Dictionary<string, string> { ["key"] = "value" },
            ReadOnlyInterface = new Dictionary<long, double> { [1L << 40] = 0.25 },
            ReadOnly = new(new Dictionary<string, bool> { ["yes"] = true }),
            Concurrent = new() { [5] = 6 },
        })
        {
            Module = "cases.collections",
            Source = "class Dictionaries(object): pass",
            PythonCheck = """
                from uuid import UUID
                has(v, m.Dictionaries, plain={'two': 2, 'one': 1, 'three': 3}, one={'only': 1}, missing=None,
                    lists={'halves': [0.5, 1.5], 'nothing': []}, tuples={(1, 'first'): True, (2, 'second'): False},
                    guids={UUID('00112233-4455-6677-8899-aabbccddeeff'): 'known'}, sorted={'aa': 1, 'zz': 26},
                    sorted_list={8: 'eight', 9: 'nine'}, interface={'key': 'value'}, read_only_interface={2**40: 0.25},
                    read_only={'yes': True}, concurrent={5: 6})
                if ordered:
                    assert list(v.plain) == ['two', 'one', 'three']
                    assert list(v.sorted) == ['aa', 'zz'] and list(v.sorted_list) == [8, 9]
                """,
        };
    }
}
