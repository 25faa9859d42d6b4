// fix: PickleGen.IgnoreMember
using System.Collections.Generic;
using System.Threading;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public Job? {|PG0102:First|} { get; set; }

    public List<Job[]> {|PG0102:Jobs|} { get; set; } = [];

    public Dictionary<string, (int, Slot?)> {|PG0102:Slots|} { get; set; } = [];

    public Box<Box<Lock>>? {|PG0102:Box|} { get; set; }

    public Node? {|PG0102:Node|} { get; set; }

    public PriorityQueue<Lock, int>? {|PG0102:Queue|} { get; set; }
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
