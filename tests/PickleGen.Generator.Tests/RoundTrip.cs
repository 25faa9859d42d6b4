namespace PickleGen.Generator.Tests;

/// <summary>Compiles sources with what is generated for them, runs them, and gives what they say.</summary>
internal static class RoundTrip
{
    /// <param name="types">Declarations.</param>
    /// <param name="body">Statements that return a string.</param>
    public static string Run(string types, string body) => (string)Generator.Run($$"""
        using System.Linq;

        {{types}}

        public static class Test
        {
            public static string Run()
            {
                {{body}}
            }
        }
        """).Execute()!;
}
