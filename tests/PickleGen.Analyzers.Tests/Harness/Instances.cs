using System.Reflection;

namespace PickleGen.Analyzers.Tests.Harness;

/// <summary>Finds analyzers and code fixes as the compiler does: every class of the kind.</summary>
internal static class Instances
{
    public static IEnumerable<T> Of<T>(Assembly assembly) => assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .OrderBy(static type => type.Name, StringComparer.Ordinal)
        .Select(static type => (T)Activator.CreateInstance(type)!);
}
