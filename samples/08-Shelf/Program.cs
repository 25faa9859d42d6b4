using PickleGen.Shelve;
using Samples;
using ShelfSample.Models;

var folder = Directory.CreateTempSubdirectory("shelf-").FullName;
var path = Path.Combine(folder, "books");
try
{
    // 1. A new shelf. Every Python opens dbm.dumb; without the format it is an SQLite database, for Python 3.13 and later.
    using (var books = Shelf.Open<Book>(path, new ShelfOptions { Format = ShelfFormat.Dumb }))
    {
        books.Update(
        [
            new("emma", new Book { Title = "Emma", Year = 1815 }),
            new("middlemarch", new Book { Title = "Middlemarch", Year = 1871 }),
            new("ulysses", new Book { Title = "Ulysses", Year = 1922 }),
        ]);

        // What was read is a copy: it is changed, and assigned again.
        var emma = books["emma"];
        emma.Loans.Add(new("Ada", new(2025, 3, 1)));
        books["emma"] = emma;
        Print("C# has put three books on the shelf", books);
    }

    // 2. Python opens the same files, with its own classes.
    switch (Python.Run("lend.py", path))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; these are the files that it would open:");
            foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal)) Console.WriteLine($"  {Path.GetFileName(file)}, {new FileInfo(file).Length} bytes");
            break;
        case not 0:
            Console.Error.WriteLine("Python did not manage; this sample needs Python 3.8 or later.");
            return 1;
    }

    // 3. With writeback, changes of what was read are written when the shelf is closed.
    using (var books = Shelf.Open<Book>(path, ShelfFlag.Write, writeback: true))
    {
        foreach (var loan in books.Values.SelectMany(book => book.Loans)) loan.Back ??= new(2025, 6, 30);
    }

    using (var books = Shelf.Open<Book>(path, ShelfFlag.Read))
    {
        Print("All is back, and C# reads", books);
    }

    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static void Print(string heading, Shelf<Book> books)
{
    Console.WriteLine($"{heading}:");
    foreach (var (key, book) in books) Console.WriteLine($"  {key,-12} {book.Title} ({book.Year}), {book.Where}, lent {book.Loans.Count} times");
    Console.WriteLine();
}
