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
        var value = shelf[key];
        value.Tags.Add("paid"); // and done
        shelf[key] = value;
        var value2 = shelf["fixed"];
        value2.Id = number;
        shelf["fixed"] = value2;
        if (number > 1)
        {
            var at = 7;
            var value3 = shelf[$"order {number}"];
            value3.Tags[at] = "x";
            shelf[$"order {number}"] = value3;
        }
    }
}

[Pickleable]
public partial class Order
{
    public int Id { get; set; }

    public List<string> Tags { get; set; } = [];
}
