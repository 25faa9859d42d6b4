// fix: PickleGen.MarkMember
using System;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The lines.</summary>
    [PickleMember]
    public List<int> Lines { get; } = [];

    [PickleMember]
    public int Total { get; private set; }

    // When.
    [PickleMember]
    public DateTime Made { get; } = DateTime.UtcNow;

    [PickleMember]
    public readonly int Number = Random.Shared.Next();

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

    [PickleMember]
    public List<Person> Friends { get; } = new();
}

[Pickleable]
public partial struct Counter
{
    public Counter(int from) => Start = from;

    [PickleMember]
    public int Start { get; }
}
