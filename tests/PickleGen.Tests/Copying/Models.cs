namespace PickleGen.Tests.Copying;

[Pickleable("copies.Room")]
public partial class Room
{
    public string Name { get; set; } = "";
    public int Number { get; set; }
    public long Area { get; set; }
    public double Height { get; set; }
    public bool IsOpen { get; set; }
    public Guid Id { get; set; }
    public DateTime Built { get; set; }
    public int? Floor { get; set; }
    public List<Room> Next { get; set; } = [];
    public Dictionary<string, List<int>> Shelves { get; set; } = [];
    public HashSet<string> Words { get; set; } = [];
    public OrderedDictionary<string, int> Steps { get; set; } = [];
    public string[] Lines { get; set; } = [];
    public int[,] Tiles { get; set; } = new int[0, 0];
    public (int, List<int>) Pair { get; set; } = (0, []);
    public object? Anything { get; set; }

    public static Room Sample()
    {
        var room = new Room
        {
            Name = "hall",
            Number = 1,
            Area = 20,
            Height = double.NaN,
            IsOpen = true,
            Id = new Guid("6f1c1b3e-0000-4000-8000-000000000001"),
            Built = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc),
            Floor = 2,
            Shelves = new() { ["a"] = [1, 2], ["b"] = [] },
            Words = ["x", "y"],
            Steps = new() { ["one"] = 1, ["two"] = 2 },
            Lines = ["l", "m"],
            Tiles = new[,] { { 1, 2 }, { 3, 4 } },
            Pair = (1, [2, 3]),
            Anything = new List<object?> { 1L, 1.5, "t", null, new PyDict { ["k"] = new PySet { 1L, 2L } }, new PyTuple(1L, new List<object?>()), new byte[] { 1 } },
        };
        room.Next = [room, new Room { Name = "kitchen", Next = { room } }];
        return room;
    }
}

/// <summary>Made by its constructor, so that it cannot be part of itself.</summary>
[Pickleable("copies.Fixed")]
public partial record Fixed(string Name, List<Fixed?> Parts);

[Pickleable("copies.Chain")]
public partial class Chain
{
    public Chain? Next { get; set; }
}

[Pickleable("copies.Group", As = PickleAs.ListSubclass)]
public partial class Group : List<Room>
{
    public string Title { get; set; } = "";
}

[Pickleable("copies.Loose", Version = 2)]
public partial class Loose
{
    public int Id { get; set; }

    [PickleExtensionData]
    public PyDict? More { get; set; }

    [PickleMigration(1)]
    private static void First(PyDict state) => throw new InvalidOperationException($"{state.Count} keys are of this version");
}

[Pickleable("copies.Heard")]
public partial class Heard : IPickleCallbacks
{
    public List<int> Numbers { get; set; } = [];

    [PickleIgnore]
    public List<string> Log { get; } = [];

    public void OnPickling() => Log.Add("pickling");

    public void OnUnpickled() => Log.Add("unpickled");
}
