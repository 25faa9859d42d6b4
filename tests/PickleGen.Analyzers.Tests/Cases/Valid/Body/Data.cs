using System;
using System.Collections.Generic;
using System.IO;
using PickleGen;

[assembly: PickleDefaults(Module = "data", MemberNaming = PickleNaming.Unchanged)]

namespace Data;

[Pickleable]
public partial class Row
{
    public Dictionary<string, object?> Values { get; set; } = [];
}

[Pickleable]
public sealed partial record Column(string Name, string Type, bool Nullable = true);

[Pickleable]
public partial class Table
{
    public string Name { get; set; } = "";

    public List<Column> Columns { get; set; } = [];

    public List<object?[]> Rows { get; set; } = [];

    public string[]? PrimaryKey { get; set; }
}

[Pickleable]
public partial class Schema
{
    public Dictionary<string, Table> Tables { get; set; } = [];

    public List<ForeignKey> Keys { get; set; } = [];
}

[Pickleable]
public sealed partial record ForeignKey(Table From, Table To, IReadOnlyList<(string From, string To)> Columns);

[Pickleable]
public partial class Cache<TKey, TValue>
    where TKey : notnull
{
    public Dictionary<TKey, Entry<TValue>> Entries { get; set; } = [];

    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(5);
}

[Pickleable]
public partial class Entry<T>
{
    public T? Value { get; set; }

    public DateTimeOffset Until { get; set; }
}

[Pickleable]
public partial class Graph<TNode>
{
    public List<TNode> Nodes { get; set; } = [];

    public Dictionary<int, HashSet<int>> Edges { get; set; } = [];
}

[Pickleable]
public partial class Vertex
{
    public string Label { get; set; } = "";

    public List<Vertex> Neighbours { get; set; } = [];
}

[Pickleable]
public partial class LinkedItem<T>
{
    public required T Value { get; set; }

    public LinkedItem<T>? Next { get; set; }
}

[Pickleable]
public partial class Trie
{
    public SortedDictionary<char, Trie> Children { get; set; } = [];

    public bool IsWord { get; set; }

    public bool Contains(ReadOnlySpan<char> word) =>
        word.IsEmpty ? IsWord : Children.TryGetValue(word[0], out Trie? next) && next.Contains(word[1..]);
}

[Pickleable]
public partial class Heap<T>
    where T : IComparable<T>
{
    public List<T> Items { get; set; } = [];

    public T? Peek() => Items.Count == 0 ? default : Items[0];
}

[Pickleable]
public sealed partial record Option<T>(bool HasValue, T? Value = default);

[Pickleable]
public sealed partial record Either<TLeft, TRight>(TLeft? Left, TRight? Right)
    where TLeft : class
    where TRight : class;

[Pickleable]
public partial class Json
{
    public object? Root { get; set; }

    public List<object?> Path { get; set; } = [];
}

[Pickleable]
public partial class Log
{
    public List<LogLine> Lines { get; set; } = [];

    [PickleIgnore]
    public TextWriter? Output { get; set; }

    public void Write(string text)
    {
        Lines.Add(new LogLine(DateTimeOffset.UtcNow, text));
        Output?.WriteLine(text);
    }
}

[Pickleable]
public readonly partial record struct LogLine(DateTimeOffset At, string Text);

[Pickleable]
public partial class Archive
{
    public Dictionary<string, byte[]> Files { get; set; } = [];

    public DateTimeOffset Created { get; set; }
}

[Pickleable]
public sealed partial class Query(string text, IReadOnlyDictionary<string, object?> parameters)
{
    public string Text { get; } = text;

    public IReadOnlyDictionary<string, object?> Parameters { get; } = parameters;
}

[Pickleable]
public sealed partial record Page<T>(IReadOnlyList<T> Items, int Number, int Of);

[Pickleable]
public partial class Report
{
    public Page<Column>? Columns { get; set; }

    public Option<string>? Title { get; set; }

    public Either<Table, Query>? Source { get; set; }

    public LinkedItem<int>? Steps { get; set; }
}

[PickleableFor<Cache<string, int>>]
[PickleableFor<Cache<Guid, List<Row>>>]
[PickleableFor<Graph<string>>]
[PickleableFor<Heap<double>>]
[PickleableFor<Page<Page<int>>>]
public partial class DataPickles : PickleContext;

public static class Store
{
    public static void Save(Stream stream, Dictionary<string, object?> values) => Pickle.Dump(values, PickleConverters.Object, stream);

    public static object? Load(byte[] pickle) => Pickle.Loads(pickle);

    public static List<string> Names(byte[] pickle) => Pickle.Loads(pickle, PickleConverters.List(PickleConverters.String));
}
