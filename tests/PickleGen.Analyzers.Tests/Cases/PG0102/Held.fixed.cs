// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    [PickleIgnore]
    public Job? First { get; set; }

    [PickleIgnore]
    public List<Job[]> Jobs { get; set; } = [];

    [PickleIgnore]
    public Dictionary<string, (int, Slot?)> Slots { get; set; } = [];

    [PickleIgnore]
    public Box<Box<Lock>>? Box { get; set; }

    [PickleIgnore]
    public Node? Node { get; set; }

    [PickleIgnore]
    public PriorityQueue<Lock, int>? Queue { get; set; }
}

public class Job
{
    public string Name { get; set; } = "";

    public Job? Next { get; set; }

    public Lock Gate { get; set; } = new();
}

public struct Slot
{
    public List<SemaphoreSlim> Waiting;
}

public record Box<T>(T Value);

public class Node
{
    public Node? Left { get; set; }

    public Node? Right { get; set; }

    public Job? Job { get; set; }
}
