using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using PickleGen;

[assembly: PickleDefaults(Module = "office")]

namespace Office;

[Pickleable]
public enum Gender { Unknown, Female, Male, Other }

[Pickleable]
public enum AbsenceKind { Holiday, Illness, Parental }

/// <summary>Somebody who works here.</summary>
[Pickleable]
[DebuggerDisplay("{Name}")]
public partial class Employee
{
    /// <summary>The number on the badge.</summary>
    public int Number { get; init; }

    /// <summary>First and last name.</summary>
    [Description("First and last name")]
    public required string Name { get; set; }

    public Gender Gender { get; set; }

    public DateOnly Hired { get; set; }

    public decimal Salary { get; set; }

    public Employee? Manager { get; set; }

    public List<Absence> Absences { get; set; } = [];

    public int Years(DateOnly today) => today.Year - Hired.Year;
}

[Pickleable]
public sealed partial record Absence(AbsenceKind Kind, DateOnly From, DateOnly To, string? Comment = null)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

[Pickleable]
public partial class Department
{
    public string Name { get; set; } = "";

    public List<Employee> Members { get; set; } = [];

    public List<Department> Parts { get; set; } = [];

    public IEnumerable<Employee> All() => Members.Concat(Parts.SelectMany(static part => part.All()));
}

[Pickleable]
public partial class Company
{
    public string Name { get; set; } = "";

    public Department? Root { get; set; }

    public Dictionary<int, Employee> ByNumber { get; set; } = [];
}

[Pickleable]
public sealed partial record Appointment(string Title, DateTimeOffset From, TimeSpan Length, IReadOnlyList<string> Guests)
{
    public string? Room { get; init; }

    public bool IsPrivate { get; init; }
}

[Pickleable]
public partial class Calendar
{
    public string Owner { get; set; } = "";

    public SortedDictionary<DateOnly, List<Appointment>> Days { get; set; } = [];

    public HashSet<DateOnly> Holidays { get; set; } = [];
}

[Pickleable]
public partial class Document
{
    public Guid Id { get; set; } = Guid.NewGuid();

    public string Title { get; set; } = "";

    public List<Section> Sections { get; set; } = [];

    public Dictionary<string, string> Properties { get; set; } = [];

    public byte[]? Thumbnail { get; set; }
}

[Pickleable]
[PickleDerived<Paragraph>]
[PickleDerived<Image>]
[PickleDerived<Listing>]
public abstract partial class Section
{
    public string? Anchor { get; set; }
}

[Pickleable]
public sealed partial class Paragraph : Section
{
    public string Text { get; set; } = "";

    public List<(int Start, int Length, string Style)> Spans { get; set; } = [];
}

[Pickleable]
public sealed partial class Image : Section
{
    public byte[] Data { get; set; } = [];

    public Uri? Source { get; set; }
}

[Pickleable]
public sealed partial class Listing : Section
{
    public List<Section> Items { get; set; } = [];

    public bool IsNumbered { get; set; }
}

[Pickleable]
public partial class Mail
{
    public required string From { get; init; }

    public List<string> To { get; init; } = [];

    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public DateTimeOffset Sent { get; init; }

    public List<Attachment> Attachments { get; init; } = [];

    public Mail? InReplyTo { get; init; }
}

[Pickleable]
public sealed partial record Attachment(string Name, string MediaType, byte[] Content);

[Pickleable]
public partial class Mailbox
{
    public Dictionary<string, List<Mail>> Folders { get; set; } = [];

    public ISet<string> Read { get; set; } = new HashSet<string>();
}

[Pickleable]
public partial class Sheet
{
    public string Name { get; set; } = "";

    public Dictionary<(int Row, int Column), SheetCell> Cells { get; set; } = [];

    public Dictionary<int, double> Widths { get; set; } = [];
}

[Pickleable]
public sealed partial record SheetCell(string? Formula, double? Number, string? Text);

[Pickleable]
public sealed partial record Ledger(IReadOnlyList<Booking> Bookings, decimal Opening = 0m)
{
    public decimal Balance => Opening + Bookings.Sum(static booking => booking.Amount);
}

[Pickleable]
public sealed partial record Booking(DateOnly Day, string Account, decimal Amount, string Text);

[Pickleable]
public partial class Ticket : INotifyPropertyChanged
{
    private string _title = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public int Id { get; set; }

    public string Title
    {
        get => _title;
        set
        {
            _title = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Title)));
        }
    }

    public List<string> Labels { get; set; } = [];

    public List<(DateTimeOffset At, string By, string Text)> Comments { get; set; } = [];
}

[Pickleable]
public partial class Board<TCard>
    where TCard : class
{
    public Dictionary<string, List<TCard>> Columns { get; set; } = [];

    public TCard? Pinned { get; set; }
}

[Pickleable]
public partial class Team
{
    public Board<Ticket>? Board { get; set; }

    public List<Employee> Members { get; set; } = [];

    public Calendar? Calendar { get; set; }
}

[Pickleable]
public sealed partial record Contract(Guid Id, Employee Employee, (DateOnly From, DateOnly? To) Term, decimal Monthly);

[Pickleable]
public sealed partial record Payslip(Employee Employee, int Year, int Month, IReadOnlyDictionary<string, decimal> Items);

[Pickleable]
public partial class Settings
{
    public string Language { get; set; } = "en";

    public bool DarkMode { get; set; }

    public Dictionary<string, bool> Features { get; set; } = [];

    public TimeOnly? QuietFrom { get; set; }
}

[PickleableFor<Company>]
[PickleableFor<List<Mail>>]
[PickleableFor<Board<Ticket>>]
[PickleableFor<Dictionary<Guid, Contract>>]
public sealed partial class OfficePickles : PickleContext;
