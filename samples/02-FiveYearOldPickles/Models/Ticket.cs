using PickleGen;

namespace FiveYearOldPickles.Models;

// The class was helpdesk.Issue first, then it moved, then it got another name. Pickles of all three are Tickets.
[Pickleable("helpdesk.models.Ticket", Version = 3)]
[PickleAlias("helpdesk.Issue")]
[PickleAlias("helpdesk.models.Issue")]
public partial class Ticket
{
    public required int Number { get; init; }

    // Only the name has changed: an alias is enough.
    [PickleAlias("title")]
    public required string Subject { get; set; }

    public required Person Reporter { get; init; }

    public Priority Priority { get; set; }

    public DateTime Opened { get; init; }

    // New in 2022. Older tickets have none.
    public List<string> Tags { get; init; } = [];

    // What other programs have stored with the ticket stays with it.
    [PickleExtensionData]
    public PyDict? More { get; set; }

    [PickleMigration(1)]
    private static void PeopleAndTimes(PyDict state)
    {
        state["number"] = Take(state, "num");
        state["reporter"] = new Person { Name = (string)Take(state, "who")! };
        state["opened"] = DateTime.UnixEpoch.AddSeconds((double)state["opened"]!);

        // There is no class Escalation any more, so this is a PyObject: its name, and what it held.
        if (Take(state, "escalation") is PyObject { State: PyDict escalation })
        {
            state["priority"] = "high";
            state["escalated_to"] = escalation["to"];
        }
    }

    [PickleMigration(2)]
    private static void PrioritiesAreAnEnum(PyDict state) =>
        state["priority"] = Enum.Parse<Priority>((string)state["priority"]!, ignoreCase: true);

    private static object? Take(PyDict state, string key)
    {
        state.TryGetValue(key, out var value);
        state.Remove(key);
        return value;
    }
}
