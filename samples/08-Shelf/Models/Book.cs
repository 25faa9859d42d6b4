using PickleGen;

namespace ShelfSample.Models;

/// <summary>A book of the library, which knows who has it.</summary>
[Pickleable("library.Book")]
public partial class Book
{
    public required string Title { get; set; }

    public int Year { get; set; }

    public List<Loan> Loans { get; set; } = [];

    public string Where => Loans is [.., { Back: null } last] ? $"with {last.Reader} since {last.Since:yyyy-MM-dd}" : "here";
}

/// <summary>Somebody has, or had, a book.</summary>
[Pickleable("library.Loan")]
public partial record Loan(string Reader, DateOnly Since)
{
    public DateOnly? Back { get; set; }
}
