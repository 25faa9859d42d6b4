using System;
using System.Collections.Generic;
using PickleGen;

[assembly: PickleDefaults(Module = "unions")]

namespace Unions
{
    [Pickleable]
    [PickleDerived<Circle>]
    [PickleDerived<Rectangle>]
    [PickleDerived<Group>]
    public partial interface IShape
    {
        double Area { get; }
    }

    [Pickleable]
    public sealed partial record Circle(double Radius) : IShape
    {
        public double Area => Math.PI * Radius * Radius;
    }

    [Pickleable]
    public readonly partial record struct Rectangle(double Width, double Height) : IShape
    {
        public double Area => Width * Height;
    }

    [Pickleable]
    public sealed partial class Group : IShape
    {
        public List<IShape> Parts { get; set; } = [];

        public double Area
        {
            get
            {
                double sum = 0;
                foreach (IShape part in Parts)
                {
                    sum += part.Area;
                }

                return sum;
            }
        }
    }

    [Pickleable]
    [PickleDerived<Deposit>]
    [PickleDerived<Withdrawal>]
    [PickleDerived<Transfer>]
    public abstract partial record Transaction(Guid Id, DateTimeOffset At);

    [Pickleable]
    public sealed partial record Deposit(Guid Id, DateTimeOffset At, decimal Amount) : Transaction(Id, At);

    [Pickleable]
    public sealed partial record Withdrawal(Guid Id, DateTimeOffset At, decimal Amount, string? Machine = null) : Transaction(Id, At);

    [Pickleable]
    public sealed partial record Transfer(Guid Id, DateTimeOffset At, decimal Amount, string To) : Transaction(Id, At);

    [Pickleable]
    public partial class Account
    {
        public string Owner { get; set; } = "";

        public List<Transaction> Transactions { get; set; } = [];
    }

    [Pickleable]
    [PickleDerived<Manager>]
    public partial class Employee
    {
        public string Name { get; set; } = "";
    }

    [Pickleable]
    [PickleDerived<Director>]
    public partial class Manager : Employee
    {
        public List<Employee> Team { get; set; } = [];
    }

    [Pickleable]
    public sealed partial class Director : Manager
    {
        public decimal Budget { get; set; }
    }

    [Pickleable]
    [PickleDerived(typeof(Leaf<>))]
    [PickleDerived(typeof(Branch<>))]
    public abstract partial class Tree<T>;

    [Pickleable]
    public sealed partial class Leaf<T> : Tree<T>
    {
        public T? Value { get; set; }
    }

    [Pickleable]
    public sealed partial class Branch<T> : Tree<T>
    {
        public List<Tree<T>> Children { get; set; } = [];
    }

    [Pickleable("calc.Expression")]
    [PickleDerived<Number>]
    [PickleDerived<Name>]
    [PickleDerived<Binary>]
    public abstract partial class Expression;

    [Pickleable("calc.Number")]
    public sealed partial class Number : Expression
    {
        public double Value { get; set; }
    }

    [Pickleable("calc.Name")]
    public sealed partial class Name : Expression
    {
        public string Text { get; set; } = "";
    }

    [Pickleable("calc.Binary")]
    public sealed partial class Binary : Expression
    {
        public char Operator { get; set; }

        public Expression? Left { get; set; }

        public Expression? Right { get; set; }
    }

    [Pickleable]
    [PickleDerived<Click>]
    [PickleDerived<KeyPress>]
    public abstract partial class InputEvent
    {
        public TimeSpan At { get; set; }
    }

    [Pickleable]
    public sealed partial class Click : InputEvent
    {
        public int X { get; set; }

        public int Y { get; set; }
    }

    [Pickleable]
    public sealed partial class KeyPress : InputEvent
    {
        public char Key { get; set; }
    }

    [PickleableFor<Tree<int>>]
    [PickleableFor<List<IShape>>]
    [PickleableFor<Dictionary<string, Transaction>>]
    public partial class UnionPickles : PickleContext;
}

namespace Unions.Results
{
    [Pickleable("results.Result")]
    [PickleDerived<Success>]
    [PickleDerived<Failure>]
    public partial interface IResult;

    [Pickleable("results.Success")]
    public sealed partial record Success(string Text) : IResult;

    [Pickleable("results.Failure")]
    public sealed partial record Failure(int Code, string Reason) : IResult;

    [Pickleable("results.Report")]
    public partial class Report
    {
        public Dictionary<string, IResult> Results { get; set; } = [];

        public IResult? Last { get; set; }
    }
}
