namespace Cases.Harness;

/// <summary>A model that says what it consists of, so that two can be compared without reflection.</summary>
public interface IParts
{
    object?[] Parts { get; }
}

/// <summary>A collection whose order means nothing.</summary>
public sealed record Unordered(IEnumerable<object?> Items)
{
    public static Unordered? Of<T>(IEnumerable<T>? items) => items is null ? null : new(items.Select(item => (object?)item));
}
