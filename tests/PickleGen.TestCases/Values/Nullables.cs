using System.Numerics;

namespace Cases.Values;

[Pickleable]
public partial class Nullables : IParts
{
    public int? Number { get; set; }
    public long? Big { get; set; }
    public bool? Flag { get; set; }
    public double? Fraction { get; set; }
    public decimal? Money { get; set; }
    public Guid? Id { get; set; }
    public DateTime? When { get; set; }
    public TimeSpan? Duration { get; set; }
    public BigInteger? Huge { get; set; }
    public List<int?> Items { get; set; } = [];
    public int?[]? Array { get; set; }

    object?[] IParts.Parts => [Number, Big, Flag, Fraction, Money, Id, When, Duration, Huge, Items, Array];

    public static IEnumerable<ICase> Cases()
    {
        yield return new ModelCase<Nullables>("nullables: null", new())
        {
            Module = "cases.values",
            Source = "class Nullables(object): pass",
            PythonCheck = """
                has(v, m.Nullables, number=None, big=None, flag=None, fraction=None, money=None, id=None, when=None, duration=None, huge=None, items=[], array=None)
                """,
        };
        yield return new ModelCase<Nullables>("nullables: values", new()
        {
            Number = 1,
            Big = 1L << 40,
            Flag = false,
            Fraction = 2.5,
            Money = 0.10m,
            Id = Guid.Empty,
            When = new DateTime(2020, 1, 2),
            Duration = TimeSpan.FromSeconds(1.5),
            Huge = BigInteger.Pow(10, 30),
            Items = [1, null, -3],
            Array = [null, 7],
        })
        {
            Module = "cases.values",
            Source = "class Nullables(object): pass",
            PythonCheck = """
                from datetime import datetime, timedelta
                from decimal import Decimal
                from uuid import UUID
                has(v, m.Nullables, number=1, big=2**40, flag=False, fraction=2.5, money=Decimal('0.10'), id=UUID(int=0), when=datetime(2020, 1, 2),
                    duration=timedelta(seconds=1.5), huge=10**30, items=[1, None, -3], array=[None, 7])
                """,
        };
    }
}
