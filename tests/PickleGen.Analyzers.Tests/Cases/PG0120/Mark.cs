// fix: PickleGen.MarkMember
using System;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The lines.</summary>
    public List<int> {|PG0120:Lines|} { get; } = [];

    public int {|PG0120:Total|} { get; private set; }

    // When.
    public DateTime {|PG0120:Made|} { get; } = DateTime.UtcNow;

    public readonly int {|PG0120:Number|} = Random.Shared.Next();

    public void Add(int line)
    {
        Lines.Add(line);
        Total += line;
    }
}

[Pickleable]
public partial class Person(string name)
{
    public string Name { get; } = name;

    public List<Person> {|PG0120:Friends|} { get; } = new();
}

[Pickleable]
public partial struct Counter
{
    public Counter(int from) => Start = from;

    public int {|PG0120:Start|} { get; }
}
