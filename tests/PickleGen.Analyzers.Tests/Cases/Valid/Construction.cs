using System;
using PickleGen;

[assembly: PickleDefaults(Module = "shop")]

namespace Shop;

[Pickleable]
public partial class Interval(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int Length => End - Start;
}

[Pickleable]
public partial class Account
{
    private decimal _balance;

    [PickleConstructor]
    private Account(string owner, decimal balance)
    {
        Owner = owner;
        _balance = balance;
    }

    public string Owner { get; }

    [PickleMember]
    public decimal Balance
    {
        get => _balance;
        private set => _balance = value;
    }

    public static Account Open(string owner) => new(owner, 0);
}

[Pickleable]
public readonly partial struct Temperature
{
    public Temperature(double kelvin) => Kelvin = kelvin;

    public double Kelvin { get; }
}

[Pickleable]
public partial record Person(string First, string Last = "", DateOnly? Born = null)
{
    public Person(string full)
        : this(full, full)
    {
    }
}

[Pickleable]
public partial record struct Point(double X, double Y);
