// fix: PickleGen.MakeTypePickleable
using PickleGen;

namespace Shop;

/// <summary>An order.</summary>
public class Order
{
    [{|PG0010:PickleMember("no")|}]
    public int Number { get; set; }

    [{|PG0010:PickleIgnore|}]
    public int Cached { get; set; }
}

internal sealed class Outer
{
    public struct Inner
    {
        [{|PG0010:PickleMember|}]
        public int Id { get; set; }
    }
}
