using System.Globalization;
using PickleGen;
using PickleGen.Shelve;
using PickleGen.Shelve.Worker;

// change PATH FORMAT SEED    changes a shelf until it is stopped, and says the number of each change that is done
// write PATH NAME TIMES      writes so many entries, one by one
var output = Console.OpenStandardOutput();
var path = args[1];
switch (args[0])
{
    case "change":
        var seed = int.Parse(args[3], CultureInfo.InvariantCulture);
        using (var shelf = Shelf.Open<Item>(path, new ShelfOptions { Format = Enum.Parse<ShelfFormat>(args[2]) }))
        {
            Say(0);
            for (var number = 1; ; number++)
            {
                Step.Create(seed, number).Do(shelf);
                Say(number);
            }
        }

    case "write":
        using (var shelf = Shelf.Open(path, PickleConverters.Int32))
        {
            for (var i = 0; i < int.Parse(args[3], CultureInfo.InvariantCulture); i++) shelf[$"{args[2]}-{i}"] = i;
        }

        return 0;

    default:
        return 1;
}

// One call of the system, so that a line that was begun is there as a whole.
void Say(int number)
{
    output.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
    output.Flush();
}
