// fix: PickleGen.IgnoreMember
using System;
using System.Collections.Generic;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    /// <summary>The lines.</summary>
    [PickleIgnore]
    public List<int> Lines { get; } = [];

    [PickleIgnore]
    public int Total { get; private set; }

    // When.
    [PickleIgnore]
    public DateTime Made { get; } = DateTime.UtcNow;

    [PickleIgnore]
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

    [PickleIgnore]
    public List<Person> Friends { get; } = new();
}

[Pickleable]
public partial struct Counter
{
    public Counter(int from) => Start = from;

    [PickleIgnore]
    public int Start { get; }
}
