using System.Globalization;
using FiveYearOldPickles.Models;
using PickleGen;
using Samples;

// 1. What the helpdesk has pickled in five years, by five versions of Python and three of its own class.
var tickets = new List<Ticket>();
var list = PickleConverters.List(PickleConverters.For<Ticket>());
foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pickles"), "*.pkl").Order(StringComparer.Ordinal))
{
    var loaded = Pickle.Loads(File.ReadAllBytes(file), list)!;
    foreach (var ticket in loaded) Console.WriteLine($"{Path.GetFileName(file)}  {Line(ticket)}");
    tickets.AddRange(loaded);
}

// 2. The ticket of 2025 has attributes this program does not know. They are kept, and go back to their places.
var last = tickets[^1];
Console.WriteLine();
Console.WriteLine($"Ticket {last.Number} came with {string.Join(", ", last.More!.Keys)}.");
last.Subject = "Chess program plays well";
last.More["resolved"] = true;

// 3. All of them in one pickle of the last version, for Python.
var pickle = Path.GetTempFileName();
try
{
    File.WriteAllBytes(pickle, Pickle.Dumps(tickets, list));
    Console.WriteLine($"C# wrote {tickets.Count} tickets of version 3.");
    Console.WriteLine();
    switch (Python.Run("show.py", pickle))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; this is the last ticket as it would read it:");
            Console.Write(PickleTools.Dis(Pickle.Dumps(last)));
            return 0;
        case var code:
            return code.Value;
    }
}
finally
{
    File.Delete(pickle);
}

static string Line(Ticket ticket) => string.Create(
    CultureInfo.InvariantCulture,
    $"{ticket.Number,4}  {ticket.Opened:yyyy-MM-dd HH:mm}  {ticket.Priority,-6}  {ticket.Reporter.Name,-5}  {ticket.Subject}{(ticket.Tags.Count == 0 ? "" : $" [{string.Join(", ", ticket.Tags)}]")}");
