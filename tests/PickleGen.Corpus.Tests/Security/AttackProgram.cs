namespace PickleGen.Corpus.Tests.Security;

/// <summary>Reads every attack in every way, as a program of its own: it prints a line for each, and ends with 0.</summary>
internal static class AttackProgram
{
    private static int Main()
    {
        foreach (var attack in Attack.All)
        {
            foreach (var (way, read) in AttackReads.Of(attack))
            {
                Console.WriteLine($"{attack.Id} {way}: {Outcome(read)}");

                // What one leaves behind is not the next one's.
                GC.Collect();
            }
        }

        return 0;
    }

    // What was loaded is hashed, compared and shown: that must not cost more either.
    private static string Outcome(Func<object?> read)
    {
        try
        {
            var value = read();
            return $"a value of {value?.ToString()?.Length ?? 0} characters, {(value is null || value.Equals(value) ? "equal" : "not equal")} to itself, {value?.GetHashCode() ?? 0:x}";
        }
        catch (UnpicklingException)
        {
            return "refused";
        }
        catch (InvalidDataException)
        {
            return "no archive";
        }
    }
}
