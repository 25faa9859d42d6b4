using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Order
{
    [PickleFunction("shop.instance")]
    public Order {|PG0203:Instance|}() => this;

    [PickleFunction("shop.nothing")]
    public static void {|PG0203:Nothing|}()
    {
    }

    [PickleFunction("shop.generic")]
    public static Order {|PG0203:Generic|}<T>() => new();

    [PickleFunction("shop.by_reference")]
    public static Order {|PG0203:ByReference|}(out int id)
    {
        id = 1;
        return new();
    }

    [PickleFunction("shop.later")]
    public static Task<Order> {|PG0203:Later|}() => Task.FromResult(new Order());

    [PickleFunction("shop.open")]
    public static Order {|PG0203:Open|}(Stream stream) => new();

    [PickleFunction("shop.many")]
    public static Order {|PG0203:Many|}(params List<int> numbers) => new();

    [PickleFunction("shop.span")]
    public static Span<int> {|PG0203:Span|}() => [];

    [PickleFunction]
    public static string {|PG0203:Class|}() => "";

    [PickleFunction("shop.same")]
    public static Order Same(int id) => new();

    [PickleFunction("shop.same")]
    public static Order {|PG0203:SameAgain|}(string id) => new();
}

[Pickleable(As = PickleAs.NamedTuple)]
public partial record Point(int X, int Y)
{
    [PickleFunction]
    public static Point {|PG0203:Make|}(int x, int y) => new(x, y);
}
