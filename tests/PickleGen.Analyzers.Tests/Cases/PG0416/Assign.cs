// fix: PickleGen.AssignAgain
using System.Collections.Generic;
using PickleGen;
using PickleGen.Shelve;

public static class Program
{
    public static void Run(string key, int number)
    {
        using var shelf = Shelf.Open<Order>("orders");

        // It is paid.
        {|PG0416:shelf[key].Tags.Add("paid")|}; // and done
        {|PG0416:shelf["fixed"].Id = number|};
        if (number > 1)
        {
            var at = 7;
            {|PG0416:shelf[$"order {number}"].Tags[at] = "x"|};
        }
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public List<string> Tags { get; set; } = [];
}
