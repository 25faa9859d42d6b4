using System.Globalization;
using PickleGen;

// usage: folder first flush
// Saves the states first, first + 1, … under one name until somebody kills it. A line on the console acknowledges each.
var folder = args[0];
var first = long.Parse(args[1], CultureInfo.InvariantCulture);
var store = new CheckpointStore(folder, new CheckpointOptions { FlushToDisk = args[2] == "disk" });
var numbers = PickleConverters.List(PickleConverters.Int64);

// Compiled before, so that the kill hits what a save does and not what the compiler does.
var warm = new CheckpointStore(folder + "-warm", new CheckpointOptions { FlushToDisk = false });
for (var i = 0; i < 30; i++) warm.Save("state", [i], numbers);
using var console = Console.OpenStandardOutput();
Tell("ready");
for (var n = first; ; n++)
{
    // A long list of one number: a state that is mixed of two shows it.
    List<long> state = [.. Enumerable.Repeat(n, 1 + (int)(n * 7919 % 20_000))];
    store.Save("state", state, numbers, new CheckpointMetadata { Tags = new Dictionary<string, string> { ["n"] = n.ToString(CultureInfo.InvariantCulture) } });
    Tell(n.ToString(CultureInfo.InvariantCulture));
}

void Tell(string line)
{
    console.Write(System.Text.Encoding.ASCII.GetBytes(line + "\n"));
    console.Flush();
}
