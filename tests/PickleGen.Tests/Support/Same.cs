namespace PickleGen.Tests;

/// <summary>Identity, where a failure must not print what refers to itself.</summary>
internal static class Same
{
    public static void Object(object? expected, object? actual) => Assert.True(ReferenceEquals(expected, actual), "not the same object");
}
