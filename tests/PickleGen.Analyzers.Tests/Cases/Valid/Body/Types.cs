using System;
using System.Collections.Generic;
using PickleGen;

[assembly: PickleDefaults(Module = "shapes")]

namespace Shapes.Kinds;

[Pickleable]
public partial class Empty;

[Pickleable]
public partial class WithFields
{
    public int Count;
    public string? Text;
    public double Ratio = 0.5;
}

[Pickleable]
public partial class InitOnly
{
    public int Id { get; init; }

    public string Name { get; init; } = "";
}

[Pickleable]
public sealed partial class Primary(int id, string name)
{
    public int Id { get; } = id;

    public string Name { get; } = name;
}

[Pickleable]
public partial class Marked
{
    private Marked(int id, int version) => (Id, Version) = (id, version);

    [PickleConstructor]
    private Marked(int id) : this(id, 1)
    {
    }

    public int Id { get; }

    [PickleIgnore]
    public int Version { get; }

    public static Marked Create(int id) => new(id, 2);
}

[Pickleable]
public sealed partial class Factory
{
    private Factory(string code) => Code = code;

    public string Code { get; }

    [PickleConstructor]
    public static Factory Parse(string code) => new(code.Trim());
}

[Pickleable]
internal partial class Internal
{
    public int Id { get; set; }
}

[Pickleable]
public partial struct PlainStruct
{
    public int X, Y;
}

[Pickleable]
public readonly partial struct ReadOnlyStruct
{
    public ReadOnlyStruct(int x, int y) => (X, Y) = (x, y);

    public int X { get; }

    public int Y { get; }
}

[Pickleable]
public partial record Record(int Id, string? Name);

[Pickleable]
public sealed partial record SealedRecord(int Id)
{
    public required string Owner { get; init; }
}

[Pickleable]
public partial record DerivedRecord(int Id, string? Name, double Weight) : Record(Id, Name);

[Pickleable]
public partial record struct RecordStruct(int X, int Y);

[Pickleable]
public readonly partial record struct ReadOnlyRecordStruct(double Latitude, double Longitude);

[Pickleable]
public partial record RecordWithBody
{
    public int Id { get; init; }

    public List<int> Values { get; init; } = [];
}

[Pickleable]
public partial class Generic<T>
{
    public T? Value { get; set; }
}

[Pickleable]
public partial class GenericPair<TFirst, TSecond>
    where TFirst : notnull
{
    public required TFirst First { get; init; }

    public TSecond? Second { get; init; }

    public Dictionary<string, TSecond> More { get; init; } = [];
}

[Pickleable]
public readonly partial record struct Box<T>(T Content);

[Pickleable]
public partial class Node<T>
{
    public T? Value { get; set; }

    public Node<T>? Left { get; set; }

    public Node<T>? Right { get; set; }
}

public partial class Outer
{
    [Pickleable]
    public partial class Nested
    {
        public int Id { get; set; }

        [Pickleable]
        public partial record Deep(string Text);
    }

    [Pickleable]
    private sealed partial class Hidden
    {
        public int Id { get; set; }
    }

    [Pickleable]
    protected partial struct Part
    {
        public int Id { get; set; }
    }
}

public static partial class Outer<T>
{
    [Pickleable]
    public partial class Inner
    {
        public T? Value { get; set; }
    }
}

public abstract class Entity
{
    public Guid Key { get; set; }

    public DateTimeOffset Created { get; init; }
}

[Pickleable]
public partial class Person : Entity
{
    public string Name { get; set; } = "";
}

[Pickleable]
public partial class Employee : Person
{
    public decimal Salary { get; set; }
}

[Pickleable]
public sealed partial class Equatable : IEquatable<Equatable>
{
    public int Id { get; set; }

    public bool Equals(Equatable? other) => other?.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as Equatable);

    public override int GetHashCode() => Id;
}

[Pickleable]
public partial class Disposable : IDisposable
{
    public int Id { get; set; }

    public void Dispose() => GC.SuppressFinalize(this);
}

[Pickleable(Members = PickleMembers.Explicit)]
public partial class Explicit
{
    [PickleMember] private int _secret;

    [PickleMember] public string Name { get; private set; } = "";

    public int Other { get; set; }

    public void Set(int secret, string name) => (_secret, Name) = (secret, name);

    public int Secret() => _secret;
}

[Pickleable(Members = PickleMembers.AllFields)]
public partial class Fields
{
    private readonly List<double> _samples = [];
    private int _count;

    public string Unit { get; } = "m";

    public void Add(double sample)
    {
        _samples.Add(sample);
        _count++;
    }

    public double Mean() => _count == 0 ? 0 : _samples[0] / _count;
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public partial class Ring
{
    public Ring(string name, Ring? next)
    {
        Name = name;
        Next = next ?? this;
    }

    public string Name { get; }

    public Ring Next { get; set; }
}

[Pickleable(Creation = PickleCreation.Uninitialized)]
public sealed partial record Station(string Name)
{
    public Station? Previous { get; set; }
}

[Pickleable]
public partial class TwoParts
{
    public int First { get; set; }
}

public partial class TwoParts
{
    public int Second { get; set; }
}

[Pickleable]
public unsafe partial class Unsafe
{
    public int Id { get; set; }

    public static int Read(int* at) => *at;
}

[Pickleable]
public partial class Operators
{
    public int Value { get; set; }

    public static Operators operator +(Operators left, Operators right) => new() { Value = left.Value + right.Value };

    public static implicit operator int(Operators operators) => operators.Value;
}
