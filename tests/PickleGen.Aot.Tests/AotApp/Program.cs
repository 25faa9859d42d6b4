using Cases;
using Cases.Matrix;
using PickleGen.AotApp;
using PickleGen.Shelve;

// Writes every shared case and every type of the matrix at every protocol and reads it back, and opens shelves; the last line counts.
var passed = 0;
var failed = 0;
foreach (var item in CaseList.All)
{
    for (var protocol = 0; protocol <= 5; protocol++)
    {
        try
        {
            var back = item.RoundTrip(item.Dumps(protocol));
            if (!item.Equal(back))
                throw new InvalidOperationException($"came back as {item.Describe(back)} instead of {item.Describe(item.Value)}");
            passed++;
        }
        catch (Exception error)
        {
            Console.WriteLine($"{item.Name}, protocol {protocol}: {error.GetType().Name}: {error.Message}");
            failed++;
        }
    }
}

foreach (var cell in MatrixList.All)
{
    for (var protocol = 0; protocol <= 5; protocol++)
    {
        try
        {
            var back = cell.Loads(cell.Dumps(protocol));
            if (back is not { Number: 7, Title: "seven", Parts: [0.5, -2] })
                throw new InvalidOperationException($"came back as {back.Number}, {back.Title}, {string.Join(" ", back.Parts)}");
            passed++;
        }
        catch (Exception error)
        {
            Console.WriteLine($"{cell}, protocol {protocol}: {error.GetType().Name}: {error.Message}");
            failed++;
        }
    }
}

foreach (var format in Enum.GetValues<ShelfFormat>())
{
    try
    {
        ShelfCheck.Run(format);
        passed++;
    }
    catch (Exception error)
    {
        Console.WriteLine($"A shelf in {format}: {error}");
        failed++;
    }
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;
