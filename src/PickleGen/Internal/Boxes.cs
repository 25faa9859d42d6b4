namespace PickleGen.Internal;

/// <summary>Numbers that most pickles have many of, as one object each, as in CPython.</summary>
internal static class Boxes
{
    private const int Least = -5;
    private const int Most = 256;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Integers = [.. Enumerable.Range(Least, Most - Least + 1).Select(number => (object)(long)number)];

    public static object Of(bool value) => value ? True : False;

    /// <summary>The object of a small number, or null.</summary>
    public static object? Of(long value) => value is >= Least and <= Most ? Integers[value - Least] : null;
}
